import type { Page } from 'playwright-core';
import { openLog } from '../../src/discord/log.ts';
import { start } from '../../src/main.ts';
import { openBrowser } from '../local/page/browser.ts';
import { makeFolder } from './whole-bot.ts';

/** A browser may take long on a busy machine; in milliseconds. */
export const patience = 60_000;

/** The local preview as `npm start` makes it, open in a browser. */
export interface Preview {
  readonly tab: Page;
  /** What the browser's console said; a good page leaves it empty. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Starts the bot without a token and opens its page, on a wide screen unless another size is given. */
export async function openPreview(size?: { readonly width: number; readonly height: number }): Promise<Preview> {
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
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said.join('\n'))?.[0];
  if (url === undefined) throw new Error(`no address in: ${said.join('\n')}`);
  const browser = await openBrowser(size ? { viewport: size } : {});
  const tab = await browser.context.newPage();
  const complaints: string[] = [];
  tab.on('console', (message) => void complaints.push(message.text()));
  tab.on('pageerror', (error) => void complaints.push(error.message));
  await tab.goto(url);
  return {
    tab,
    complaints,
    async close() {
      await browser.close();
      await started.running.stop();
    },
  };
}
