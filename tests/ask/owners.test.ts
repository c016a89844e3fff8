import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../src/ask/build.ts';
import type { Person } from '../../src/ask/library.ts';
import { findOtherOwner } from '../../src/ask/owners.ts';
import { understand } from '../../src/ask/understand.ts';
import { knowledgeOf } from './knowledge-of.ts';

const person = (id: string, name: string, side: string, aliases: string[]): Person => ({
  id,
  name,
  aliases,
  role: '',
  side,
  cite: [],
});

const texts = [
  "Marina Gross was Trump's interpreter (translator) in Helsinki.",
  'Yuri Ushakov was the adviser of President Putin on foreign affairs.',
  'Sergey Lavrov was the foreign minister of Russia.',
  'Each president had an interpreter of his own.',
];
const library = buildLibrary(
  knowledgeOf(texts, {
    people: [
      person('trump', 'Donald Trump', 'united-states', ['Trump', 'American president']),
      person('putin', 'Vladimir Putin', 'russia', ['Putin', 'Russian president', 'Kremlin leader']),
      person('gross', 'Marina Gross', 'united-states', ["Trump's interpreter"]),
    ],
    delegations: [
      { id: 'russia', title: 'Russia', aliases: ['russian', 'kremlin'], members: ['putin'] },
      { id: 'united-states', title: 'United States', aliases: ['american', 'us'], members: ['trump'] },
    ],
    glossary: [{ term: 'interpreter', synonyms: ['translator', 'translated', 'interpreted'], lang: undefined }],
  }),
);

const other = (words: string, text = ''): string | undefined =>
  findOtherOwner(library, understand(words, library), text);

describe("what is another's is not an answer", () => {
  test.each([
    ["Who was Putin's interpreter?", "Putin's interpreter"],
    ['who was putins interpreter', 'putins interpreter'],
    ['who interpreted for the Russian president', 'interpreted for the Russian president'],
    ['the interpreter of the Kremlin leader', 'interpreter of the Kremlin leader'],
    ['Who was the Russian translator?', 'Russian translator'],
  ])('%s', (words, written) => {
    expect(other(words, texts[0])).toBe(written);
  });
});

describe('what is theirs is, and what is nobody’s may be', () => {
  test.each([
    ["Who was Trump's interpreter?", texts[0]],
    ['Who was the American interpreter?', texts[0]],
    ["Who was Putin's interpreter?", texts[3]],
    ["Putin's adviser", texts[1]],
    // A president's minister is his country's.
    ["Who was Putin's foreign minister?", texts[2]],
    ['Who was the interpreter?', texts[0]],
  ])('%s', (words, text) => {
    expect(other(words, text)).toBeUndefined();
  });
});
