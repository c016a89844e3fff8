import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person, Saying } from '../../src/ask/library.ts';
import { listSaid, listSpeakers } from '../../src/ask/sayings.ts';
import { limits } from '../../src/discord/limits.ts';
import { sayNobody, sayPassagesOn, sayPeople, sayPerson } from '../../src/discord/person.ts';
import { sayFound, sayNoSpeaker, saySpeakers, sayWhich } from '../../src/discord/quotes.ts';
import { textLength } from '../../src/discord/quoted.ts';
import { buttonsOf, menusOf, textsOf } from './shown.ts';
import { libraryOf, passageOf, personOf, sceneOf } from './small-library.ts';

const asa = { ...personOf('asa', 'Ása *x*', ['p-1']), role: 'Keeper of the *light*' };
const bjarni = personOf('bjarni', 'Bjarni', []);
const passages = [
  passageOf('p-1', 'Ása x kept the light. The sea was calm.'),
  passageOf('p-2', 'It rained. Ása x said: "I saw a whale." Then Ása x slept.', 'The garden'),
  passageOf('p-3', 'Ása x also said: "It was blue."', 'The garden'),
];
const whale: Saying = {
  id: 'whale',
  speaker: asa.name,
  person: 'asa',
  words: 'I saw a whale.',
  passage: 'p-2',
  day: '1986-10-11',
  occasion: 'on the quay, to *all*',
  correctedBy: undefined,
  corrects: [],
};
const blue: Saying = { ...whale, id: 'blue', words: 'It was blue.', passage: 'p-3', day: undefined, occasion: 'later' };
const iceland = { id: 'iceland', title: 'Hosts of Iceland', aliases: [], members: ['asa'] };
const scene = sceneOf(libraryOf(passages, { people: [asa, bjarni], delegations: [iceland], sayings: [whale, blue] }));
const link = '[The talks](<https://example.org/wiki/Reykjav%C3%ADk_(1986)>)';

describe('the card of a person', () => {
  test('is who they were, with whom they came, and exact words of passages, each cited', () => {
    const said = sayPerson(asa, false, scene);
    expect(textsOf(said)).toEqual([
      '### Ása \\*x\\*\nKeeper of the \\*light\\* · `p-1`\nSide: Hosts of Iceland',
      `> “Ása x kept the light. The sea was calm.”\n— ${link} · The house · \`p-1\``,
      `> “Ása x said: "I saw a whale." Then Ása x slept.”\n— ${link} · The garden · \`p-2\``,
      `**In their own words**\n> “It was blue.”\n**Ása \\*x\\***, later\n— ${link} · The garden · \`p-3\``,
      '-# Adapted from “Reykjavík Summit”, CC BY-SA 4.0',
    ]);
    expect(buttonsOf(said)).toEqual([
      { label: 'Read all 2 quotes', customId: 'quote:of:asa' },
      { label: 'Read all 3 passages', customId: 'person:passages:asa:1' },
    ]);
  });

  test('of somebody of whom no passage speaks says so, with the side in words', () => {
    const said = sayPerson({ ...bjarni, side: 'congress' }, false, scene);
    expect(textsOf(said)).toEqual([
      '### Bjarni\nInterpreter\nSide: United States Congress',
      'No passage of my documents says more.',
    ]);
    expect(buttonsOf(said)).toEqual([]);
    // A side that this bot has no word for stands as the folder has it, also where it looks like something of JavaScript.
    expect(textsOf(sayPerson({ ...bjarni, side: 'constructor' }, false, scene))[0]).toMatch(/\nSide: constructor$/);
    expect(textsOf(sayPerson({ ...bjarni, side: 'other' }, false, scene))[0]).toBe('### Bjarni\nInterpreter');
  });

  test('leads to the passages, two on a page, and back', () => {
    const first = sayPassagesOn(asa, 1, scene);
    expect(textsOf(first)[0]).toBe('**Passages that name Ása \\*x\\*** · page 1 of 2');
    expect(buttonsOf(first).map(({ label }) => label)).toEqual(['Later', 'Read about Ása *x*']);
    expect(textsOf(sayPassagesOn(asa, 99, scene)).join('\n')).toContain('`p-3`');
    expect(textsOf(sayPassagesOn(bjarni, 1, scene))).toEqual(['No passage of my documents says more.']);
  });
});

test('several people of a name are a menu, with their roles; more than Discord takes are counted', () => {
  const said = sayPeople([asa, bjarni], scene);
  expect(textsOf(said)).toEqual(['2 people are called so. Choose one:']);
  expect(menusOf(said)[0]?.options).toEqual([
    { label: 'Ása *x*', value: 'asa', description: 'Keeper of the *light*' },
    { label: 'Bjarni', value: 'bjarni', description: 'Interpreter' },
  ]);
  const many = Array.from({ length: 40 }, (_, number) => personOf(`p${number}`, `Jón ${number}`, []));
  expect(textsOf(sayPeople(many, scene))).toEqual([
    '40 people are called so. Choose one:\n15 more did not fit: type more of the name.',
  ]);
});

test('nobody of a name: the nearest as buttons, or what to do', () => {
  expect(textsOf(sayNobody('Asta`', [asa], scene))).toEqual([
    "My documents know nobody called `Asta'`. Did you mean one of these?",
  ]);
  expect(buttonsOf(sayNobody('Asta', [asa], scene))).toEqual([
    { label: 'Read about Ása *x*', customId: 'person:show:asa' },
  ]);
  expect(textsOf(sayNobody('zzz', [], scene))[0]).toMatch(/choose a name, or ask with/);
  expect(textsOf(sayNobody('Ása', [], sceneOf(libraryOf(passages))))[0]).toMatch(
    /^My documents come without a list of people\./,
  );
});

