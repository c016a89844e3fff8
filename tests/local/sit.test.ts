import { Locale } from 'discord.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { WorldPlan } from '../../src/local/plan.ts';
import { PREVIEW, previewWorld } from '../../src/local/preview-world.ts';
import type { SeatEvent } from '../../src/local/seat.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import { call, listen } from './call.ts';

const APP = PREVIEW.application;
const COMMANDS = [
  {
    name: 'ask',
    description: 'Asks',
    options: [
      { type: 3, name: 'question', description: 'What', required: true, max_length: 5 },
      { type: 4, name: 'count', description: 'How many', min_value: 1, max_value: 3 },
      { type: 3, name: 'side', description: 'Whose', choices: [{ name: 'A', value: 'a' }] },
      { type: 6, name: 'who', description: 'Whom' },
      { type: 7, name: 'where', description: 'Where' },
      { type: 8, name: 'role', description: 'Which' },
      { type: 5, name: 'private', description: 'Whether' },
      { type: 11, name: 'file', description: 'Which file' },
    ],
  },
  {
    name: 'fact',
    description: 'Facts',
    default_member_permissions: '8192',
    options: [
      {
        type: 2,
        name: 'schedule',
        description: 'S',
        options: [{ type: 1, name: 'set', description: 'S', options: [{ type: 3, name: 'zone', description: 'Z' }] }],
      },
    ],
  },
  { name: 'mine', description: 'Mine', integration_types: [1], contexts: [0, 1, 2] },
  { name: 'talk', description: 'Talk', contexts: [1] },
];

async function begin(world: WorldPlan = previewWorld()) {
  const local = await startLocalDiscord({ world, limits: false });
  const bot = await listen(local);
  onTestFinished(async () => {
    bot.close();
    await local.close();
  });
  await call(local, `PUT /applications/${APP}/commands`, COMMANDS);
  const answerNext = async (data: object = { content: 'x' }) => {
    const received = await bot.next();
    await call(local, `POST /interactions/${received.id}/${received.token}/callback`, { type: 4, data });
    return received;
  };
  return { local, bot, answerNext, seat: local.seat(PREVIEW.member), moderator: local.seat(PREVIEW.moderator) };
}

describe('a client would not send', () => {
  test.each<[string, string[], Record<string, string | number | boolean>, string]>([
    ['a command that is not there', ['no'], {}, 'there is no command /no'],
    ['a required option left out', ['ask'], {}, 'the option "question" is required'],
    ['an option that is not there', ['ask'], { question: 'x', no: 1 }, '/ask has no option "no"'],
    ['too long a text', ['ask'], { question: 'xxxxxx' }, '"question" takes at most 5 characters'],
    ['a number out of range', ['ask'], { question: 'x', count: 4 }, '"count" takes numbers from 1 to 3'],
    ['a fraction for a whole number', ['ask'], { question: 'x', count: 1.5 }, '"count" takes a number, not 1.5'],
    ['something that is no choice', ['ask'], { question: 'x', side: 'b' }, '"side" takes one of its choices, not b'],
    [
      'a person who is not there',
      ['ask'],
      { question: 'x', who: '1018000000000009999' },
      'there is nothing here with the id 1018000000000009999',
    ],
    ['a command for moderators', ['fact', 'schedule', 'set'], {}, '/fact needs permissions this person does not have'],
    [
      'a command nobody installed here',
      ['mine'],
      {},
      '/mine is not available here: nobody installed it for this place',
    ],
    ['a command for direct messages', ['talk'], {}, '/talk is not available in this kind of channel'],
  ])('%s', async (_what, [root = '', ...rest], options, why) => {
    const { seat, local } = await begin();
    const before = local.traffic.requests.length;
    expect(await seat.use(PREVIEW.general, { path: [root, ...rest], options })).toEqual({ kind: 'refused', why });
    expect(local.traffic.requests).toHaveLength(before);
  });

  test('a group without its subcommand', async () => {
    const { moderator } = await begin();
    expect(await moderator.use(PREVIEW.general, { path: ['fact'], options: {} })).toMatchObject({
      why: '/fact needs a subcommand',
    });
    expect(await moderator.use(PREVIEW.general, { path: ['fact', 'schedule', 'no'], options: {} })).toMatchObject({
      why: '/fact schedule no has no subcommand "no"',
    });
  });

  test('a press of a disabled button, or a choice that is not offered', async () => {
    const { seat, answerNext } = await begin();
    const components = [
      { type: 1, components: [{ type: 2, style: 1, label: 'x', custom_id: 'b', disabled: true }] },
      { type: 1, components: [{ type: 3, custom_id: 'm', options: [{ label: 'A', value: 'a' }] }] },
    ];
    const used = seat.use(PREVIEW.general, { path: ['ask'], options: { question: 'x' } });
    await answerNext({ content: 'x', components });
    const response = await used;
    if (response.kind !== 'message') throw new Error(response.kind);
    const { id } = response.message;
    expect(await seat.press(id, 'b')).toMatchObject({ why: '"b" is disabled' });
    expect(await seat.press(id, 'c')).toMatchObject({ why: 'the message has no component "c"' });
    expect(await seat.choose(id, 'm', ['b'])).toMatchObject({ why: '"m" does not offer "b"' });
    expect(await seat.choose(id, 'm', [])).toMatchObject({ why: '"m" takes 1 to 1 values' });
    const chosen = seat.choose(id, 'm', ['a']);
    expect((await answerNext()).data).toMatchObject({ component_type: 3, values: ['a'] });
    expect(await chosen).toMatchObject({ kind: 'message' });
  });
});

