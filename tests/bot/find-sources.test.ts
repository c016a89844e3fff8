import { MessageFlags, type APIMessage } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { previewWorld, PREVIEW } from '../../src/local/preview-world.ts';
import type { Seat } from '../../src/local/seat.ts';
import { readMessage } from './forms.ts';
import { ask, buttonsIn, channel, isPrivate, messageOf, openDiscord, press, readOf, startBot } from './whole-bot.ts';

async function sitDown() {
  const local = await openDiscord();
  const bot = await startBot(local);
  return { local, bot, seat: local.seat(PREVIEW.member), moderator: local.seat(PREVIEW.moderator) };
}

async function find(seat: Seat, words: string) {
  return seat.menu(channel, 'Find sources', seat.write(channel, words).id);
}

/** What only this person sees in the channel, the oldest first. */
function privately(seat: Seat): APIMessage[] {
  return seat.messages(channel).filter(({ flags = 0 }) => flags & MessageFlags.Ephemeral);
}

/** The messages of the bot that everybody sees. */
function publicly(seat: Seat): APIMessage[] {
  return seat.messages(channel).filter(({ author, flags = 0 }) => author.bot && !(flags & MessageFlags.Ephemeral));
}

const claim = 'Putin gave Trump a football. The summit cost 5 million euros.';

describe('Find sources', () => {
  test('shows each claim with its passages or with nothing, privately, and says nothing of truth', async () => {
    const { seat } = await sitDown();
    const response = await find(seat, claim);
    expect(isPrivate(response)).toBe(true);
    const read = readOf(response);
    expect(read).toMatch(/\*\*1\.\*\* Putin gave Trump a football\.\n> “.*football.*”\n— .*`gift-1`/);
    expect(read).toMatch(/\*\*2\.\*\* The summit cost 5 million euros\.\nNothing in my documents\./);
    expect(read).not.toMatch(/\b(false|correct|wrong|confirmed|supported|refuted)\b/i);
    expect(readOf(await press(seat, messageOf(response), 'Show context'))).toContain('**');
  });

  test('shows all sides where the passages differ', async () => {
    const { seat } = await sitDown();
    const response = await find(seat, 'Trump offered to help rebuild Syria and resettle Syrian refugees.');
    expect(readOf(response)).toContain('**My sources differ:** Whether the United States would help Syria');
    expect(readOf(response)).toContain('no assistance');
  });

  test('what stands above already is not quoted again', async () => {
    const { seat } = await sitDown();
    const read = readOf(await find(seat, 'Putin gave Trump a football.\nPutin gave Trump a football.'));
    expect(read.match(/^> “/gm)).toHaveLength(read.match(/^— /gm)?.length ?? 0);
    expect(read).toContain('-# Quoted above: `gift-1`');
  });

  test.each([
    ['So what was it?', 'I found nothing to look for in this message'],
    ['<@1018000000000000400> https://example.org/ <:cat:123456789012345678>', 'This message holds no words'],
  ])('%s: says so', async (words, line) => {
    const { seat } = await sitDown();
    const response = await find(seat, words);
    expect(readOf(response)).toContain(line);
    expect(isPrivate(response)).toBe(true);
  });

  test('of a message of the bot itself says so', async () => {
    const { seat } = await sitDown();
    const own = messageOf(await ask(seat, 'who came along with Putin?'));
    expect(readOf(await seat.menu(channel, 'Find sources', own.id))).toContain('This is a message of mine');
  });

  test('a long message gets several replies, each within the limits, and says what did not fit', async () => {
    const { seat } = await sitDown();
    const sentences = [
      'Putin gave Trump a football.',
      'Marina Gross was the interpreter.',
      'Soldiers of Odin marched in Helsinki.',
      'McCain called the press conference disgraceful.',
      'Niinistö met both of the presidents.',
      'Trump wanted to see the server of the Democrats.',
    ];
    const long = Array.from({ length: 10 }, (_, at) => sentences.map((one) => `${one.slice(0, -1)}${at}.`)).flat();
    await find(seat, long.join(' ').slice(0, 2000));
    await expect.poll(() => privately(seat).length, { timeout: 10_000 }).toBeGreaterThan(1);
    expect(privately(seat).length).toBeLessThanOrEqual(4);
  });

  test('works in direct messages, and for members who installed the bot themselves', async () => {
    const plan = previewWorld('Summit bot');
    const people = plan.people.map((person) => ({ ...person, installed: true }));
    const guilds = plan.guilds.map((guild) => ({ ...guild, bot: 'absent' as const }));
    const local = await openDiscord({ world: { ...plan, people, guilds } });
    await startBot(local);
    const seat = local.seat(PREVIEW.member);
    expect(readOf(await find(seat, claim))).toContain('`gift-1`');
    const direct = seat.direct().id;
    const written = seat.write(direct, claim);
    expect(readOf(await seat.menu(direct, 'Find sources', written.id))).toContain('`gift-1`');
  });
});

describe('Post publicly', () => {
  test('posts what was shown, once, and its asker can delete it', async () => {
    const { seat, moderator } = await sitDown();
    const shown = messageOf(await find(seat, claim));
    await press(seat, shown, 'Post publicly');
    await expect.poll(() => publicly(moderator).length).toBe(1);
    const [posted] = publicly(moderator);
    if (!posted) throw new Error('nothing was posted');
    expect(readMessage(posted)).toBe(readMessage(shown));
    expect(readMessage(posted)).not.toContain('mikko');
    await expect.poll(() => privately(seat).map(readMessage).join('\n')).toContain('Posted here for everybody.');
    expect(privately(seat).flatMap((each) => buttonsIn(each).map(({ label }) => label))).not.toContain('Post publicly');
    expect(readOf(await press(moderator, posted, 'Show context'))).toContain('**');
    await press(seat, posted, 'Delete');
    await expect.poll(() => publicly(moderator).length).toBe(0);
  });

  test('is refused to who may not write there, and waits like a question', async () => {
    const { local, seat, moderator } = await sitDown();
    const shown = messageOf(await find(seat, claim));
    await moderator.use(channel, { path: ['summit-admin', 'settings'], options: { cooldown: 60 } });
    await ask(seat, 'who came along with Putin?', { private: true });
    expect(readOf(await press(seat, shown, 'Post publicly'))).toContain('You can ask again in');
    local.admin.setOverwrites(channel, [{ id: PREVIEW.guild, deny: ['SendMessages'] }]);
    const refused = await press(seat, shown, 'Post publicly');
    expect(readOf(refused)).toContain('You may not write in this channel');
    expect(isPrivate(refused)).toBe(true);
    expect(publicly(moderator)).toEqual([]);
  });
});
