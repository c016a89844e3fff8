import { onTestFinished, expect, test } from 'vitest';
import { PREVIEW, previewWorld } from '../../src/local/preview-world.ts';
import type { Response } from '../../src/local/seat.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import { call, listen } from './call.ts';
import type { Received, Said } from './call.ts';

const APP = PREVIEW.application;
const COMMANDS = [
  {
    name: 'ask',
    description: 'Asks',
    options: [{ type: 3, name: 'question', description: 'What', autocomplete: true }],
  },
  { name: 'Find sources', type: 3 },
];
const BUTTON = { type: 1, components: [{ type: 2, style: 1, label: 'Press', custom_id: 'press' }] };
const MODAL = {
  custom_id: 'm',
  title: 'Title',
  components: [{ type: 18, label: 'Text', component: { type: 4, style: 1, custom_id: 'text' } }],
};

/** A local Discord with a clock of its own, and a bot that answers only what the test says. */
async function begin() {
  const clock = { now: Date.UTC(2018, 6, 16, 9) };
  const local = await startLocalDiscord({ world: previewWorld(), now: () => clock.now, limits: false });
  const bot = await listen(local);
  onTestFinished(async () => {
    bot.close();
    await local.close();
  });
  await call(local, `PUT /applications/${APP}/commands`, COMMANDS);
  const seat = local.seat(PREVIEW.member);
  const respond = (to: Received, type: number, data?: object, query = ''): Promise<Said> =>
    call(local, `POST /interactions/${to.id}/${to.token}/callback${query}`, { type, data });
  const webhook = (method: string, to: Received, rest: string, body?: object): Promise<Said> =>
    call(local, `${method} /webhooks/${APP}/${to.token}${rest}`, body);
  const ask = (): Promise<Response> => seat.use(PREVIEW.general, { path: ['ask'], options: { question: 'x' } });
  return { clock, local, bot, seat, respond, webhook, ask };
}

test('an interaction brings all that Discord sends with it', async () => {
  const { bot, ask } = await begin();
  void ask();
  expect(await bot.next()).toMatchObject({
    application_id: APP,
    type: 2,
    version: 1,
    locale: 'en-US',
    guild_locale: 'en-US',
    guild_id: PREVIEW.guild,
    channel_id: PREVIEW.general,
    channel: { id: PREVIEW.general, type: 0, name: 'general' },
    member: { user: { id: PREVIEW.member }, roles: [], permissions: expect.stringMatching(/^\d+$/) },
    app_permissions: expect.stringMatching(/^\d+$/),
    entitlements: [],
    authorizing_integration_owners: { 0: PREVIEW.guild },
    context: 0,
    data: { name: 'ask', type: 1, options: [{ name: 'question', type: 3, value: 'x' }] },
  });
});

test('a second first response is refused with 40060', async () => {
  const { bot, ask, respond, local } = await begin();
  const asked = ask();
  const received = await bot.next();
  expect((await respond(received, 4, { content: 'one' })).status).toBe(204);
  expect(await respond(received, 4, { content: 'two' })).toMatchObject({ status: 400, body: { code: 40060 } });
  expect(await asked).toMatchObject({ kind: 'message', message: { content: 'one' } });
  expect(local.violations).toMatchObject([{ kind: 'interaction', code: 40060 }]);
});

test('a first response after three seconds is refused with 10062, and the person saw that nothing came', async () => {
  const { bot, ask, respond, clock } = await begin();
  const asked = ask();
  const received = await bot.next();
  clock.now += 3001;
  expect(await respond(received, 4, { content: 'late' })).toMatchObject({ status: 404, body: { code: 10062 } });
  expect(await asked).toMatchObject({ kind: 'failed' });
});

test('a first response after exactly three seconds is taken', async () => {
  const { bot, ask, respond, clock } = await begin();
  const asked = ask();
  const received = await bot.next();
  clock.now += 3000;
  expect((await respond(received, 4, { content: 'just in time' })).status).toBe(204);
  expect(await asked).toMatchObject({ kind: 'message' });
});

test('edits and follow-ups are taken for fifteen minutes, then refused with 50027', async () => {
  const { bot, ask, respond, webhook, clock } = await begin();
  void ask();
  const received = await bot.next();
  await respond(received, 5);
  clock.now += 15 * 60_000;
  expect((await webhook('PATCH', received, '/messages/@original', { content: 'in time' })).status).toBe(200);
  clock.now += 1;
  expect(await webhook('PATCH', received, '/messages/@original', { content: 'late' })).toMatchObject({
    status: 401,
    body: { code: 50027 },
  });
  expect(await webhook('POST', received, '', { content: 'late' })).toMatchObject({
    status: 401,
    body: { code: 50027 },
  });
});

