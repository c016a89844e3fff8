import { MessageFlags } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { listContents } from '../../src/ask/contents.ts';
import { limits } from '../../src/discord/limits.ts';
import { textLength } from '../../src/discord/quoted.ts';
import { sayDocuments, saySection, saySections } from '../../src/discord/topics.ts';
import { buttonsOf, optionsOf, textsOf } from './shown.ts';
import { libraryOf, passageOf, sampleDocument, sceneOf } from './small-library.ts';

const passages = [
  passageOf('house-1', 'One.'),
  passageOf('house-2', 'Two *stars*.'),
  passageOf('garden-1', 'Three.', 'The garden'),
];
const scene = sceneOf(libraryOf(passages));
const contents = listContents(scene.library.knowledge);
const [talks] = contents;
const [house] = talks?.sections ?? [];
if (!talks || !house) throw new Error('the sample has a document');

test('the documents stand in a list and in a menu, each with what it holds', () => {
  const said = sayDocuments(contents, 1, false, scene);
  expect(textsOf(said)).toEqual(['**1 document, 3 passages**', '- The talks: 2 sections']);
  expect(optionsOf(said)).toEqual([{ label: 'The talks', value: 'talks', description: '2 sections, 3 passages' }]);
  expect(said.flags).toBe(MessageFlags.IsComponentsV2);
});

test('a document shows its sections, its source as the words of a link, and the way back', () => {
  const said = saySections(talks, 1, true, scene);
  expect(textsOf(said)).toEqual([
    '**[The talks](<https://example.org/wiki/Reykjav%C3%ADk_(1986)>)** · 2 sections',
    '- The house: 2 passages\n- The garden: 1 passage',
    '-# Adapted from “Reykjavík Summit”, CC BY-SA 4.0',
  ]);
  expect(optionsOf(said).map(({ value }) => value)).toEqual(['house-1', 'garden-1']);
  expect(buttonsOf(said)).toEqual([{ label: 'See all documents', customId: 'topics:page:1:all' }]);
});

test('a section is read whole, every passage with where it stands', () => {
  const said = saySection(house, 'house-1', true, true, scene);
  expect(textsOf(said).slice(0, 3)).toEqual([
    '**The house**',
    expect.stringMatching(/^> One\.\n— .*`house-1`$/),
    expect.stringMatching(/^> Two \\\*stars\\\*\.\n— .*`house-2`$/),
  ]);
  expect(buttonsOf(said).map(({ label }) => label)).toEqual(['See the document’s sections', 'See all documents']);
});

test('a long section is read page by page, none left out and none twice, whichever passage one comes from', () => {
  const many = Array.from({ length: 20 }, (_, at) => passageOf(`p-${at}`, `${at} ${'word '.repeat(60)}end.`));
  const long = sceneOf(libraryOf(many));
  const [first] = listContents(long.library.knowledge)[0]?.sections ?? [];
  if (!first) throw new Error('it has a section');
  const read: string[] = [];
  for (let wanted: string | undefined = 'p-0'; wanted !== undefined && read.length <= many.length;) {
    const said = saySection(first, wanted, false, true, long);
    read.push(...textsOf(said).flatMap((each) => /`(p-\d+)`/.exec(each)?.[1] ?? []));
    const later = buttonsOf(said).find(({ label }) => label === 'Later');
    wanted = later?.customId.split(':')[2];
  }
  expect(read).toEqual(many.map(({ id }) => id));
  const [head] = textsOf(saySection(first, 'p-19', false, true, long));
  expect(head).toMatch(/^\*\*The house\*\* · page (\d+) of \1$/);
});

describe('with a thousand documents', () => {
  const documents = Array.from({ length: 1000 }, (_, at) => ({
    ...sampleDocument,
    id: `${'document-'.repeat(8)}${at}`,
    title: `${at} ${'[*a long title*] '.repeat(20)}`,
  }));
  const all = documents.map(({ id, title }) => ({ ...passageOf(`${id}-1`, 'One.', title), document: id }));
  const wide = sceneOf(libraryOf(all, { documents }));
  const every = listContents(wide.library.knowledge);

  test('every one of them is in a menu, on pages that lead to each other', () => {
    const seen: string[] = [];
    let pages = 0;
    for (let page = 1; page > 0; pages++) {
      const said = sayDocuments(every, page, false, wide);
      seen.push(...optionsOf(said).map(({ label }) => label.split(' ')[0] ?? ''));
      expect(textLength(said.components)).toBeLessThanOrEqual(limits.messageText);
      for (const { value, label, description = '' } of optionsOf(said))
        for (const each of [value, label, description]) expect(each.length).toBeLessThanOrEqual(100);
      const ids = buttonsOf(said).map(({ customId }) => customId);
      expect(new Set(ids).size).toBe(ids.length);
      page = Number(
        buttonsOf(said)
          .find(({ label }) => label === 'Later')
          ?.customId.split(':')[2] ?? 0,
      );
    }
    expect(seen).toEqual(documents.map((_, at) => `${at}`));
    expect(pages).toBe(67);
  });

  test('a page beyond the last is the last, and one that is no number the first', () => {
    const [last] = textsOf(sayDocuments(every, 5000, false, wide));
    expect(last).toContain('page 67 of 67');
    const [first] = textsOf(sayDocuments(every, Number('x'), false, wide));
    expect(first).toContain('page 1 of 67');
  });
});

test('a folder without passages says so', () => {
  expect(textsOf(sayDocuments([], 1, false, sceneOf(libraryOf([]))))).toEqual(['I have no documents yet.']);
});
