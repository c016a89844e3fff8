import { expect, test } from 'vitest';
import { limits } from '../../src/discord/limits.ts';
import { findNearest } from '../../src/discord/nearest.ts';
import { textLength } from '../../src/discord/quoted.ts';
import { sayNoSource, saySource } from '../../src/discord/source.ts';
import { buttonsOf, textsOf } from './shown.ts';
import { libraryOf, passageOf, sampleDocument, sceneOf } from './small-library.ts';

const [one, two, three] = [
  passageOf('house-1', `It began. ${'Then much was said of it. '.repeat(10)}`),
  passageOf('house-2', 'They met.'),
  passageOf('house-3', 'They left.'),
];
const scene = sceneOf(libraryOf([one, two, three]));

test('a passage comes first and whole, then where it stands, what is beside it, its licence and its day', () => {
  const said = saySource(two, false, scene);
  const [passage, before, ...rest] = textsOf(said);
  expect(passage).toBe(
    '> They met.\n— [The talks](<https://example.org/wiki/Reykjav%C3%ADk_(1986)>) · The house · `house-2`',
  );
  // Of what stands beside it only so much that whole sentences are read, and that it goes on is said.
  expect(before).toMatch(/^-# Before it: It began\. (Then much was said of it\. ?)+…$/);
  expect(rest).toEqual([
    '-# After it: They left.',
    '-# Adapted from “Reykjavík Summit”, CC BY-SA 4.0',
    '-# Taken from there on 2 January 2026',
  ]);
  expect(buttonsOf(said)).toEqual([
    { label: 'Read the one before', customId: 'source:before:house-1' },
    { label: 'Read the one after', customId: 'source:after:house-3' },
    { label: 'Read the section', customId: 'topics:read:house-2:0' },
  ]);
});

test('of what stands beside it nothing is shown that was taken back later: its correction has no room there', () => {
  const said = { speaker: 'Ása', person: undefined, day: undefined, occasion: 'the talks', corrects: [] };
  const taken = { ...said, id: 'taken', words: 'I will never sign it', passage: 'house-1', correctedBy: 'right' };
  const right = { ...said, id: 'right', words: 'I will sign it', passage: 'house-9', correctedBy: undefined };
  const before = passageOf('house-1', 'She said "I will never sign it". Then she left.');
  const correction = passageOf('house-9', 'Later: I will sign it.');
  const sayings = [taken, { ...right, corrects: ['taken'] }];
  const library = libraryOf([before, two, three, correction], { sayings });
  const shown = saySource(two, false, sceneOf(library));
  expect(textsOf(shown).join('\n')).not.toContain('never');
  expect(buttonsOf(shown)[0]?.label).toBe('Read the one before');
  // Read itself, it comes with its correction.
  expect(textsOf(saySource(before, false, sceneOf(library)))[0]).toContain('I will sign it');
});

test('a folder of one passage has nothing beside it', () => {
  const said = saySource(two, false, sceneOf(libraryOf([two])));
  expect(textsOf(said).join('\n')).not.toMatch(/Before|After/);
  expect(buttonsOf(said).map(({ label }) => label)).toEqual(['Read the section']);
});

test.each([
  // A number that is not there, letters in the wrong order, a blank for a hyphen.
  ['house-9', 'house-1'],
  ['huose-2', 'house-2'],
  ['private meting 3', 'private-meeting-3'],
  ['zzz', undefined],
])('an id nearly as %s', (typed, expected) => {
  const ids = ['garden-7', 'house-1', 'house-2', 'private-meeting-3'];
  expect(findNearest(typed, ids, 3)[0]).toBe(expected);
});

test('an unknown id is shown as it was typed, and does nothing', () => {
  const said = sayNoSource('`@everyone` <@1>', [], scene);
  expect(textsOf(said).join()).toContain("`'@everyone' <@1>`");
  expect(buttonsOf(sayNoSource('hous', ['house-1'], scene))).toEqual([
    { label: 'house-1', customId: 'source:read:house-1' },
  ]);
});

test('whatever the folder holds, it is within the limits of Discord', () => {
  const wide = {
    ...sampleDocument,
    title: '[]'.repeat(300),
    source: { ...sampleDocument.source, title: '**'.repeat(300), license: '||'.repeat(300) },
  };
  const passages = [1, 2, 3].map((number) =>
    passageOf(`${'p-'.repeat(60)}${number}`, `${'*'.repeat(4000)} ${number}.`, '<#'.repeat(900)),
  );
  const said = saySource(passages[1]!, false, sceneOf(libraryOf(passages, { documents: [wide] })));
  expect(textLength(said.components)).toBeLessThanOrEqual(limits.messageText);
});
