import type { Locator, Page } from 'playwright-core';

/** What a moderator does on the page of the preview, step by step, as a newcomer would. */

/** Changes the chair: from now on the moderator sits at the page. */
export async function sitAsModerator(tab: Page): Promise<void> {
  await tab.locator('.settings-button').click();
  await tab.getByLabel('Who sits here').selectOption({ label: 'Mira (moderator)' });
  await tab.keyboard.press('Escape');
  await tab.getByText('Mira (moderator)').first().waitFor();
}

/** The message that came last. */
export function latest(tab: Page): Locator {
  return tab.getByRole('log').getByRole('article').last();
}

/** `/fact schedule set`, with the channel chosen from the list; leaves the preview open. */
export async function planDaily(tab: Page): Promise<void> {
  await send(tab, '/fact schedule set channel: facts time: 09:00 timezone: Europe/Helsinki');
  await tab.getByRole('button', { name: 'Start', exact: true }).last().waitFor();
}

/** Presses Start in the preview. */
export async function startDaily(tab: Page): Promise<void> {
  await tab.getByRole('button', { name: 'Start', exact: true }).last().click();
  await tab.getByText('Started.').last().waitFor();
}

/** `/fact post`; leaves the preview of the fact open. */
export async function previewPost(tab: Page): Promise<void> {
  await send(tab, '/fact post id: helsinki-accords');
  await tab.getByRole('button', { name: 'Post now' }).last().waitFor();
}

/** Presses Post now in the preview. */
export async function postNow(tab: Page): Promise<void> {
  await tab.getByRole('button', { name: 'Post now' }).last().click();
  await tab.getByText('Posted.').last().waitFor();
}

/** Types a command and sends it, `/fact history` or one with options; waits for the answer. */
export async function send(tab: Page, words: string): Promise<void> {
  const log = tab.getByRole('log').getByRole('article');
  const before = await log.count();
  const box = tab.getByRole('combobox', { name: /^Message/ });
  await box.pressSequentially(words);
  // With options a list may be open over the last one; without, the first Enter takes the command from the list.
  await tab.keyboard.press(words.includes(':') ? 'Escape' : 'Enter');
  await tab.keyboard.press('Enter');
  await log.nth(before).waitFor();
}
