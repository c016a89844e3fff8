import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** Whether the browser tests can run here; where not, says so once, so that a skip is never mistaken for a pass. */
export function hasBrowser(): boolean {
  const found = existsSync(CHROMIUM);
  if (!found) process.stdout.write(`SKIPPED: browser tests need ${CHROMIUM} (apt-get install chromium)\n`);
  return found;
}

/** A headless Chromium with a new, empty profile; it makes no requests of its own. */
export async function openBrowser(options: Parameters<typeof chromium.launchPersistentContext>[1] = {}): Promise<{
  context: BrowserContext;
  close(): Promise<void>;
}> {
  const profile = mkdtempSync(join(tmpdir(), 'page-test-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
