import { styleText } from 'node:util';
import type { Quote } from '../ask/answer.ts';
import type { Figures, Refusals, Share } from './eval-figures.ts';
import type { Judged } from './eval-judge.ts';
import { clean } from './show.ts';

/** The figures and the worst misses as an operator reads them. */
export function showFigures({ answerable, refusals, latency }: Figures): string {
  const parts = [head('What members see')];
  if (answerable.answeredRightly.of > 0) {
    parts.push(
      row('answered rightly', answerable.answeredRightly, 'the first quote holds the answer'),
      ...Object.entries(answerable.byKind).map(([kind, share]) => row(`  ${kind}`, share)),
      row('answered wrongly', answerable.answeredWrongly, 'presented as the answer, and is not'),
      row('wrongly refused', answerable.wronglyRefused, 'of those whose first quote is right'),
    );
  }
  if (refusals.refusedRightly.of > 0) {
    parts.push(
      row('refused rightly', refusals.refusedRightly, 'of the questions that the documents do not answer'),
      ...Object.entries(refusals.byKind).map(([kind, shares]) => sayRefusals(kind, shares)),
    );
  }
  if (answerable.hit1.of > 0) {
    parts.push(
      '',
      head('How well it ranks, whether shown or not'),
      row('hit@1', answerable.hit1, 'the right passage is first'),
      row('hit@5', answerable.hit5),
      `  ${'MRR'.padEnd(18)} ${answerable.mrr.toFixed(3)}`,
      row('answer@1', answerable.answer1, 'the first quote holds the answer'),
      row('answer@3', answerable.answer3),
    );
  }
  const times = `p50 ${latency.p50.toFixed(2)} ms, p99 ${latency.p99.toFixed(2)} ms, longest ${latency.max.toFixed(2)} ms`;
  return [...parts, '', head('Time per answer'), `  ${times}`].join('\n');
}

function row(name: string, { count, of }: Share, note = ''): string {
  const percent = of === 0 ? '–' : `${((100 * count) / of).toFixed(1)} %`;
  return `  ${clean(name).padEnd(18)} ${percent.padStart(7)}  ${`${count} of ${of}`.padEnd(14)}${styleText('dim', note)}`.trimEnd();
}

function sayRefusals(kind: string, { rightly, notAnswered, silent }: Refusals): string {
  return row(`  ${kind}`, rightly, `not answered ${notAnswered.count}, without passages ${silent.count}`);
}

/** The misses that weigh most: wrong things presented as answers, then answers withheld, then the rest. */
export function findMisses(judged: readonly Judged[]): Judged[] {
  return judged.filter(({ right }) => !right).toSorted((a, b) => weigh(b) - weigh(a));
}

function weigh({ row: { expected }, outcome, quoteRank }: Judged): number {
  if (outcome === 'answer') return expected.kind === 'refusal' ? 4 : 3;
  return quoteRank === 1 ? 2 : 1;
}

/** One miss with what was shown, what was wanted, and why they were ranked so. */
export function showMiss({ row: { id, kind, question, expected }, outcome, ...rest }: Judged): string {
  const { first, wanted, passageRank, missing } = rest;
  const lines = [`${styleText('bold', clean(question))}  (${clean(kind)} ${clean(id)})`];
  lines.push(`  outcome   ${outcome}${expected.kind === 'refusal' ? ', but the documents do not say' : ''}`);
  if (missing.length > 0) lines.push(`  not found ${missing.map(clean).join(', ')}`);
  if (first) lines.push(`  first     ${sayQuote(first)}`);
  if (expected.kind === 'refusal') return lines.join('\n');
  if (wanted && wanted !== first) lines.push(`  rank ${String(passageRank).padEnd(5)}${sayQuote(wanted)}`);
  else lines.push(`  wanted    ${cut(clean(sayWanted(expected)))}: ${sayPlace(rest)}`);
  return lines.join('\n');
}

function sayPlace({ wanted, quoteRank }: Pick<Judged, 'wanted' | 'quoteRank'>): string {
  if (!wanted) return 'not in the first ten passages';
  return quoteRank === 1 ? 'in this quote, which was not presented as the answer' : 'in this passage, not in its quote';
}

function cut(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

function sayWanted({
  pattern,
  answers,
  passages,
}: {
  pattern: RegExp | undefined;
  answers: readonly string[];
  passages: readonly string[];
}): string {
  const parts = [pattern ? `/${pattern.source}/` : '', answers.join(' | '), passages.join(' | ')];
  return parts.filter((part) => part !== '').join(' in ');
}

function sayQuote({ passage, text, score, reasons }: Quote): string {
  const shown = clean(text).replace(/\s+/g, ' ');
  const why = reasons.map(({ name, value }) => `${name} ${value.toFixed(2)}`).join(' + ');
  return `${styleText('cyan', passage.id)} “${cut(shown)}”\n            ${score.toFixed(2)} = ${why}`;
}

function head(text: string): string {
  return styleText('bold', text);
}
