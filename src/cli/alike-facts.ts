import type { Problem, ReadyFact } from '../ask/library.ts';
import { judgeFact } from '../facts/fact.ts';

/** Facts that look like one told twice, by the measure that warns moderators when they add one. */
export function findAlikeFacts(facts: readonly ReadyFact[]): Problem[] {
  return facts.flatMap(({ id, text }, at) => {
    const judged = judgeFact({ text, source: 'p' }, () => '', facts.slice(0, at));
    const twins = judged.kind === 'ok' ? judged.like : [];
    return twins.map((twin) => ({
      where: 'facts.yaml',
      what: `"${id}" says much the same as "${twin.id}": join the two or tell them apart`,
      blocks: false,
    }));
  });
}
