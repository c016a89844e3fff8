import * as fc from 'fast-check';
import { answer } from '../../src/ask/answer.ts';
import { buildLibrary } from '../../src/ask/build.ts';
import { complete } from '../../src/ask/complete.ts';
import { judgeEnvironment } from '../../src/config.ts';
import { sayDryRun } from '../../src/discord/fact-file.ts';
import { openLog } from '../../src/discord/log.ts';
import { escaped, revealed } from '../../src/discord/markdown.ts';
import { findReferred, readPress } from '../../src/discord/press.ts';
import { tidyQuestion } from '../../src/discord/question.ts';
import { sayAnswer, sayMore } from '../../src/discord/say.ts';
import { wordsFor } from '../../src/discord/words/choose.ts';
import { readDate } from '../../src/facts/dates.ts';
import { readDays } from '../../src/facts/days.ts';
import { checkRows } from '../../src/facts/import-check.ts';
import { readFactFile } from '../../src/facts/import.ts';
import { readTime } from '../../src/facts/timetable.ts';
import { completeZone, judgeZone, openZones } from '../../src/facts/zone.ts';
import { readFrontMatter } from '../../src/knowledge/front-matter.ts';
import { draft } from '../../src/knowledge/import/draft.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { judgeId, slug } from '../../src/knowledge/slug.ts';
import { readYaml } from '../../src/knowledge/yaml.ts';
import { findWrong } from './shown.ts';
import { anyText } from './texts.ts';

/** A kind of input: how many of a thousand cases are of it, and one case that returns what is wrong. */
export interface Family {
  readonly name: string;
  readonly share: number;
  readonly property: fc.IAsyncProperty<unknown>;
}

/** Shaped like a token, so that it is found wherever it comes out. */
const token = 'MTAxODAwMDAwMDAwMDAwMDAwMQ.GfUzZy.s3cr3t-of-the-fuzzer';
const locales = ['en-US', 'fi', 'ru', 'xx', ''];

function family<T>(
  name: string,
  share: number,
  input: fc.Arbitrary<T>,
  wrong: (value: T) => readonly string[] | Promise<readonly string[]>,
): Family {
  const property = fc.asyncProperty(input, async (value) => {
    const found = await wrong(value);
    if (found.length > 0) throw new Error(found.join('; '));
  });
  return { name, share, property };
}

