import { MessageFlags } from 'discord.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer, Quote } from '../../src/ask/answer.ts';
import { understand } from '../../src/ask/understand.ts';
import { findCuts } from '../../src/ask/sentences.ts';
import { limits } from '../../src/discord/limits.ts';
import { revealed } from '../../src/discord/markdown.ts';
import { askedLine } from '../../src/discord/question.ts';
import { sayQuote, textLength } from '../../src/discord/quoted.ts';
import { sayAnswer, sayMore } from '../../src/discord/say.ts';
import { sayWhy } from '../../src/discord/why.ts';
import { languages } from '../../src/discord/words/choose.ts';
import { referTo } from '../../src/discord/press.ts';
import { buttonsOf, textsOf } from './shown.ts';
import { libraryOf, passageOf, quoteOf, sceneOf } from './small-library.ts';

const house = passageOf('house-1', 'Höfði is a white house. Reagan and Gorbachev met there. It stands by the sea.');
const table = passageOf('house-2', 'They sat at a small table.', 'The *table*');
const walk = passageOf('house-3', '- a walk\n- a talk');
const scene = sceneOf(libraryOf([house, table, walk]));
const asked = { question: 'where did they *meet*?', hidden: false, examples: [] };

/** What was understood does not matter to how an answer is said. */
const understood = understand('where did they meet?', scene.library);

type Spoken = Omit<Extract<Answer, { kind: 'answer' }>, 'question' | 'kind'>;

/** An answer of this kind with these quotes. */
function found(kind: 'answer' | 'closest', quotes: readonly [Quote, ...Quote[]], missing: string[] = []): Answer {
  const spoken: Spoken = { missing, quotes };
  return { kind, ...spoken, question: understood };
}

describe('an answer', () => {
  const said = sayAnswer(found('answer', [quoteOf(house, 24, 55), quoteOf(table)]), asked, scene);

  test('is the quote first, then where it stands, then the small print', () => {
    expect(textsOf(said)).toEqual([
      '> “Reagan and Gorbachev met there.”',
      '— [The talks](<https://example.org/wiki/Reykjav%C3%ADk_(1986)>) · The house · `house-1`',
      '-# Adapted from “Reykjavík Summit”, CC BY-SA 4.0\n-# Asked: where did they \\*meet\\*?',
    ]);
  });

  test('offers the context and, where there are some, more passages', () => {
    const around = ['Why this answer', 'Ask again', 'Delete'];
    expect(buttonsOf(said).map(({ label }) => label)).toEqual(['Show context', 'More passages', ...around]);
    const alone = sayAnswer(found('answer', [quoteOf(house)]), asked, scene);
    expect(buttonsOf(alone).map(({ label }) => label)).toEqual(['Show context', ...around]);
  });

  test('is public unless asked for in private, and pings nobody', () => {
    expect(said.flags).toBe(MessageFlags.IsComponentsV2);
    const hidden = sayAnswer(found('answer', [quoteOf(house)]), { ...asked, hidden: true }, scene);
    expect(hidden.flags).toEqual([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral]);
    expect(said.allowedMentions).toEqual({ parse: [] });
  });
});

test('the closest passages say that they are no answer, and what was not found', () => {
  const said = sayAnswer(found('closest', [quoteOf(table), quoteOf(house, 0, 23)], ['menu', '_x_']), asked, scene);
  const [head, first] = textsOf(said);
  expect(head).toBe(
    'I have no answer to this, but these passages come closest.\nNone of them mentions: *menu*, *\\_x\\_*',
  );
  expect(first).toBe(
    '> “They sat at a small table.”\n— [The talks](<https://example.org/wiki/Reykjav%C3%ADk_(1986)>) · The \\*table\\* · `house-2`',
  );
  const labels = ['Show context', 'Show context', 'Why these passages', 'Ask again', 'Delete'];
  expect(buttonsOf(said).map(({ label }) => label)).toEqual(labels);
});

