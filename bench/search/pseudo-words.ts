import { mix } from './random.ts';

/*
 * Open syllables, 64 of them: with single consonants and single vowels a word can be taken apart in one way only, so
 * two lemmas are never spelt alike.
 */
const consonants = 'bcdfghjklmnprstv';
const vowels = 'aeio';
const endings = 'dklmnprt';

/* Four forms a lemma: what a stemmer meets, and names that it must leave apart. */
const families: readonly (readonly [string, string, string, string])[] = [
  ['', 's', 'ed', 'ing'],
  ['', 's', 'ful', 'less'],
  ['', 'ly', 'ness', 'er'],
  ['ate', 'ated', 'ation', 'ations'],
];
const names = ['', 'son', 'berg', 'ville'] as const;
const shareOfNames = 0.4;
const shareOfNumbers = 0.08;

/**
 * The made-up word of this number: pronounceable, shorter the smaller the number, four inflected forms of one lemma in
 * a row. Two fifths are names with a capital, one in twelve a figure.
 */
export function pseudoWord(number: number): string {
  const lemma = Math.floor(number / 4);
  const form = number % 4;
  const luck = mix(lemma ^ 0x5eed) / 2 ** 32;
  if (luck < shareOfNumbers) return (1000 + number).toLocaleString('en');
  const stem = spell(lemma);
  if (luck < shareOfNumbers + shareOfNames) return stem.charAt(0).toUpperCase() + stem.slice(1) + (names[form] ?? '');
  const family = families[mix(lemma) % families.length];
  return stem + (family?.[form] ?? '');
}

/* Two syllables for the first 4,096 lemmas, three for the next quarter million, four above. */
function spell(lemma: number): string {
  const syllables = lemma < 2 ** 12 ? 2 : lemma < 2 ** 18 ? 3 : 4;
  let rest = scramble(lemma, syllables * 6);
  let word = '';
  for (let at = 0; at < syllables; at++) {
    word += consonants.charAt(rest & 15) + vowels.charAt((rest >> 4) & 3);
    rest >>= 6;
  }
  return word + endings.charAt(mix(lemma ^ 0xe4d) % endings.length);
}

/* One to one on the numbers of so many bits: neighbours get different first letters. */
function scramble(number: number, bits: number): number {
  const mask = 2 ** bits - 1;
  const spread = Math.imul(number, 0x9e3779b1) & mask;
  return (Math.imul(spread ^ (spread >>> (bits / 2)), 0x85ebca6b) & mask) >>> 0;
}
