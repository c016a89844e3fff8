import { z } from 'zod';
import { buildLibrary, type Library } from '../../src/ask/build.ts';
import { numberOf } from '../../src/ask/lexicon.ts';
import { rarityOf } from '../../src/ask/matches.ts';
import { weighPassages, type Weighed } from '../../src/ask/search.ts';
import { spell } from '../../src/ask/vocabulary.ts';
import { readTokens } from '../../src/ask/tokens.ts';
import { understand } from '../../src/ask/understand.ts';
import { readKnowledge } from '../../src/knowledge/read.ts';
import { featureWeights } from '../../src/ask/weights.ts';
import { readLines, type Reading } from './reading.ts';

/** One question with the test of a passage that answers it. */
interface Row {
  readonly question: string;
  readonly isRight: (passage: { readonly id: string; readonly text: string }) => boolean;
}

const own = z.object({ expect: z.literal('answer'), kind: z.string(), question: z.string(), pattern: z.string() });
const files = ['summit', 'more', 'third', 'fourth'].flatMap((name) => [`${name}-develop`, `${name}-aside`]);

/**
 * Prints how often the first passage is right by the first stage alone and after the ranking, where a question shares
 * less with its passage than in the corpus: without the rarest words that both hold, and as people ask from memory.
 */
export async function printTransfer({ library, questions }: Reading): Promise<void> {
  for (const left of [0, 1, 2]) {
    const rows = questions.map(({ question, passage }) => ({
      question: leaveOut(library, question, library.passage(passage)?.text ?? '', left),
      isRight: ({ id }: { id: string }) => id === passage,
    }));
    compare(`corpus, ${left} of the rarest shared words left out`, library, rows);
  }
  const summit = buildLibrary(await readKnowledge('knowledge'));
  const asked = files
    .flatMap((file) => readLines(`bench/questions/${file}.jsonl`))
    .flatMap((line) => own.safeParse(line).data ?? []);
  const rows = (kinds: readonly string[]): Row[] =>
    asked
      .filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
      .map(({ question, pattern }) => ({ question, isRight: ({ text }) => new RegExp(pattern, 'i').test(text) }));
  compare('summit, own questions', summit, rows([]));
  compare('summit, paraphrases and chatty ones', summit, rows(['para', 'conv']));
}

function leaveOut(library: Library, question: string, passage: string, count: number): string {
  const held = new Set(readTokens(passage).map(({ word }) => word));
  const rarity = (word: string): number => {
    const number = numberOf(library.words.numbers, word);
    return number === undefined ? 0 : rarityOf(library.index, library.words.term[number]);
  };
  const shared = readTokens(question)
    .filter(({ word, shape }) => shape === 'lower' && word.length > 3 && held.has(word))
    .toSorted((a, b) => rarity(spell(b)) - rarity(spell(a)))
    .slice(0, count);
  return shared
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), question);
}

function compare(name: string, library: Library, rows: readonly Row[]): void {
  let [plain, ranked, ranks] = [0, 0, 0];
  for (const { question, isRight } of rows) {
    const weighed = weighPassages(library, understand(question, library), 20);
    const isFirst = (score: (one: Weighed) => number): boolean => {
      const best = weighed.toSorted((a, b) => score(b) - score(a) || a.number - b.number)[0];
      const passage = best && library.knowledge.passages[best.number];
      return passage !== undefined && isRight(passage);
    };
    if (isFirst(({ words }) => words)) plain++;
    if (isFirst(({ score, features }) => score - featureWeights.asked * features.asked)) ranks++;
    if (isFirst(({ score }) => score)) ranked++;
  }
  const percent = (count: number): string => ((100 * count) / rows.length).toFixed(1);
  console.log(
    `${`${name} (${rows.length})`.padEnd(58)} first stage ${percent(plain)}, ranked ${percent(ranks)}, with golden questions ${percent(ranked)}`,
  );
}