test.each(languages.map(({ words }) => [words.language, words] as const))(
  'where only one passage comes closest, the words speak of one: %s',
  (_, { ask, ...words }) => {
    const read = (...quotes: readonly [Quote, ...Quote[]]) => {
      const said = sayAnswer(found('closest', quotes, ['menu']), asked, {
        library: libraryOf([house, table]),
        words: { ask, ...words },
      });
      return [textsOf(said)[0], buttonsOf(said).map(({ label }) => label)];
    };
    const one = `${ask.closestOne}\n${ask.lackingOne('*menu*')}`;
    const several = `${ask.closest}\n${ask.lacking('*menu*')}`;
    expect(read(quoteOf(table))).toEqual([one, expect.arrayContaining([ask.whyThis])]);
    expect(read(quoteOf(table), quoteOf(house))).toEqual([several, expect.arrayContaining([ask.whyThese])]);
    for (const [single, plural] of [
      [ask.closestOne, ask.closest],
      [ask.lackingOne('x'), ask.lacking('x')],
      [ask.whyThis, ask.whyThese],
      [words.why.nextOne, words.why.next],
    ])
      expect(single).not.toBe(plural);
  },
);

test('of what came next is spoken as of one where it is one', () => {
  const why = { held: [], elsewhere: [], missing: [], typos: [], people: [] };
  const read = (...runnersUp: Quote[]) =>
    textsOf(sayWhy({ ...why, runnersUp }, 'x', scene))[0]
      ?.split('\n')
      .at(-1);
  expect(read(quoteOf(table))).toBe('This passage came next:');
  expect(read(quoteOf(table), quoteOf(house))).toBe('These passages came next:');
  expect(read()).toBe('No other passage came near.');
});

test('quotes say their language to members who read the bot in another', () => {
  const other = { ...scene, words: { ...scene.words, language: 'fi' } };
  expect(textsOf(sayAnswer(found('answer', [quoteOf(house)]), asked, other)).at(-1)).toContain(
    '\n-# Quoted in englanti\n',
  );
  expect(textsOf(sayAnswer(found('answer', [quoteOf(house)]), asked, scene)).join('')).not.toContain('Quoted in');
});

describe('nothing', () => {
  const nothing: Answer = {
    kind: 'nothing',
    question: understood,
    missing: ['2025', '@everyone', 'a'.repeat(300)],
    topics: [
      { title: 'The house', passage: house },
      { title: 'Table', passage: table },
      // The same passage under two titles would be the same button twice, which Discord refuses.
      { title: 'The house again', passage: house },
    ],
  };

  test('is private, names what was not found and offers topics', () => {
    const said = sayAnswer(nothing, asked, scene);
    expect(said.flags).toEqual([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral]);
    expect(textsOf(said)[0]).toMatch(
      /^My documents do not say\.\nNot found in my documents: \*2025\*, \*\\@everyone\*, \*a{39}…\*\n/,
    );
    const ids = buttonsOf(said).map(({ customId }) => customId);
    expect(ids).toEqual(['ask:topic:house-1', 'ask:topic:house-2', 'ask:again']);
  });

  test('names it in the letters of the member', () => {
    const typed = { ...asked, question: 'who painted the Mona Lisa?' };
    const [said] = textsOf(sayAnswer({ ...nothing, missing: ['mona', 'lisa', 'louvre'] }, typed, scene));
    expect(said).toContain('Not found in my documents: *Mona*, *Lisa*, *louvre*');
  });

  test('without topics says what to try', () => {
    const [said] = textsOf(sayAnswer({ ...nothing, missing: [], topics: [] }, asked, scene));
    expect(said).toBe('My documents do not say.\nTry other words, or the name of a person.');
  });
});

test('an unclear question is told in private how to ask', () => {
  const unclear: Answer = { kind: 'unclear', question: understood, missing: [] };
  const said = sayAnswer(unclear, { ...asked, examples: ['Who met at Höfði?'] }, scene);
  expect(said.flags).toEqual([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral]);
  expect(textsOf(said)[0]).toContain('- Who met at Höfði?');
});

describe('more passages', () => {
  const quotes = [quoteOf(house), quoteOf(table), quoteOf(walk)] as const;

  test('leave out the one already shown', () => {
    const said = sayMore(found('answer', [...quotes]), referTo('house-1'), 'x', scene);
    expect(textsOf(said).join('\n')).not.toContain('house-1');
    expect(buttonsOf(said)).toHaveLength(2);
    expect(said.flags).toEqual([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral]);
  });

  test('say so where there are none', () => {
    const said = sayMore(found('answer', [quoteOf(house)]), referTo('house-1'), 'x', scene);
    expect(textsOf(said)).toEqual(['My documents hold no other passage on this question.']);
  });
});

