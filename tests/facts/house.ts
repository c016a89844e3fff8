import type { By } from '../../src/facts/by.ts';
import { postDue } from '../../src/facts/post.ts';
import type { Happening, Poster } from '../../src/facts/poster.ts';
import { openWith, type Store } from '../../src/store/open.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import { Channel, makeFacts, makePoster } from './channel.ts';

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** 09:00 in Helsinki on 16 July 2026, when the daily schedule of the tests is due. */
export const due = Date.parse('2026-07-16T06:00:00Z');

/** A store in memory, a channel, and a clock that the test moves. */
export interface House {
  readonly store: Store;
  readonly channel: Channel;
  readonly poster: Poster;
  now: number;
  by(): By;
  /** Looks once; says what happened as `2026-07-16 posted`. */
  tick(): Promise<string[]>;
  /** Looks every minute until then. */
  runUntil(end: number): Promise<string[]>;
}

/** Opens a house with so many facts of the folder, at the time the schedule is due. */
export async function openHouse(facts = 20, other: Partial<Poster> = {}): Promise<House> {
  const opened = await openWith(() => openSqlite(':memory:'), ':memory:');
  if (opened.kind === 'refused') throw new Error(opened.why);
  const channel = new Channel(() => house.now);
  const poster = makePoster(opened.store.db, channel, makeFacts(facts), other);
  const house: House = {
    store: opened.store,
    channel,
    poster,
    now: due,
    by: () => ({ guildId: 'g1', moderatorId: 'm1', now: house.now }),
    tick: async () => say(await postDue(poster)),
    async runUntil(end) {
      const happened: string[] = [];
      for (; house.now <= end; house.now += minute) happened.push(...(await house.tick()));
      return happened;
    },
  };
  return house;
}

/** The kinds of the notices that wait, in order. */
export async function listNotices({ store }: House): Promise<string[]> {
  const rows = await store.db.selectFrom('notices').select('topic').orderBy('topic').execute();
  return rows.map((row) => row.topic);
}

function say(happened: readonly Happening[]): string[] {
  return happened.map((each) => `${each.day} ${each.kind}`);
}
