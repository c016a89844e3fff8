import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/ask/answer.ts';
import { buildLibrary } from '../../src/ask/build.ts';
import { listContents } from '../../src/ask/contents.ts';
import { passagesOn } from '../../src/ask/people.ts';
import { listSaid } from '../../src/ask/sayings.ts';
import type { Passage, Saying } from '../../src/ask/library.ts';
import { sayContext, sayTopic } from '../../src/discord/context.ts';
import { sayFact } from '../../src/discord/fact-post.ts';
import { limits } from '../../src/discord/limits.ts';
import { markOf, referTo } from '../../src/discord/press.ts';
import { textLength } from '../../src/discord/quoted.ts';
import { sayAnswer, sayMore } from '../../src/discord/say.ts';
import { sayPassagesOn, sayPerson } from '../../src/discord/person.ts';
import { sayFound } from '../../src/discord/quotes.ts';
import { saySource } from '../../src/discord/source.ts';
import { sayTimeline } from '../../src/discord/timeline.ts';
import { saySection } from '../../src/discord/topics.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { findApart } from './apart.ts';
import { textsOf } from './shown.ts';
import { libraryOf, passageOf, quoteOf, sceneOf } from './small-library.ts';

const library = buildLibrary(await readKnowledge('knowledge'));
const { passages, sayings, questions, facts } = library.knowledge;
const scene = sceneOf(library);
const asked = { question: '?', hidden: false, examples: [] };

/** A passage with everything that a reply can show of it. */
const linked = sayings.filter(({ correctedBy, corrects }) => correctedBy !== undefined || corrects.length > 0);

test('there is something to keep together', () => {
  expect(linked.map(({ id }) => id).toSorted()).toEqual(['would', 'would-be', 'wouldnt']);
  expect(findApart(sayings, [linked[0]?.words ?? ''])).toHaveLength(1);
});

describe('words that were taken back are never shown without their correction, nor that without them', () => {
  test('in the answers to all golden questions, and in more passages', () => {
    const shown = new Set<string>();
    for (const { question } of questions) {
      const found = answer(library, question);
      const said = textsOf(sayAnswer(found, { ...asked, question: '?' }, scene));
      expect(findApart(sayings, said)).toEqual([]);
      const first = 'quotes' in found ? referTo(found.quotes[0].passage.id) : '';
      expect(findApart(sayings, textsOf(sayMore(found, first, '?', scene)))).toEqual([]);
      if (said.join('\n').includes('Corrected later by the speaker')) shown.add(question);
    }
    expect(shown.size).toBeGreaterThan(2);
  });

  test.each(passages.map((passage) => [passage.id, passage] as const))(
    'in the context and topic of %s',
    (_, passage) => {
      const { text } = passage;
      const shown = { start: 0, end: text.length, mark: markOf(text) };
      const messages = [
        sayContext(passage, shown, scene),
        sayContext(passage, undefined, scene),
        sayTopic(passage, scene),
        saySource(passage, true, scene),
      ];
      for (const said of messages) {
        expect(findApart(sayings, textsOf(said))).toEqual([]);
        expect(textLength(said.components)).toBeLessThanOrEqual(limits.messageText);
      }
    },
  );

  test('in the sections that are browsed, and in the timeline', () => {
    for (const { sections } of listContents(library.knowledge))
      for (const section of sections)
        for (const { id } of section.passages)
          expect(findApart(sayings, textsOf(saySection(section, id, true, true, scene)))).toEqual([]);
    for (const from of library.knowledge.timeline.keys())
      expect(findApart(sayings, textsOf(sayTimeline(from, true, scene)))).toEqual([]);
  });

  test('on the cards and pages of people, and in all quotes', () => {
    for (const person of library.knowledge.people) {
      expect(findApart(sayings, textsOf(sayPerson(person, true, scene)))).toEqual([]);
      for (const page of passagesOn(library, person).keys())
        expect(findApart(sayings, textsOf(sayPassagesOn(person, page + 1, scene)))).toEqual([]);
    }
    const all = listSaid(library);
    expect(all).toHaveLength(sayings.length);
    const wanted = { speaker: undefined, about: '' };
    for (const at of all.keys())
      expect(findApart(sayings, textsOf(sayFound(all, at, wanted, true, scene)))).toEqual([]);
  });

  test('in facts, also where moderators quote it bare', () => {
    const source = { kind: 'passage', passage: 'press-10', hash: '' } as const;
    const more = { day: undefined, credit: undefined, source };
    const own = { id: 'own-1', text: 'Trump said: "I don\'t see any reason why it would be".', ...more };
    expect(textsOf(sayFact(own, undefined, scene)).join('\n')).toContain('instead of');
    for (const fact of facts)
      expect(findApart(sayings, textsOf(sayFact({ ...fact, ...more }, undefined, scene)))).toEqual([]);
  });
});

