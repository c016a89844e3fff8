/**
 * Kills the real bot at every step of a day, with every answer of Discord, and lets four processes race. Prints the
 * tables of docs/exactly-once.md; ends with 1 if anything was not as it must be.
 *
 *     node bench/crash/run.ts [--width 3] [--only '^step: (403|timeout)']
 */
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findPostgres, startPostgres } from '../../tests/store/throw-away-postgres.ts';
import { answers, live, makeKnowledge, type Lived, type Run } from './live.ts';
import { places, type Place, type Step } from './places.ts';

const { values } = parseArgs({ options: { width: { type: 'string', default: '3' }, only: { type: 'string' } } });
const width = Number(values.width);
const knowledge = makeKnowledge();
const began = performance.now();

/** Runs a list of days, so many at a time, in any order. */
async function liveAll(runs: readonly Run[]): Promise<Lived[]> {
  const lived: Lived[] = [];
  const queue = runs.values();
  const work = async (): Promise<void> => {
    for (const run of queue) {
      const each = await live(run, knowledge);
      lived.push(each);
      if (each.wrong.length > 0) console.log(describe(run), each.wrong.join('; '), each.row, each.complaints);
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return lived;
}

function describe({ answer, killAt, back, processes, databaseUrl, blind }: Run): string {
  const where = databaseUrl === undefined ? 'SQLite' : 'PostgreSQL';
  return `${answer}, killed ${killAt ?? 'never'}, back after ${back} min, ${processes} on ${where}${blind ? ', blind' : ''}:`;
}

const alone = { processes: 1, databaseUrl: undefined } as const;
const names = Object.keys(answers);
/** The answers after which each single statement is a place to die as well. */
const dense = ['accepted', 'accepted, answer lost (socket closed)'];
/** What settles the day at the first send, so that nothing is done again. */
const settling = new Set(['accepted', '429']);
const steps: readonly Step[] = ['due', 'claim', 'post', 'record', 'again'];
const lost = names.filter((name) => name.includes('lost'));

/** Killed at each place of each step. */
async function everyStep(answer: string): Promise<Lived[]> {
  const wanted = steps.filter((step) => step !== 'again' || !settling.has(answer));
  const all = wanted.flatMap((step) => places[step].map((_, index): Place => `${step} ${index + 1}`));
  return liveAll(all.map((killAt) => ({ ...alone, answer, killAt, back: 0.5 })));
}

/** Killed before each statement in turn, until the process lives longer than its day needs. */
async function everyStatement(answer: string): Promise<Lived[]> {
  const all: Lived[] = [];
  for (let from = 1; ; from += width) {
    const next = Array.from({ length: width }, (_, more) => from + more);
    const lived = await liveAll(next.map((killAt) => ({ ...alone, answer, killAt, back: 0.5 })));
    all.push(...lived.filter((each) => each.killed));
    if (lived.some((each) => !each.killed)) return all;
  }
}

const racing = (databaseUrl: string | undefined, index: number): Run => ({
  answer: names[index % names.length] ?? 'accepted',
  killAt: index % 4 === 3 ? 'post 2' : 2 + ((index * 5) % 26),
  back: 0,
  processes: 4,
  databaseUrl,
});
const races = Array.from({ length: 18 }, (_, index) => index);

async function raceOnPostgres(): Promise<Lived[]> {
  const bin = findPostgres();
  if (!bin) {
    console.log('no PostgreSQL is installed: its race is left out');
    return [];
  }
  const server = await startPostgres(bin);
  const urls: string[] = [];
  // One after the other: names of databases are counted.
  for (const _ of races) urls.push(await server.create());
  const lived = await liveAll(races.map((index) => racing(urls[index], index)));
  await server.stop();
  return lived;
}

const groups: readonly (readonly [name: string, make: () => Promise<Lived[]>])[] = [
  ...names.map((answer): [string, () => Promise<Lived[]>] => [`step: ${answer}`, async () => everyStep(answer)]),
  ...dense.map((answer): [string, () => Promise<Lived[]>] => [
    `${answer}: killed before each statement to the database`,
    async () => everyStatement(answer),
  ]),
  [
    'every answer: killed while Discord has the send; back later in the window, at its end, after it',
    () =>
      liveAll(
        names.flatMap((answer) => [7, 58, 90].map((back): Run => ({ ...alone, answer, killAt: 'post 2', back }))),
      ),
  ],
  [
    'answer lost: killed then, and the history cannot be read afterwards',
    () =>
      liveAll(
        lost.flatMap((answer) =>
          [0.5, 7].map((back): Run => ({ ...alone, answer, killAt: 'post 2', back, blind: true })),
        ),
      ),
  ],
  [
    'every answer: four processes race on SQLite, one is killed',
    () => liveAll(races.map((index) => racing(undefined, index))),
  ],
  ['every answer: four processes race on PostgreSQL, one is killed', raceOnPostgres],
];

const rows: [string, Lived[]][] = [];
for (const [name, make] of groups) {
  if (values.only !== undefined && !new RegExp(values.only).test(name)) continue;
  rows.push([name, await make()]);
  console.log(`${name}: ${Math.round((performance.now() - began) / 1000)} s`);
}

const counted = (lived: readonly Lived[]) => {
  const good = lived.filter(({ killed, posts, wrong }) => killed && posts.length === 1 && wrong.length === 0);
  return lived.length === 0 ? '–' : `${good.length} of ${lived.length}`;
};
console.log(
  `\nKilled and posted once all the same, by step:\n\n| | ${steps.join(' | ')} |\n| --- |${' ---: |'.repeat(steps.length)}`,
);
for (const [name, lived] of rows) {
  if (!name.startsWith('step: ')) continue;
  const cells = steps.map((step) => counted(lived.filter(({ run }) => String(run.killAt).startsWith(step))));
  console.log(`| ${[name.slice('step: '.length), ...cells].join(' | ')} |`);
}

console.log('\n| | runs | killed | posted once | not posted | posted twice | ledger wrong |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
const [byStep, others] = [true, false].map((is) => rows.filter(([name]) => name.startsWith('step: ') === is));
const summed = ['each step with each answer', (byStep ?? []).flatMap(([, each]) => each)] as const;
for (const [what, lived] of [summed, ...(others ?? []), ['**all**', rows.flatMap(([, each]) => each)] as const]) {
  const posts = (count: (posts: number) => boolean) => lived.filter((each) => count(each.posts.length)).length;
  const cells = [
    lived.length,
    lived.filter((each) => each.killed).length,
    posts((count) => count === 1),
    posts((count) => count === 0),
    posts((count) => count > 1),
    lived.filter((each) => each.wrong.length > 0).length,
  ];
  console.log(`| ${[what, ...cells].join(' | ')} |`);
}
console.log(`\n${Math.round((performance.now() - began) / 1000)} s`);
rmSync(knowledge, { recursive: true, force: true });
process.exit(rows.some(([, lived]) => lived.some((each) => each.wrong.length > 0)) ? 1 : 0);
