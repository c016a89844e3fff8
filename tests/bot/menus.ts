import type { Page } from 'playwright-core';
import { latest } from './moderate.ts';

/** Writes a message as members do, no command. */
export async function write(tab: Page, words: string): Promise<void> {
  await tab.getByRole('combobox', { name: /^Message/ }).fill(words);
  await tab.keyboard.press('Enter');
  await latest(tab).getByText(words).waitFor();
}

/** Uses a command in the menu of the message that came last, and waits for the answer. */
export async function useMenu(tab: Page, name: string): Promise<void> {
  const log = tab.getByRole('log').getByRole('article');
  const before = await log.count();
  await latest(tab).hover();
  await latest(tab).getByRole('button', { name: 'More' }).click();
  await tab.getByRole('menuitem', { name }).click();
  await log.nth(before).waitFor();
}
