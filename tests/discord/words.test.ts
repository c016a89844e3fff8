import { Locale } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { askForSuggestion } from '../../commands/summit/suggesting.ts';
import { askForDraft } from '../../src/discord/draft.ts';
import { defineCommands } from '../../src/discord/define.ts';
import { languages, wordsFor } from '../../src/discord/words/choose.ts';
import { en } from '../../src/discord/words/en.ts';
import { buildLibrary } from '../../src/ask/build.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { checkCommands, sizeOf } from '../../src/local/rules/command.ts';
import { checkModal } from '../../src/local/rules/modal.ts';
import { listSaid } from './spoken.ts';

const library = buildLibrary(await readKnowledge('knowledge'));
const defined = defineCommands(commands, library);
const others = languages.slice(1).map((language) => [language.locales[0], language] as const);

test.each(Object.values(Locale))('%s gets words: its own, or English', (locale) => {
  const own = languages.find(({ locales }) => locales.includes(locale))?.words;
  expect(wordsFor(locale)).toBe(own ?? en);
});

test('no locale is in two languages, and an unknown one gets English', () => {
  const all = languages.flatMap(({ locales }) => locales);
  expect(all).toEqual([...new Set(all)]);
  expect(wordsFor('tlh')).toBe(en);
});

test('French writes the first of a month as an ordinal, and no other day', () => {
  const { passage, timeline, writeDate } = wordsFor('fr');
  expect(passage.added('2026-07-01', 'x')).toContain('le 1er juillet 2026');
  expect(timeline.when('2018-07-01', '2018-07-11')).toBe('dimanche 1er juillet 2018 – mercredi 11 juillet 2018');
  expect([writeDate('2026-07-01'), writeDate('2026-07-31')]).toEqual(['mer. 1er juil. 2026', 'ven. 31 juil. 2026']);
});

describe('definitions', () => {
  test('Discord takes them in every language', () => {
    expect(checkCommands(structuredClone(defined))).toMatchObject({ kind: 'good' });
  });

  test('no command is near the size that Discord takes, translations counted', () => {
    expect(defined.filter((each) => sizeOf({ ...each }) > 7000).map(({ name }) => name)).toEqual([]);
  });

  test.each(others)('%s has no two commands of one name', (locale) => {
    const names = defined.map(
      ({ name, name_localizations, type }) => `${type} ${name_localizations?.[locale] ?? name}`,
    );
    expect(names).toEqual([...new Set(names)]);
  });
});

/** What is the same in every language: marks, lines that are made of what is passed in alone, and names that languages share. */
const sameEverywhere =
  /^(reload\.registered\.(?:unchanged|elsewhere)|status\.states\.\w+\.icon|changes\.change|schedule\.typed\..*|quote\.who|person\.sides\.(?:finland|nato))$/;

/** What is the same in one language by its own right: words that it shares with English. */
const sameIn = new Map<string, RegExp>([['fr', /^topics\.(?:title|sections|passages)$/]]);

describe.each(others)('%s', (locale, { words }) => {
  test('nothing is left in English', () => {
    const english = new Map([...listSaid(en)].map((said) => [`${said.path} ${said.given.join()}`, said.words]));
    const left = [...listSaid(words)].filter(
      (said) =>
        english.get(`${said.path} ${said.given.join()}`) === said.words &&
        !sameEverywhere.test(said.path) &&
        !sameIn.get(locale)?.test(said.path),
    );
    expect(left.map(({ path, words: said }) => `${path}: ${said}`)).toEqual([]);
  });

  test('every sentence says all that the English one does of what is passed in', () => {
    const lost = [...listSaid(words)].filter((said) => said.given.some((sample) => !said.words.includes(sample)));
    expect(lost.map(({ path, words: said }) => `${path}: ${said}`)).toEqual([]);
  });

  test('no name of a command or option is left out of what Discord is told', () => {
    const text = JSON.stringify(defined);
    const own = Object.values(words.names).flatMap((table) => Object.values(table));
    expect(own.filter((name) => !text.includes(`"${name}"`))).toEqual([]);
    expect(text).toContain(`"${locale}":`);
  });
});

describe.each(languages.map((language) => [language.locales[0], language.words] as const))('%s', (_, words) => {
  const said = [...listSaid(words)];

  test('commands in sentences are called what members of the language type', () => {
    const known = new Set(pathsOf(words.names.commands));
    const options = new Set<string | undefined>([undefined, ...Object.values(words.names.options)]);
    const strange = said.flatMap(({ path, words: sentence }) =>
      [...sentence.matchAll(/`\/([^`:]+?)(?: (\S+):)?`/g)]
        .filter(([, typed = '', option]) => !known.has(typed) || !options.has(option))
        .map(([mention]) => `${path}: ${mention}`),
    );
    expect(strange).toEqual([]);
  });

  test('labels that stand before a colon hold none', () => {
    const { ask, draft } = words;
    for (const label of [ask.asked, draft.keptSource, draft.keptDate, draft.keptCredit])
      expect(label).not.toContain(':');
  });

  test('what stands in forms, on buttons and in choices fits', () => {
    const { draft, suggest, inbox, stock, schedule, settings } = words;
    const titles = [draft.newTitle, suggest.title, suggest.reportTitle, inbox.linkTitle, inbox.rejectTitle];
    const labels = [suggest.reportText, inbox.linkField, inbox.reason];
    expect([...titles, ...labels].filter(({ length }) => length > 45)).toEqual([]);
    const choices = [stock.statuses, inbox.states, schedule.lateChoice].flatMap((each) => Object.values(each));
    const hints = [suggest.reportHint, inbox.linkHint, inbox.reasonHint];
    expect([...hints, ...choices, settings.publicChoice].filter(({ length }) => length > 100)).toEqual([]);
  });

  test('Discord takes its forms', () => {
    const name = 'Ö'.repeat(80);
    expect(checkModal(askForSuggestion({}, name, words))).toMatchObject({ kind: 'good' });
    expect(checkModal(askForDraft({ text: '', source: '' }, {}, words))).toMatchObject({ kind: 'good' });
    expect(checkModal(askForDraft({ text: 'x', source: '' }, { factId: 'x'.repeat(60) }, words))).toMatchObject({
      kind: 'good',
    });
  });

  test('quotation marks, brackets and marks of markdown come in pairs, and no sentence has two spaces', () => {
    const odd = said.filter(({ words: sentence }) => isOdd(sentence));
    expect(odd.map(({ path, words: sentence }) => `${path}: ${sentence}`)).toEqual([]);
  });
});

function isOdd(sentence: string): boolean {
  const times = (mark: RegExp) => [...sentence.matchAll(mark)].length;
  return (
    / {2}|^ | $/.test(sentence) ||
    times(/«/g) !== times(/»/g) ||
    times(/\(/g) !== times(/\)/g) ||
    times(/\[/g) !== times(/\]/g) ||
    // Finnish and Swedish begin with the mark that English ends with.
    [/[“”„]/g, /\*\*/g, /`/g].some((mark) => times(mark) % 2 === 1)
  );
}

/** `fact schedule set` as it is typed in the language of the names; beginnings are commands too. */
function pathsOf(names: Readonly<Record<string, string>>): string[] {
  return Object.keys(names).map((path) => {
    const words = path.split(' ');
    return words.map((word, index) => names[words.slice(0, index + 1).join(' ')] ?? word).join(' ');
  });
}