describe('quotes', () => {
  const all = listSaid(scene.library);
  const [speaker] = listSpeakers(scene.library, all);

  test('one at a time: words, who, when, where, passage; the next one round again', () => {
    const said = sayFound(all, 0, { speaker, about: 'whales *now*' }, false, scene);
    expect(textsOf(said)).toEqual([
      '**Quotes of Ása \\*x\\*** · 1 of 2',
      '> “I saw a whale.”',
      `**Ása \\*x\\***, 11 October 1986, on the quay, to \\*all\\*\n— ${link} · The garden · \`p-2\``,
      '-# Adapted from “Reykjavík Summit”, CC BY-SA 4.0',
      '-# About: whales \\*now\\*',
    ]);
    expect(buttonsOf(said).map(({ label }) => label)).toEqual([
      'Show context',
      'Show another quote',
      'See all speakers',
    ]);
    expect(buttonsOf(said)[1]?.customId).toBe('quote:next:asa:1');
    const last = sayFound(all, 1, { speaker: undefined, about: '' }, false, scene);
    expect(textsOf(last)[0]).toBe('**Quotes** · 2 of 2');
    expect(textsOf(last)[2]).toMatch(/^\*\*Ása \\\*x\\\*\*\*, later\n/);
    expect(buttonsOf(last)[1]?.customId).toBe('quote:next::0');
  });

  test.each([7, -1, Number.NaN, 1e300, 0.5])('the number %d of a former version leads to a quote', (at) => {
    expect(textsOf(sayFound(all, at, { speaker, about: '' }, true, scene))[0]).toMatch(/[12] of 2$/);
  });

  test('none about something, nobody of a name, and several say what to do', () => {
    expect(textsOf(sayFound([], 0, { speaker, about: 'x*y' }, false, scene))[0]).toMatch(
      /^I have no quote of Ása \\\*x\\\* about \*x\\\*y\*\. Try other words/,
    );
    expect(textsOf(sayFound([], 0, { speaker: undefined, about: '' }, false, scene))[0]).toMatch(
      /without a list of quotes/,
    );
    expect(buttonsOf(sayNoSpeaker('Asta', speaker ? [speaker] : [], scene)).map(({ label }) => label)).toEqual([
      'Quotes of Ása *x*',
      'See all speakers',
    ]);
    expect(textsOf(sayWhich(speaker ? [speaker] : [], 'whales', scene))).toEqual([
      'Several speakers are called so. Choose one:',
      '-# About: whales',
    ]);
  });

  test('everybody who is quoted, with a menu; without any, what to do', () => {
    const said = saySpeakers(listSpeakers(scene.library, all), 1, false, scene);
    expect(textsOf(said)).toEqual(['**2 quotes of 1 speaker**', '- Ása \\*x\\*: 2 quotes']);
    expect(menusOf(said)[0]?.options).toEqual([{ label: 'Ása *x*', value: 'asa', description: '2 quotes' }]);
    expect(textsOf(saySpeakers([], 1, false, scene))[0]).toMatch(/^My documents come without a list of quotes\. Ask/);
  });
});

test('whatever a folder holds, every reply keeps to the limits', () => {
  const words = fc.constantFrom(
    'Word. ',
    'A *rather* long _sentence_ of many words. ',
    'Слово. ',
    '\u202Ex\u200B ',
    '@everyone ',
  );
  const long = fc.tuple(words, fc.integer({ min: 1, max: 60 })).map(([word, times]) => word.repeat(times).trim());
  fc.assert(
    fc.property(long, long, long, long, fc.integer({ min: 1, max: 40 }), (name, role, said, occasion, count) => {
      const people = Array.from({ length: count }, (_, at): Person => ({
        ...personOf(`${name}-${at}`, `${name} ${at}`, ['p-0']),
        role,
        side: role,
      }));
      const texts = people.map((person, at) => passageOf(`p-${at}`, `${person.name} said: "${said}"`, role));
      const rows = people.map((person, at): Saying => ({
        ...whale,
        id: `s-${at}`,
        person: person.id,
        speaker: person.name,
        words: said,
        passage: `p-${at}`,
        occasion,
      }));
      const members = people.map(({ id }) => id);
      const folder = sceneOf(
        libraryOf(texts, { people, sayings: rows, delegations: [{ ...iceland, title: role, members }] }),
      );
      const all = listSaid(folder.library);
      const speakers = listSpeakers(folder.library, all);
      const [person] = people;
      const [speaker] = speakers;
      if (!person) return;
      const messages = [
        sayPerson(person, false, folder),
        sayPassagesOn(person, 1, folder),
        sayPeople(people, folder),
        sayNobody(name.slice(0, 100), people.slice(0, 3), folder),
        sayFound(all, 0, { speaker, about: said.slice(0, 100) }, false, folder),
        saySpeakers(speakers, 2, false, folder),
        sayWhich(speakers, said.slice(0, 100), folder),
        sayNoSpeaker(name.slice(0, 100), speakers.slice(0, 3), folder),
      ];
      for (const message of messages) {
        expect(textLength(message.components)).toBeLessThanOrEqual(limits.messageText);
        const ids = buttonsOf(message).map(({ customId }) => customId);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }),
    { numRuns: 60 },
  );
});
