import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/ask/answer.ts';
import { buildLibrary, type Library } from '../../src/ask/build.ts';
import { disputeOf, findDifference, type Difference } from '../../src/ask/disputes.ts';
import { readSentences } from '../../src/ask/sentences.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { knowledgeOf } from './knowledge-of.ts';

const short = 'The Kremlin spoke of many agreements.';
const long =
  'The White House spokesman knew of no agreements. He had asked everybody who was in the room. Nobody had written anything down. ' +
  'Nobody remembered any promise at all. The staff would look into the matter during the coming weeks and would then report. ' +
  'Until that day there was nothing to add. The spokesman thanked the reporters for their patience and left.';
const aside = 'The lunch was fish.';
const library = buildLibrary(
  knowledgeOf([short, long, aside], {
    disputes: [{ about: 'What was agreed', sides: [['page-1'], ['page-2']] }],
  }),
);

function differenceAbout(question: string, from: Library): Difference | undefined {
  const found = answer(from, question);
  return 'quotes' in found ? findDifference(from, found.quotes[0], found.question) : undefined;
}

function sidesFor(question: string): string[][] | undefined {
  return differenceAbout(question, library)?.sides.map((side) => side.map(({ passage }) => passage.id));
}

function lengths({ sides }: Difference): number[] {
  return sides.map((side) => side.reduce((sum, { text }) => sum + text.length, 0));
}

test('an answer from one side brings the other side, its own first', () => {
  expect(sidesFor('What did the Kremlin speak of?')).toEqual([['page-1'], ['page-2']]);
  expect(sidesFor('What did the White House spokesman know?')).toEqual([['page-2'], ['page-1']]);
});

test('an answer from anywhere else brings none', () => {
  expect(differenceAbout('What was the lunch?', library)).toBeUndefined();
  expect(disputeOf(library, library.knowledge.passages[2]!)).toBeUndefined();
});

test('a side that has little to say is not talked down by the other', () => {
  const difference = differenceAbout('What did the White House spokesman know?', library)!;
  const [white = 0, kremlin] = lengths(difference);
  expect(kremlin).toBe(short.length);
  expect(white).toBeLessThanOrEqual(250);
});

describe('in the knowledge folder', () => {
  let whole: Library;
  beforeAll(async () => {
    whole = buildLibrary(await readKnowledge('knowledge'));
  }, 60_000);

  test.each([
    // The closest passages to this are on the American side.
    [
      'What was agreed in Helsinki?',
      'What was agreed in Helsinki',
      /Russian military|Russia's military/,
      /National Security Council/,
    ],
    ['Would Trump help Syria?', 'Whether the United States would help Syria', /ready to help/, /no assistance/],
    ['Who was behind the election interference?', 'Who interfered', /Putin had denied|not Russia/, /behind|doing/],
  ])('%s shows both sides', (question, about, one, other) => {
    const difference = differenceAbout(question, whole)!;
    expect(difference.about).toContain(about);
    const said = difference.sides.map((side) => side.map(({ text }) => text).join(' '));
    expect(said.some((side) => one.test(side))).toBe(true);
    expect(said.some((side) => other.test(side))).toBe(true);
  });

  test('from whichever passage, every side is whole sentences of its own passages, at much the same length', () => {
    for (const dispute of whole.knowledge.disputes)
      for (const id of dispute.sides.flat()) {
        const passage = whole.passage(id)!;
        const quote = { text: passage.text, start: 0, end: passage.text.length, passage, score: 0, reasons: [] };
        const difference = findDifference(whole, quote)!;
        expect(difference.sides[0]![0].passage.id).toBe(id);
        for (const { text, start, end, passage: of } of difference.sides.flat()) {
          expect(of.text.slice(start, end)).toBe(text);
          const sentences = readSentences(of.text);
          expect(sentences.map((sentence) => sentence.start)).toContain(start);
          expect(sentences.map((sentence) => sentence.end)).toContain(end);
        }
        const counted = lengths(difference);
        expect(Math.max(...counted) - Math.min(...counted)).toBeLessThan(170);
      }
  });
});
