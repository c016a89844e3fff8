import { z } from 'zod';
import type { GlossaryRow, Problem } from '../ask/library.ts';
import { dropTwins, filled, list, readEntries, readOptionalFile } from './entries.ts';

const row = z.object({ term: filled, synonyms: list.pipe(z.array(filled).min(1, 'write at least one synonym')) });

/** The rows of `glossary.yaml`. */
export async function readGlossary(folder: string): Promise<{ glossary: GlossaryRow[]; problems: Problem[] }> {
  const file = await readOptionalFile(folder, 'glossary');
  const problems = [...file.problems];
  const rows = dropTwins(readEntries(file, undefined, row, problems), ({ term }) => term, problems);
  return { glossary: rows.map(({ value }) => value), problems };
}
