import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer } from '../../src/ask/answer.ts';
import { buildLibrary, type Library } from '../../src/ask/build.ts';
import { type Opening, openLibrary } from '../../src/knowledge/open.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { sayTold, type Told } from '../../src/knowledge/told.ts';
import { makeFolder, page } from './folder.ts';

const question = 'Who served the tea in blue cups?';
const tea = 'Vigdís served the tea in blue cups.';

/* Just so many passages that the library is kept, each of words that few others have. */
function manyPassages(last = tea): string {
  const passages = Array.from({ length: 10_000 }, (_, at) => `Word${at} met word${(at * 7) % 9973} again.`);
  return page('a', [...passages, last].join('\n\n'));
}

async function openTold(folder: string, opening: Opening = {}): Promise<{ library: Library; told: Told[] }> {
  const told: Told[] = [];
  const opened = await openLibrary(folder, { ...opening, tell: (one) => void told.push(one) });
  if (opened.kind !== 'library') throw new Error(JSON.stringify(opened));
  return { library: opened.library, told };
}

function firstQuote(library: Library): string | undefined {
  const said = answer(library, question);
  return 'quotes' in said ? said.quotes[0].text : undefined;
}

const kindsOf = (told: readonly Told[]): string[] => [...new Set(told.map(({ kind }) => kind))];

describe('a large library', { timeout: 120_000 }, () => {
  test('is made on a thread, kept, read back, and made anew after each change', async () => {
    const folder = makeFolder({ 'documents/a.md': manyPassages() });
    const keepIn = join(makeFolder({}), 'data');
    const first = await openTold(folder, { keepIn });
    const steps = first.told.flatMap((told) => (told.kind === 'step' ? [`${told.step} ${told.done}`] : []));
    expect(steps).toEqual(expect.arrayContaining(['reading 1', 'analysing 5000', 'indexing 10001']));
    expect(first.told.at(-1)?.kind).toBe('kept');

    const built = buildLibrary(await readKnowledge(folder));
    const second = await openTold(folder, { keepIn });
    expect(kindsOf(second.told)).toEqual(['taken']);
    for (const { library } of [first, second]) {
      for (const words of [question, 'Where did word17 meet?', 'wrod18 agian', 'served tea']) {
        expect(JSON.stringify(answer(library, words))).toBe(JSON.stringify(answer(built, words)));
      }
    }

    writeFileSync(join(folder, 'documents/a.md'), manyPassages('Höfði has tea in red cups, served by Nancy.'));
    const third = await openTold(folder, { keepIn });
    expect(kindsOf(third.told)).toEqual(['not taken', 'step', 'kept']);
    expect(firstQuote(third.library)).toContain('Nancy');
    expect(readdirSync(keepIn)).toHaveLength(1);

    const [name = ''] = readdirSync(keepIn);
    truncateSync(join(keepIn, name), readFileSync(join(keepIn, name)).length - 1);
    const fourth = await openTold(folder, { keepIn });
    expect(kindsOf(fourth.told)).toEqual(['not taken', 'step', 'kept']);
    expect(firstQuote(fourth.library)).toContain('Nancy');
    expect(kindsOf((await openTold(folder, { keepIn })).told)).toEqual(['taken']);
  });

  test('is made and works where it cannot be kept, and that is told', async () => {
    const folder = makeFolder({ 'documents/a.md': manyPassages() });
    const keepIn = join(makeFolder({ data: 'a file where the folder should be' }), 'data');
    const { library, told } = await openTold(folder, { keepIn });
    expect(firstQuote(library)).toBe(tea);
    const last = told.at(-1);
    expect(last && sayTold(last)).toMatch(
      /^the library is not kept in .+, which has no folder: .+ is not a folder: the next/,
    );
  });

  test('is not kept where somebody wrote in the folder while it was made', async () => {
    const folder = makeFolder({ 'documents/a.md': manyPassages() });
    const keepIn = makeFolder({});
    const told: Told[] = [];
    const opened = await openLibrary(folder, {
      keepIn,
      tell(one) {
        if (told.length === 0) writeFileSync(join(folder, 'documents/b.md'), page('b', 'Later words.'));
        told.push(one);
      },
    });
    expect(opened.kind).toBe('library');
    expect(told.at(-1)).toMatchObject({ kind: 'not kept', why: expect.stringContaining('changed while') });
    expect(readdirSync(keepIn)).toEqual([]);
  });

  test('takes nothing from those who are answered meanwhile: no turn of the main thread works for 50 ms', async () => {
    const folder = makeFolder({ 'documents/a.md': manyPassages() });
    const small = buildLibrary(await readKnowledge(makeFolder({ 'documents/a.md': page('a', tea) })));
    let replies = 0;
    let longest = 0;
    let before = process.threadCpuUsage();
    const turn = setInterval(() => {
      // What this thread worked since the last turn: a busy machine takes none of it.
      const { user, system } = process.threadCpuUsage(before);
      longest = Math.max(longest, (user + system) / 1000);
      if (answer(small, question).kind === 'answer') replies++;
      before = process.threadCpuUsage();
    }, 1);
    await openTold(folder, { keepIn: makeFolder({}) });
    clearInterval(turn);
    expect(replies).toBeGreaterThan(100);
    expect(longest).toBeLessThan(50);
  });
});

test('a small folder is read at once, and nothing is written', async () => {
  const keepIn = makeFolder({});
  const { library, told } = await openTold(makeFolder({ 'documents/a.md': page('a', tea) }), { keepIn });
  expect(firstQuote(library)).toBe(tea);
  expect([told, readdirSync(keepIn)]).toEqual([[], []]);
});

test('a small folder is made on a thread where that is asked for', async () => {
  const keepIn = makeFolder({});
  const { library, told } = await openTold(makeFolder({ 'documents/a.md': page('a', tea) }), { keepIn, aside: true });
  expect(firstQuote(library)).toBe(tea);
  expect([kindsOf(told), readdirSync(keepIn)]).toEqual([['step'], []]);
});

test.each([true, false])('a broken folder is told with all its problems, aside: %s', async (aside) => {
  const folder = makeFolder({ 'documents/a.md': page('a', tea), 'documents/b.md': 'no front matter' });
  const opened = await openLibrary(folder, { aside });
  const { problems } = await readKnowledge(folder);
  expect(opened).toEqual({ kind: 'broken', problems });
});

test('a signal ends the making', async () => {
  const folder = makeFolder({ 'documents/a.md': page('a', tea) });
  expect(await openLibrary(folder, { aside: true, signal: AbortSignal.abort() })).toEqual({ kind: 'ended' });
  const ending = new AbortController();
  const opened = openLibrary(folder, { aside: true, signal: ending.signal, tell: () => ending.abort() });
  expect(await opened).toEqual({ kind: 'ended' });
});
