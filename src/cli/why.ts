import { styleText } from 'node:util';
import type { Answer, Reason } from '../ask/answer.ts';
import type { Library } from '../ask/build.ts';
import { readSignals } from '../ask/confidence.ts';
import { wordOf } from '../ask/lexicon.ts';
import { chooseWindow } from '../ask/quote.ts';
import { findPassages, type Hit } from '../ask/search.ts';
import type { Question, Term } from '../ask/understand.ts';
import { clean } from './show.ts';

/** Every step from the words to the answer, in the order in which they are taken. */
export function showWhy(library: Library, answer: Answer): string {
  const { question } = answer;
  const hits = question.terms.length > 0 ? findPassages(library, question) : [];
  const parts = [
    showQuestion(library, question),
    showHits(library, question, hits),
    showVerdict(library, answer, hits),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function showQuestion(library: Library, question: Question): string {
  const rows = [
    styleText('bold', 'Understood'),
    `  asks for    ${question.kind}`,
    ...question.terms.map((term) => `  term        ${sayTerm(term, library)}`),
    ...question.people.map(({ written, name, id }) => `  name        "${clean(written)}" is ${name} (${id})`),
    ...question.typos.map(({ written, taken }) => `  typo        "${clean(written)}" taken for "${taken}"`),
    `  not found   ${question.missing.map(clean).join(', ') || '–'}`,
    `  like golden ${sayLikeness(question)}`,
  ];
  return rows.join('\n');
}

function sayLikeness({ like }: Question): string {
  const known = Array.from(like.passages, ([id, share]) => `${id} ${round(share)}`);
  return [...known, ...(like.refused > 0 ? [`to be refused ${round(like.refused)}`] : [])].join(', ') || '–';
}

function sayTerm({ written, weight, forms, name }: Term, { words }: Library): string {
  const looked = forms.map(({ term, strength }) => `${wordOf(words.terms, term)} × ${round(strength)}`).join(', ');
  return `"${clean(written)}"${name ? ' (a name)' : ''}, weight ${round(weight)}: ${looked || 'not in the documents'}`;
}

function showHits(library: Library, question: Question, hits: readonly Hit[]): string {
  if (hits.length === 0) return `${styleText('bold', 'Candidates')}\n  none`;
  const rows = hits.map((hit, index) => {
    const { start, end } = chooseWindow(library, question, hit);
    const text = clean(hit.passage.text.slice(start, end)).replace(/\s+/g, ' ');
    const shown = text.length > 100 ? `${text.slice(0, 99)}…` : text;
    const rank = String(index + 1).padStart(4);
    return `${rank}  ${styleText('cyan', hit.passage.id)}  ${round(hit.score)} = ${sayReasons(hit.reasons)}\n      “${shown}”`;
  });
  return [`${styleText('bold', 'Candidates')} (score = features; the piece that would be quoted)`, ...rows].join('\n');
}

function sayReasons(reasons: readonly Reason[]): string {
  return reasons.map(({ name, value }) => `${name} ${round(value)}`).join(' + ');
}

function showVerdict(library: Library, answer: Answer, hits: readonly Hit[]): string {
  const [best] = hits;
  const signals = best
    ? readSignals(library, answer.question, hits, chooseWindow(library, answer.question, best))
    : undefined;
  const rows = Object.entries(signals ?? {}).map(([name, value]) => `  ${name.padEnd(11)} ${round(value)}`);
  return [styleText('bold', 'Confidence'), ...rows, `  verdict     ${answer.kind}`].join('\n');
}

function round(value: number): string {
  return value.toFixed(2);
}
