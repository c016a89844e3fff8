import { expect, test } from 'vitest';
import { fuzzPure } from '../../bench/fuzz/pure.ts';
import { findWrong } from '../../bench/fuzz/shown.ts';
import { fuzzWhole } from '../../bench/fuzz/whole.ts';
import { ready, spawnBot } from '../bot/spawned.ts';
import { openDiscord } from '../bot/whole-bot.ts';

/** A sample of `npm run bench:fuzz`, other cases each day; where one goes wrong, its seed is shown. */
const seed = Math.floor(Date.now() / 86_400_000);

test(
  'texts, files and settings of all kinds crash nothing and are shown without harm',
  { timeout: 120_000 },
  async () => {
    for await (const { name, cases, wrong } of fuzzPure(1_100, seed)) {
      expect({ seed, name, wrong }).toEqual({ seed, name, wrong: undefined });
      expect(cases).toBeGreaterThan(40);
    }
  },
);

test('commands, buttons, forms and frames of all kinds leave the bot at work', { timeout: 150_000 }, async () => {
  const began = Date.now();
  const local = await openDiscord({ now: () => began + Math.floor((Date.now() - began) / 100) });
  const bot = await spawnBot({ DISCORD_TOKEN: local.token, DISCORD_API_URL: local.apiUrl });
  await ready(bot);
  const { wrong, answered } = await fuzzWhole(local, 80, seed);
  expect({ seed, wrong }).toEqual({ seed, wrong: [] });
  expect(answered).toBeGreaterThan(30);
  expect(bot.child.exitCode).toBe(null);
  expect(bot.out() + bot.err()).not.toContain(local.token);
  // What answers a frame that Discord never sent is an interaction that it does not know.
  const known = local.violations.filter((each) => !('code' in each && (each.code === 10015 || each.code === 10062)));
  local.violations.length = 0;
  expect(known).toEqual([]);
});

function said(content: string): string[] {
  return findWrong({ components: [{ type: 10, content }] });
}

test('the judge of what is shown sees what it should', () => {
  expect(said('@everyone')).toHaveLength(1);
  expect(said('\\\\<@1>')).toHaveLength(1);
  // Backticks that are escaped begin no code.
  expect(said('\\`@here\\`')).toHaveLength(1);
  expect(said('\\@everyone \\<@1> `<@1>`')).toEqual([]);
  expect(said('a'.repeat(4001))).toEqual(['4001 characters']);
  expect(findWrong({ components: [{ type: 2, custom_id: 'a'.repeat(101), label: 'b'.repeat(81) }] })).toHaveLength(2);
});
