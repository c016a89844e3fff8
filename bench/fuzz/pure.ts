import * as fc from 'fast-check';
import { logFamily, openFamilies } from './families.ts';

/** What came of one family: how many cases there were, and the smallest input that went wrong. */
export interface Outcome {
  readonly name: string;
  readonly cases: number;
  readonly ms: number;
  readonly wrong: string | undefined;
}

/** Runs so many cases in all, divided among the families; the same seed makes the same cases. */
export async function* fuzzPure(cases: number, seed: number): AsyncGenerator<Outcome> {
  const families = [...(await openFamilies()), logFamily()];
  const whole = families.reduce((sum, { share }) => sum + share, 0);
  for (const { name, share, property } of families) {
    const numRuns = Math.ceil((cases * share) / whole);
    const began = performance.now();
    const { failed, counterexample, errorInstance } = await fc.check(property, { numRuns, seed });
    const why = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
    const wrong = failed ? `${JSON.stringify(counterexample).slice(0, 400)}: ${why}` : undefined;
    yield { name, cases: numRuns, ms: performance.now() - began, wrong };
  }
}
