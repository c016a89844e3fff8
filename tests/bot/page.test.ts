import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser } from '../local/page/browser.ts';
import { openPreview, patience, type Preview } from './preview.ts';

describe.skipIf(!hasBrowser())('a newcomer at the preview', () => {
  let preview: Preview;
  let tab: Page;

  beforeAll(async () => {
    preview = await openPreview();
    ({ tab } = preview);
  }, patience);
  afterAll(() => preview?.close());

  const box = () => tab.getByRole('combobox', { name: 'Message #general' });
  const latest = () => tab.getByRole('log').getByRole('article').last();

  test('reads that this is a preview', async () => {
    expect(await tab.getByRole('note').textContent()).toContain('preview');
  });

  test('reads it in two lines on a phone', async () => {
    await tab.setViewportSize({ width: 390, height: 844 });
    const line = 'document.querySelector("[role=note] p")';
    const lines = await tab.evaluate(`${line}.clientHeight / parseFloat(getComputedStyle(${line}).lineHeight)`);
    await tab.setViewportSize({ width: 1280, height: 800 });
    expect(Math.round(Number(lines))).toBe(2);
  });

  test('types a question and gets a quote with its source', async () => {
    await box().pressSequentially('/summit ask question: who came along with Putin?');
    await tab.keyboard.press('Enter');
    await tab.getByRole('log').getByText('used /summit ask').waitFor();
    expect(await latest().locator('blockquote').first().textContent()).toMatch(/Lavrov/);
    expect(await latest().getByRole('link').count()).toBeGreaterThan(0);
  });

  test('presses “Show context” and gets more, privately', async () => {
    await latest().getByRole('button', { name: 'Show context' }).click();
    await tab.getByRole('log').getByText('Only you can see this').waitFor();
    expect(await latest().locator('blockquote').count()).toBeGreaterThan(1);
  });

  test('asks for the Russian delegation, chosen from the list', async () => {
    await box().pressSequentially('/summit del');
    await tab.keyboard.press('Enter');
    await tab.getByRole('combobox', { name: 'country' }).pressSequentially('rus');
    await tab.getByRole('option', { name: 'Russia' }).waitFor();
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Enter');
    await tab.getByRole('log').getByText('used /summit delegation').waitFor();
    expect(await latest().textContent()).toMatch(/Lavrov.*Peskov/s);
  });

  test('and the browser had nothing to complain of', () => {
    expect(preview.complaints).toEqual([]);
  });
});
