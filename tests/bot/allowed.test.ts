import { describe, expect, test } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { LocalDiscord } from '../../src/local/start.ts';
import { listSchedules } from '../../src/store/schedules.ts';
import { listHistory } from '../../src/store/ledger.ts';
import { fact, readOfUpdate, sitDown, startDaily, withStore } from './daily.ts';
import { isPrivate, readOf } from './whole-bot.ts';

const refusal = 'you need the permission **Manage Messages**';

/** Every command of the daily fact, with what it is given. */
const typed: readonly [path: string, options: Record<string, string | boolean>][] = [
  ['schedule set', { channel: PREVIEW.facts, time: '9:00', timezone: 'UTC' }],
  ['schedule show', {}],
  ['schedule pause', {}],
  ['schedule resume', {}],
  ['schedule stop', {}],
  ['status', {}],
  ['post', {}],
  ['skip', {}],
  ['history', {}],
];

/** Every button of theirs, as a message of before a restart brings it, with a word of what it says to a moderator. */
const pressed: readonly [customId: string, word: string][] = [
  [`schedule:start:${PREVIEW.facts}:0900:Europe%2FHelsinki:1111111:6h:s`, 'Started'],
  ['schedule:cancel', 'Cancelled'],
  ['history:page:1', 'History'],
  ['skip:back:2026-07-16', '16 Jul 2026'],
  ['post:cancel', 'Cancelled'],
];

/** A message of the bot with these buttons, at most five, in a channel where everybody sees it. */
async function showButtons(local: LocalDiscord, ...customIds: string[]): Promise<string> {
  const headers = { authorization: `Bot ${local.token}`, 'content-type': 'application/json' };
  const components = [
    { type: 10, content: 'before' },
    { type: 1, components: customIds.map((custom_id) => ({ type: 2, style: 2, custom_id, label: 'x' })) },
  ];
  const response = await fetch(`${local.apiUrl}/v10/channels/${PREVIEW.general}/messages`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ components, flags: 32_768 }),
  });
  const body: unknown = await response.json();
  if (typeof body !== 'object' || body === null || !('id' in body)) throw new Error(JSON.stringify(body));
  return String(body.id);
}

describe('without Manage Messages', () => {
  test('Discord hides the commands, and where administrators show them, each is refused in private', async () => {
    const { member, local } = await sitDown();
    expect((await fact(member, 'status')).kind).toBe('refused');
    local.admin.permit(PREVIEW.guild, 'fact', PREVIEW.member, true);
    for (const [path, options] of typed) {
      const response = await fact(member, path, options);
      expect(`${path}: ${readOf(response)}`).toContain(refusal);
      expect(isPrivate(response)).toBe(true);
    }
    const asked = { path: ['fact', 'post'], options: { id: '' }, focused: 'id' } as const;
    expect(await member.complete(PREVIEW.general, asked)).toEqual([]);
  });

  test('every button is refused in private and changes nothing', async () => {
    const { member, local } = await sitDown();
    const now = `post:now:helsinki-accords:0:${PREVIEW.facts}`;
    const [first = '', ...others] = pressed.map(([id]) => id);
    const message = await showButtons(local, now, ...others);
    const another = await showButtons(local, first);
    for (const customId of [now, ...others, first]) {
      const response = await member.press(customId === first ? another : message, customId);
      expect(`${customId}: ${readOf(response)}`).toContain(refusal);
      expect(isPrivate(response)).toBe(true);
    }
    await withStore(local, async (db) => {
      expect(await listSchedules(db, PREVIEW.guild)).toEqual([]);
      expect(await listHistory(db, PREVIEW.guild, 10)).toEqual([]);
    });
  });
});

describe('with it, and after a restart', () => {
  test('each command does what it says', async () => {
    const { moderator, bot, restart } = await sitDown();
    await startDaily(moderator);
    await bot.running.stop();
    await restart();
    for (const [path, options] of typed) {
      const response = await fact(moderator, path, options);
      expect([path, isPrivate(response)]).toEqual([path, true]);
      expect(`${path}: ${readOf(response)}`).not.toContain(refusal);
      expect(`${path}: ${readOf(response)}`).not.toContain('Something went wrong');
    }
  });

  test('each button does what it says', async () => {
    const { moderator, local, bot, restart } = await sitDown();
    await bot.running.stop();
    await restart();
    for (const [customId, word] of pressed) {
      const response = await moderator.press(await showButtons(local, customId), customId);
      expect(`${customId}: ${readOfUpdate(response)}`).toContain(word);
    }
    await withStore(local, async (db) => expect(await listSchedules(db, PREVIEW.guild)).toHaveLength(1));
  });

  test('a button with nonsense in it is told that it is old, and changes nothing', async () => {
    const { moderator, local } = await sitDown();
    for (const customId of ['schedule:start', `schedule:start:${PREVIEW.facts}:9999:Nowhere:1:x:y`, 'skip:back']) {
      const response = await moderator.press(await showButtons(local, customId), customId);
      expect(`${customId}: ${readOfUpdate(response)}`).not.toContain('Started');
    }
    await withStore(local, async (db) => expect(await listSchedules(db, PREVIEW.guild)).toEqual([]));
  });
});
