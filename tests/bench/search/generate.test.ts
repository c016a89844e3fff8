import { describe, expect, test } from 'vitest';
import { generatePassages, type BenchPassage } from '../../../bench/search/generate.ts';
import { rankWords } from '../../../bench/search/words.ts';

const real = [
  'The ferry of the harbour carried the mail to the island.',
  'The lighthouse on the island was built by the crew.',
];

function generate(count: number, seed = 7): BenchPassage[] {
  const passages: BenchPassage[] = [];
  for (const passage of generatePassages(rankWords(real), real, seed)) {
    passages.push(passage);
    if (passages.length === count) break;
  }
  return passages;
}

function countWords(passages: readonly BenchPassage[]): number[] {
  const counts = new Map<string, number>();
  for (const { text } of passages) {
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts.values()].toSorted((a, b) => b - a);
}

const many = generate(1500);

describe('the generated text', () => {
  test('is the same for the same seed, to the letter, and another for another', () => {
    expect(generate(40)).toEqual(generate(40));
    expect(generate(40, 8)).not.toEqual(generate(40));
  });

  test('begins the same however much of it is taken, so sizes can be compared', () => {
    expect(many.slice(0, 40)).toEqual(generate(40));
  });

  test('has every id once', () => {
    expect(new Set(many.map(({ id }) => id)).size).toBe(many.length);
  });

  test('follows Zipf: a word ten times further down is about ten times rarer', () => {
    const counts = countWords(many);
    const slope = Math.log((counts[999] ?? 0) / (counts[9] ?? 1)) / Math.log(100);
    expect(slope).toBeGreaterThan(-1.15);
    expect(slope).toBeLessThan(-0.85);
  });

  test('follows Heaps: twice the text brings new words, but far fewer than twice as many', () => {
    const growth = countWords(many).length / countWords(many.slice(0, 750)).length;
    expect(growth).toBeGreaterThan(1.3);
    expect(growth).toBeLessThan(1.75);
  });

  test('has words in bursts: a rare word that stands in a passage stands there again far more often than by chance', () => {
    const passages = many.map(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []);
    const holding = new Map<string, number>();
    const counts = new Map<string, number>();
    for (const words of passages) {
      for (const word of new Set(words)) holding.set(word, (holding.get(word) ?? 0) + 1);
      for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const rare = [...counts].filter(([, count]) => count >= 10 && count <= 40);
    const perPassage = rare.reduce((sum, [word, count]) => sum + count / (holding.get(word) ?? 1), 0) / rare.length;
    // Strewn over 1,500 passages by chance, 40 of them would share a passage about once: 1.01.
    expect(perPassage).toBeGreaterThan(1.2);
  });

  test('is as long as real text: about 25 words a sentence and 125 a passage', () => {
    const words = many.reduce((sum, { text }) => sum + text.split(' ').length, 0);
    const sentences = many.reduce((sum, { text }) => sum + text.split('. ').length, 0);
    expect(words / many.length).toBeGreaterThan(105);
    expect(words / many.length).toBeLessThan(145);
    expect(words / sentences).toBeGreaterThan(21);
    expect(words / sentences).toBeLessThan(29);
  });
});
