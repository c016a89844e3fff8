import { engines } from './engines.ts';
import { drawPlot, type Plot } from './plot.ts';
import type { Cell, Run, Summit } from './progress.ts';
import { writeMegabytes, writeNumber, writeShare, writeTable } from './table.ts';

const heads = [
  'engine',
  'hit@1',
  'hit@5',
  'answer@1',
  'questions/s',
  'p50 ms',
  'p99 ms',
  'build s',
  'index MB',
  'resident MB',
  'peak MB',
];

/** The table of one size. */
export function writeCells(cells: readonly Cell[], questions: number): string {
  return writeTable(
    heads,
    cells.map((cell) => writeCell(cell, questions)),
  );
}

function writeCell({ engine, build, asked, room, problem }: Cell, questions: number): string[] {
  const builtIn = build ? writeNumber(build.seconds) : '–';
  const disk = build?.disk ? ` + ${writeMegabytes(build.disk)} on disk` : '';
  const memory = build ? writeMegabytes(build.memory) + disk : '–';
  if (!asked) return [engine, problem ?? 'failed', '–', '–', '–', '–', '–', builtIn, memory, '–', '–'];
  const partly = asked.questions < questions ? ` (${asked.questions.toLocaleString('en')} asked)` : '';
  return [
    engine + partly,
    writeShare(asked.hit1),
    writeShare(asked.hit5),
    asked.answer1 === undefined ? '–' : writeShare(asked.answer1),
    writeNumber(asked.perSecond),
    writeNumber(asked.p50),
    writeNumber(asked.p99),
    builtIn,
    memory,
    room ? writeMegabytes(room.resident) : '–',
    room ? writeMegabytes(room.peak) : '–',
  ];
}

/** The files of the plots, by name. */
export function drawPlots(cells: readonly Cell[]): Map<string, string> {
  const plot = (
    title: string,
    unit: string,
    logarithmic: boolean,
    read: (cell: Cell) => number | undefined,
  ): string => {
    const series = engines.map(({ name }) => ({
      name,
      points: cells.flatMap((cell): [number, number][] => {
        const y = cell.engine === name ? read(cell) : undefined;
        // Nothing stands at zero on a logarithmic scale.
        return y === undefined || (logarithmic && y <= 0) ? [] : [[cell.size, y]];
      }),
    }));
    const all: Plot = { title, unit, logarithmic, series };
    return series.some(({ points }) => points.length > 0) ? drawPlot(all) : '';
  };
  const plots = new Map([
    ['quality', plot('The right passage first', 'hit@1, per cent', false, ({ asked }) => asked && asked.hit1 * 100)],
    ['p50', plot('Half the questions take at most', 'p50, milliseconds', true, ({ asked }) => asked?.p50)],
    ['p99', plot('99 of 100 questions take at most', 'p99, milliseconds', true, ({ asked }) => asked?.p99)],
    ['build', plot('Building the index', 'seconds', true, ({ build }) => build?.seconds)],
    ['room', plot('Room the index takes', 'MB beyond the passages, in memory and on disk', true, readRoom)],
  ]);
  return new Map([...plots].filter(([, svg]) => svg !== ''));
}

function readRoom({ build }: Cell): number | undefined {
  return build && (build.memory + (build.disk ?? 0)) / 1e6;
}

/** The part of bench/README.md between its comments. */
export function writeReport(run: Run, plots: Iterable<string>): string {
  const { cells, summit, questions, real, budget } = run;
  const sizes = [...new Set(cells.map(({ size }) => size))];
  const used = engines.filter(({ name }) => cells.some(({ engine }) => engine === name));
  const text =
    real > 0
      ? `${real.toLocaleString('en')} real passages and the questions people wrote on them, among generated ones`
      : 'generated passages and generated questions only, because the reading texts were not there';
  return `
## Search

    ${run.command}

${run.machine}. Each engine at each size ran in its own process${run.oneCore ? ', held to one core' : ''}, one after the other, over the same
passages and the same ${questions.toLocaleString('en')} questions: ${text} (below). An engine that has not finished building and answering
after ${budget} s is stopped, and the table says how far it came.

_hit@1_, _hit@5_: the passage the question was written on comes first, or among the first five. _answer@1_: an accepted answer stands in the one
quote shown first; other engines give passages, not quotes. _summit-bot_ is timed over the whole of \`answer()\`, its quotes and its judgement
included. Its hits are those of its ranking, whether or not it then presents them. _index MB_: heap and array buffers after a collection, beyond
the passages' own; _resident MB_, _peak MB_: the whole process with Node.js and the passages, after a collection and at its largest.

${sizes.map((size) => `### ${size.toLocaleString('en')} passages\n\n${writeCells(of(cells, size), questions)}${writeAnswered(of(cells, size))}`).join('\n\n')}

${[...plots].map((name) => `![${name} of every engine at every size](search/${name}.svg)`).join('\n\n')}

${summit ? writeSummit(summit) : ''}

### How the engines are set up

${used.map(({ name, about }) => `- \`${name}\`: ${about}`).join('\n')}

### The generated text

\`bench/search/generate.ts\` writes it, always the same for the same seed. Words are drawn by rank from a Zipf–Mandelbrot distribution with the faster tail
that Gerlach and Altmann measured in English (Physical Review X 3, 021006, 2013), so the vocabulary grows by Heaps' law; the first ranks are the words of
the real text, those of most documents first; inflected pseudo-words, names and figures follow. Sentences and passages are as long as the real ones (log-normal, fitted), words
stand in bursts (each document has a subject that it comes back to), and one document in ten takes up the subject of a real passage, to be its
rival. \`tests/bench/\` holds it to this.
`;
}

function of(cells: readonly Cell[], size: number): Cell[] {
  return cells.filter((cell) => cell.size === size);
}

function writeAnswered(cells: readonly Cell[]): string {
  const answered = cells.flatMap(({ engine, asked }) =>
    asked?.answered === undefined
      ? []
      : [`${engine} presented an answer to ${writeShare(asked.answered)} % of these questions`],
  );
  return answered.length > 0 ? `\n\n_${answered.join(', ')}._` : '';
}

/** What the summit's own folder took, in a few lines. */
export function writeSummit({ passages, questions, rounds, ready, first, p50, p99, longest }: Summit): string {
  const rows = [[ready, first, p50, p99, longest].map(writeNumber)];
  const table = writeTable(['library ready ms', 'first answer ms', 'p50 ms', 'p99 ms', 'longest ms'], rows, 0);
  return `### On the summit

${passages} passages, ${questions} golden questions, each asked ${rounds} times of the whole \`answer()\` after warming up.

${table}`;
}
