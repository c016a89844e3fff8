import { answer } from '../../src/ask/answer.ts';
import { buildLibrary } from '../../src/ask/build.ts';
import { findPassages } from '../../src/ask/search.ts';
import { understand } from '../../src/ask/understand.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { forgetGolden } from './summit.ts';

/** Prints what becomes of every golden question if that one question had never been written. */
export async function printGolden(): Promise<void> {
  const library = buildLibrary(await readKnowledge('knowledge'));
  let [first, answered, wanted, silent, near] = [0, 0, 0, 0, 0];
  for (const [at, { question, passage, also, kind }] of library.knowledge.questions.entries()) {
    const without = forgetGolden(library, at);
    const said = answer(without, question);
    if (passage === undefined) {
      if (kind !== 'near') continue;
      near++;
      if (said.kind !== 'answer') silent++;
      continue;
    }
    wanted++;
    const right = new Set([passage, ...also]);
    const [best] = findPassages(without, understand(question, without), 1);
    if (best && right.has(best.passage.id)) first++;
    if (said.kind === 'answer' && right.has(said.quotes[0].passage.id)) answered++;
  }
  console.log(
    `with an answer (${wanted}): passage first ${percent(first, wanted)}, answered ${percent(answered, wanted)}`,
  );
  console.log(`near misses (${near}): not answered ${percent(silent, near)}`);
}

function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1);
}
