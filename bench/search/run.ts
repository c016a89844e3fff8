/*
 * This bot's search beside other engines: same passages, same questions, one run.
 *
 *     npm run bench:search -- [--sizes 2000,20000] [--engines summit-bot,sqlite] [--questions 1000] [--budget 300]
 *                             [--reading ../shared/eval/reading] [--quick] [--write] [--again]
 *
 * A run over everything writes bench/README.md, the plots and results.json; a part of it prints its table alone, unless
 * --write says otherwise. --again measures nothing and writes the page and the plots from results.json once more.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus, writeCorpus } from './corpus.ts';
import { engines } from './engines.ts';
import { run, summit as summitSchema, type Cell, type Run, type Summit } from './progress.ts';
import { writeCells, writeSummit } from './report.ts';
import { measureCell, oneCore, startChild } from './start-child.ts';
import { results, writeRun } from './write.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string' },
    engines: { type: 'string' },
    questions: { type: 'string' },
    budget: { type: 'string' },
    reading: { type: 'string', default: '../shared/eval/reading' },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    again: { type: 'boolean', default: false },
  },
});
if (values.again) {
  await write(run.parse(JSON.parse(await readFile(results, 'utf8'))));
  process.exit();
}
const sizes = readNumbers('sizes', values.sizes ?? (values.quick ? '2000' : '2000,20000,200000'));
const [count = 1000] = readNumbers('questions', values.questions ?? (values.quick ? '300' : '1000'));
const [budget = 300] = readNumbers('budget', values.budget ?? (values.quick ? '60' : '300'));
const names = values.engines?.split(',') ?? engines.map(({ name }) => name);
const unknown = names.filter((name) => !engines.some((engine) => engine.name === name));
if (unknown.length > 0)
  stop(`--engines has "${unknown.join(', ')}": choose from ${engines.map(({ name }) => name).join(', ')}`);

const started = `${new Date().toISOString().slice(0, 10)}: ${describeMachine()}`;
const found = await readCorpus(values.reading, 'knowledge');
const missing = 'missing' in found;
if (missing) say(`skipped: there are no reading texts at ${values.reading}, so text and questions are generated only`);
const corpus = missing ? found.missing : found;
const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
const cells: Cell[] = [];
let questions = 0;
try {
  for (const size of sizes) {
    say(`writing ${size.toLocaleString('en')} passages`);
    questions = await writeCorpus(corpus, size, count, folder);
    if (questions === 0)
      throw new Error(`no question can be asked of ${size} passages: is there text in ${values.reading} or knowledge?`);
    for (const name of names) cells.push(await measure(name, size));
    await rm(join(folder, `passages-${size}.jsonl`));
    process.stdout.write(
      `\n${size.toLocaleString('en')} passages\n\n${writeCells(
        cells.filter((cell) => cell.size === size),
        questions,
      )}\n`,
    );
  }
} finally {
  await rm(folder, { recursive: true });
}
const summit = await measureSummit();
if (summit) process.stdout.write(`\n${writeSummit(summit)}\n`);
const whole = !values.sizes && !values.engines && !values.questions && !values.quick && !missing;
if (whole || values.write) {
  const command = `npm run bench:search${process.argv.length > 2 ? ` -- ${process.argv.slice(2).join(' ')}` : ''}`;
  const real = corpus.real.length;
  const pinned = oneCore().length > 0;
  await write({ command, machine: started, oneCore: pinned, budget, real, questions, cells, summit });
}

async function write(measured: Run): Promise<void> {
  say(`written: ${(await writeRun(measured)).join(', ')}`);
}

async function measure(name: string, size: number): Promise<Cell> {
  const label = `[${cells.length + 1}/${sizes.length * names.length}] ${name}, ${size.toLocaleString('en')} passages`;
  say(`${label}: building`);
  const report = (what: string) => say(`${label}: ${what}`);
  const cell = await measureCell(name, size, { folder, seconds: budget, report });
  report(cell.problem ?? `asked, p50 ${cell.asked?.p50.toFixed(3)} ms, p99 ${cell.asked?.p99.toFixed(3)} ms`);
  return cell;
}

async function measureSummit(): Promise<Summit | undefined> {
  say('the summit’s own folder');
  let summit: Summit | undefined;
  const { code, errors } = await startChild(new URL('summit.ts', import.meta.url), ['knowledge'], (line) => {
    summit = summitSchema.parse(JSON.parse(line));
  });
  if (code !== 0) say(`not measured: ${errors}`);
  return summit;
}

function describeMachine(): string {
  const [load = 0] = loadavg();
  const memory = Math.round(totalmem() / 2 ** 30);
  const cores = cpus();
  return `${cores[0]?.model.trim()}, ${cores.length} cores, ${memory} GB, ${type()}, Node.js ${process.version}, load ${load.toFixed(1)} before the run`;
}

function readNumbers(flag: string, text: string): number[] {
  const numbers = text.split(',').map(Number);
  if (numbers.some((number) => !Number.isInteger(number) || number < 1)) {
    stop(`--${flag} is "${text}": give whole numbers above 0, as --${flag} 2000`);
  }
  return numbers;
}

function stop(what: string): never {
  process.stderr.write(`${what}\n`);
  process.exit(2);
}

function say(what: string): void {
  process.stderr.write(`${what}\n`);
}
