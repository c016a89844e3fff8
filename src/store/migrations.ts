import type { Migration } from 'kysely/migration';
import { first } from './migrations/0001-first.ts';
import { givenUp } from './migrations/0002-given-up.ts';

/** The steps from an empty database to this bot's schema, by name. A step that was released is never changed. */
export type Migrations = Readonly<Record<string, Migration>>;

export const migrations: Migrations = { '0001-first': first, '0002-given-up': givenUp };
