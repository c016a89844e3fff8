import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { speak } from './speak.ts';
import { hasBrowser } from '../local/page/browser.ts';
import { openPreview, patience, type Preview } from './preview.ts';

describe.skipIf(!hasBrowser())('a member who changes the language of the client', () => {
  let preview: Preview;
  let tab: Page;

  beforeAll(async () => {
    preview = await openPreview();
    ({ tab } = preview);
  }, patience);
  afterAll(() => preview?.close());

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
