import { keepPassageText, seeKnownFact } from '../store/facts.ts';
import type { Db } from '../store/tables.ts';
import { hashPassage, type Fact } from './fact.ts';

/** A fact as the knowledge folder has it. */
interface Ready {
  readonly id: string;
  readonly text: string;
  readonly passage: string;
  readonly day: string | undefined;
}

/**
 * The folder's facts, each with the version of its passage that it was first seen with, so that a passage edited since
 * holds its facts. To be called at the start and after each reload, before facts are posted.
 */
export async function rememberFacts(
  db: Db,
  ready: readonly Ready[],
  passage: (id: string) => string | undefined,
  now: number,
): Promise<Fact[]> {
  return db.transaction().execute(async (trx) => {
    const facts: Fact[] = [];
    for (const { id, text, passage: passageId, day } of ready) {
      const words = passage(passageId);
      const hash = words === undefined ? 'gone' : hashPassage(words);
      if (words !== undefined) await keepPassageText(trx, hash, words);
      const seen = { factId: id, textHash: hashPassage(text), passageHash: hash, seenAt: now };
      const source = { kind: 'passage', passage: passageId, hash: await seeKnownFact(trx, seen) } as const;
      facts.push({ id, text, source, day, credit: undefined });
    }
    return facts;
  });
}
