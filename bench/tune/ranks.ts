// Prints what every feature of the ranking is worth, by cross-validation over articles (docs/ranking.md).
import { featureNames } from '../../src/ask/search.ts';
import { featureWeights } from '../../src/ask/weights.ts';
import { crossValidate, hitRate, learnWeights, listFeatures, reachRate } from './ranking.ts';
import type { Reading } from './reading.ts';

/** Prints hit@1 for the first stage, the weights in use, learned ones, and learned ones without each feature. */
export function printRanks(reading: Reading): void {
  const rows = listFeatures(reading);
  const all = featureNames.map(() => true);
  say('in the first 20 candidates', reachRate(rows));
  say(
    'hit@1, first stage alone',
    hitRate(
      rows,
      featureNames.map((_, at) => (at === 0 ? 1 : 0)),
    ),
  );
  say(
    'hit@1, weights in use',
    hitRate(
      rows,
      featureNames.map((name) => featureWeights[name]),
    ),
  );
  say(
    'hit@1, all features weighed alike',
    hitRate(
      rows,
      featureNames.map((_, at) => (at === 0 ? 1 : 0.3)),
    ),
  );
  const whole = crossValidate(rows, all);
  say('hit@1, learned on other articles', whole);
  for (const [at, name] of featureNames.entries()) {
    if (at === 0) continue;
    say(
      `  without ${name}`,
      crossValidate(
        rows,
        all.map((_, i) => i !== at),
      ),
    );
  }
  for (const without of featureNames) {
    if (without === 'words') continue;
    say(
      `  in use, without ${without}`,
      hitRate(
        rows,
        featureNames.map((name) => (name === without ? 0 : featureWeights[name])),
      ),
    );
  }
  const learned = learnWeights(rows, all);
  console.log(
    `learned on all: ${featureNames.map((name, at) => `${name} ${(learned[at] ?? 0).toFixed(2)}`).join(', ')}`,
  );
}

function say(name: string, value: number): void {
  console.log(`${name.padEnd(34)} ${value.toFixed(2)}`);
}