test('people, channels and roles come resolved', async () => {
  const { seat, answerNext } = await begin();
  const options = {
    question: 'x',
    who: PREVIEW.moderator,
    where: PREVIEW.facts,
    role: PREVIEW.moderatorRole,
    private: true,
  };
  void seat.use(PREVIEW.general, { path: ['ask'], options });
  expect((await answerNext()).data).toMatchObject({
    options: [
      { type: 3, value: 'x' },
      { type: 6, value: PREVIEW.moderator },
      { type: 7 },
      { type: 8 },
      { type: 5, value: true },
    ],
    resolved: {
      users: { [PREVIEW.moderator]: { username: 'mira' } },
      members: { [PREVIEW.moderator]: { roles: [PREVIEW.moderatorRole] } },
      channels: { [PREVIEW.facts]: { name: 'facts' } },
      roles: { [PREVIEW.moderatorRole]: { name: 'Moderators' } },
    },
  });
});

test('a file comes with an address where the bot can fetch it', async () => {
  const { seat, answerNext } = await begin();
  const file = seat.upload({ name: 'facts.csv', contentType: 'text/csv', bytes: Buffer.from('text,source') });
  void seat.use(PREVIEW.general, { path: ['ask'], options: { question: 'x', file } });
  const { resolved } = (await answerNext()).data;
  expect(resolved.attachments[file]).toMatchObject({ filename: 'facts.csv', size: 11, content_type: 'text/csv' });
  expect(await (await fetch(resolved.attachments[file].url)).text()).toBe('text,source');
});

test('a subcommand of a group comes as a tree', async () => {
  const { moderator, answerNext } = await begin();
  void moderator.use(PREVIEW.general, { path: ['fact', 'schedule', 'set'], options: { zone: 'UTC' } });
  expect((await answerNext()).data.options).toEqual([
    {
      name: 'schedule',
      type: 2,
      options: [{ name: 'set', type: 1, options: [{ name: 'zone', type: 3, value: 'UTC' }] }],
    },
  ]);
});

describe('who sees what', () => {
  test('a channel for moderators is not in a member’s list', async () => {
    const { seat, moderator } = await begin();
    expect(seat.channels().map((each) => each.id)).not.toContain(PREVIEW.moderators);
    expect(moderator.channels().map((each) => each.id)).toContain(PREVIEW.moderators);
    expect(seat.permissions(PREVIEW.moderators)).toBe(0n);
    expect(() => seat.write(PREVIEW.moderators, 'x')).toThrow('mikko sees no channel');
  });

  test('commands are listed by permission and place', async () => {
    const { seat, moderator } = await begin();
    expect(seat.commands(PREVIEW.general).map((each) => each.name)).toEqual(['ask']);
    expect(moderator.commands(PREVIEW.general).map((each) => each.name)).toEqual(['ask', 'fact']);
    expect(seat.commands(seat.direct().id).map((each) => each.name)).toEqual(['ask', 'fact', 'talk']);
  });

  test('"0" means administrators, and an age-restricted command stays in its channels', async () => {
    const { local, seat, moderator } = await begin();
    await call(local, `PUT /applications/${APP}/commands`, [
      { name: 'admin', description: 'A', default_member_permissions: '0' },
      { name: 'adult', description: 'A', nsfw: true },
    ]);
    expect(moderator.commands(PREVIEW.general)).toEqual([]);
    local.admin.setRolePermissions(PREVIEW.guild, PREVIEW.moderatorRole, ['Administrator']);
    expect(moderator.commands(PREVIEW.general).map((each) => each.name)).toEqual(['admin']);
    const id = '1018000000000000260';
    local.admin.addChannel(PREVIEW.guild, { id, name: 'adults', nsfw: true });
    expect(seat.commands(id).map((each) => each.name)).toEqual(['adult']);
  });

  test('an administrator may give a command to a member, and take it from one', async () => {
    const { local, seat, moderator } = await begin();
    local.admin.permit(PREVIEW.guild, 'fact', PREVIEW.member, true);
    local.admin.permit(PREVIEW.guild, 'fact', PREVIEW.moderatorRole, false);
    expect(seat.commands(PREVIEW.general).map((each) => each.name)).toEqual(['ask', 'fact']);
    expect(moderator.commands(PREVIEW.general).map((each) => each.name)).toEqual(['ask']);
  });

  test('a watcher hears of what they can see, and of nothing else', async () => {
    const { seat, moderator, local } = await begin();
    const heard: SeatEvent[] = [];
    const stop = seat.watch((event) => heard.push(event));
    moderator.write(PREVIEW.moderators, 'not for members');
    moderator.write(PREVIEW.general, 'for all');
    expect(heard).toMatchObject([{ kind: 'message', message: { content: 'for all' } }]);
    await call(local, `PUT /applications/${APP}/commands`, []);
    expect(heard.at(-1)).toEqual({ kind: 'commands' });
    stop();
    moderator.write(PREVIEW.general, 'later');
    expect(heard).toHaveLength(2);
  });
});

