import { ChannelType } from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { PREVIEW, previewWorld } from '../../src/local/preview-world.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import { call } from './call.ts';

const GENERAL = `/channels/${PREVIEW.general}`;

async function begin() {
  const clock = { now: Date.UTC(2018, 6, 16, 9) };
  const local = await startLocalDiscord({ world: previewWorld(), now: () => clock.now, limits: false });
  onTestFinished(() => local.close());
  const send = (body: object, channel: string = PREVIEW.general) =>
    call(local, `POST /channels/${channel}/messages`, body);
  return { clock, local, send, seat: local.seat(PREVIEW.member) };
}

describe('a nonce', () => {
  test('with enforce_nonce makes a message that was sent twice one message', async () => {
    const { send, seat } = await begin();
    const first = await send({ content: 'x', nonce: 'day-1', enforce_nonce: true });
    const second = await send({ content: 'x', nonce: 'day-1', enforce_nonce: true });
    expect(second).toMatchObject({ status: 200, body: { id: first.body.id } });
    expect(seat.messages(PREVIEW.general)).toHaveLength(1);
  });
  test('without enforce_nonce changes nothing', async () => {
    const { send, seat } = await begin();
    await send({ content: 'x', nonce: 'day-1' });
    await send({ content: 'x', nonce: 'day-1' });
    expect(seat.messages(PREVIEW.general)).toHaveLength(2);
  });
  test('counts in its own channel only', async () => {
    const { send } = await begin();
    const first = await send({ content: 'x', nonce: 'day-1', enforce_nonce: true });
    const second = await send({ content: 'x', nonce: 'day-1', enforce_nonce: true }, PREVIEW.facts);
    expect(second.body.id).not.toBe(first.body.id);
  });
  test('is forgotten after a few minutes', async () => {
    const { send, seat, clock } = await begin();
    await send({ content: 'x', nonce: 'day-1', enforce_nonce: true });
    clock.now += 6 * 60_000;
    await send({ content: 'x', nonce: 'day-1', enforce_nonce: true });
    expect(seat.messages(PREVIEW.general)).toHaveLength(2);
  });
});

describe('without a permission', () => {
  // Each row: what the channel denies the bot, what it tries, and Discord's code.
  test.each([
    ['to view, writing', ['ViewChannel'], 'POST', '', { content: 'x' }, 50001],
    ['to send, writing', ['SendMessages'], 'POST', '', { content: 'x' }, 50013],
    ['to read the history, reading one message', ['ReadMessageHistory'], 'GET', '/MESSAGE', undefined, 50013],
    ['to manage messages, deleting another one’s', [], 'DELETE', '/MESSAGE', undefined, 50013],
    ['to manage messages, changing another one’s', [], 'PATCH', '/MESSAGE', { content: 'x' }, 50005],
  ] as const)('%s is refused', async (_what, deny, method, rest, body, code) => {
    const { local, seat } = await begin();
    const { id } = seat.write(PREVIEW.general, 'mine');
    local.admin.setOverwrites(PREVIEW.general, [{ id: 'bot', deny }]);
    const said = await call(local, `${method} ${GENERAL}/messages${rest.replace('MESSAGE', id)}`, body);
    expect(said.body).toMatchObject({ code });
    // It is the world that says no, not a rule the bot broke.
    expect(local.violations).toEqual([]);
  });

  test('to read the history, the list is empty', async () => {
    const { local, seat } = await begin();
    seat.write(PREVIEW.general, 'mine');
    local.admin.setOverwrites(PREVIEW.general, [{ id: 'bot', deny: ['ReadMessageHistory'] }]);
    expect(await call(local, `GET ${GENERAL}/messages`)).toMatchObject({ status: 200, body: [] });
  });
});

// Each row: something that is not there, and Discord's code for it.
test.each([
  ['a channel', 'POST /channels/1018000000000009999/messages', { content: 'x' }, 10003],
  ['a message', `PATCH ${GENERAL}/messages/1018000000000009999`, { content: 'x' }, 10008],
  ['a guild', 'GET /guilds/1018000000000009999', undefined, 10004],
  ['a person', 'GET /users/1018000000000009999', undefined, 10013],
  ['a command', `GET /applications/${PREVIEW.application}/commands/1018000000000009999`, undefined, 10063],
])('%s that is not there', async (_what, route, body, code) => {
  const { local } = await begin();
  expect(await call(local, route, body)).toMatchObject({ status: 404, body: { code } });
});

