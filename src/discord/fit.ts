import { readSentences } from '../ask/sentences.ts';
import { escaped } from './markdown.ts';

/**
 * The beginning of a text that takes at most this many characters once escaped: whole sentences where one fits, else
 * whole words, so that nothing is cut in the middle of what somebody said. Always a slice from the start.
 */
export function fit(text: string, length: number): string {
  if (escaped(text).length <= length) return text;
  const whole = readSentences(text).findLast(({ end }) => escaped(text.slice(0, end)).length <= length);
  if (whole) return text.slice(0, whole.end);
  let head = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'word' }).segment(text)) {
    if (escaped(head + segment).length > length) break;
    head += segment;
  }
  return head.trimEnd() || text.slice(0, Math.floor(length / 3));
}
