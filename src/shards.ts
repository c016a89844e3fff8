/**
 * Which shards of the bot this process is: all that Discord advises, or some of a number that the operator chose.
 * Discord gives each guild to one shard, and so to one process.
 */
export type Shards = 'auto' | ShardRange;

export interface ShardRange {
  readonly ids: readonly number[];
  /** Of how many shards in all processes together. */
  readonly total: number;
}

/** More than this no single setting means; Discord's largest bots have some thousand. */
const most = 16_000;

/**
 * Reads `auto`, a number (all shards, here), or a range such as `0-15/64` or `3/64` (these of 64, here); undefined where
 * it is none of them.
 */
export function readShards(text: string): Shards | undefined {
  if (text === 'auto') return 'auto';
  const read = /^(?:(\d{1,5})(?:-(\d{1,5}))?\/)?(\d{1,5})$/.exec(text);
  if (!read) return undefined;
  const total = Number(read[3]);
  const first = Number(read[1] ?? 0);
  const last = Number(read[2] ?? read[1] ?? total - 1);
  if (total < 1 || total > most || first > last || last >= total) return undefined;
  return { ids: Array.from({ length: last - first + 1 }, (_, index) => first + index), total };
}

/** What part of all shards this process is, from 0 to 1. */
export function shareOf(shards: Shards): number {
  return shards === 'auto' ? 1 : shards.ids.length / shards.total;
}