describe('the last check', () => {
  test.each<[string, Quote]>([
    ['a word changed', { ...quoteOf(house, 0, 23), text: 'Höfði is a green house.' }],
    ['the place off by one', { ...quoteOf(house, 0, 23), start: 1 }],
    ['an empty quote', quoteOf(house, 0, 0)],
    ['a passage that is not in the library', quoteOf(passageOf('house-9', 'Nobody wrote this.'))],
    ['a passage with other words than the library has', quoteOf(passageOf('house-1', 'Nobody wrote this.'))],
  ])('throws at %s', (_, quote) => {
    expect(() => sayAnswer(found('answer', [quote]), asked, scene)).toThrow(/is not what stands in passage/);
  });

  test('throws at other words in a place that was shown before', () => {
    sayAnswer(found('answer', [quoteOf(house, 0, 23)]), asked, scene);
    const forged = { ...quoteOf(house, 0, 23), text: 'Höfði is a green house.' };
    expect(() => sayAnswer(found('answer', [forged]), asked, scene)).toThrow(/is not what stands in passage/);
  });

  test('whatever the passage holds, what is between the quotation marks is a slice of it', { timeout: 90_000 }, () => {
    const nasty = fc.array(
      fc.oneof(
        fc.constantFrom(
          '*',
          '_',
          '`',
          '> ',
          '- ',
          '1. ',
          '# ',
          '[a](https://x.y)',
          '@everyone',
          '<@1>',
          '\\',
          '\n',
          '. ',
          ' ',
        ),
        fc.string({ unit: 'grapheme', maxLength: 20 }),
      ),
      { minLength: 1, maxLength: 200 },
    );
    fc.assert(
      fc.property(nasty, fc.nat(), fc.nat(), fc.integer({ min: 40, max: 2000 }), (pieces, a, b, length) => {
        const text = pieces.join('').replace(/[\r\u2028\u2029]/g, '');
        fc.pre(text.trim() !== '');
        const passage = passageOf('p', text);
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        const said = sayQuote(quoteOf(passage, start, end), length, sceneOf(libraryOf([passage])));
        const [quoted = '', note] = said.split('\n-# Shortened here');
        // Two characters before each line, two quotation marks, and … with its space at either end.
        expect(quoted.length).toBeLessThanOrEqual(length + 2 * quoted.split('\n').length + 2 + 4);
        const read = revealed(quoted.replace(/^> /gm, ''));
        const from = findCuts(text, { start, end }).before ? 2 : 0;
        const inner = read.slice(from, read.endsWith('…') ? -2 : undefined);
        expect(inner).toBe(`“${text.slice(start, start + inner.length - 2)}”`);
        // Shorter than the quote only with the note that says so.
        expect(inner.length - 2 < end - start).toBe(note !== undefined);
      }),
    );
  });
});

/** The unit again and again, up to this length. */
function long(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

test('whatever the folder holds, a reply is within the limits of Discord', () => {
  const passages = [1, 2, 3].map((number) =>
    passageOf(`${long('пассаж-', 150)}${number}`, long('*_`', 3000), long('<#', 400)),
  );
  const document = {
    ...scene.library.knowledge.documents[0]!,
    title: long('[]', 500),
    source: {
      title: long('**', 500),
      license: long('||', 500),
      url: `https://example.org/${long('a', 600)}`,
      retrieved: '',
    },
  };
  const wide = sceneOf(libraryOf(passages, { documents: [document] }));
  const [first, ...others] = passages.map((passage) => quoteOf(passage));
  if (!first) throw new Error('no passage');
  const quotes: [Quote, ...Quote[]] = [first, ...others];
  for (const kind of ['answer', 'closest'] as const) {
    const said = sayAnswer(found(kind, quotes, ['*']), { ...asked, question: long('@', 300) }, wide);
    expect(textLength(said.components)).toBeLessThanOrEqual(limits.messageText);
    for (const { customId, label } of buttonsOf(said)) {
      expect(customId.length).toBeLessThanOrEqual(limits.customId);
      expect(label.length).toBeLessThanOrEqual(limits.buttonLabel);
    }
  }
});

test('the question can be read back from the reply, whatever it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (typed) => {
      const line = askedLine.write('Asked', typed);
      expect(revealed(line.slice(line.indexOf(': ') + 2))).toBe(typed);
    }),
  );
});
