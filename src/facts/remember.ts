import { keepPassageTexts, seeKnownFacts } from '../store/facts.ts';
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
  const seen = ready.map(({ id, text, passage: passageId }) => {
    const words = passage(passageId);
    const passageHash = words === undefined ? 'gone' : hashPassage(words);
    return { words, row: { factId: id, textHash: hashPassage(text), passageHash, seenAt: now } };
  });
  const texts = new Map(
    seen.flatMap(({ words, row }) => (words === undefined ? [] : [[row.passageHash, words] as const])),
  );
  const first = await db.transaction().execute(async (trx) => {
    await keepPassageTexts(trx, texts);
    const rows = seen.map(({ row }) => row);
    return seeKnownFacts(trx, rows);
  });
  const hashes = new Map(first.map(({ factId, textHash, passageHash }) => [`${factId} ${textHash}`, passageHash]));
  return ready.map(({ id, text, passage: passageId, day }, at) => {
    const row = seen[at]?.row;
    const hash = row && hashes.get(`${id} ${row.textHash}`);
    if (hash === undefined) throw new Error(`fact ${id} was written down and is not there`);
    return { id, text, source: { kind: 'passage', passage: passageId, hash }, day, credit: undefined };
  });
}