describe('places', () => {
  test('in direct messages there is a user and no member, and the context says so', async () => {
    const { seat, answerNext } = await begin();
    const used = seat.use(seat.direct().id, { path: ['ask'], options: { question: 'x' } });
    const received = await answerNext();
    expect(received).toMatchObject({
      user: { id: PREVIEW.member },
      context: 1,
      channel: { type: 1 },
      authorizing_integration_owners: { 0: '0' },
    });
    expect(received).not.toHaveProperty('member');
    expect(received).not.toHaveProperty('guild_id');
    expect(await used).toMatchObject({ kind: 'message' });
  });

  test('a command a person installed works where the bot is not, five follow-ups long', async () => {
    const plan = previewWorld();
    const installed = plan.people.map((person) => ({ ...person, installed: true }));
    const absent = plan.guilds.map((guild) => ({ ...guild, bot: 'absent' as const }));
    const { seat, answerNext, local } = await begin({ ...plan, people: installed, guilds: absent });
    expect(seat.commands(PREVIEW.general).map((each) => each.name)).toEqual(['mine']);
    void seat.use(PREVIEW.general, { path: ['mine'], options: {} });
    const received = await answerNext();
    expect(received).toMatchObject({
      context: 0,
      guild_id: PREVIEW.guild,
      authorizing_integration_owners: { 1: PREVIEW.member },
    });
    const codes: (number | undefined)[] = [];
    for (let count = 0; count < 6; count += 1) {
      codes.push((await call(local, `POST /webhooks/${APP}/${received.token}`, { content: 'x' })).body.code);
    }
    expect(codes).toEqual([undefined, undefined, undefined, undefined, undefined, 40094]);
  });

  test('a command a person installed works in a group message of people, for those who are in it', async () => {
    const plan = previewWorld();
    const installed = plan.people.map((person) => ({ ...person, installed: true }));
    const group = { id: '1018000000000000600', name: 'Friends', people: [PREVIEW.member] } as const;
    const { seat, moderator, answerNext, local } = await begin({ ...plan, people: installed, groups: [group] });
    // One for servers alone is not there, nor one that is for the bot's own direct messages.
    expect(seat.commands(group.id).map((each) => each.name)).toEqual(['mine']);
    expect(() => moderator.commands(group.id)).toThrow('mira sees no channel');
    const used = seat.use(group.id, { path: ['mine'], options: {} });
    const received = await answerNext();
    expect(received).toMatchObject({
      context: 2,
      user: { id: PREVIEW.member },
      channel: { type: 3, name: 'Friends' },
      authorizing_integration_owners: { 1: PREVIEW.member },
    });
    expect(received).not.toHaveProperty('guild_id');
    expect(await used).toMatchObject({ kind: 'message' });
    const refused = await call(local, `POST /channels/${group.id}/messages`, { content: 'x' });
    expect(refused.body.code).toBe(50001);
  });

  test('where external apps may not show their answers, everything they say is private', async () => {
    const plan = previewWorld();
    const installed = plan.people.map((person) => ({ ...person, installed: true }));
    const everyone = ['ViewChannel', 'SendMessages', 'UseApplicationCommands'] as const;
    const guilds = plan.guilds.map((guild) => ({ ...guild, everyone, bot: 'absent' as const }));
    const { seat, answerNext } = await begin({ ...plan, people: installed, guilds });
    const used = seat.use(PREVIEW.general, { path: ['mine'], options: {} });
    await answerNext();
    expect(await used).toMatchObject({ message: { flags: 64 } });
  });

  test('the person’s language goes with what they do', async () => {
    const { seat, answerNext } = await begin();
    seat.locale = Locale.Finnish;
    void seat.use(PREVIEW.general, { path: ['ask'], options: { question: 'x' } });
    expect(await answerNext()).toMatchObject({ locale: 'fi', guild_locale: 'en-US' });
  });
});
