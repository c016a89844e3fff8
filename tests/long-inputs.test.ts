import { describe, expect, test } from 'vitest';
import { answer } from '../src/ask/answer.ts';
import { buildLibrary } from '../src/ask/build.ts';
import { findClauses } from '../src/ask/clauses.ts';
import { complete } from '../src/ask/complete.ts';
import { findTakenBack } from '../src/ask/corrections.ts';
import { completeDelegations, findDelegation } from '../src/ask/delegations.ts';
import { marksOfSentence } from '../src/ask/marks.ts';
import { completeCalled, findCalled, findPeople } from '../src/ask/people.ts';
import { findSaid, findSpeakers, listSaid, listSpeakers } from '../src/ask/sayings.ts';
import { readSentences, readWholeSentences } from '../src/ask/sentences.ts';
import { readTokens } from '../src/ask/tokens.ts';
import { editDistance } from '../src/ask/edits.ts';
import { understand } from '../src/ask/understand.ts';
import { dropWrappers } from '../src/ask/wrappers.ts';
import { fit } from '../src/discord/fit.ts';
import { blockQuote, bold, code, escaped, link, revealed, small } from '../src/discord/markdown.ts';
import { findNearest, nearestCalled } from '../src/discord/nearest.ts';
import { findQuestion, findReferred, readPress } from '../src/discord/press.ts';
import { tidyQuestion, tidyText } from '../src/discord/question.ts';
import { shorten } from '../src/discord/shorten.ts';
import { wordsFor } from '../src/discord/words/choose.ts';
import { readDate } from '../src/facts/dates.ts';
import { readDays } from '../src/facts/days.ts';
import { judgeFact } from '../src/facts/fact.ts';
import { readFactFile } from '../src/facts/import.ts';
import { likeness } from '../src/facts/likeness.ts';
import { readTime } from '../src/facts/timetable.ts';
import { completeZone, isZone, judgeZone, openZones } from '../src/facts/zone.ts';
import { findDangling } from '../src/knowledge/dangling.ts';
import { readFrontMatter } from '../src/knowledge/front-matter.ts';
import { draft } from '../src/knowledge/import/draft.ts';
import { isNamed } from '../src/knowledge/mentions.ts';
import { readKnowledge } from '../src/knowledge/read.ts';
import { judgeId, slug } from '../src/knowledge/slug.ts';
import { readYaml } from '../src/knowledge/yaml.ts';
import { page } from './knowledge/folder.ts';

const knowledge = await readKnowledge('knowledge');
const library = buildLibrary(knowledge);
const zones = openZones();
const people = knowledge.people;
const ids = knowledge.passages.map(({ id }) => id);
const said = listSaid(library);
const speakers = listSpeakers(library, said);
const [person] = people;
const facts = knowledge.facts;

