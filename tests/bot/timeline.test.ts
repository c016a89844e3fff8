import { describe, expect, test } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { Response, Seat } from '../../src/local/seat.ts';
import { changed, readMessage } from './forms.ts';
import { channel, isPrivate, menuIn, messageOf, openDiscord, press, readOf, startBot } from './whole-bot.ts';
import { makeFolder, page } from '../knowledge/folder.ts';

async function sitDown(more: Parameters<typeof startBot>[1] = {}) {
  const local = await openDiscord();
  const bot = await startBot(local, more);
  return { local, bot, seat: local.seat(PREVIEW.member) };
}

function use(seat: Seat, options: Record<string, string | boolean> = {}): Promise<Response> {
  return seat.use(channel, { path: ['summit', 'timeline'], options });
}

describe('/summit timeline', () => {
  test("begins at the earliest event, and Earlier and Later turn the member's own message", async () => {
    const { seat } = await sitDown();
    const response = await use(seat, { private: true });
    const first = readOf(response);
    expect(first).toMatch(/^\*\*What happened when\*\* · 1 to 4 of \d+ events$/m);
    expect(first).toMatch(
      /^### 1975\n.*Helsinki Accords.*\n— \[.+\]\(<https:.+>\) · .+ · `helsinki-1` · `helsinki-2`$/m,
    );
    const later = changed(await press(seat, messageOf(response), 'Later'));
    expect(readMessage(later)).toMatch(/5 to 8 of/);
    const back = changed(await press(seat, later, 'Earlier'));
    expect(readMessage(back)).toBe(first);
    expect(seat.messages(channel)).toHaveLength(1);
  });

  test.each(['2018-07-16', '16.7.2018', '16 July', 'monday 16'])('%s: the day of the summit', async (day) => {
    const { seat } = await sitDown();
    expect(readOf(await use(seat, { day }))).toContain('### Monday, 16 July 2018');
  });

  test('the welcome has its local time and the instant', async () => {
    const { seat } = await sitDown();
    let said = messageOf(await use(seat, { day: '2018-07-16', private: true }));
    for (let turns = 0; turns < 3 && !readMessage(said).includes('welcomed the guests'); turns++)
      said = changed(await press(seat, said, 'Later'));
    // 13:00 in Helsinki in summer is 10:00 UTC.
    expect(readMessage(said)).toContain('**About 13:00** in Helsinki (<t:1531735200:f> where you are)');
  });

  test('type-ahead offers the days, and what it offers is shown; under a public reply a menu answers in private', async () => {
    const { seat } = await sitDown();
    const typed = { path: ['summit', 'timeline'], options: { day: 'july' }, focused: 'day' } as const;
    const offered = await seat.complete(channel, typed);
    expect(offered.length).toBeGreaterThan(5);
    for (const { name, value } of offered)
      expect(readOf(await use(seat, { day: String(value) }))).toContain(`### ${name.split(':')[0]}`);
    const open = await use(seat);
    expect(isPrivate(open)).toBe(false);
    const menu = menuIn(messageOf(open));
    const chosen = await seat.choose(messageOf(open).id, menu.id, ['2018-07-19']);
    expect(isPrivate(chosen)).toBe(true);
    expect(readOf(chosen)).toContain('### Thursday, 19 July 2018');
  });

  test('a day without events is told in private, with the days that there are', async () => {
    const { seat } = await sitDown();
    const response = await use(seat, { day: '1 April 1999 @everyone' });
    expect(isPrivate(response)).toBe(true);
    expect(readOf(response)).toContain('Nothing in my timeline is dated `1 April 1999 @everyone`.');
    expect(menuIn(messageOf(response)).options.length).toBeGreaterThan(10);
  });

  test('works after a restart, and in a folder without a timeline says what to do', async () => {
    const { seat, bot, local } = await sitDown();
    const response = messageOf(await use(seat));
    await bot.running.stop();
    const knowledgeDir = makeFolder({ 'documents/a.md': page('a', 'Sergey Lavrov came to Helsinki. {#a-1}') });
    await startBot(local, { knowledgeDir });
    const pressed = await press(seat, response, 'Later');
    expect(readOf(pressed)).toContain('My documents come without a timeline.');
    expect(readOf(await use(seat))).toContain('Ask about a day with `/summit ask`');
  });
});
