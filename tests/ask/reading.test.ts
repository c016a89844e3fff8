import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildLibrary } from '../../src/ask/build.ts';
import { readTerms } from '../../src/ask/reading.ts';
import { readTokens } from '../../src/ask/tokens.ts';
import { noSpelling } from '../../src/ask/typos.ts';
import { dropWrappers } from '../../src/ask/wrappers.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';

test('what is read plainly is the same but for further forms', async () => {
  const knowledge = await readKnowledge(join(import.meta.dirname, '../../knowledge'));
  const library = { ...buildLibrary({ ...knowledge, questions: [] }), spelling: noSpelling };
  const read = (question: string, plain: boolean) =>
    readTerms(library, readTokens(dropWrappers(question)), { plain }).terms.map(
      ({ written, stem, weight, name, forms }) => ({ written, stem, weight, name, form: forms[0] }),
    );
  for (const { question } of knowledge.questions) expect(read(question, true)).toEqual(read(question, false));
});