const wrong: Saying = {
  id: 'wrong',
  speaker: 'Ása *x*',
  person: undefined,
  words: 'I saw it.',
  passage: 'p-1',
  day: '1986-10-11',
  occasion: 'on the quay',
  correctedBy: 'right',
  corrects: [],
};
const right: Saying = {
  ...wrong,
  id: 'right',
  words: 'I never saw it.',
  passage: 'p-2',
  day: undefined,
  correctedBy: undefined,
  corrects: ['wrong'],
};
const first = passageOf('p-1', 'Ása said: "I saw it." It was cold.');
const second = passageOf('p-2', 'Ása: "I never saw it."', 'Later');

test('the correction stands below the citation under a plain head, with speaker, day and its own citation', () => {
  const small = sceneOf(libraryOf([first, second], { sayings: [wrong, right] }));
  const say = (passage: Passage, end?: number) => {
    const found = {
      ...answer(small.library, 'what did she see'),
      kind: 'answer',
      quotes: [quoteOf(passage, 0, end)],
    } as const;
    return textsOf(sayAnswer({ ...found, quotes: [quoteOf(passage, 0, end)] }, asked, small));
  };
  const link = '[The talks](<https://example.org/wiki/Reykjav%C3%ADk_(1986)>)';
  expect(say(first)[1]).toBe(
    `— ${link} · The house · \`p-1\`\n**Corrected later by the speaker**\n> “I never saw it.”\n— Ása \\*x\\* · ${link} · Later · \`p-2\``,
  );
  expect(say(second)[1]).toBe(
    `— ${link} · Later · \`p-2\`\n**This corrects what the speaker had said**\n> “I saw it.”\n— Ása \\*x\\*, 11 October 1986 · ${link} · The house · \`p-1\``,
  );
});

test('however much was taken back, a reply keeps to the limits', () => {
  const count = fc.integer({ min: 1, max: 12 });
  const filler = fc.constantFrom('Word. ', 'A rather long sentence of many words and *stars*. ');
  fc.assert(
    fc.property(count, filler, fc.integer({ min: 1, max: 60 }), (many, fill, times) => {
      const rows = Array.from({ length: many }, (_, at) => ({
        ...wrong,
        id: `w-${at}`,
        words: `${at}: ${fill.repeat(times)}`.trim(),
      }));
      const correction = { ...right, corrects: rows.map(({ id }) => id), words: fill.repeat(times).trim() };
      const long = [
        passageOf('p-1', rows.map(({ words }) => words).join(' ')),
        passageOf('p-2', `So: ${correction.words}`),
        passageOf('p-3', 'End.'),
      ];
      const small = sceneOf(libraryOf(long, { sayings: [...rows, correction] }));
      const quotes = long.map((passage) => quoteOf(passage));
      for (const passage of long) {
        const quote = quoteOf(passage);
        const base = answer(small.library, 'word');
        const messages = [
          sayAnswer({ ...base, kind: 'answer', quotes: [quote] }, asked, small),
          sayAnswer({ ...base, kind: 'closest', quotes: [quote, ...quotes] }, asked, small),
          sayContext(passage, undefined, small),
          sayTopic(passage, small),
          saySource(passage, true, small),
        ];
        for (const said of messages) expect(textLength(said.components)).toBeLessThanOrEqual(limits.messageText);
      }
    }),
    { numRuns: 15 },
  );
});
