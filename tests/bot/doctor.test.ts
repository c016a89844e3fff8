import { expect, test, vi } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import { openDiscord, readOf, startBot } from './whole-bot.ts';

test('/summit-admin doctor says privately what is in order, what is wrong, and what to do', async () => {
  const local = await openDiscord();
  await startBot(local);
  const manager = local.seat(PREVIEW.moderator);
  const thinking = await manager.use(PREVIEW.general, { path: ['summit-admin', 'doctor'], options: {} });
  expect(thinking).toMatchObject({ kind: 'deferred', message: { flags: expect.any(Number) } });
  const read = await vi.waitFor(
    () => {
      const message = manager.messages(PREVIEW.general).at(-1);
      if (!message) throw new Error('nothing was said');
      const text = readOf({ kind: 'message', message, ms: 0 });
      expect(text).toContain('Nothing is wrong.');
      expect((message.flags ?? 0) & 64).toBe(64);
      return text;
    },
    { timeout: 10_000 },
  );
  expect(read).toContain('**fine** Discord knows the bot as');
  expect(read).toMatch(/\*\*fine\*\* All \d+ commands are registered/);
  expect(read).toContain('**fine** Shard 0 is connected');
  expect(read).toContain('**fine** The store takes writes.');
  expect(read).toContain('**note** No channel is chosen');
  // Where the store lies is no business of a server's moderators.
  expect(read).not.toMatch(/summit\.db|\/tmp/);
  expect(local.seat(PREVIEW.member).messages(PREVIEW.general)).toEqual([]);
});
