import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startPage } from '../../../src/local/page/start.ts';
import { hasBrowser, openBrowser } from './browser.ts';
import { answerMessage, CHANNEL, composed, factForm, fakeSeat, used, type FakeSeat } from './fake-seat.ts';
import { HOSTILE, hostileMessages } from './hostile.ts';

/** What the browser complained of: a refused script or style, an error, a request to another place. */
const complaints: string[] = [];
let browser: Awaited<ReturnType<typeof openBrowser>>;
let member: FakeSeat;
let moderator: FakeSeat;
let page: Awaited<ReturnType<typeof startPage>>;
let tab: Page;

const box = () => tab.getByRole('combobox', { name: 'Message #ask' });
const log = () => tab.getByRole('log');
const focused = () => tab.locator(':focus');

/** A browser may take long to start on a busy machine; in milliseconds. */
const START = 60_000;

describe.skipIf(!hasBrowser())('the page in a browser', () => {
  beforeAll(async () => {
    browser = await openBrowser();
  }, START);
  afterAll(() => browser.close());
  beforeEach(async () => {
    member = fakeSeat();
    moderator = fakeSeat('Moderator');
    page = await startPage({
      seats: [member, moderator],
      port: 0,
      title: 'Test server',
      banner: '**Preview.** Nothing here is real.',
    });
    tab = await browser.context.newPage();
    tab.on('console', (message) => void complaints.push(message.text()));
    tab.on('pageerror', (error) => void complaints.push(error.message));
    tab.on('request', (request) => {
      if (!request.url().startsWith(page.url)) complaints.push(`asked for ${request.url()}`);
    });
    await tab.goto(page.url);
    await box().waitFor();
  });
  afterEach(async () => {
    await tab.close();
    await page.close();
    if (complaints.length > 0) throw new Error(`The browser complained:\n${complaints.splice(0).join('\n')}`);
  });

  test('says what it is, where it is, and who sits here', async () => {
    expect(await tab.getByRole('note').textContent()).toBe('Preview. Nothing here is real.');
    expect(await tab.getByRole('heading', { name: 'Test server' }).isVisible()).toBe(true);
    expect(await tab.getByRole('button', { name: 'ask', exact: true }).getAttribute('aria-current')).toBe('page');
    expect(await tab.title()).toBe('#ask · Test server');
  });

  test('a question is asked by keyboard alone, typed in one line', async () => {
    await box().focus();
    await tab.keyboard.type('/summit ask question: who came along with Putin?');
    await tab.keyboard.press('Enter');
    await expect.poll(() => focused().getAttribute('aria-label')).toBe('Message #ask');
    expect(member.calls.at(-1)).toEqual([
      'use',
      CHANNEL,
      { path: ['summit', 'ask'], options: { question: 'who came along with Putin?' } },
    ]);
  });

  test('commands are listed behind the slash, choices are completed, options are added', async () => {
    await box().focus();
    await tab.keyboard.type('/');
    expect(await tab.getByRole('option').allInnerTexts()).toHaveLength(3);
    expect(await box().getAttribute('aria-activedescendant')).toBe('command-list-0');
    await tab.keyboard.type('ask');
    await tab.keyboard.press('Tab');
    await tab.getByRole('combobox', { name: 'question' }).waitFor();
    await tab.keyboard.type('who');
    await tab.getByRole('option', { name: 'Who interpreted for Trump?' }).waitFor();
    await expect
      .poll(() => member.calls.at(-1))
      .toEqual(['complete', CHANNEL, { path: ['summit', 'ask'], options: { question: 'who' }, focused: 'question' }]);
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Tab');
    expect(await tab.getByRole('combobox', { name: 'question' }).inputValue()).toBe('Who came along with Putin?');
    await tab.keyboard.type(' private:');
    await tab.keyboard.type('t');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Enter');
    await expect
      .poll(() => member.calls.at(-1))
      .toEqual([
        'use',
        CHANNEL,
        { path: ['summit', 'ask'], options: { question: 'Who came along with Putin?', private: true } },
      ]);
  });

  test('a wrong or missing option is named and nothing is sent', async () => {
    await box().fill('/fact list page: 12');
    await tab.keyboard.press('Enter');
    const field = tab.getByRole('combobox', { name: 'page' });
    await field.waitFor();
    await tab.keyboard.press('Enter');
    await tab.getByText('Enter a whole number of at most 9.').waitFor();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(member.calls.filter(([call]) => call === 'use')).toEqual([]);
    await field.fill('2');
    await tab.keyboard.press('Enter');
    await expect
      .poll(() => member.calls.at(-1))
      .toEqual(['use', CHANNEL, { path: ['fact', 'list'], options: { page: 2 } }]);
  });

  test('a command whose options may all be left out is sent by Enter', async () => {
    await box().fill('/fact list');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Enter');
    await expect.poll(() => member.calls.at(-1)).toEqual(['use', CHANNEL, { path: ['fact', 'list'], options: {} }]);
  });

  test('Escape closes the list first and gives the command up after', async () => {
    await box().fill('/summit ask where');
    await tab.getByRole('option', { name: 'Where did they meet?' }).waitFor();
    await tab.keyboard.press('Escape');
    expect(await tab.getByRole('combobox', { name: 'question' }).inputValue()).toBe('where');
    await tab.keyboard.press('Escape');
    expect(await box().inputValue()).toBe('');
  });

  test('plain words are a message, with Shift+Enter for a line', async () => {
    await box().focus();
    await tab.keyboard.type('hello');
    await tab.keyboard.press('Shift+Enter');
    await tab.keyboard.type('there');
    await tab.keyboard.press('Enter');
    await log().getByText('there').waitFor();
    expect(member.calls.at(-1)).toEqual(['write', CHANNEL, 'hello\nthere']);
  });

  test('where one may not write, the box says why and what stands in it', async () => {
    member.refuseWriting('Member may not write here');
    await box().fill('hello');
    await tab.keyboard.press('Enter');
    await expect.poll(() => tab.getByRole('alert').first().textContent()).toBe('Member may not write here');
    complaints.length = 0;
  });

  test('the arrows go from message to message', async () => {
    member.say({ content: 'first' });
    const last = member.say({ content: 'second' });
    await log().getByText('second').waitFor();
    await log().focus();
    await tab.keyboard.press('ArrowUp');
    expect(await focused().getAttribute('data-id')).toBe(last.id);
    await tab.keyboard.press('ArrowUp');
    expect(await focused().textContent()).toContain('first');
  });

  test('messages come, change and go while one looks on', async () => {
    const thinking = member.say({ flags: 128, ...used('summit ask', member.user) });
    await log().getByText('Summit bot is thinking…').waitFor();
    member.edit({ ...thinking, ...answerMessage });
    await log().getByText('Sergey Lavrov').waitFor();
    expect(await log().getByText('is thinking').count()).toBe(0);
    member.remove(thinking);
    await expect.poll(() => log().getByRole('article').count()).toBe(0);
  });

  test('a button is pressed; where nothing comes back, the message says so', async () => {
    const message = member.say(answerMessage);
    await log().getByRole('button', { name: 'Show context' }).click();
    await expect.poll(() => member.calls.at(-1)).toEqual(['press', message.id, 'context:delegations-2']);
    member.answerNext({ kind: 'failed', ms: 3000 });
    await log().getByRole('button', { name: 'More passages' }).click();
    await log().getByText('The application did not respond').waitFor();
    expect(await log().getByRole('link', { name: 'Source' }).getAttribute('rel')).toContain('noopener');
  });

  test('a command that fails says so in a line only this person sees', async () => {
    member.answerNext({ kind: 'failed', ms: 3000 });
    await box().fill('/summit ask why');
    await tab.keyboard.press('Enter');
    await log().getByText('The application did not respond').waitFor();
    await log().getByRole('button', { name: 'Dismiss message' }).click();
    expect(await log().getByText('The application did not respond').count()).toBe(0);
  });

  test('a select is opened, moved in and chosen from by keyboard', async () => {
    const options = ['Lavrov', 'Ushakov', 'Peskov'].map((label) => ({ label, value: label.toLowerCase() }));
    const message = member.say(
      composed([
        {
          type: 1,
          components: [{ type: 3, custom_id: 'who', placeholder: 'Choose a person', max_values: 2, options }],
        },
      ]),
    );
    const select = log().getByRole('combobox', { name: 'Choose a person' });
    await select.focus();
    await tab.keyboard.press('Enter');
    await tab.getByRole('listbox', { name: 'Choose a person' }).waitFor();
    for (const key of ['Space', 'End', 'Enter', 'Tab', 'Enter']) await tab.keyboard.press(key);
    await expect.poll(() => member.calls.at(-1)).toEqual(['choose', message.id, 'who', ['lavrov', 'peskov']]);
    await expect.poll(() => focused().getAttribute('data-custom-id')).toBe('who');
  });

  test('a form names what is wrong, keeps the keyboard inside, and is sent', async () => {
    member.answerNext({ kind: 'modal', ms: 1, modal: { interactionId: '77', body: factForm } });
    await box().fill('/fact list');
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Enter');
    const form = tab.getByRole('dialog', { name: 'Add a fact' });
    await form.waitFor();
    await form.getByRole('button', { name: 'Submit' }).click();
    expect(await form.getByText('This field is required.').count()).toBe(3);
    const text = form.getByRole('textbox', { name: 'Text' });
    expect(await focused().getAttribute('id')).toBe(await text.getAttribute('id'));
    await text.fill('The summit took place in the Presidential Palace.');
    await form.getByRole('combobox').click();
    await tab.getByRole('option', { name: '#facts' }).click();
    await form.getByRole('radio', { name: 'In its turn' }).check();
    await form.getByRole('checkbox', { name: 'Credit me' }).check();
    for (let step = 0; step < 20; step += 1) await tab.keyboard.press('Tab');
    expect(await tab.locator(':focus:not(dialog *, dialog)').count()).toBe(0);
    member.answerNext({ kind: 'refused', why: 'not now' });
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.getByText('not now').waitFor();
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.waitFor({ state: 'detached' });
    expect(member.calls.at(-1)).toEqual([
      'submit',
      '77',
      {
        text: 'The summit took place in the Presidential Palace.',
        source: '',
        channel: ['400000000000000002'],
        when: 'queue',
        credit: 'true',
      },
    ]);
  });

  test.each(['the mouse', 'the button', 'the keyboard'])('a message’s menu is opened by %s', async (way) => {
    const message = member.say({ content: 'They met in Vienna.' });
    const article = log().getByRole('article').last();
    await article.waitFor();
    if (way === 'the mouse') await article.click({ button: 'right' });
    else if (way === 'the button') await article.getByRole('button', { name: 'More' }).click();
    else {
      await article.focus();
      await tab.keyboard.press('Shift+F10');
    }
    await tab.getByRole('menuitem', { name: 'Find sources' }).waitFor();
    await tab.keyboard.press('Enter');
    await expect.poll(() => member.calls.at(-1)).toEqual(['menu', CHANNEL, 'Find sources', message.id]);
  });

  test('the person, the language and the theme are changed in the corner, and the theme is remembered', async () => {
    moderator.say({ content: 'For moderators' });
    await tab.getByRole('button', { name: 'Settings' }).click();
    await tab.getByLabel('Theme').selectOption('dark');
    const ground = () => tab.evaluate<string>('getComputedStyle(document.body).backgroundColor');
    expect(await ground()).toBe('rgb(29, 31, 37)');
    await tab.getByLabel('Language').selectOption('fi');
    await expect.poll(() => member.locale).toBe('fi');
    await tab.keyboard.press('Escape');
    await box().fill('/');
    await tab.getByRole('option', { name: '/summit kysy' }).waitFor();
    await tab.getByRole('button', { name: 'Settings' }).click();
    await tab.getByLabel('Who sits here').selectOption({ label: 'Moderator' });
    await log().getByText('For moderators').waitFor();
    await tab.reload();
    await log().getByText('For moderators').waitFor();
    expect(await ground()).toBe('rgb(29, 31, 37)');
    await tab.evaluate('localStorage.clear()');
  });

  test('it finds its server again, and what was said meanwhile', async () => {
    const port = Number(new URL(page.url).port);
    await page.close();
    await tab.getByText('Connection lost').waitFor();
    complaints.length = 0;
    member.say({ content: 'Said in the dark' });
    page = await startPage({ seats: [member, moderator], port, title: 'Test server', banner: 'Preview.' });
    await log().getByText('Said in the dark').waitFor();
    expect(await tab.getByText('Connection lost').count()).toBe(0);
    complaints.length = 0;
  });

  test('at 390 pixels nothing is wider than the screen, and the channels are a drawer', async () => {
    await tab.setViewportSize({ width: 390, height: 844 });
    for (const words of HOSTILE.slice(0, 2))
      for (const part of hostileMessages(`${words}${'w'.repeat(200)}`)) member.say(part);
    member.say(answerMessage);
    await log().getByText('Sergey Lavrov').waitFor();
    expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(390);
    expect(await tab.locator('.scroll').evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await expect.poll(() => tab.getByRole('button', { name: 'facts' }).count()).toBe(0);
    await tab.getByRole('button', { name: 'Channels' }).focus();
    await tab.keyboard.press('Enter');
    // The keyboard comes along: the next Tab is not behind the drawer.
    expect(await focused().textContent()).toBe('ask');
    for (let presses = 0; presses < 8; presses += 1) await tab.keyboard.press('Tab');
    expect(await tab.locator('main :focus').count()).toBe(0);
    await tab.keyboard.press('Escape');
    expect(await focused().getAttribute('aria-label')).toBe('Channels');
    await tab.getByRole('button', { name: 'Channels' }).click();
    await tab.getByRole('button', { name: 'facts' }).click();
    await tab.getByRole('combobox', { name: 'Message #facts' }).waitFor();
    await expect.poll(() => tab.getByRole('button', { name: 'facts', exact: true }).count()).toBe(0);
  });

  test('hostile text runs nothing and makes no element of its own', async () => {
    for (const words of HOSTILE) for (const part of hostileMessages(words)) member.say(part);
    await expect.poll(() => log().getByRole('article').count()).toBe(HOSTILE.length * 2);
    for (const button of await log().getByRole('button', { name: 'Spoiler' }).all()) await button.click();
    expect(await tab.evaluate('"hacked" in window')).toBe(false);
    expect(
      await log().locator('img, script, iframe, object, form, input, textarea, style, [onload], [onerror]').count(),
    ).toBe(0);
  });

  test('every control has a name', async () => {
    member.say({
      ...composed([{ type: 1, components: [{ type: 8, custom_id: 'c' }] }], true),
      ...used('summit ask', member.user),
    });
    member.say(answerMessage);
    await log().getByText('Sergey Lavrov').waitFor();
    const nameless = await tab
      .locator('button, a, input, select, textarea, [role=button], [role=dialog], [role=listbox]')
      .evaluateAll((controls) =>
        controls
          .filter((control) => !control.closest('[hidden]'))
          .filter((control) => !(control.getAttribute('aria-label') ?? control.textContent?.trim() ?? ''))
          .map((control) => control.outerHTML),
      );
    expect(nameless).toEqual([]);
  });
});
