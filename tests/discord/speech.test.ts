import { expect, test } from 'vitest';
import { en } from '../../src/discord/words/en.ts';
import { mention } from '../../src/discord/words/mention.ts';
import { speak, type ThreeForms } from '../../src/discord/words/speech.ts';

test.each<[number, string]>([
  [0, '0 фактов'],
  [1, '1 факт'],
  [2, '2 факта'],
  [5, '5 фактов'],
  // Eleven is many, twenty-one is one.
  [11, '11 фактов'],
  [21, '21 факт'],
  [24, '24 факта'],
])('Russian counts %i as %s', (number, words) => {
  expect(speak<ThreeForms>('ru').count(number, { one: '# факт', few: '# факта', many: '# фактов' })).toBe(words);
});

test.each<[string, string, string]>([
  ['en-GB', '16 July 2026', 'Thu, 16 Jul 2026'],
  ['fi', '16. heinäkuuta 2026', 'to 16.7.2026'],
  ['ru', '16 июля 2026 г.', 'чт, 16 июл. 2026 г.'],
  ['de', '16. Juli 2026', 'Do., 16. Juli 2026'],
])('%s writes days as people read them', (tag, long, short) => {
  expect([speak(tag).writeDay('2026-07-16'), speak(tag).writeDate('2026-07-16')]).toEqual([long, short]);
});

test('French has a form for millions, which nothing of the bot comes near to', () => {
  expect(speak('fr').count(1_000_000, { one: '# fait', other: '# faits' })).toMatch(/ faits$/);
});

test('a command is written as members see it, group and option too', () => {
  const names = {
    ...en.names,
    commands: { ...en.names.commands, fact: 'fakta', 'fact add': 'lisää', 'fact schedule set': 'aseta' },
    options: { ...en.names.options, source: 'lähde' },
  };
  const command = mention(names);
  expect(command('fact schedule set')).toBe('`/fakta schedule aseta`');
  expect(command('fact add', 'source')).toBe('`/fakta lisää lähde:`');
});
