import { describe, expect, test } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { LocalDiscord } from '../../src/local/start.ts';
import { changeGuild } from '../../src/store/guilds.ts';
import { listSchedules } from '../../src/store/schedules.ts';
import {
  fact,
  letPass,
  postsIn,
  pressAndWait,
  readOfUpdate,
  readPost,
  sitDown,
  startDaily,
  waitFor,
  waitForPosts,
  withStore,
} from './daily.ts';
import { buttonsIn, complaintsOf, isPrivate, messageOf, press, readOf, type WholeBot } from './whole-bot.ts';

const send = 'POST /channels/:id/messages';
const due = Date.parse('2026-07-16T06:00:00Z');
const seconds = due / 1000;
const day = 86_400;

/** What the log says of the days of a fact. */
function factsIn(bot: WholeBot): string[] {
  return bot.lines.map(({ msg }) => String(msg)).filter((msg) => msg.startsWith('fact '));
}

describe('/fact schedule set', () => {
  test('shows the next three posts in the reader’s time and every permission, and starts nothing by itself', async () => {
    const { moderator, clock } = await sitDown();
    const response = await fact(moderator, 'schedule set', {
      channel: PREVIEW.facts,
      time: '9:00',
      timezone: 'europe/helsinki',
    });
    expect(isPrivate(response)).toBe(true);
    const read = readOf(response);
    for (const at of [seconds, seconds + day, seconds + 2 * day]) expect(read).toContain(`<t:${at}:F>`);
    expect(read).toContain(`Every day at **09:00** (\`Europe/Helsinki\`) in <#${PREVIEW.facts}>`);
    for (const name of ['View Channel', 'Send Messages', 'Read Message History']) expect(read).toContain(`✓ ${name}`);
    clock.set(due + 1000);
    await letPass();
    expect(postsIn(moderator)).toEqual([]);
    expect(readOf(await fact(moderator, 'schedule show'))).toContain('There is no schedule yet');
  });

  test('names the permission that is missing', async () => {
    const { moderator, local } = await sitDown();
    local.admin.setOverwrites(PREVIEW.facts, [{ id: 'bot', deny: ['SendMessages'] }]);
    const read = readOf(await fact(moderator, 'schedule set', { channel: PREVIEW.facts, time: '9', timezone: 'UTC' }));
    expect(read).toContain('✗ **Send Messages**: missing');
    expect(read).toContain('✓ View Channel');
  });

  test('says on which days the hour does not exist or comes twice', async () => {
    const { moderator } = await sitDown();
    const read = readOf(
      await fact(moderator, 'schedule set', { channel: PREVIEW.facts, time: '03:30', timezone: 'Europe/Helsinki' }),
    );
    expect(read).toContain('On 2026-10-25 the clocks go back and 03:30 comes twice');
    expect(read).toContain('On 2027-03-28 the clocks go forward and 03:30 does not exist');
  });

  test('on a day that was posted already begins with the next one', async () => {
    const { moderator, clock } = await sitDown();
    await startDaily(moderator);
    clock.set(due);
    await waitForPosts(moderator, 1);
    const { preview, started } = await startDaily(moderator, { time: '18:00' });
    for (const read of [preview, started]) {
      expect(read).not.toContain(`<t:${seconds + 9 * 3600}:F>`);
      expect(read).toContain(`<t:${seconds + 9 * 3600 + day}:F>`);
    }
  });

  test('says that an announcement channel does not publish by itself', async () => {
    const { moderator } = await sitDown();
    const options = { channel: PREVIEW.announcements, time: '9 pm', timezone: 'UTC', days: 'mon, fri' };
    const read = readOf(await fact(moderator, 'schedule set', options));
    expect(read).toContain('Monday, Friday at **21:00**');
    expect(read).toContain('announcement channel');
  });

  test.each([
    // Abbreviations name several places, and none of them knows daylight saving.
    ['EST', 'America/New_York'],
    ['+02:00', 'UTC'],
    ['Helsinky', 'Europe/Helsinki'],
  ])('refuses the zone %s and suggests %s', async (timezone, suggestion) => {
    const { moderator } = await sitDown();
    const response = await fact(moderator, 'schedule set', { channel: PREVIEW.facts, time: '9:00', timezone });
    expect(readOf(response)).toContain(`\`${suggestion}\``);
    expect(buttonsIn(messageOf(response))).toEqual([]);
  });

  test('names every problem at once', async () => {
    const { moderator } = await sitDown();
    const options = { channel: PREVIEW.facts, time: '25:00', timezone: 'Nowhere', days: 'someday' };
    const read = readOf(await fact(moderator, 'schedule set', options));
    for (const typed of ['25:00', 'Nowhere', 'someday']) expect(read).toContain(`\`${typed}\``);
  });

  test.each([
    ['kyiv', 'Europe/Kyiv'],
    ['utc', 'UTC'],
    ['hel', 'Europe/Helsinki'],
  ])('type-ahead: %s offers %s', async (timezone, zone) => {
    const { moderator } = await sitDown();
    const typed = { path: ['fact', 'schedule', 'set'], options: { timezone }, focused: 'timezone' } as const;
    const choices = await moderator.complete(PREVIEW.general, typed);
    expect(choices.length).toBeLessThanOrEqual(25);
    expect(choices.map(({ value }) => value)).toContain(zone);
  });
});