test('nothing follows before the first response: 10015', async () => {
  const { bot, ask, webhook } = await begin();
  void ask();
  expect(await webhook('POST', await bot.next(), '', { content: 'x' })).toMatchObject({
    status: 404,
    body: { code: 10015 },
  });
});

test('a token of another interaction is refused', async () => {
  const { bot, ask, respond } = await begin();
  void ask();
  const first = await bot.next();
  void ask();
  const second = await bot.next();
  expect(await respond({ id: first.id, token: second.token }, 4, { content: 'x' })).toMatchObject({
    body: { code: 10062 },
  });
});

test('a deferred response shows that the bot thinks, until the edit', async () => {
  const { bot, ask, respond, webhook, seat } = await begin();
  const asked = ask();
  const received = await bot.next();
  await respond(received, 5, { flags: 64 });
  const response = await asked;
  expect(response).toMatchObject({ kind: 'deferred', message: { flags: 64 | 128 } });
  await webhook('PATCH', received, '/messages/%40original', { content: 'done' });
  expect(seat.messages(PREVIEW.general)).toMatchObject([{ content: 'done', flags: 64 }]);
});

test('the first follow-up after a deferred response fills it', async () => {
  const { bot, ask, respond, webhook, seat } = await begin();
  void ask();
  const received = await bot.next();
  await respond(received, 5);
  await webhook('POST', received, '', { content: 'one' });
  await webhook('POST', received, '', { content: 'two' });
  expect(seat.messages(PREVIEW.general).map((message) => message.content)).toEqual(['one', 'two']);
});

test('a deferred response carries no flag but Ephemeral', async () => {
  const { bot, ask, respond } = await begin();
  void ask();
  expect(await respond(await bot.next(), 5, { flags: 32768 })).toMatchObject({
    body: { code: 50035, errors: { data: { flags: {} } } },
  });
});

test('an ephemeral message is for one person, and cannot be had by the channel', async () => {
  const { bot, ask, respond, webhook, local, seat } = await begin();
  void ask();
  const received = await bot.next();
  await respond(received, 4, { content: 'secret', flags: 64 });
  const { body } = await webhook('GET', received, '/messages/@original');
  expect(seat.messages(PREVIEW.general)).toHaveLength(1);
  expect(local.seat(PREVIEW.moderator).messages(PREVIEW.general)).toEqual([]);
  expect(await call(local, `GET /channels/${PREVIEW.general}/messages/${body.id}`)).toMatchObject({
    body: { code: 10008 },
  });
  expect((await call(local, `GET /channels/${PREVIEW.general}/messages`)).body).toEqual([]);
  expect((await webhook('DELETE', received, '/messages/@original')).status).toBe(204);
  expect(seat.messages(PREVIEW.general)).toEqual([]);
});

test('with_response tells the message', async () => {
  const { bot, ask, respond } = await begin();
  void ask();
  const received = await bot.next();
  const said = await respond(received, 4, { content: 'x', flags: 64 }, '?with_response=true');
  expect(said.body).toMatchObject({
    interaction: { id: received.id, type: 2, response_message_ephemeral: true, response_message_loading: false },
    resource: {
      type: 4,
      message: { content: 'x', interaction_metadata: { id: received.id, user: { id: PREVIEW.member } } },
    },
  });
});

test('with_response tells of no message where there is only a promise of one', async () => {
  const { bot, ask, respond } = await begin();
  void ask();
  const received = await bot.next();
  const said = await respond(received, 5, {}, '?with_response=true');
  expect(said.body.interaction).toMatchObject({
    response_message_id: expect.any(String),
    response_message_loading: true,
  });
  expect(said.body).not.toHaveProperty('resource');
});

