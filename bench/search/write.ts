import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import type { Run } from './progress.ts';
import { drawPlots, writeReport } from './report.ts';
import { replaceBetween } from './table.ts';

const page = 'bench/README.md';

/** Where the figures of the last whole run are kept, so that table and plots can be drawn again from them. */
export const results = 'bench/search/results.json';

/** Writes the run's figures, its plots, and its part of bench/README.md; gives the paths written. */
export async function writeRun(run: Run): Promise<string[]> {
  const plots = drawPlots(run.cells);
  for (const [name, svg] of plots) await writeFile(`bench/search/${name}.svg`, svg);
  const before = await readFile(page, 'utf8').catch(() => '# Figures\n\nEach with the command that repeats it.\n');
  await writeFormatted(page, replaceBetween(before, 'search', writeReport(run, plots.keys())));
  await writeFormatted(results, JSON.stringify(run));
  return [page, results, ...Array.from(plots.keys(), (name) => `bench/search/${name}.svg`)];
}

async function writeFormatted(path: string, text: string): Promise<void> {
  await writeFile(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
}
