import { featureNames, weighPassages } from '../../src/ask/search.ts';
import { understand } from '../../src/ask/understand.ts';
import { descend } from './descend.ts';
import { folds, type Reading } from './reading.ts';

/** One question with the features of its candidates, one after the other; `right` is the place of its passage or -1. */
interface Listed {
  readonly fold: number;
  readonly right: number;
  readonly count: number;
  readonly features: Float64Array;
}

const width = featureNames.length;

/** Every question with the features of its candidates. */
export function listFeatures({ library, questions }: Reading): Listed[] {
  return questions.map(({ question, passage, fold }) => {
    const weighed = weighPassages(library, understand(question, library), 20);
    return {
      fold,
      right: weighed.findIndex(({ number }) => library.knowledge.passages[number]?.id === passage),
      count: weighed.length,
      features: Float64Array.from(weighed.flatMap(({ features }) => featureNames.map((name) => features[name]))),
    };
  });
}

/** Percent of the questions whose passage comes first under these weights. */
export function hitRate(rows: readonly Listed[], weights: readonly number[]): number {
  return (100 * rows.filter((row) => row.right >= 0 && firstOf(row, weights) === row.right).length) / rows.length;
}

function firstOf({ count, features }: Listed, weights: readonly number[]): number {
  let best = -1;
  let most = -Infinity;
  for (let at = 0; at < count; at++) {
    const sum = sumAt(features, at, weights);
    if (sum > most + 1e-12) [best, most] = [at, sum];
  }
  return best;
}

function sumAt(features: Float64Array, at: number, weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < width; i++) sum += (weights[i] ?? 0) * (features[at * width + i] ?? 0);
  return sum;
}

/** The weights (that of `words` is 1) under which the right passages are likeliest; features not `used` get 0. */
export function learnWeights(rows: readonly Listed[], used: readonly boolean[]): number[] {
  const known = rows.filter(({ right }) => right >= 0);
  const parts = new Float64Array(known.reduce((most, { count }) => Math.max(most, count), 0));
  const start = used.map((use, at) => (at === 0 ? 10 : use ? 3 : 0));
  const learned = descend(start, 120, (weights, slope) => {
    for (const { count, right, features } of known) {
      let top = -Infinity;
      for (let at = 0; at < count; at++) top = Math.max(top, (parts[at] = sumAt(features, at, weights)));
      let whole = 0;
      for (let at = 0; at < count; at++) whole += parts[at] = Math.exp((parts[at] ?? 0) - top);
      for (let at = 0; at < count; at++) {
        const error = ((parts[at] ?? 0) / whole - (at === right ? 1 : 0)) / known.length;
        for (let i = 0; i < width; i++) slope[i] = (slope[i] ?? 0) + error * (features[at * width + i] ?? 0);
      }
    }
    for (const [i, use] of used.entries()) if (!use) slope[i] = 0;
  });
  return learned.map((weight) => weight / (learned[0] ?? 1));
}

/** Percent of first hits where every article is asked with weights learned on the others. */
export function crossValidate(rows: readonly Listed[], used: readonly boolean[]): number {
  let hits = 0;
  for (let fold = 0; fold < folds; fold++) {
    const asked = rows.filter((row) => row.fold === fold);
    const others = rows.filter((row) => row.fold !== fold);
    hits += hitRate(asked, learnWeights(others, used)) * asked.length;
  }
  return hits / rows.length;
}

/** The percentage of questions whose passage is among the candidates. */
export function reachRate(rows: readonly Listed[]): number {
  return (100 * rows.filter(({ right }) => right >= 0).length) / rows.length;
}
