import type { Draft } from './draft.ts';

/** What became of the input, for whoever reviews the document: each line of it stands in one of these lists. */
export function sayDraft(draft: Draft): string {
  const { pieces, dropped, marks, divided, open, suspects, remarks } = draft;
  const texts = pieces.filter(({ kind }) => kind !== 'heading');
  const headings = pieces.filter(({ kind }) => kind === 'heading');
  const merged = pieces.filter(({ from }) => from.length > 1);
  const kept = new Set(pieces.flatMap(({ from }) => from)).size;
  return [
    `  kept: ${kept} of the input's lines in ${texts.length} passages under ${headings.length} headings`,
    ...list(
      'headings',
      headings,
      ({ text, from, proposed }) => `${from[0]}: ${text}${proposed === true ? ' (proposed)' : ''}`,
    ),
    ...list(
      'several lines made one',
      merged,
      ({ kind, from }) => `${from[0]} to ${from.at(-1)} (${from.length}): a ${kind === 'text' ? 'paragraph' : kind}`,
    ),
    ...list(
      'divided at sentences',
      divided,
      ({ where, length, parts }) => `${where}: ${length} characters, now ${parts} passages`,
    ),
    ...list(
      'dropped',
      dropped,
      ({ where, text, why }) => `${where}: ${why}: ${text.replace(/(?<!\s)\s*\n\s*/g, ' ⏎ ')}`,
    ),
    ...list('marks of notes taken out', marks, ({ where, marks: taken }) => `${where}: ${taken.join(' ')}`),
    ...list('to look at', [...remarks, ...suspects], (what) => what),
    ...list('to fill in', open, (field) => field),
  ].join('\n');
}

function list<T>(name: string, all: readonly T[], say: (one: T) => string): string[] {
  if (all.length === 0) return [];
  return [`  ${name}: ${all.length}`, ...all.map((one) => `    ${safe(say(one))}`)];
}

/** One line, with nothing in it that a terminal obeys. */
function safe(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
}
