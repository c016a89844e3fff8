import * as fc from 'fast-check';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answer } from '../../src/ask/answer.ts';
import { analyse, buildLibrary } from '../../src/ask/build.ts';
import { readKept, writeKept } from '../../src/knowledge/kept.ts';
import { layOutShelf, openShelf, shelfShape } from '../../src/knowledge/shelf.ts';
import { knowledgeOf } from '../ask/knowledge-of.ts';
import { makeFolder } from './folder.ts';

/* Words that meet, that are near to each other, and letters of one to four bytes; the byte order mark is one of them. */
const words =
  'summit summits palace Putin Trump translator the of was Mäntyniemi Кремль 会談 😀 1987 U.S. “peace” \uFEFFnote';
const word = fc.constantFrom(...words.split(' '));
const text = fc.array(word, { minLength: 1, maxLength: 25 }).map((all) => `${all.join(' ')}.`);
const person = {
  id: 'putin',
  name: 'Vladimir Putin',
  aliases: ['the Kremlin leader'],
  role: 'President',
  side: 'russia',
  cite: [],
};
const rest = {
  people: [person],
  glossary: [{ term: 'translator', synonyms: ['interpreter'], lang: undefined }],
};

test('a library that was kept and read back answers as the one that was built, to the last bit of every score', async () => {
  const folder = makeFolder({});
  const question = fc.array(fc.oneof(word, fc.constantFrom('who', 'sumit', 'interpreter', 'Kremlin leader')), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 12 }), fc.array(question), async (texts, asked) => {
      const knowledge = knowledgeOf(texts, rest);
      const path = join(folder, 'kept');
      await writeKept(path, 'key', layOutShelf(knowledge, analyse(knowledge)));
      const found = await readKept(path, 'key');
      const back = await openShelf(shelfShape.parse(found.kind === 'value' ? found.value : found));
      const built = buildLibrary(knowledge);
      for (const { id } of knowledge.passages) expect(back.passage(id)).toMatchObject(built.passage(id) ?? {});
      expect(back.passage('page-0')).toBeUndefined();
      for (const words of asked.map((all) => all.join(' '))) {
        expect(JSON.stringify(answer(back, words))).toBe(JSON.stringify(answer(built, words)));
      }
      const { passages, ...others } = back.knowledge;
      expect({ ...others, passages: passages.map((passage) => JSON.parse(JSON.stringify(passage))) }).toEqual(
        knowledge,
      );
      expect(back.document('page')).toEqual(built.document('page'));
    }),
    { numRuns: 60 },
  );
});

test('a passage on the shelf is one thing, however it is come by', async () => {
  const knowledge = knowledgeOf(['One.', 'Two.']);
  const back = await openShelf(layOutShelf(knowledge, analyse(knowledge)));
  const second = back.passage('page-2');
  expect(second && back.knowledge.passages.indexOf(second)).toBe(1);
});

test('half a character is not kept, for it could not be read back', () => {
  const knowledge = knowledgeOf(['Half a \uD83D.']);
  expect(() => layOutShelf(knowledge, analyse(knowledge))).toThrow('passage page-1 holds half a character');
});

test.each([
  ['an array of another kind', { start: new Uint8Array(3) }],
  ['a missing array', { section: undefined }],
  ['a knowledge without its lists', { rest: {} }],
])('%s is no shelf', (_, wrong) => {
  const knowledge = knowledgeOf(['One.']);
  const shelf = layOutShelf(knowledge, analyse(knowledge));
  expect(shelfShape.safeParse(shelf).success).toBe(true);
  expect(shelfShape.safeParse({ ...shelf, ...wrong }).success).toBe(false);
});
