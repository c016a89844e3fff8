import { beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/ask/answer.ts';
import { buildLibrary, type Library } from '../../src/ask/build.ts';
import { explain, type Why } from '../../src/ask/why.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';

let library: Library;
beforeAll(async () => {
  library = buildLibrary(await readKnowledge('knowledge'));
}, 60_000);

function whyOf(question: string): Why {
  const found = answer(library, question);
  if (!('quotes' in found)) throw new Error(`"${question}" brings no passage`);
  return explain(library, found.question, found.quotes[0].passage);
}

test('words that the passage holds under another form count as held', () => {
  expect(whyOf('Who translated for Trump?').held).toEqual(expect.arrayContaining(['translated', 'trump']));
});

test('words that stand elsewhere only are told apart from words that stand nowhere', () => {
  expect(whyOf('Which senators voted against the resolution?')).toMatchObject({ elsewhere: ['voted'], missing: [] });
  const { held, missing } = whyOf('what was on the menu of the working lunch?');
  expect(held).toEqual(expect.arrayContaining(['working', 'lunch']));
  expect(missing).toEqual(['menu']);
});

test('what was taken for something else is told: typing errors, and people by another name', () => {
  expect(whyOf('Who was the translater of Trmup?').typos).toContainEqual({ written: 'trmup', taken: 'trump' });
  expect(whyOf('Who translated for POTUS?').people).toMatchObject([{ written: 'potus', name: 'Donald Trump' }]);
  expect(whyOf('Who translated for Trump?').people).toEqual([]);
});

test('what came next is other passages, quoted as an answer would be', () => {
  const question = 'Who translated for Trump?';
  const found = answer(library, question);
  if (!('quotes' in found)) throw new Error('no answer');
  const { runnersUp } = whyOf(question);
  expect(runnersUp.length).toBeGreaterThan(0);
  expect(runnersUp.map(({ passage }) => passage.id)).not.toContain(found.quotes[0].passage.id);
  for (const { text, start, end, passage } of runnersUp) expect(passage.text.slice(start, end)).toBe(text);
});
