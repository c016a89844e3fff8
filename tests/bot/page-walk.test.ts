import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser } from '../local/page/browser.ts';
import { openPreview, patience, type Preview } from './preview.ts';
import { useMenu, write } from './menus.ts';
import { latest, send } from './moderate.ts';
import { speak } from './speak.ts';

describe.skipIf(!hasBrowser())('a member who walks from command to command on a phone', { timeout: patience }, () => {
  let preview: Preview;
  let tab: Page;

  beforeAll(async () => {
    preview = await openPreview({ width: 390, height: 844 });
    ({ tab } = preview);
  }, patience);
  afterAll(() => preview?.close());

  /** The id behind the first quote of the message that came last, as a member would copy it. */
  const citedId = async () => (await latest(tab).locator('code').first().textContent()) ?? '';

  /** Presses a button of the message that came last, and waits for the message below it. */
  async function press(name: string | RegExp): Promise<void> {
    const log = tab.getByRole('log').getByRole('article');
    const before = await log.count();
    await latest(tab).getByRole('button', { name }).click();
    await log.nth(before).waitFor();
  }

  /** Chooses in the menu of the message that came last; `words` are in what is shown then. */
  async function choose(menu: string, option: string, words: string): Promise<void> {
    await latest(tab).getByRole('combobox', { name: menu }).click();
    await tab.getByRole('option', { name: option }).click();
    await latest(tab).getByText(words).first().waitFor();
  }

  test('reads who somebody was, and goes on to what they said', async () => {
    await send(tab, '/summit person name: sanders');
    await latest(tab).getByRole('heading', { name: 'Sarah Huckabee Sanders' }).waitFor();
    expect(await latest(tab).locator('blockquote').count()).toBeGreaterThan(1);
    await press(/^Read all \d+ quotes$/);
    expect(await latest(tab).textContent()).toMatch(
      /Quotes of Sarah Huckabee Sanders · 1 of \d+.*Only you can see this/s,
    );
  });

  test('looks for words that were taken back, and finds both', async () => {
    await send(tab, '/summit quote about: any reason why it would be');
    expect(await latest(tab).textContent()).toMatch(
      /I don't see any reason why it would be.*Corrected later by the speaker.*wouldn't/s,
    );
  });

  test('opens the passage of the quote by the id that stands behind it, and reads on', async () => {
    const id = await citedId();
    await send(tab, `/summit source id: ${id}`);
    expect(await citedId()).toBe(id);
    await press('Read the one before');
    expect(await citedId()).not.toBe(id);
  });

  test('browses from all documents to a section, and back', async () => {
    await send(tab, '/summit topics');
    await choose('Choose a document', 'The delegations', 'The Russian delegation');
    await choose('Choose a section', 'The Russian delegation', 'Yuri Ushakov');
    await latest(tab).getByRole('button', { name: 'See all documents' }).click();
    await expect.poll(() => latest(tab).textContent()).toMatch(/\d+ documents, \d+ passages/);
  });

  test('finds what the documents hold on a message, and posts it for everybody', async () => {
    await write(tab, 'Trump and Putin talked alone for two hours. They ate pizza with pineapple.');
    await useMenu(tab, 'Find sources');
    expect(await latest(tab).textContent()).toMatch(
      /I do not say whether it is true.*“.*Nothing in my documents.*pineapple.*Only you can see this/s,
    );
    await press('Post publicly');
    expect(await latest(tab).textContent()).not.toContain('Only you can see this');
    await latest(tab).getByRole('button', { name: 'Delete' }).waitFor();
  });

  test('changes the language, and meets the host of the summit in it, the quotes as they were', async () => {
    await speak(tab, 'fi');
    await send(tab, '/huippukokous henkilö nimi: niinistö');
    await latest(tab).getByRole('heading', { name: 'Sauli Niinistö' }).waitFor();
    expect(await latest(tab).textContent()).toMatch(/“.*Niinistö.*”.*Lainausten kieli: englanti/s);
    await latest(tab).getByRole('button', { name: /^Lue / }).first().waitFor();
  });

  test('finds every reply within the width of the phone', async () => {
    const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await tab.evaluate(wider)).toBe(0);
  });

  test('finds every id in one piece, not ended at a hyphen', async () => {
    const ids = tab.getByRole('log').locator('code');
    const heights = await ids.evaluateAll((codes) => codes.map((code) => code.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(5);
    expect(Math.max(...heights)).toBeLessThan(30);
  });

  test('and the browser had nothing to complain of', () => expect(preview.complaints).toEqual([]));
});
