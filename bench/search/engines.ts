import type { Engine } from './engine.ts';
import { flexsearch } from './engines/flexsearch.ts';
import { lunr } from './engines/lunr.ts';
import { minisearch, minisearchStems } from './engines/minisearch.ts';
import { orama } from './engines/orama.ts';
import { sqlite } from './engines/sqlite.ts';
import { summitBot, summitFirst, summitKept } from './engines/summit-bot.ts';

/** Everything that can be measured, in the order of the table. */
export const engines: readonly Engine[] = [
  summitBot,
  summitKept,
  summitFirst,
  minisearchStems,
  minisearch,
  sqlite,
  flexsearch,
  orama,
  lunr,
];