test('a button brings its message; an update changes it, a deferred update changes nothing', async () => {
  const { bot, ask, respond, webhook, seat } = await begin();
  const asked = ask();
  await respond(await bot.next(), 4, { content: 'x', components: [BUTTON] });
  const shown = await asked;
  if (shown.kind !== 'message') throw new Error(shown.kind);
  const pressed = seat.press(shown.message.id, 'press');
  const received = await bot.next();
  expect(received).toMatchObject({
    type: 3,
    message: { id: shown.message.id },
    data: { custom_id: 'press', component_type: 2 },
  });
  await respond(received, 7, { content: 'y' });
  expect(await pressed).toMatchObject({ kind: 'updated', message: { id: shown.message.id, content: 'y' } });

  const again = seat.press(shown.message.id, 'press');
  const second = await bot.next();
  await respond(second, 6);
  expect(await again).toMatchObject({ kind: 'acknowledged' });
  await webhook('PATCH', second, '/messages/@original', { content: 'z' });
  expect(seat.messages(PREVIEW.general)).toMatchObject([{ id: shown.message.id, content: 'z' }]);
});

test('a modal opens, is filled, and its answer updates the message it came from', async () => {
  const { bot, ask, respond, seat } = await begin();
  const asked = ask();
  await respond(await bot.next(), 4, { content: 'x', components: [BUTTON] });
  const shown = await asked;
  if (shown.kind !== 'message') throw new Error(shown.kind);
  const pressed = seat.press(shown.message.id, 'press');
  await respond(await bot.next(), 9, MODAL);
  const opened = await pressed;
  if (opened.kind !== 'modal') throw new Error(opened.kind);
  expect(await seat.submit(opened.modal, {})).toMatchObject({ kind: 'refused', why: 'the field "text" is required' });
  expect(await seat.submit(opened.modal, { other: 'x' })).toMatchObject({ kind: 'refused' });
  const submitted = seat.submit(opened.modal, { text: 'typed' });
  const received = await bot.next();
  expect(received).toMatchObject({
    type: 5,
    message: { id: shown.message.id },
    data: { custom_id: 'm', components: [{ type: 18, component: { type: 4, custom_id: 'text', value: 'typed' } }] },
  });
  await respond(received, 7, { content: 'changed' });
  expect(await submitted).toMatchObject({ kind: 'updated', message: { content: 'changed' } });
  expect(await seat.submit(opened.modal, { text: 'again' })).toMatchObject({ kind: 'refused' });
});

test('a message menu brings the message', async () => {
  const { bot, respond, seat } = await begin();
  const message = seat.write(PREVIEW.general, 'who came along?');
  const used = seat.menu(PREVIEW.general, 'Find sources', message.id);
  const received = await bot.next();
  expect(received.data).toMatchObject({
    type: 3,
    target_id: message.id,
    resolved: { messages: { [message.id]: { content: 'who came along?' } } },
  });
  await respond(received, 4, { content: 'x', flags: 64 });
  expect(await used).toMatchObject({
    kind: 'message',
    message: { interaction_metadata: { target_message_id: message.id } },
  });
});

test('type-ahead is answered by choices, and by nothing else', async () => {
  const { bot, respond, seat, clock } = await begin();
  const typed = { path: ['ask'] as const, options: { question: 'wh' }, focused: 'question' };
  const first = seat.complete(PREVIEW.general, typed);
  const received = await bot.next();
  expect(received).toMatchObject({ type: 4, data: { options: [{ name: 'question', value: 'wh', focused: true }] } });
  expect(await respond(received, 4, { content: 'x' })).toMatchObject({ body: { code: 50035 } });
  await respond(received, 8, { choices: [{ name: 'Who', value: 'who' }] });
  expect(await first).toEqual([{ name: 'Who', value: 'who' }]);

  const silent = seat.complete(PREVIEW.general, typed);
  await bot.next();
  clock.now += 3001;
  expect(await silent).toEqual([]);
});

// Each row: a first response that does not fit what the person did.
test.each([
  ['an update of no message', 7, { content: 'x' }],
  ['a deferred update of no message', 6, undefined],
  ['choices for a command that was sent', 8, { choices: [] }],
  ['a type that does not exist', 99, undefined],
])('%s is refused', async (_what, type, data) => {
  const { bot, ask, respond, local } = await begin();
  void ask();
  expect(await respond(await bot.next(), type, data)).toMatchObject({ status: 400, body: { code: 50035 } });
  expect(local.violations).toHaveLength(1);
});

test('a refused response leaves the time to give a good one', async () => {
  const { bot, ask, respond } = await begin();
  const asked = ask();
  const received = await bot.next();
  expect((await respond(received, 4, { content: '' })).body).toMatchObject({ code: 50006 });
  await respond(received, 4, { content: 'x' });
  expect(await asked).toMatchObject({ kind: 'message', message: { content: 'x' } });
});