test('an endpoint that is not built is a violation, so that nobody relies on it', async () => {
  const { local } = await begin();
  expect(await call(local, 'GET /stage-instances/1')).toMatchObject({ status: 404 });
  expect(local.violations).toEqual([{ kind: 'unbuilt', route: 'GET /stage-instances/1' }]);
});

test('a list goes back from the newest, before, after and around a message', async () => {
  const { local, send } = await begin();
  const ids: string[] = [];
  for (let count = 0; count < 5; count += 1) ids.push((await send({ content: `${count}` })).body.id);
  const read = async (query: string): Promise<string[]> =>
    (await call(local, `GET ${GENERAL}/messages?${query}`)).body.map((each: { content: string }) => each.content);
  expect(await read('limit=2')).toEqual(['4', '3']);
  expect(await read(`before=${ids[3]}&limit=2`)).toEqual(['2', '1']);
  expect(await read(`after=${ids[1]}&limit=2`)).toEqual(['3', '2']);
  expect(await read(`around=${ids[2]}&limit=3`)).toEqual(['3', '2', '1']);
  expect(await call(local, `GET ${GENERAL}/messages?limit=101`)).toMatchObject({ body: { code: 50035 } });
});

describe('mentions', () => {
  const mention = `<@${PREVIEW.member}> <@&${PREVIEW.moderatorRole}> @everyone`;
  test.each([
    [
      'without allowed_mentions all are meant, @everyone only with the permission',
      {},
      [PREVIEW.member],
      [PREVIEW.moderatorRole],
      false,
    ],
    ['none with an empty list', { allowed_mentions: { parse: [] } }, [], [], false],
    ['those of one kind', { allowed_mentions: { parse: ['users'] } }, [PREVIEW.member], [], false],
    ['those named', { allowed_mentions: { roles: [PREVIEW.moderatorRole] } }, [], [PREVIEW.moderatorRole], false],
  ])('%s', async (_what, more, users, roles, everyone) => {
    const { send } = await begin();
    const { body } = await send({ content: mention, ...more });
    expect(body.mentions.map((each: { id: string }) => each.id)).toEqual(users);
    expect(body.mention_roles).toEqual(roles);
    expect(body.mention_everyone).toBe(everyone);
  });
  test('in the texts of components count too', async () => {
    const { send } = await begin();
    const { body } = await send({ flags: 32768, components: [{ type: 10, content: mention }] });
    expect(body.mentions).toMatchObject([{ id: PREVIEW.member }]);
  });
});

test('an announcement is published once', async () => {
  const { local, send } = await begin();
  const { body } = await send({ content: 'news' }, PREVIEW.announcements);
  const publish = `POST /channels/${PREVIEW.announcements}/messages/${body.id}/crosspost`;
  expect((await call(local, publish)).status).toBe(200);
  expect((await call(local, publish)).body).toMatchObject({ code: 40033 });
  const ordinary = await send({ content: 'no news' });
  expect((await call(local, `POST ${GENERAL}/messages/${ordinary.body.id}/crosspost`)).body).toMatchObject({
    code: 50024,
  });
});

test('writing wakes an archived thread, but not a locked one', async () => {
  const { local, send } = await begin();
  const thread = { id: '1018000000000000250', name: 't', type: ChannelType.PublicThread, parentId: PREVIEW.general };
  local.admin.addChannel(PREVIEW.guild, thread);
  local.admin.archive(thread.id);
  expect((await send({ content: 'x' }, thread.id)).status).toBe(200);
  local.admin.archive(thread.id, true);
  expect((await send({ content: 'x' }, thread.id)).body).toMatchObject({ code: 50083 });
});

test('a pin needs its own permission', async () => {
  const { local, send } = await begin();
  const { body } = await send({ content: 'x' });
  const pin = `PUT ${GENERAL}/messages/pins/${body.id}`;
  local.admin.setOverwrites(PREVIEW.general, [{ id: 'bot', allow: ['ManageMessages'] }]);
  expect((await call(local, pin)).body).toMatchObject({ code: 50013 });
  local.admin.setOverwrites(PREVIEW.general, [{ id: 'bot', allow: ['PinMessages'] }]);
  expect((await call(local, pin)).status).toBe(204);
  expect((await call(local, `GET ${GENERAL}/messages/pins`)).body.items).toMatchObject([
    { message: { id: body.id, pinned: true } },
  ]);
});

test('ids have 17 to 19 digits, and grow while the clock stands still', async () => {
  const { send } = await begin();
  const first = (await send({ content: 'x' })).body.id;
  const second = (await send({ content: 'x' })).body.id;
  expect(first).toMatch(/^\d{17,19}$/);
  expect(BigInt(second)).toBeGreaterThan(BigInt(first));
});