/** Every family of inputs that needs no Discord, over the knowledge of this folder. */
export async function openFamilies(folder = 'knowledge'): Promise<Family[]> {
  const library = buildLibrary(await readKnowledge(folder));
  const zones = openZones();
  const scene = (locale: string) => ({ library, words: wordsFor(locale) });
  const text = anyText();
  const head = fc.record(
    {
      id: text,
      title: text,
      kind: text,
      lang: text,
      source: fc.oneof(text, fc.dictionary(text, text)),
      disputes: fc.anything(),
    },
    { requiredKeys: [] },
  );
  return [
    family('questions', 200, fc.tuple(text, fc.constantFrom(...locales), fc.boolean()), ([typed, locale, hidden]) => {
      const question = tidyQuestion(typed);
      const found = answer(library, question);
      const asked = { question, hidden, examples: [], moderators: true };
      const choices = complete(library, question, 25);
      return [
        ...findWrong(sayAnswer(found, asked, scene(locale))),
        ...findWrong(sayMore(found, '', question, scene(locale))),
        ...choices.filter((choice) => choice.length > 100 || choice === '').map((choice) => `a choice is "${choice}"`),
      ];
    }),
    family('escaping', 150, text, (typed) => (revealed(escaped(typed)) === typed ? [] : ['another text comes back'])),
    family('buttons', 100, fc.array(text, { maxLength: 4 }), (parts) => {
      const press = readPress(parts.join(':'));
      findReferred(library, press?.about[0] ?? parts.join(':'));
      return [];
    }),
    family('ids', 60, text, (typed) => {
      const made = slug(typed);
      return judgeId(made) === undefined && !/[/\\.]/.test(made) ? [] : [`"${made}" is no name of a file`];
    }),
    family('YAML files', 150, text, (typed) => {
      readYaml(typed, 'a.yaml', 1);
      return Reflect.get({}, 'polluted') === undefined ? [] : ['an object was changed'];
    }),
    family('front matter', 100, fc.tuple(head, text, fc.boolean()), ([fields, body, quoted]) => {
      const lines = Object.entries(fields).map(
        ([key, value]) => `${key}: ${quoted ? write(value) : write(value).slice(1, -1)}`,
      );
      const read = readFrontMatter(`---\n${lines.join('\n')}\n---\n${body}`, 'a.md');
      return read.document || read.problems.length > 0 ? [] : ['it is neither read nor refused'];
    }),
    family(
      'fact files',
      100,
      fc.oneof(
        text,
        fc.array(fc.tuple(text, text)).map(writeCsv),
        fc.json(),
        fc.array(fc.record({ text, source: text })).map((rows) => JSON.stringify(rows)),
      ),
      (file) => {
        const read = readFactFile(file);
        const rows = checkRows(read, [], (id) => library.passage(id)?.text);
        return findWrong(sayDryRun(read, rows, wordsFor('en-US')));
      },
    ),
    family(
      'imports',
      60,
      fc.tuple(fc.constantFrom('a.txt', 'a.md', 'a.html'), fc.oneof(text, fc.uint8Array({ maxLength: 300 }))),
      async ([name, bytes]) => {
        const made = await draft(name, Buffer.from(bytes), {});
        if (made.kind === 'refused') return made.why === '' ? ['refused without a reason'] : [];
        return judgeId(made.id) === undefined ? [] : [`its id is "${made.id}"`];
      },
    ),
    family('times, days and zones', 60, text, (typed) => {
      judgeZone(typed, zones);
      const offered = completeZone(typed, zones, 25);
      if (offered.length > 25) return [`${offered.length} zones are offered`];
      readDays(typed);
      readDate(typed);
      const time = readTime(typed);
      return time === undefined || /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? [] : [`a time is "${time}"`];
    }),
    family(
      'settings',
      60,
      fc.dictionary(
        fc.oneof(
          fc.constantFrom(
            'DISCORD_API_URL',
            'HTTP_PORT',
            'HTTP_HOST',
            'SHARDS',
            'LOG_LEVEL',
            'DATA_DIR',
            'DATABASE_URL',
            'SUMMIT_X',
          ),
          text,
        ),
        text,
      ),
      (set) => {
        const secret = `${token}@h/x`;
        const judged = judgeEnvironment({
          ...set,
          DISCORD_TOKEN: `"${token}`,
          ...(set['DATABASE_URL'] === undefined ? {} : { DATABASE_URL: `x://u:${secret}` }),
        });
        if (judged.kind === 'ok') return ['a broken token was taken'];
        return judged.problems.some((problem) => problem.includes(token)) ? ['the token is told'] : [];
      },
    ),
  ];
}

/** A family of its own, since whatever is logged is text by then. */
export function logFamily(): Family {
  return family('log lines', 100, fc.tuple(anyText(), anyText(), fc.boolean()), ([one, other, cause]) => {
    const lines: string[] = [];
    const log = openLog('trace', [token], { write: (line) => void lines.push(line) });
    const error = new Error(`${one}${token}${other}`, cause ? { cause: new Error(token) } : {});
    log.error({ err: error, [one]: token, deep: { [other]: `${token}${one}` } }, `${token}${other}`);
    const said = lines.join('');
    JSON.parse(said);
    return said.includes(token) ? ['the token is told'] : [];
  });
}

function write(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner)) ?? '""';
}

function writeCsv(rows: readonly (readonly [string, string])[]): string {
  return ['text,source', ...rows.map(([fact, source]) => `"${fact.replaceAll('"', '""')}",${source}`)].join('\n');
}
