import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser } from '../local/page/browser.ts';
import { openPreview, patience, type Preview } from './preview.ts';
import { latest, planDaily, postNow, previewPost, send, sitAsModerator, startDaily } from './moderate.ts';

describe.skipIf(!hasBrowser())('a newcomer as moderator at the preview', { timeout: patience }, () => {
  let preview: Preview;
  let tab: Page;

  beforeAll(async () => {
    preview = await openPreview();
    ({ tab } = preview);
    await sitAsModerator(tab);
  }, patience);
  afterAll(() => preview?.close());

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

  test('attaches a file to import: too large is said, a dry run comes, and its rows are queued', async () => {
    const attach = (name: string, content: string) =>
      tab
        .getByLabel('file', { exact: true })
        .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
    await tab.getByRole('combobox', { name: /^Message/ }).pressSequentially('/fact import ');
    await attach('large.csv', 'x'.repeat(161 * 1024));
    await tab.getByText('This file has 161 KB. The local preview takes at most 160 KB.').waitFor();
    await attach('<img src=x onerror=alert(1)>"\'.csv', 'text,source\nA fact from a file.,helsinki-1\nNo source.,\n');
    await tab.getByLabel('file', { exact: true }).press('Enter');
    await tab.getByRole('button', { name: 'Queue 1 fact' }).click();
    await tab.getByText('Queued 1 fact: own-1').waitFor();
    await send(tab, '/fact list status: Queued, in their order');
    expect(await latest(tab).textContent()).toContain('A fact from a file.');
  });

  test('keeps the file of an export', async () => {
    await send(tab, '/fact export');
    const file = latest(tab).getByRole('link', { name: 'facts.csv' });
    const [arrived] = await Promise.all([tab.waitForEvent('download'), file.click()]);
    expect(readFileSync(await arrived.path(), 'utf8')).toContain('own-1,A fact from a file.,helsinki-1');
  });

  test('and the browser had nothing to complain of', () => expect(preview.complaints).toEqual([]));
});
