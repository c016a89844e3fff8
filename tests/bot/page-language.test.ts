import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLog } from '../../src/discord/log.ts';
import { start, type Running } from '../../src/main.ts';
import { speak } from './speak.ts';
import { makeFolder } from './whole-bot.ts';
import { hasBrowser, openBrowser } from '../local/page/browser.ts';

/** A browser may take long to start on a busy machine; in milliseconds. */
const START = 60_000;

describe.skipIf(!hasBrowser())('a member who changes the language of the client', () => {
  let browser: Awaited<ReturnType<typeof openBrowser>>;
  let running: Running;
  let tab: Page;

  beforeAll(async () => {
    const said: string[] = [];
    const config = {
      token: undefined,
      apiUrl: undefined,
      knowledgeDir: 'knowledge',
      dataDir: makeFolder(),
      databaseUrl: undefined,
      httpPort: 0,
      httpHost: '127.0.0.1',
      shards: 'auto',
      logLevel: 'silent',
    } as const;
    const started = await start(config, openLog('silent', []), (text) => void said.push(text));
    if (started.kind === 'failed') throw new Error(started.what);
    ({ running } = started);
    browser = await openBrowser();
    tab = await browser.context.newPage();
    await tab.goto(/http:\/\/127\.0\.0\.1:\d+/.exec(said.join('\n'))?.[0] ?? '');
  }, START);
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
  });

  const box = () => tab.getByRole('combobox', { name: 'Message #general' });

  test('is offered the commands by their names in it, with their descriptions', async () => {
    await speak(tab, 'fi');
    await box().pressSequentially('/huippukokous ky');
    const offered = await tab.getByRole('option').first().textContent();
    expect(offered).toMatch(/\/huippukokous kysy.*kysymys/);
    expect(offered).toContain('Vastaa huippukokouksen asiakirjoista');
  });

  test('and is answered in it, next time in another', async () => {
    await box().fill('');
    await box().pressSequentially('/huippukokous kysy kysymys: Kuka toimi Trumpin tulkkina?');
    await tab.keyboard.press('Enter');
    await tab.getByRole('button', { name: 'Näytä asiayhteys' }).waitFor();
    await speak(tab, 'ru');
    await box().pressSequentially('/саммит спросить вопрос: Кто был переводчиком Трампа?');
    await tab.keyboard.press('Enter');
    await tab.getByRole('button', { name: 'Показать контекст' }).waitFor();
    expect(await tab.getByRole('article').last().textContent()).toContain('Marina Gross');
  });
});
