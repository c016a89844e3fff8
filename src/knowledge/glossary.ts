import { readdir } from 'node:fs/promises';
import { z } from 'zod';
import type { GlossaryRow, Problem } from '../ask/library.ts';
import { dropTwins, filled, list, readEntries, readOptionalFile } from './entries.ts';
import { isLanguage } from './language.ts';

const row = z.object({ term: filled, synonyms: list.pipe(z.array(filled).min(1, 'write at least one synonym')) });
const fileName = /^glossary\.([^.]+)\.ya?ml$/;

/** The rows of `glossary.yaml`, and of `glossary.LANG.yaml` for each other language there is one for. */
export async function readGlossary(folder: string): Promise<{ glossary: GlossaryRow[]; problems: Problem[] }> {
  const files = await readdir(folder).catch((): string[] => []);
  const langs = [...new Set(files.flatMap((name) => fileName.exec(name)?.[1] ?? []))].toSorted();
  const problems: Problem[] = [];
  const glossary: GlossaryRow[] = [];
  for (const lang of [undefined, ...langs]) {
    if (lang !== undefined && !isLanguage(lang)) {
      const what = `"${lang}" is no code of a language: name the file as glossary.fi.yaml`;
      problems.push({ where: `glossary.${lang}.yaml`, what, blocks: false });
      continue;
    }
    const file = await readOptionalFile(folder, lang === undefined ? 'glossary' : `glossary.${lang}`);
    problems.push(...file.problems);
    const rows = dropTwins(readEntries(file, undefined, row, problems), ({ term }) => term, problems);
    glossary.push(...rows.map(({ value }) => ({ ...value, lang })));
  }
  return { glossary, problems };
}
