import { expect, test } from 'vitest';
import { vigil } from '../../src/discord/pulse.ts';
import { PREVIEW } from '../../src/local/preview-world.ts';
import { fact, hasty, letPass, makeClock, postsIn, startDaily, waitFor, waitForPosts } from './daily.ts';
import { ask, openDiscord, readOf, startBot, type WholeBot } from './whole-bot.ts';

const hour = 60;

/** A bot whose clock is set wrong and right again, while Discord's goes on; the fact of the day is due at 06:00 UTC. */
async function sitDown(start: string) {
  const discord = makeClock(start);
  const own = makeClock(start);
  const local = await openDiscord({ now: discord.now });
  const bot = await startBot(local, {}, { now: own.now, beat: 40, patience: hasty, vigil });
  const moderator = local.seat(PREVIEW.moderator);
  await startDaily(moderator);
  await letPass();
  return {
    local,
    own,
    bot,
    moderator,
    member: local.seat(PREVIEW.member),
    both: (minutes: number) => [discord, own].forEach((clock) => clock.pass(minutes)),
    status: async () => readOf(await fact(moderator, 'status')),
  };
}

const send = 'POST /channels/:id/messages';

function errorsOf({ lines }: WholeBot): unknown[] {
  return lines.filter(({ level }) => level === 'error');
}

test('a clock that jumps an hour forward over the time of a post brings it once, and not again when it is set right', async () => {
  const { own, bot, moderator, member, both } = await sitDown('2026-07-16T05:30:00Z');
  own.pass(hour);
  await waitForPosts(moderator, 1);
  own.pass(-hour);
  await letPass();
  expect(readOf(await ask(member, 'who came along with Putin?'))).toContain('Lavrov');
  both(45);
  await letPass();
  expect(postsIn(moderator)).toHaveLength(1);
  both(24 * hour);
  await waitForPosts(moderator, 2);
  expect(errorsOf(bot)).toEqual([]);
});

test('a clock that jumps an hour back after a post brings no second one, and the next day has its own', async () => {
  const { own, bot, moderator, both } = await sitDown('2026-07-16T05:30:00Z');
  both(40);
  await waitForPosts(moderator, 1);
  own.pass(-hour);
  await letPass();
  both(50);
  await letPass();
  expect(postsIn(moderator)).toHaveLength(1);
  own.pass(hour);
  both(23 * hour);
  await waitForPosts(moderator, 2);
  await letPass();
  expect(postsIn(moderator)).toHaveLength(2);
  expect(errorsOf(bot)).toEqual([]);
});

test('a clock that jumps a day forward and back loses no day and doubles none', async () => {
  const { own, bot, moderator, both, status } = await sitDown('2026-07-16T05:30:00Z');
  own.pass(23 * hour);
  await waitFor(async () => expect(await status()).toContain('issed'));
  own.pass(-23 * hour);
  // Before the time of the post comes, the bot must have looked at its clock.
  await letPass(25);
  both(40);
  await waitForPosts(moderator, 1);
  await letPass();
  expect(postsIn(moderator)).toHaveLength(1);
  both(24 * hour);
  await waitForPosts(moderator, 2);
  const days = bot.lines.map(({ msg }) => msg).filter((msg) => String(msg).startsWith('fact '));
  // Written down as missed first, where the clock was wrong for long enough.
  expect(days.filter((each) => each !== 'fact missed')).toEqual([
    expect.stringMatching(/late|posted/),
    expect.stringMatching(/late|posted/),
  ]);
  expect(errorsOf(bot)).toEqual([]);
});

test('a day that a wrong clock wrote down as missed is posted when it is set right within the late window', async () => {
  const { own, bot, moderator, both, status } = await sitDown('2026-07-16T05:30:00Z');
  own.pass(8 * hour);
  await waitFor(async () => expect(await status()).toMatch(/○ Thu,? 16 Jul 2026 · missed/));
  own.pass(-8 * hour);
  both(40);
  await waitForPosts(moderator, 1);
  await waitFor(async () => expect(await status()).toMatch(/Thu,? 16 Jul 2026 · posted/));
  await letPass();
  expect(postsIn(moderator)).toHaveLength(1);
  expect(errorsOf(bot)).toEqual([]);
});

test.each([
  // Discord dates its messages by its own clock, and forgets a nonce within minutes.
  ['by a clock that is an hour ahead', hour, 0],
  ['after two hundred others', 0, 200],
])('a post whose answer was lost is found %s', async (_, ahead, others) => {
  const { local, own, moderator, both, status } = await sitDown('2026-07-16T04:30:00Z');
  local.faults.rest(send, { kind: 'lost', by: 'cut' });
  own.pass(ahead);
  both(90 - ahead);
  await waitFor(async () => expect(await status()).toMatch(/Thu,? 16 Jul 2026 · unsure/));
  for (let each = 0; each < others; each++) moderator.write(PREVIEW.facts, `Number ${each}.`);
  both(10);
  await waitFor(async () => expect(await status()).toMatch(/Thu,? 16 Jul 2026 · (posted|late)/));
  expect(postsIn(moderator)).toHaveLength(others + 1);
});
