import { styleText } from 'node:util';
import type { Answer, Quote } from '../ask/answer.ts';
import type { Library } from '../ask/build.ts';
import { findDifference, joinSides, type Difference } from '../ask/disputes.ts';
import { findLinked, type Linked } from '../ask/corrections.ts';
import { findCuts } from '../ask/sentences.ts';

/** Characters of a word of the question that are shown. */
const longestWord = 40;

/** The answer as a person reads it on a terminal; in colour only where standard output is one. */
export function showAnswer(library: Library, answer: Answer): string {
  switch (answer.kind) {
    case 'answer': {
      const [first, ...others] = answer.quotes;
      const difference = findDifference(library, first, answer.question);
      const more =
        others.length > 0 ? [head('More passages'), ...others.map((quote) => showQuote(library, quote))] : [];
      const said = difference ? showDifference(library, difference) : [showQuote(library, first)];
      return join([...said, ...more, sayMissing(answer)]);
    }
    case 'closest': {
      const one = answer.quotes.length === 1;
      const nearest = one ? 'The passage that comes nearest:' : 'The passages that come nearest:';
      const says = head(`My documents do not say this. ${nearest}`);
      return join([says, sayLacking(answer, one), ...answer.quotes.map((quote) => showQuote(library, quote))]);
    }
    case 'nothing': {
      const topics = answer.topics.map(({ title, passage }) => `  - ${title} (${passage.id})`);
      const nearest = topics.length > 0 ? ['They do speak of:', ...topics].join('\n') : '';
      return join([head('My documents do not say.'), sayMissing(answer), nearest]);
    }
    case 'unclear':
      return join([
        head('I see no question in that.'),
        'Ask in a few words, as: who was there? when was it? what did they say about …?',
      ]);
  }
}

function showDifference(library: Library, difference: Difference): string[] {
  const title = head(`My sources differ: ${clean(difference.about)}`);
  return [title, ...joinSides(difference).map((quote) => showQuote(library, quote))];
}

function showQuote(library: Library, quote: Quote): string {
  const { text, start, end, passage } = quote;
  const document = library.document(passage.document);
  const places = [styleText('cyan', passage.id), passage.section, document?.title ?? passage.document];
  const { before, after } = findCuts(passage.text, { start, end });
  const lines = [
    `${before ? '… ' : ''}“${clean(text)}”${after ? ' …' : ''}`,
    `  ${distinct(places).map(clean).join(' · ')}`,
  ];
  if (document) {
    const { title, url, license } = document.source;
    lines.push(styleText('dim', `  ${clean(title)} <${clean(url)}> · ${clean(license)}`));
  }
  return [...lines, ...findLinked(library, passage, quote).map(showLinked)].join('\n');
}

/** What was taken back is never shown without what took it back. */
function showLinked({ kind, saying: { speaker, day, words, passage } }: Linked): string {
  const heads = { correctedBy: 'Corrected later by the speaker', corrects: 'This corrects what the speaker had said' };
  const who = clean([speaker, ...(day === undefined ? [] : [day])].join(', '));
  return `  ${heads[kind]}:\n  “${clean(words)}”\n  ${who} · ${styleText('cyan', clean(passage))}`;
}

function sayMissing({ missing }: Answer): string {
  if (missing.length === 0) return '';
  return `Not found in my documents: ${missing.map((word) => clean(shorten(word))).join(', ')}`;
}

/* Nobody reads a word of 300 letters to its end. */
function shorten(word: string): string {
  const letters = Array.from(word);
  return letters.length > longestWord ? `${letters.slice(0, longestWord - 1).join('')}…` : word;
}

function sayLacking({ missing }: Answer, one: boolean): string {
  const says = one ? 'It does not mention' : 'None of them mentions';
  return missing.length === 0 ? '' : `${says}: ${missing.map(clean).join(', ')}`;
}

function head(text: string): string {
  return styleText('bold', text);
}

function distinct(parts: readonly string[]): string[] {
  return [...new Set(parts)];
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

/** Text from documents and from the question without the characters that steer a terminal. */
export function clean(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
}
