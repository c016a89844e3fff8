import { expect, test } from 'vitest';
import { checkKnowledge } from '../../src/knowledge/check.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { makeFolder, page } from './folder.ts';

const body = `Sergey Lavrov came to Helsinki and said: "I was here, and I was glad to be here.", later "sad". {#glad}

Lavrov took it back: "I said 'glad', and it should’ve been 'sad'." {#sad}

Lavrov said "I was here, and I was glad to be here.", words that he changed to "sad" later. {#both}

Yuri Ushakov came too. {#ushakov}`;
const people = `people:
  - { id: lavrov, name: Sergey Lavrov, role: minister, side: russia, cite: [glad] }
  - { id: ushakov, name: Yuri Ushakov, role: adviser, side: russia, cite: [ushakov] }`;
const glad = 'speaker: lavrov, words: "I was here, and I was glad to be here.", occasion: arrival, corrected_by: sad';
const sad = `- { id: sad, speaker: lavrov, words: "I said 'glad', and it should’ve been 'sad'.", passage: sad, occasion: later }`;

async function check(files: Readonly<Record<string, string>>, lang = 'en'): Promise<string[]> {
  const folder = makeFolder({ 'documents/a.md': page('a', body, { lang }), 'people.yaml': people, ...files });
  const knowledge = await readKnowledge(folder);
  expect(knowledge.problems).toEqual([]);
  return checkKnowledge(knowledge, knowledge.places).map(({ where, what }) => `${where}: ${what}`);
}

/** What is said of one fact with this text, beside a quote and its correction. */
async function checkFact(text: string, passage = 'glad', lang = 'en'): Promise<string[]> {
  const quotes = `- { id: glad, ${glad}, passage: both }\n${sad}`;
  return check(
    { 'quotes.yaml': quotes, 'facts.yaml': `- { id: a, text: ${JSON.stringify(text)}, passage: ${passage} }` },
    lang,
  );
}

test.each([
  ['Sergey Lavrov came to Helsinki.'],
  // A piece of the passage's quotation, cut at its ends.
  ['Sergey Lavrov said: "I was here".'],
  // The correction stands beside it, with a straight apostrophe for the curly one.
  ['Lavrov said "I was glad to be here", and later "sad".', 'both'],
])('%j is a fact to post', async (text, passage?: string) => {
  expect(await checkFact(text, passage)).toEqual([]);
});

test.each([
  // One word is another one.
  ['Lavrov said: "I was there".', /quotes "I was there", which does not stand so in glad: copy it letter by letter/],
  ['Lavrov said: "I was here.', /has a quotation mark that is not closed/],
  ['He was in Helsinki.', /begins with "He": name what is meant, because it is shown by itself/],
  // He took it back.
  ['Lavrov said: "I was glad to be here."', /repeats "glad" without its correction "sad"/],
])('%j is not', async (text, problem) => {
  expect(await checkFact(text)).toEqual([expect.stringMatching(problem)]);
});

test('pronouns are judged in English only', async () => {
  expect(await checkFact('He kävivät.', 'glad', 'fi')).toEqual([]);
});

test.each([
  ['that its passage holds', `id: a, speaker: ushakov, words: came too`, 'ushakov', /does not stand between quotation/],
  ['with a letter changed', `id: a, speaker: lavrov, words: "i was here"`, 'glad', /copy the words letter by letter/],
  [
    'of somebody whom the passage does not name',
    'id: a, speaker: ushakov, words: I was here',
    'glad',
    /does not name Yuri/,
  ],
])('a quote %s is a finding', async (_, row, passage, problem) => {
  expect(await check({ 'quotes.yaml': `- { ${row}, passage: ${passage}, occasion: x }` })).toEqual([
    expect.stringMatching(problem),
  ]);
});

test('what was taken back stands in no passage without its correction', async () => {
  const taken = `- { id: a, ${glad}, passage: both }\n${sad}`;
  expect(await check({ 'quotes.yaml': taken })).toEqual([]);
  const alone = page('b', 'Lavrov said in Helsinki: "I was glad to be here." {#alone}');
  expect(await check({ 'quotes.yaml': taken, 'documents/b.md': alone })).toEqual([
    'documents/b.md:9: passage "alone" repeats "a" without its correction "sad": quote a word of that too',
  ]);
});

const event = (cite: string): string => `- { date: 2018-07-17, text: 'Lavrov "came too".', cite: [${cite}] }`;

test('an event may quote any of the passages that it cites, and no other', async () => {
  const quoting = { 'documents/b.md': page('b', 'Ushakov "came too", Lavrov said. {#came}') };
  expect(await check({ ...quoting, 'timeline.yaml': event('glad, came') })).toEqual([]);
  expect(await check({ ...quoting, 'timeline.yaml': event('glad') })).toEqual([
    expect.stringMatching(
      /^timeline\.yaml: the event of 2018-07-17 quotes "came too", which does not stand so in glad/,
    ),
  ]);
});