describe('the daily fact', () => {
  test('is posted once on its day, with its source and mark, and again on the next', async () => {
    const { moderator, clock } = await sitDown();
    const { started } = await startDaily(moderator);
    expect(started).toContain('Started');
    clock.set(due - 1000);
    await letPass();
    expect(postsIn(moderator)).toHaveLength(0);
    clock.set(due);
    await waitForPosts(moderator, 1);
    clock.pass(1);
    await letPass();
    expect(postsIn(moderator)).toHaveLength(1);
    const [first] = postsIn(moderator);
    expect(readPost(first)).toMatch(/^— \[.+\]\(<https:\/\/.+>\)/m);
    expect(readPost(first)).toMatch(/^-# 2026-07-16 · [0-9a-z]{8}$/m);
    clock.set(due + day * 1000);
    await waitForPosts(moderator, 2);
    const [, second] = postsIn(moderator);
    expect(readPost(second)).not.toBe(readPost(first));
    const read = readOf(await fact(moderator, 'status'));
    expect(read).toContain('● **Running**');
    expect(read).toContain(`https://discord.com/channels/${PREVIEW.guild}/${PREVIEW.facts}/${first?.id}`);
  });

  test('goes on after a restart, and posts one day only however long it was away', async () => {
    const { moderator, clock, bot, restart } = await sitDown();
    await startDaily(moderator);
    await bot.running.stop();
    clock.set(due + 3 * day * 1000 + 60 * 60_000);
    await restart();
    await waitForPosts(moderator, 1);
    await letPass();
    expect(postsIn(moderator)).toHaveLength(1);
    const read = readOf(await fact(moderator, 'status'));
    expect(read).toMatch(/◔ Sun,? 19 Jul 2026 · posted late/);
    for (const date of ['16', '17', '18']) expect(read).toMatch(new RegExp(`○ \\w+,? ${date} Jul 2026 · missed`));
  });

  test('is blocked without the permission, says why and the fix, and resumes by itself with the same fact', async () => {
    const { moderator, clock, local, bot } = await sitDown();
    await startDaily(moderator);
    local.admin.setOverwrites(PREVIEW.facts, [{ id: 'bot', deny: ['SendMessages'] }]);
    clock.set(due);
    await waitFor(async () => expect(readOf(await fact(moderator, 'status'))).toContain('✗ **Blocked.**'));
    const read = readOf(await fact(moderator, 'status'));
    expect(read).toContain('I am missing **Send Messages**');
    expect(postsIn(moderator)).toHaveLength(0);
    local.admin.setOverwrites(PREVIEW.facts, []);
    // The bot has heard of it; a try before that would be the last one at this hour.
    await waitFor(async () => expect(readOf(await fact(moderator, 'status'))).toContain('✓ Send Messages'));
    clock.pass(3);
    await waitForPosts(moderator, 1);
    await waitFor(async () => expect(readOf(await fact(moderator, 'status'))).toContain('● **Running**'));
    expect([...new Set(factsIn(bot))]).toEqual(['fact blocked', 'fact posted']);
  });

  test.each([
    ['a lost answer', { kind: 'lost', by: 500 }],
    ['a closed socket', { kind: 'lost', by: 'cut' }],
    ['a 500 without effect', { kind: 'status', status: 500 }],
    ['a connection cut before anything happened', { kind: 'cut' }],
  ] as const)('after %s it looks for its own post, and there is one', async (_, fault) => {
    const { moderator, clock, local, bot } = await sitDown();
    await startDaily(moderator);
    local.faults.rest(send, fault);
    clock.set(due);
    await waitFor(async () => expect(readOf(await fact(moderator, 'status'))).toContain('? Thu, 16 Jul 2026 · unsure'));
    clock.pass(1);
    await waitForPosts(moderator, 1);
    await waitFor(async () => expect(readOf(await fact(moderator, 'status'))).toMatch(/✓ Thu,? 16 Jul 2026 · posted/));
    clock.pass(10);
    await letPass();
    expect(postsIn(moderator)).toHaveLength(1);
    expect(factsIn(bot)).toEqual(['fact unsure', 'fact posted']);
  });

  test('that cannot be looked for is not posted again, and moderators see that it is unsure', async () => {
    const { moderator, clock, local, bot } = await sitDown();
    await startDaily(moderator);
    local.faults.rest(send, { kind: 'lost', by: 'cut' });
    clock.set(due);
    await waitFor(async () => expect(readOf(await fact(moderator, 'status'))).toContain('? Thu, 16 Jul 2026 · unsure'));
    local.admin.setOverwrites(PREVIEW.facts, [{ id: 'bot', deny: ['ReadMessageHistory'] }]);
    await waitFor(async () => expect(readOf(await fact(moderator, 'status'))).toContain('✗ **Read Message History**'));
    clock.pass(5);
    await letPass();
    expect(postsIn(moderator)).toHaveLength(1);
    expect(readOf(await fact(moderator, 'status'))).toContain('unsure');
    expect(new Set(factsIn(bot))).toEqual(new Set(['fact unsure']));
    local.admin.setOverwrites(PREVIEW.facts, []);
    await waitFor(async () => expect(readOf(await fact(moderator, 'status'))).toContain('✓ Read Message History'));
    clock.pass(5);
    await waitFor(async () => expect(readOf(await fact(moderator, 'status'))).toMatch(/✓ Thu,? 16 Jul 2026/));
    expect(postsIn(moderator)).toHaveLength(1);
  });

  test('waits for a rate limit', async () => {
    const { moderator, clock, local, bot } = await sitDown();
    await startDaily(moderator);
    const plan = local.faults.rest(send, { kind: 'limited', seconds: 0.3 });
    clock.set(due);
    await waitForPosts(moderator, 1);
    expect(plan.struck).toBe(1);
    expect(complaintsOf(bot)).toEqual(['waiting for Discord']);
  });

  test('of a deleted channel is blocked with the fix', async () => {
    const { moderator, clock, local, bot } = await sitDown();
    await startDaily(moderator);
    local.admin.deleteChannel(PREVIEW.facts);
    clock.set(due);
    await waitFor(async () => expect(readOf(await fact(moderator, 'status'))).toContain('The channel was deleted.'));
    await waitFor(() => expect(new Set(factsIn(bot))).toEqual(new Set(['fact blocked'])));
  });

  test('of an archived and locked thread is blocked, and posted when it is unlocked', async () => {
    const { moderator, clock, local } = await sitDown();
    const thread = '1018000000000000777';
    local.admin.addChannel(PREVIEW.guild, { id: thread, name: 'daily', type: 11, parentId: PREVIEW.facts });
    await startDaily(moderator, { channel: thread });
    local.admin.archive(thread, true);
    clock.set(due);
    await waitFor(async () => expect(readOf(await fact(moderator, 'status'))).toContain('archived and locked'));
    local.admin.archive(thread, false);
    await waitFor(async () => expect(readOf(await fact(moderator, 'status'))).toContain('✓ Send Messages'));
    clock.pass(3);
    await waitForPosts(moderator, 1, thread);
  });

  test.each([
    ['an announcement channel', 5, 'publishing to the servers that follow it stays in your hands'],
    ['a thread that is archived only, which wakes it up', 11, 'Every day'],
  ] as const)('is posted in %s', async (_, type, words) => {
    const { moderator, clock, local } = await sitDown();
    const id = '1018000000000000778';
    local.admin.addChannel(PREVIEW.guild, {
      id,
      name: 'daily',
      type,
      ...(type === 11 ? { parentId: PREVIEW.facts } : {}),
    });
    const { preview } = await startDaily(moderator, { channel: id });
    expect(preview).toContain(words);
    if (type === 11) local.admin.archive(id);
    clock.set(due);
    await waitForPosts(moderator, 1, id);
    expect(readOf(await fact(moderator, 'schedule show'))).not.toContain('✗');
  });

  test('is told once in the log channel when it is blocked', async () => {
    const { moderator, clock, local, bot } = await sitDown();
    await startDaily(moderator);
    await withStore(local, (db) => changeGuild(db, PREVIEW.guild, { logChannelId: PREVIEW.moderators }));
    local.admin.setOverwrites(PREVIEW.facts, [{ id: 'bot', deny: ['SendMessages'] }]);
    await letPass();
    clock.set(due);
    const blocked = () => bot.lines.filter((line) => line['msg'] === 'fact blocked').length;
    const told = () =>
      postsIn(moderator, PREVIEW.moderators).filter((post) => readPost(post).includes('The daily fact is blocked'));
    await waitFor(() => expect([blocked(), told().length]).toEqual([1, 1]));
    clock.pass(30);
    await waitFor(() => expect(blocked()).toBe(2));
    await letPass();
    expect(told()).toHaveLength(1);
    expect(readPost(told()[0])).toContain('I am missing **Send Messages**');
  });

  test.each([
    ['cannot be reached', { kind: 'status', status: 500 }],
    ['takes it without an answer', { kind: 'lost', by: 500 }],
  ] as const)('is told once when Discord %s at first', async (_, fault) => {
    const { moderator, clock, local, bot } = await sitDown();
    await startDaily(moderator);
    await withStore(local, (db) => changeGuild(db, PREVIEW.guild, { logChannelId: PREVIEW.moderators }));
    local.admin.setOverwrites(PREVIEW.facts, [{ id: 'bot', deny: ['SendMessages'] }]);
    await letPass();
    const strike = local.faults.rest(send, fault, 2);
    clock.set(due);
    const told = () =>
      postsIn(moderator, PREVIEW.moderators).filter((post) => readPost(post).includes('The daily fact is blocked'));
    await waitFor(() => expect([strike.struck, told().length]).toEqual([2, 1]));
    await letPass();
    expect(told()).toHaveLength(1);
    const failed = bot.lines.filter((line) => line['msg'] === 'the log channel cannot be written to');
    expect(failed).toHaveLength(2);
  });

  test('of a server that removed the bot goes on when it is invited again, and status and log channel say which days had none', async () => {
    const { moderator, clock, local, bot } = await sitDown();
    await startDaily(moderator);
    await withStore(local, (db) => changeGuild(db, PREVIEW.guild, { logChannelId: PREVIEW.moderators }));
    clock.set(due);
    await waitForPosts(moderator, 1);
    local.admin.removeBot(PREVIEW.guild);
    await waitFor(() => expect(bot.lines.map(({ msg }) => msg)).toContain('removed from a server'));
    for (const date of [1, 2]) {
      clock.set(due + date * day * 1000);
      await letPass();
    }
    expect(postsIn(moderator)).toHaveLength(1);
    // An hour after the time of the third day without the bot, which is within its late window.
    clock.set(due + 3 * day * 1000 + 60 * 60_000);
    local.admin.inviteBot(PREVIEW.guild);
    await waitForPosts(moderator, 2);
    const told = () =>
      postsIn(moderator, PREVIEW.moderators)
        .map(readPost)
        .filter((post) => post.includes('No fact'));
    const sentence = '**No fact was posted on 2026-07-17, 2026-07-18**, because I was not a member of this server.';
    await waitFor(() => expect(told()).toEqual([expect.stringContaining(sentence)]));
    const read = readOf(await fact(moderator, 'status'));
    expect(read).toContain('● **Running**');
    for (const date of ['17', '18'])
      expect(read).toMatch(new RegExp(`○ \\w+,? ${date} Jul 2026 · missed · I was not in the server`));
    expect(read).toMatch(/◔ Sun,? 19 Jul 2026 · posted late/);
    clock.set(due + 4 * day * 1000);
    await waitForPosts(moderator, 3);
    expect(told()).toHaveLength(1);
  });

  test('is told to be blocked when the bot is removed while it posts', async () => {
    const { moderator, clock, local } = await sitDown();
    await startDaily(moderator);
    local.faults.rest(send, { kind: 'status', status: 404, code: 10004, message: 'Unknown Guild' });
    clock.set(due);
    const sentence = 'I am not a member of this server any more. Fix: invite me again.';
    await waitFor(async () => expect(readOf(await fact(moderator, 'status'))).toContain(`✗ **Blocked.** ${sentence}`));
    clock.pass(3);
    await waitForPosts(moderator, 1);
  });

  test('of a server that the bot left is forgotten after 30 days', async () => {
    const { moderator, clock, local } = await sitDown();
    await startDaily(moderator);
    local.admin.removeBot(PREVIEW.guild);
    clock.set(due);
    await letPass();
    expect(postsIn(moderator)).toHaveLength(0);
    clock.pass(29 * 24 * 60);
    await letPass();
    await withStore(local, async (db) => expect(await listSchedules(db, PREVIEW.guild)).toHaveLength(1));
    clock.pass(2 * 24 * 60);
    await waitFor(() => withStore(local, async (db) => expect(await listSchedules(db, PREVIEW.guild)).toHaveLength(0)));
  });
});

describe('pause, resume, stop, skip', () => {
  test('a pause until a day goes on by itself on it', async () => {
    const { moderator, clock } = await sitDown();
    await startDaily(moderator);
    expect(readOf(await fact(moderator, 'schedule pause', { until: '2026-07-18' }))).toContain('Paused');
    for (const date of [0, 1]) {
      clock.set(due + date * day * 1000);
      await letPass();
    }
    expect(postsIn(moderator)).toHaveLength(0);
    clock.set(due + 2 * day * 1000);
    await waitForPosts(moderator, 1);
  });

  test('stopped posts nothing; resumed does not catch up', async () => {
    const { moderator, clock } = await sitDown();
    await startDaily(moderator);
    expect(readOf(await fact(moderator, 'schedule stop'))).toContain('Stopped');
    clock.set(due + 60_000);
    await letPass();
    expect(readOf(await fact(moderator, 'schedule resume'))).toContain('Running');
    clock.pass(5);
    await letPass();
    expect(postsIn(moderator)).toHaveLength(0);
    clock.set(due + day * 1000);
    await waitForPosts(moderator, 1);
  });

  test('a skipped day has no post, and the skip can be taken back', async () => {
    const { moderator, clock } = await sitDown();
    await startDaily(moderator);
    const skipped = await fact(moderator, 'skip');
    expect(readOf(skipped)).toMatch(/16 Jul 2026 is skipped/);
    expect(readOf(await fact(moderator, 'schedule show'))).not.toContain(`<t:${seconds}:F>`);
    expect(readOfUpdate(await press(moderator, messageOf(skipped), 'Take back'))).toContain('Taken back');
    await fact(moderator, 'skip', { date: '2026-07-16' });
    clock.set(due);
    await letPass();
    expect(postsIn(moderator)).toHaveLength(0);
    expect(readOf(await fact(moderator, 'history'))).toMatch(/↷ Thu,? 16 Jul 2026 · skipped/);
  });

  test('type-ahead offers days on which there is a post', async () => {
    const { moderator } = await sitDown();
    await startDaily(moderator, { days: 'mon' });
    const typed = { path: ['fact', 'skip'], options: { date: '' }, focused: 'date' } as const;
    const choices = await moderator.complete(PREVIEW.general, typed);
    expect(choices[0]?.value).toBe('2026-07-20');
  });
});

describe('/fact post', () => {
  test('shows the fact exactly, posts it once however often the button is pressed, and not instead of the daily one', async () => {
    const { moderator, clock } = await sitDown();
    await startDaily(moderator);
    const preview = messageOf(await fact(moderator, 'post', { id: 'helsinki-accords' }));
    expect(readPost(preview)).toContain('Helsinki Accords');
    await Promise.all([pressAndWait(moderator, preview, 'Post now'), pressAndWait(moderator, preview, 'Post now')]);
    await letPass();
    expect(postsIn(moderator)).toHaveLength(1);
    clock.set(due);
    await waitForPosts(moderator, 2);
    expect(postsIn(moderator).filter((post) => readPost(post).includes('Helsinki Accords'))).toHaveLength(1);
  });

  test('that counts as today’s post takes its place', async () => {
    const { moderator, clock } = await sitDown();
    await startDaily(moderator);
    const preview = messageOf(await fact(moderator, 'post', { 'counts-as-today': true }));
    expect(await pressAndWait(moderator, preview, 'Post now')).toContain('Posted');
    clock.set(due);
    await letPass();
    expect(postsIn(moderator)).toHaveLength(1);
    expect(readOf(await fact(moderator, 'history'))).toMatch(/✓ Thu,? 16 Jul 2026 · posted/);
  });

  test('without a schedule posts where it was typed; an unknown fact is told so', async () => {
    const { moderator } = await sitDown();
    expect(readOf(await fact(moderator, 'post', { id: 'nothing-like-it' }))).toContain('There is no fact');
    await fact(moderator, 'remove', { id: 'helsinki-accords' });
    const removed = readOf(await fact(moderator, 'post', { id: 'helsinki-accords' }));
    expect(removed).toContain('`helsinki-accords` was removed. Bring it back');
    const preview = messageOf(await fact(moderator, 'post'));
    expect(await pressAndWait(moderator, preview, 'Post now')).toContain('Posted');
    expect(postsIn(moderator, PREVIEW.general).some(({ flags = 0 }) => (flags & 64) === 0)).toBe(true);
  });
});

test('a button with nonsense in it is told that it is old, and changes nothing', async () => {
  const { moderator, local } = await sitDown();
  for (const customId of ['schedule:start', `schedule:start:${PREVIEW.facts}:9999:Nowhere:1:x:y`, 'skip:back']) {
    const response = await moderator.press(await showButtons(local, customId), customId);
    expect(`${customId}: ${readOfUpdate(response)}`).not.toContain('Started');
  }
  await withStore(local, async (db) => expect(await listSchedules(db, PREVIEW.guild)).toEqual([]));
});

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
