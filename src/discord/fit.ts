import { readSentences } from '../ask/sentences.ts';
import { escaped } from './markdown.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The beginning of a text that takes at most this many characters once escaped: whole sentences where one fits, else
 * whole words, so that nothing is cut in the middle of what somebody said. Always a slice from the start.
 */
export function fit(text: string, length: number): string {
  if (escaped(text).length <= length) return text;
  const most = longestThatFits(text, length);
  const sentence = readSentences(text).findLast(({ end }) => end <= most);
  const end = sentence?.end ?? segmenter.segment(text).containing(most)?.index ?? most;
  return text.slice(0, end).trimEnd() || text.slice(0, Math.floor(length / 3));
}

/* Escaping only adds: where one beginning of a text is too long no longer one fits, so half of them are left each time. */
function longestThatFits(text: string, length: number): number {
  let [fits, isTooLong] = [0, Math.min(Math.floor(length), text.length) + 1];
  while (isTooLong - fits > 1) {
    const middle = Math.floor((fits + isTooLong) / 2);
    if (escaped(text.slice(0, middle)).length <= length) fits = middle;
    else isTooLong = middle;
  }
  return fits;
}