/** Everything that takes text as members and moderators type it, or as files of strangers hold it. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  answer: (text) => answer(library, text),
  understand: (text) => understand(text, library),
  complete: (text) => complete(library, text),
  readTokens,
  dropWrappers,
  readSentences,
  readWholeSentences,
  findClauses: (text) => findClauses(text, 300),
  marksOfSentence,
  findTakenBack: (text) => findTakenBack(knowledge.sayings, text),
  editDistance: (text) => editDistance(text, `${text}b`, 2),
  findCalled: (text) => findCalled(people, text),
  completeCalled: (text) => completeCalled(people, text),
  findPeople: (text) => findPeople(library, text),
  findDelegation: (text) => findDelegation(knowledge.delegations, text),
  completeDelegations: (text) => completeDelegations(knowledge.delegations, text),
  findSpeakers: (text) => findSpeakers(speakers, text),
  findSaid: (text) => findSaid(library, said, text),
  escaped,
  revealed,
  blockQuote,
  bold,
  link: (text) => link(text, `https://example.org/${text}`),
  small,
  code,
  tidyQuestion,
  tidyText: (text) => tidyText(text, 100_000),
  fit: (text) => fit(text, 4000),
  shorten: (text) => shorten(text, 100),
  readPress,
  findReferred: (text) => findReferred(library, text),
  findQuestion: (text) => findQuestion(library, text),
  findNearest: (text) => findNearest(text, ids, 3),
  nearestCalled: (text) => nearestCalled(text, people, 3),
  wordsFor,
  completeZone: (text) => completeZone(text, zones, 25),
  judgeZone: (text) => judgeZone(text, zones),
  isZone,
  readDays,
  readDate,
  readTime,
  likeness: (text) => likeness(text, `${text}b`),
  judgeFact: (text) => judgeFact({ text, source: 'https://example.org', day: text }, () => undefined, facts),
  'judgeFact, source': (text) => judgeFact({ text: 'a', source: `https://${text}` }, () => undefined, facts),
  readFactFile,
  'readFactFile, with a head': (text) => readFactFile(`text,source\n${text},${text}\n`),
  'readFactFile, JSON': (text) => readFactFile(JSON.stringify([{ text, source: text }])),
  'readFactFile, broken JSON': (text) => readFactFile(`[${text}`),
  slug,
  judgeId,
  isNamed: (text) => person && isNamed(person, text),
  findDangling,
  readYaml: (text) => readYaml(`a: ${text}\nb: "${text}`, 'a.yaml', 1),
  readFrontMatter: (text) => readFrontMatter(`---\nid: ${text}\n---\n${text}`, 'a.md'),
  'readFrontMatter, body': (text) => readFrontMatter(page('a', text), 'a.md'),
  'draft of text': (text) => draft('a.txt', Buffer.from(text), {}),
  'draft of Markdown': (text) => draft('a.md', Buffer.from(text), {}),
  'draft of HTML': (text) => draft('a.html', Buffer.from(`<p>${text}</p>`), {}),
};

const evil: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'words of one letter': 'a ',
  capitals: 'A',
  digits: '1',
  'points and letters': 'a.',
  'opening brackets': '[',
  'opening parentheses': '(',
  'links that do not close': '[a](',
  backslashes: '\\',
  stars: '*',
  'stars and letters': '*a ',
  backticks: '`',
  'angle brackets': '<',
  tags: '<a ',
  mentions: '<@1',
  spaces: ' ',
  tabs: '\t',
  'line breaks': '\n',
  'spaces and line breaks': ' \n',
  'combining marks': '\u0301',
  'letters with marks': 'e\u0301',
  'zero width': '\u200B',
  'half a surrogate pair': '\uD83D',
  emoji: '👩‍👩‍👧',
  'right to left': 'ש',
  hyphens: '-',
  'hyphened words': 'a-',
  apostrophes: "a'",
  'quotation marks': '"',
  'typographic quotation marks': '“',
  commas: ',a',
  colons: ':',
  'zones and slashes': 'a/',
  percent: '%',
  dates: '2018-07-16 ',
  questions: 'who? ',
  names: 'Trump Putin ',
  'names joined': 'TrumpPutin',
  pipes: '|a',
  'YAML anchors': '*a &a ',
};

const length = 50_000;
/** Milliseconds of CPU for one reading of one text: whoever takes the square of its length takes far more. */
const most = 1_500;

test('the readers are given what is long and like itself', () => {
  expect(Object.keys(evil).length).toBeGreaterThan(30);
  expect(Object.keys(readers).length).toBeGreaterThan(50);
});

describe.each(Object.entries(readers))('%s', (_, read) => {
  test('reads each of them in bounded time and does not fail', { timeout: 120_000 }, async () => {
    const slow: string[] = [];
    for (const [name, piece] of Object.entries(evil)) {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const began = process.cpuUsage();
      await read(text);
      const { user, system } = process.cpuUsage(began);
      const ms = Math.round((user + system) / 1000);
      if (ms > most) slow.push(`${name}: ${ms} ms`);
    }
    expect(slow).toEqual([]);
  });
});
