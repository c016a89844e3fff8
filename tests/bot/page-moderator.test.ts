import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLog } from '../../src/discord/log.ts';
import { start, type Running } from '../../src/main.ts';
import { hasBrowser, openBrowser } from '../local/page/browser.ts';
import { latest, planDaily, postNow, previewPost, send, sitAsModerator, startDaily } from './moderate.ts';
import { makeFolder } from './whole-bot.ts';

/** A browser may take long on a busy machine; in milliseconds. */
const patience = 60_000;

describe.skipIf(!hasBrowser())('a newcomer as moderator at the preview', { timeout: patience }, () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let running: Running;
  let tab: Page;
  const complaints: string[] = [];

  beforeAll(async () => {
    const said: string[] = [];
    const place = { token: undefined, apiUrl: undefined, databaseUrl: undefined, dataDir: makeFolder() };
    const config = {
      ...place,
      knowledgeDir: 'knowledge',
      httpPort: 0,
      httpHost: '127.0.0.1',
      logLevel: 'silent',
    } as const;
    const started = await start(config, openLog('silent', []), (text) => void said.push(text));
    if (started.kind === 'failed') throw new Error(started.what);
    ({ running } = started);
    browser = await openBrowser();
    tab = await browser.context.newPage();
    tab.on('console', (message) => void complaints.push(message.text()));
    tab.on('pageerror', (error) => void complaints.push(error.message));
    await tab.goto(/http:\/\/127\.0\.0\.1:\d+/.exec(said.join('\n'))?.[0] ?? '');
    await sitAsModerator(tab);
  }, patience);
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  test('plans the daily fact: a preview with three posts and the permissions, then Start', async () => {
    await planDaily(tab);
    expect(await latest(tab).locator('time').count()).toBeGreaterThanOrEqual(3);
    expect(await latest(tab).textContent()).toContain('✓ Send Messages');
    await startDaily(tab);
  });

  test('sees a fact exactly, and posts it now', async () => {
    await previewPost(tab);
    expect(await latest(tab).textContent()).toContain('Helsinki Accords');
    await postNow(tab);
  });

  test('finds it in the history, and the plan in the status', async () => {
    await send(tab, '/fact history');
    expect(await latest(tab).textContent()).toMatch(/posted · helsinki-accords/);
    await send(tab, '/fact status');
    expect(await latest(tab).textContent()).toContain('Running');
  });

  test('and the browser had nothing to complain of', () => expect(complaints).toEqual([]));
});
