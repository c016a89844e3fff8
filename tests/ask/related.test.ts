import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/ask/answer.ts';
import { buildLibrary, type Library } from '../../src/ask/build.ts';
import { findRelated } from '../../src/ask/related.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { knowledgeOf } from './knowledge-of.ts';

const texts = [
  'Marina Gross was the interpreter of the American president.',
  'The gift to the guest was a football.',
  'The lunch at the palace was fish soup.',
];

/** A golden question that this passage answers. */
function golden(question: string, passage: string) {
  return { question, passage, also: [], kind: undefined };
}

function relatedTo(question: string, questions: readonly ReturnType<typeof golden>[]): string[] {
  const library = buildLibrary(knowledgeOf(texts, { questions }));
  const found = answer(library, question);
  if (found.kind !== 'answer') throw new Error(`"${question}" is not answered`);
  return findRelated(library, found.quotes.slice(0, 1));
}

const gift = golden('What was the gift to the guest?', 'page-2');
const lunch = golden('What was the lunch at the palace?', 'page-3');

describe('questions to go on with', () => {
  test('are those of the passages around', () => {
    expect(relatedTo('Who was the interpreter?', [gift, lunch])).toEqual([gift.question, lunch.question]);
  });

  test.each([
    ['the same question', golden('Who was the interpreter?', 'page-1')],
    ['another one that leads to the same words', golden('Who was the American interpreter?', 'page-1')],
    // Offering it would end in "My documents do not say."
    ['one that is not answered', golden('What is the price of sourdough bread?', 'page-2')],
    ['one that another passage answers', golden('What was the lunch at the palace?', 'page-2')],
    ['key words, which are there to judge answers', golden('gift guest', 'page-2')],
    ['one too long for a button', golden(`What was ${'the very '.repeat(10)}gift to the guest?`, 'page-2')],
  ])('leave out %s', (_, left) => {
    expect(relatedTo('Who was the interpreter?', [left])).toEqual([]);
  });

  test('do not lead twice to the same words', () => {
    const again = golden('Was the gift to the guest a football?', 'page-2');
    expect(relatedTo('Who was the interpreter?', [gift, again, lunch])).toEqual([gift.question, lunch.question]);
  });
});

describe('in the knowledge folder', () => {
  let library: Library;
  beforeAll(async () => {
    library = buildLibrary(await readKnowledge('knowledge'));
  }, 60_000);

  test('nearly every answer offers some, and none is a dead end', () => {
    let offering = 0;
    let answered = 0;
    for (const { question } of library.knowledge.questions) {
      const found = answer(library, question);
      if (found.kind !== 'answer') continue;
      answered++;
      const related = findRelated(library, found.quotes.slice(0, 1));
      if (related.length > 0) offering++;
      expect(related.length).toBeLessThanOrEqual(3);
      expect(related).not.toContain(question);
      for (const next of related) expect(answer(library, next).kind).toBe('answer');
    }
    expect(offering / answered).toBeGreaterThan(0.95);
  }, 120_000);
});
