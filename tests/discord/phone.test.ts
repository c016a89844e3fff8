import { expect, test } from 'vitest';
import { answer } from '../../src/ask/answer.ts';
import { buildLibrary } from '../../src/ask/build.ts';
import { listContents } from '../../src/ask/contents.ts';
import { sayContext, sayTopic } from '../../src/discord/context.ts';
import { sayPassagesOn, sayPerson } from '../../src/discord/person.ts';
import { sayAnswer } from '../../src/discord/say.ts';
import { saySource } from '../../src/discord/source.ts';
import { saySection } from '../../src/discord/topics.ts';
import { languages } from '../../src/discord/words/choose.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { textsOf } from './shown.ts';

/** Characters that a line of a quote has on a phone of 390 pixels. */
const width = 36;

const library = buildLibrary(await readKnowledge('knowledge'));
const asked = library.knowledge.questions.map(({ question }) => ({ question, found: answer(library, question) }));

/** Lines of a phone above the first line that says where words stand. */
function linesAbove(texts: readonly string[]): number {
  const lines = texts.join('\n').split('\n');
  const source = lines.findIndex((line) => line.startsWith('— '));
  if (source < 0) throw new Error('it names no source');
  const read = lines.slice(0, source).map((line) => line.replace(/^(?:> |-# )/, '').replaceAll(/\\(.)|\*\*/g, '$1'));
  return read.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

test.each(languages)(
  '$words.language: the source of an answer is at most twelve lines of a phone down, whatever is asked',
  ({ words }) => {
    const far = asked.flatMap(({ question, found }) => {
      if (!('quotes' in found)) return [];
      const lines = linesAbove(
        textsOf(sayAnswer(found, { question, hidden: false, examples: [] }, { library, words })),
      );
      return lines > 12 ? [`${lines}: ${question}`] : [];
    });
    expect(far).toEqual([]);
  },
  60_000,
);

test.each(languages)('$words.language: the source of what is read whole is as near', ({ words }) => {
  const scene = { library, words };
  const { passages, people } = library.knowledge;
  const sections = listContents(library.knowledge).flatMap((document) => document.sections);
  const said = [
    ...passages.flatMap((passage) => [
      { of: `context of ${passage.id}`, message: sayContext(passage, undefined, scene) },
      { of: `source ${passage.id}`, message: saySource(passage, false, scene) },
      { of: `topic of ${passage.id}`, message: sayTopic(passage, scene) },
    ]),
    ...sections.flatMap((section) =>
      section.passages.map(({ id }) => ({
        of: `section at ${id}`,
        message: saySection(section, id, true, true, scene),
      })),
    ),
    ...people.flatMap((person) => [
      { of: `person ${person.id}`, message: sayPerson(person, false, scene) },
      { of: `passages on ${person.id}`, message: sayPassagesOn(person, 1, scene) },
    ]),
  ];
  const far = said.flatMap(({ of, message }) => {
    const lines = linesAbove(textsOf(message));
    return lines > 12 ? [`${lines}: ${of}`] : [];
  });
  expect(far).toEqual([]);
});
