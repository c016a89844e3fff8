import { expect, test } from 'vitest';
import type { Response, Seat } from '../../src/local/seat.ts';
import { letPass, postsIn, readPost, sitDown, startDaily, waitForPosts } from './daily.ts';
import { changed, readMessage } from './forms.ts';
import { channel, isPrivate, messageOf, press, readOf } from './whole-bot.ts';

function fact(seat: Seat, options: Record<string, string | boolean> = {}, where: string = channel): Promise<Response> {
  return seat.use(where, { path: ['summit', 'fact'], options });
}

function typing(id: string) {
  return { path: ['summit', 'fact'], options: { id }, focused: 'id' } as const;
}

/** The id of a fact that is shown. */
function idIn(read: string): string {
  return /^-# Fact `([\w-]+)`$/m.exec(read)?.[1] ?? read;
}

test('without a post it is the fact of the day, the same for everybody, with its source; its post takes its place', async () => {
  const { member, moderator, clock } = await sitDown('2026-09-20T05:00:00Z');
  const shown = readOf(await fact(member));
  expect(shown).toMatch(/^The fact of today\. Each day has the next one, in their order:$/m);
  expect(shown).toMatch(/^— \[.+\]\(<https:\/\/.+>\) · .+ · `[\w-]+`$/m);
  expect(idIn(readOf(await fact(moderator)))).toBe(idIn(shown));
  expect(idIn(readOf(await fact(member, {}, member.direct().id)))).toBe(idIn(shown));
  await startDaily(moderator);
  clock.pass(120);
  await waitForPosts(member, 1);
  await letPass();
  const [post] = postsIn(member);
  const today = readOf(await fact(member));
  expect(today).toContain(`Today’s fact in this server ([see the post](https://discord.com/channels/`);
  expect(today).toContain(post?.id);
  const words = /### Fact of the day\n(.*)/.exec(readPost(post))?.[1] ?? 'no words';
  expect(today).toContain(words);
  // The next day has no post yet.
  clock.pass(20 * 60);
  expect(readOf(await fact(member))).not.toContain('see the post');
});

test('every fact can be read one after the other, and its passage; none that moderators have removed', async () => {
  const { member, moderator } = await sitDown('2026-09-20T05:00:00Z');
  await moderator.use(channel, { path: ['fact', 'remove'], options: { id: 'cold-war-meetings' } });
  let shown = messageOf(await fact(member, { id: 'Helsinki-Accords', private: true }));
  expect(readMessage(shown)).toMatch(/^Fact 2 of \d+:$/m);
  shown = changed(await press(member, shown, 'Show the next fact'));
  expect(idIn(readMessage(shown))).toBe('bolton-prepares');
  const passage = changed(await press(member, shown, 'Read the passage'));
  expect(readMessage(passage)).toContain('`preparation-1`');
  const gone = await fact(member, { id: 'cold-war-meetings' });
  expect(isPrivate(gone)).toBe(true);
  expect(readOf(gone)).toMatch(/^I have no fact `cold-war-meetings`\./);
});

test('type-ahead offers facts by id and by words', async () => {
  const { member } = await sitDown('2026-09-20T05:00:00Z');
  expect(await member.complete(channel, typing(''))).toHaveLength(25);
  expect((await member.complete(channel, typing('signed in the same city')))[0]?.value).toBe('helsinki-accords');
  for (const { name, value } of await member.complete(channel, typing('trump')))
    expect(Math.max(name.length, String(value).length)).toBeLessThanOrEqual(100);
});

test('what moderators wrote and did not post yet is not given away', async () => {
  const { member, moderator } = await sitDown('2026-09-20T05:00:00Z');
  const form = await moderator.use(channel, { path: ['fact', 'add'], options: {} });
  if (form.kind !== 'modal') throw new Error(form.kind);
  const text = 'Helsinki was chosen for a fourth time.';
  const preview = messageOf(await moderator.submit(form.modal, { text, source: 'helsinki-1' }));
  expect(readMessage(changed(await press(moderator, preview, 'Queue')))).toContain('own-1');
  expect(readOf(await fact(member, { id: 'own-1' }))).toContain('I have no fact `own-1`');
});
