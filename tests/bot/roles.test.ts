import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type APIApplicationCommandOption,
  type APIMessage,
} from 'discord.js';
import { describe, expect, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { roomsOf, type Needed } from '../../src/discord/command.ts';
import { en } from '../../src/discord/words/en.ts';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { Response, Seat, Typed } from '../../src/local/seat.ts';
import type { LocalDiscord } from '../../src/local/start.ts';
import { whoMay, whoMayPress } from '../commands/who-may.ts';
import { channel, openDiscord, readOf, startBot } from './whole-bot.ts';

/*
 * Who may what, asked of everything there is: each command, menu, button, list and form, by each role. Whether what is
 * allowed also does what it says is for the other tests. Who may stands in `tests/commands/who-may.ts`, not here.
 */
vi.setConfig({ testTimeout: 180_000 });

const roles: readonly (readonly [string, readonly Needed[]])[] = [
  ['a member', []],
  ['who may Manage Messages', ['ManageMessages']],
  ['who may Manage Server', ['ManageGuild']],
  ['who may both', ['ManageMessages', 'ManageGuild']],
];

const names = commands.map(({ name }) => name);
const rooms = [...roomsOf(commands)];
/** Everything that can be pressed, chosen from or sent, as `room:verb`, with what it needs. */
const verbsOf = (kind: 'buttons' | 'selects' | 'modals') =>
  rooms.flatMap(({ room, presses }) =>
    Object.keys(presses[kind] ?? {}).map((verb) => [`${room}:${verb}`, whoMayPress[room]] as const),
  );

/** The permission that a response says is missing; `hidden` where Discord would not send the command at all. */
function missingIn(response: Response): Needed | 'hidden' | undefined {
  if (response.kind === 'refused') return 'hidden';
  if (response.kind !== 'message') return undefined;
  const said = readOf(response);
  const named = (['ManageMessages', 'ManageGuild'] as const).find((each) =>
    said.includes(en.trouble.notAllowed(en.permissions[each])),
  );
  return named;
}

async function sitDown(allowed: readonly Needed[]): Promise<{ local: LocalDiscord; seat: Seat }> {
  const local = await openDiscord();
  await startBot(local);
  // An administrator has shown every command to this role, whatever it is allowed.
  for (const { name, needs } of commands)
    if (needs) local.admin.permit(PREVIEW.guild, name, PREVIEW.moderatorRole, true);
  local.admin.setRolePermissions(PREVIEW.guild, PREVIEW.moderatorRole, allowed);
  return { local, seat: local.seat(PREVIEW.moderator) };
}

/** What is registered, as it is typed, with everything that has to be given. */
function typedIn(path: Typed['path'], options: readonly APIApplicationCommandOption[], seat: Seat): Typed[] {
  const deeper = options.filter((option) => 'options' in option);
  if (deeper.length > 0)
    return deeper.flatMap((each) => typedIn([...path, each.name], 'options' in each ? (each.options ?? []) : [], seat));
  const given = options.flatMap((option): [string, string | number][] => {
    if (!('required' in option) || !option.required) return [];
    if (option.type === ApplicationCommandOptionType.Channel) return [[option.name, PREVIEW.facts]];
    if (option.type === ApplicationCommandOptionType.Integer) return [[option.name, 1]];
    if (option.type === ApplicationCommandOptionType.Attachment)
      return [[option.name, seat.upload({ name: 'a.csv', contentType: 'text/csv', bytes: Buffer.from('text\na') })]];
    const choices = 'choices' in option ? option.choices : undefined;
    return [[option.name, choices?.[0]?.value ?? 'helsinki']];
  });
  return [{ path, options: Object.fromEntries(given) }];
}

/** A message of the bot's own with these in it, as an older one might have left them. */
async function forge(local: LocalDiscord, seat: Seat, components: readonly object[]): Promise<APIMessage> {
  const headers = { authorization: `Bot ${local.token}`, 'content-type': 'application/json' };
  const rows = Array.from({ length: Math.ceil(components.length / 5) }, (_, row) => ({
    type: 1,
    components: components.slice(row * 5, row * 5 + 5),
  }));
  const body = JSON.stringify({ flags: 1 << 15, components: [{ type: 10, content: 'old' }, ...rows] });
  const address = `${local.apiUrl}/v10/channels/${channel}/messages`;
  const sent = async () => expect((await fetch(address, { method: 'POST', headers, body })).ok).toBe(true);
  await vi.waitFor(sent, { timeout: 30_000, interval: 300 });
  const message = seat.messages(channel).findLast(({ flags }) => ((flags ?? 0) & 64) === 0);
  if (!message) throw new Error('no message');
  return message;
}

/** Presses each of these, twenty to a message; one that changes its message costs the others theirs, so they get a new one. */
async function pressAll(local: LocalDiscord, seat: Seat, ids: readonly string[]): Promise<Map<string, Response>> {
  const pressed = new Map<string, Response>();
  while (pressed.size < ids.length) {
    const left = ids.filter((id) => !pressed.has(id)).slice(0, 20);
    const message = await forge(
      local,
      seat,
      left.map((id) => ({ type: 2, style: 2, custom_id: id, label: 'x' })),
    );
    for (const [at, id] of left.entries()) {
      const response = await seat.press(message.id, id);
      if (response.kind === 'refused' && at > 0) break;
      pressed.set(id, response);
    }
  }
  return pressed;
}

describe.each(roles)('%s', (_, allowed) => {
  const expected = (needed: Needed | undefined) => (needed && !allowed.includes(needed) ? needed : undefined);

  test('may use each command and menu that needs no more, and is refused the others', async () => {
    const { seat } = await sitDown(allowed);
    const said = seat.write(channel, 'They met in Helsinki.');
    let tried = 0;
    for (const { name, type, options } of seat.commands(channel)) {
      const found: [string, Response][] = [];
      if (type === ApplicationCommandType.Message) found.push([name, await seat.menu(channel, name, said.id)]);
      else
        for (const typed of typedIn([name], options ?? [], seat))
          found.push([typed.path.join(' '), await seat.use(channel, typed)]);
      tried += found.length;
      for (const [path, response] of found) expect([path, missingIn(response)]).toEqual([path, expected(whoMay[path])]);
    }
    // All of them are there to be typed.
    expect(tried).toBeGreaterThan(35);
    expect(
      seat
        .commands(channel)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(names.toSorted());
  });

  test('may press, choose and send what needs no more, and is refused the rest', async () => {
    const { local, seat } = await sitDown(allowed);
    const buttons = new Map<string, Needed | undefined>(verbsOf('buttons'));
    for (const [id, response] of await pressAll(local, seat, [...buttons.keys()]))
      expect([id, missingIn(response)]).toEqual([id, expected(buttons.get(id))]);
    for (const [id, needed] of verbsOf('selects')) {
      const message = await forge(local, seat, [{ type: 3, custom_id: id, options: [{ label: 'a', value: 'a' }] }]);
      expect([id, missingIn(await seat.choose(message.id, id, ['a']))]).toEqual([id, expected(needed)]);
    }
    for (const [id, needed] of verbsOf('modals')) {
      const opened = await seat.use(channel, { path: ['summit', 'suggest'], options: {} });
      if (opened.kind !== 'modal') throw new Error(JSON.stringify(opened));
      const { interactionId, body } = opened.modal;
      const sent = { interactionId, body: { ...body, custom_id: id } };
      const response = await seat.submit(sent, { text: 'They had tea.', source: '' });
      expect([id, missingIn(response)]).toEqual([id, expected(needed)]);
    }
    expect([verbsOf('buttons').length, verbsOf('selects').length, verbsOf('modals').length]).toEqual([
      expect.toSatisfy((count: number) => count > 40),
      expect.toSatisfy((count: number) => count > 0),
      expect.toSatisfy((count: number) => count > 3),
    ]);
  });
});
