import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrations } from '../../src/store/migrations.ts';
import { onEveryDatabase, opened } from './databases.ts';

onEveryDatabase((kind) => {
  test('an empty database gets the schema, and the next start finds it there', async () => {
    const place = await kind.make();
    const store = await opened(place);
    await store.db
      .insertInto('guilds')
      .values({ guildId: '1', logChannelId: null, zone: null, leftAt: null })
      .execute();
    await store.close();
    const again = await opened(place);
    expect(await again.db.selectFrom('guilds').select(['guildId', 'round']).execute()).toStrictEqual([
      { guildId: '1', round: 1 },
    ]);
    await again.close();
  });

  test('a database of a newer bot is refused with a line that names the unknown steps', async () => {
    const place = await kind.make();
    const newer = { ...migrations, '0999-tomorrow': { up: async () => {} } };
    await (await opened(place, newer)).close();
    const result = await place.open();
    expect(result.kind === 'refused' && result.why).toContain(
      'written by a newer version of the bot (steps unknown here: 0999-tomorrow)',
    );
  });

  test('a step that fails leaves nothing behind', async () => {
    const place = await kind.make();
    const broken = {
      ...migrations,
      '0999-broken': {
        up: async (db: Parameters<(typeof migrations)[string]['up']>[0]) => {
          await sql`create table half (id text)`.execute(db);
          await sql`create table half (id text)`.execute(db);
        },
      },
    };
    expect((await place.open(broken)).kind).toBe('refused');
    const store = await opened(place);
    await expect(sql`select * from half`.execute(store.db)).rejects.toThrow(/half/);
    await store.close();
  });

  test('counts and instants are numbers', async () => {
    const store = await opened(await kind.make());
    const at = Date.UTC(2035, 11, 31);
    await store.db.insertInto('guilds').values({ guildId: '1', logChannelId: null, zone: null, leftAt: at }).execute();
    const row = await store.db
      .selectFrom('guilds')
      .select((eb) => [eb.fn.countAll<number>().as('count'), eb.fn.max('leftAt').as('leftAt')])
      .executeTakeFirstOrThrow();
    expect(row).toStrictEqual({ count: 1, leftAt: at });
    await store.close();
  });
});
