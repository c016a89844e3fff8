import { describe, expect, onTestFinished, test } from 'vitest';
import { PREVIEW, previewWorld } from '../../src/local/preview-world.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import { call } from './call.ts';

const LIST = `/applications/${PREVIEW.application}/commands`;
const HERE = `/applications/${PREVIEW.application}/guilds/${PREVIEW.guild}/commands`;
const command = (name: string, more: object = {}): object => ({ name, description: 'D', ...more });

const many = (count: number, more: object): object[] =>
  Array.from({ length: count }, (_, index) => ({ name: `c${index}`, ...more }));

async function begin() {
  const local = await startLocalDiscord({ world: previewWorld(), limits: false });
  onTestFinished(() => local.close());
  return local;
}

describe('registering', () => {
  test('PUT replaces the whole list, and keeps the ids of what stays', async () => {
    const local = await begin();
    const first = await call(local, `PUT ${LIST}`, [command('a'), command('b')]);
    const second = await call(local, `PUT ${LIST}`, [command('b'), command('c')]);
    expect(second.body.map((each: { name: string }) => each.name)).toEqual(['b', 'c']);
    expect(second.body[0].id).toBe(first.body[1].id);
  });

  test('the same list again changes nothing, not even the version', async () => {
    const local = await begin();
    const first = await call(local, `PUT ${LIST}`, [command('a')]);
    const second = await call(local, `PUT ${LIST}`, [command('a')]);
    expect(second.body).toEqual(first.body);
    const third = await call(local, `PUT ${LIST}`, [command('a', { description: 'E' })]);
    expect(third.body[0].version).not.toBe(first.body[0].version);
  });

  test('POST adds a command, or replaces the one of its name', async () => {
    const local = await begin();
    const added = await call(local, `POST ${LIST}`, command('a'));
    const replaced = await call(local, `POST ${LIST}`, command('a', { description: 'E' }));
    expect([added.status, replaced.status]).toEqual([201, 200]);
    expect((await call(local, `GET ${LIST}`)).body).toMatchObject([{ id: added.body.id, description: 'E' }]);
  });

  test('PATCH changes a part, DELETE takes one away', async () => {
    const local = await begin();
    const { body } = await call(local, `POST ${LIST}`, command('a'));
    expect((await call(local, `PATCH ${LIST}/${body.id}`, { description: 'E' })).body).toMatchObject({
      name: 'a',
      description: 'E',
    });
    expect((await call(local, `DELETE ${LIST}/${body.id}`)).status).toBe(204);
    expect((await call(local, `GET ${LIST}`)).body).toEqual([]);
  });

  test('at most a hundred commands, and fifteen menus of a kind', async () => {
    const local = await begin();
    expect((await call(local, `PUT ${LIST}`, many(100, { description: 'D' }))).status).toBe(200);
    expect((await call(local, `POST ${LIST}`, command('one-more'))).body).toMatchObject({ code: 30032 });
    expect((await call(local, `PUT ${LIST}`, many(101, { description: 'D' }))).body).toMatchObject({ code: 30032 });
    expect((await call(local, `PUT ${LIST}`, many(16, { type: 3 }))).body).toMatchObject({ code: 30032 });
  });

  test('a guild’s own command is found there, and hides the global one of its name', async () => {
    const local = await begin();
    await call(local, `PUT ${LIST}`, [command('a'), command('b')]);
    await call(local, `PUT ${HERE}`, [command('a', { description: 'here' })]);
    const seat = local.seat(PREVIEW.member);
    expect(seat.commands(PREVIEW.general).map((each) => `${each.name} ${each.description}`)).toEqual(['a here', 'b D']);
    expect(seat.commands(seat.direct().id).map((each) => `${each.name} ${each.description}`)).toEqual(['a D', 'b D']);
  });

  test('of another application is refused', async () => {
    const local = await begin();
    expect((await call(local, 'PUT /applications/1018000000000009999/commands', [])).body).toMatchObject({
      code: 50001,
    });
  });

  test('a wrong list is refused whole, each problem at its place', async () => {
    const local = await begin();
    await call(local, `PUT ${LIST}`, [command('a')]);
    const { status, body } = await call(local, `PUT ${LIST}`, [command('b'), command('Not lower')]);
    expect(status).toBe(400);
    expect(body).toEqual({
      code: 50035,
      message: 'Invalid Form Body',
      errors: {
        1: { name: { _errors: [{ code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }] } },
      },
    });
    expect((await call(local, `GET ${LIST}`)).body).toMatchObject([{ name: 'a' }]);
    expect(local.violations).toMatchObject([{ kind: 'form', path: '1.name' }]);
  });
});
