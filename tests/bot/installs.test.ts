import { describe, expect, test } from 'vitest';
import { PREVIEW, previewWorld } from '../../src/local/preview-world.ts';
import type { Response, Seat } from '../../src/local/seat.ts';
import { formOf } from './forms.ts';
import { uses } from './uses.ts';
import { buttonsIn, channel, isPrivate, menusIn, messageOf, openDiscord, readOf, startBot } from './whole-bot.ts';

const group = { id: '1018000000000000600', name: 'Friends', people: [PREVIEW.member] } as const;

/** The bot, with members who installed it for themselves, in a server that it is not in and in a group of people. */
async function sitDown() {
  const plan = previewWorld('Summit bot');
  const people = plan.people.map((person) => ({ ...person, installed: true }));
  const guilds = plan.guilds.map((guild) => ({ ...guild, bot: 'absent' as const }));
  const local = await openDiscord({ world: { ...plan, people, guilds, groups: [group] } });
  const bot = await startBot(local);
  return { seat: local.seat(PREVIEW.member), bot };
}

function isReply(response: Response): boolean {
  if (response.kind === 'modal') return formOf(response).body.title !== '';
  return ['message', 'updated', 'acknowledged'].includes(response.kind);
}

const places: [string, (seat: Seat) => string][] = [
  ['a server that the bot is not in', () => channel],
  ['direct messages with the bot', (seat) => seat.direct().id],
  ['a group message among people', () => group.id],
];

describe.each(places)('in %s, installed by the member', (_, place) => {
  test('every command for members, its buttons and its menus work', async () => {
    const { seat, bot } = await sitDown();
    const where = place(seat);
    for (const [name, { options = {}, says }] of Object.entries(uses)) {
      const use = () => seat.use(where, { path: ['summit', name], options });
      const response = await use();
      expect(readOf(response)).toMatch(says);
      const message = messageOf(response);
      for (const { id, options: offered } of menusIn(message.components))
        expect(await seat.choose(messageOf(await use()).id, id, [offered[0]?.value ?? ''])).toSatisfy(isReply);
      // A press may turn the message, whose other buttons are gone then: each has a new one.
      for (const { id } of buttonsIn(message))
        expect(await seat.press(messageOf(await use()).id, id)).toSatisfy(isReply);
    }
    expect(bot.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('type-ahead works', async () => {
    const { seat } = await sitDown();
    for (const [name, { options = {} }] of Object.entries(uses))
      for (const focused of Object.keys(options)) {
        const typing = { path: ['summit', name], options: { [focused]: '' }, focused } as const;
        expect((await seat.complete(place(seat), typing)).length).toBeGreaterThan(0);
      }
  });

  test('`private` is heeded', async () => {
    const { seat } = await sitDown();
    for (const [name, { options = {} }] of Object.entries(uses)) {
      if (['suggest', 'help', 'privacy'].includes(name)) continue;
      const use = (hidden: boolean) =>
        seat.use(place(seat), { path: ['summit', name], options: { ...options, private: hidden } });
      expect(isPrivate(await use(true))).toBe(true);
      expect(isPrivate(await use(false))).toBe(false);
    }
  });

  test('the commands for moderators are not there', async () => {
    const { seat } = await sitDown();
    expect(seat.commands(place(seat)).map(({ name }) => name)).toEqual(['summit', 'Find sources']);
  });
});
