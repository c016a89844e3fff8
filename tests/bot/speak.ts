import type { Page } from 'playwright-core';

/** Changes the language of the client to Discord's code of it, `fi`; on a phone the way there is through the channels. */
export async function speak(tab: Page, locale: string): Promise<void> {
  const settings = tab.getByRole('button', { name: 'Settings' });
  const channels = tab.getByRole('button', { name: 'Channels' });
  if (await channels.isVisible()) await channels.click();
  await settings.click();
  await tab.getByLabel('Language of the client').selectOption(locale);
  await tab.keyboard.press('Escape');
  await settings.waitFor();
  if (await channels.isVisible()) await tab.keyboard.press('Escape');
}
