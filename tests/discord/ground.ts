import { makeCooldown } from '../../src/discord/cooldown.ts';
import { onTestFinished } from 'vitest';
import type { Library } from '../../src/ask/build.ts';
import type { Ground } from '../../src/discord/dispatch.ts';
import type { Log } from '../../src/discord/log.ts';
import { keepManners } from '../../src/discord/manners.ts';
import { makeMeter } from '../../src/discord/meter.ts';
import { openWith } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { Channel, makePoster } from '../facts/channel.ts';

const reloadKnowledge = async () => ({ kind: 'unchanged', passages: 0 }) as const;

/** What commands start from, with an empty store in memory and no fact. */
export async function groundOf(library: Library, log: Log): Promise<Ground> {
  const opened = await openWith(() => openSqlite(':memory:'), ':memory:');
  if (opened.kind === 'refused') throw new Error(opened.why);
  const { store } = opened;
  const { db } = store;
  onTestFinished(() => store.close());
  const poster = makePoster(db, new Channel(Date.now), []);
  const meter = makeMeter([]);
  const cooldown = makeCooldown();
  const manners = keepManners(db, () => performance.now());
  const still = {
    reloadAdditions: async () => {},
    reloadKnowledge,
    pulse: () => ({ shards: [], restAge: 0 }),
    definitions: () => [],
  };
  return { library, log, db, now: Date.now, poster, cooldown, manners, meter, ...still };
}
