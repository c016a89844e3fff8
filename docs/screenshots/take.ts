/** Takes the pictures of this folder anew from the real bot in the local preview: `npm run screenshots`. Needs Chromium. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openLog } from '../../src/discord/log.ts';
import { start } from '../../src/main.ts';
import { useMenu, write } from '../../tests/bot/menus.ts';
import {
  planDaily,
  postNow,
  previewPost,
  send as typeAndSend,
  sitAsModerator,
  startDaily,
} from '../../tests/bot/moderate.ts';
import { speak } from '../../tests/bot/speak.ts';
import { hasBrowser, openBrowser } from '../../tests/local/page/browser.ts';

/** One picture: how the window is, what a person does, and the file's name. */
interface Shot {
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly theme: 'light' | 'dark';
  readonly act: (tab: Page) => Promise<void>;
  /** Words that must be in the picture: one that shows something else than its name says is not taken. */
  readonly shows: string;
}

const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };
/** A phone as long as what is shown, so that nothing of it is cut off. */
const long = { width: 390, height: 1240 };
const tall = { width: 1280, height: 1320 };

const shots: readonly Shot[] = [
  { name: 'answer', size: { width: 1280, height: 560 }, theme: 'light', act: askForCompany, shows: 'Sergey Lavrov' },
  { name: 'desktop', size: tall, theme: 'light', act: askAndLookAround, shows: 'Dmitry Peskov' },
  { name: 'dark', size: tall, theme: 'dark', act: askAndLookAround, shows: 'Dmitry Peskov' },
  { name: 'mobile', size: phone, theme: 'light', act: askForCompany, shows: 'Sergey Lavrov' },
  {
    name: 'nothing',
    size: phone,
    theme: 'dark',
    act: (tab) => send(tab, '/summit ask question: who painted the Mona Lisa?'),
    shows: 'My documents do not say.',
  },
  {
    name: 'closest',
    size: { width: 1280, height: 960 },
    theme: 'light',
    act: (tab) => send(tab, '/summit ask question: what was on the menu of the working lunch?'),
    shows: 'I have no answer to this, but these passages come closest.',
  },
  {
    name: 'typing',
    size: desktop,
    theme: 'light',
    act: (tab) => type(tab, '/summit ask question: gross'),
    shows: 'Marina Gross',
  },
  { name: 'topics', size: phone, theme: 'light', act: browseTopics, shows: 'The Russian delegation' },
  {
    name: 'source',
    size: phone,
    theme: 'dark',
    act: (tab) => choose(tab, '/summit source id: russian-delegation-2'),
    shows: 'Read the one before',
  },
  {
    name: 'summit-fact',
    size: phone,
    theme: 'light',
    act: (tab) => choose(tab, '/summit fact id: helsinki-accords'),
    shows: 'Show the next fact',
  },
  {
    name: 'person',
    size: long,
    theme: 'light',
    act: (tab) => choose(tab, '/summit person name: sanders'),
    shows: 'Read all 5 quotes',
  },
  {
    name: 'quote',
    size: phone,
    theme: 'dark',
    act: (tab) => choose(tab, '/summit quote about: any reason why it would be'),
    shows: 'Corrected later by the speaker',
  },
  {
    name: 'timeline',
    size: long,
    theme: 'light',
    act: (tab) => choose(tab, '/summit timeline day: 2018-07-16'),
    shows: 'Go to a day',
  },
  {
    name: 'person-desktop',
    size: desktop,
    theme: 'dark',
    act: (tab) => choose(tab, '/summit person name: anatoly antonov'),
    shows: 'In their own words',
  },
  {
    name: 'help',
    size: long,
    theme: 'light',
    act: (tab) => choose(tab, '/summit help'),
    shows: 'See what I store about you',
  },
  {
    name: 'find-sources-phone',
    size: { ...long, height: 1520 },
    theme: 'dark',
    act: findSources,
    shows: 'Post publicly',
  },
  {
    name: 'language',
    size: long,
    theme: 'dark',
    act: meetTheHost,
    shows: 'Lainausten kieli',
  },
  {
    name: 'delegation',
    size: phone,
    theme: 'light',
    act: (tab) => choose(tab, '/summit delegation country: Yhdysvallat'),
    shows: 'Fiona Hill',
  },
  { name: 'schedule', size: desktop, theme: 'light', act: plan, shows: 'The next posts' },
  { name: 'post-now', size: desktop, theme: 'light', act: previewOnTop, shows: 'Post now' },
  { name: 'history', size: desktop, theme: 'light', act: lookBack, shows: 'helsinki-accords' },
  { name: 'fact-draft', size: desktop, theme: 'light', act: writeFact, shows: 'Length and source are fine.' },
  { name: 'inbox', size: desktop, theme: 'light', act: suggestAndReview, shows: 'Approve as fact' },
  { name: 'finnish', size: desktop, theme: 'light', act: askInFinnish, shows: 'yksityinen' },
  {
    name: 'russian',
    size: { width: 1280, height: 640 },
    theme: 'light',
    act: (tab) => askIn(tab, 'ru', '/саммит спросить вопрос: Кто был переводчиком Трампа?'),
    shows: 'Показать контекст',
  },
  {
    name: 'differ',
    size: { ...long, height: 1560 },
    theme: 'light',
    act: askWhatWasAgreed,
    shows: 'knew of no new agreements',
  },
  {
    name: 'find-sources',
    size: { width: 1280, height: 1120 },
    theme: 'light',
    act: findSources,
    shows: 'Nothing in my documents.',
  },
  { name: 'why', size: { width: 1280, height: 1040 }, theme: 'light', act: askWhy, shows: 'These passages came next' },
];

async function meetTheHost(tab: Page): Promise<void> {
  await speak(tab, 'fi');
  await choose(tab, '/huippukokous henkilö nimi: niinistö');
}

async function askInFinnish(tab: Page): Promise<void> {
  await askIn(tab, 'fi', '/huippukokous kysy kysymys: Kuka toimi Trumpin tulkkina?');
  await type(tab, '/huippu');
}

/** Changes the language of the client, then asks. */
async function askIn(tab: Page, locale: string, words: string): Promise<void> {
  await speak(tab, locale);
  await send(tab, words);
}

async function browseTopics(tab: Page): Promise<void> {
  await choose(tab, '/summit topics topic: The delegations');
}

async function askWhatWasAgreed(tab: Page): Promise<void> {
  await send(tab, '/summit ask question: did the Pentagon know of any agreements?');
}

async function findSources(tab: Page): Promise<void> {
  await write(tab, 'Putin gave Trump a football. The summit cost five million euros. Trump wanted to help Syria.');
  await useMenu(tab, 'Find sources');
  await tab.waitForTimeout(400);
}

async function askWhy(tab: Page): Promise<void> {
  await send(tab, '/summit ask question: who translated for POTUS in the privat meeting?');
  await tab.getByRole('button', { name: /^Why/ }).last().click();
  await tab.getByText('Only you can see this').last().waitFor();
  await tab.waitForTimeout(400);
}

async function writeFact(tab: Page): Promise<void> {
  await sitAsModerator(tab);
  await fillForm(tab, '/fact add', 'Helsinki knew great summits: in 1975 the Helsinki Accords were signed there.');
}

async function suggestAndReview(tab: Page): Promise<void> {
  await fillForm(tab, '/summit suggest', 'In 1975 Helsinki was where the Helsinki Accords were signed.');
  await sitAsModerator(tab);
  await typeAndSend(tab, '/inbox review');
}

/** Uses a command that opens a form, and sends it with this text and a passage as its source. */
async function fillForm(tab: Page, command: string, words: string): Promise<void> {
  const before = await tab.getByRole('article').count();
  await tab.getByRole('combobox', { name: /^Message/ }).pressSequentially(command);
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Enter');
  const form = tab.getByRole('dialog');
  await form.getByRole('textbox').first().fill(words);
  await form.getByRole('textbox').nth(1).fill('helsinki-1');
  await form.getByRole('button', { name: 'Submit' }).click();
  await tab.getByRole('article').nth(before).waitFor();
  await tab.waitForTimeout(400);
}

async function plan(tab: Page): Promise<void> {
  await sitAsModerator(tab);
  await planDaily(tab);
}

async function previewOnTop(tab: Page): Promise<void> {
  await plan(tab);
  await startDaily(tab);
  await previewPost(tab);
}

async function lookBack(tab: Page): Promise<void> {
  await previewOnTop(tab);
  await postNow(tab);
  await typeAndSend(tab, '/fact history');
}

async function askForCompany(tab: Page): Promise<void> {
  await send(tab, '/summit ask question: who came along with Putin?');
}

async function askAndLookAround(tab: Page): Promise<void> {
  await askForCompany(tab);
  await tab.getByRole('button', { name: 'Show context' }).last().click();
  await tab.getByText('Only you can see this').last().waitFor();
  await tab.getByRole('combobox').first().pressSequentially('/summit delegation country: rus');
  await tab.waitForTimeout(600);
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Enter');
  await tab.getByText('used /summit delegation').waitFor();
  await tab.waitForTimeout(400);
}

async function type(tab: Page, words: string): Promise<void> {
  await tab.getByRole('combobox').first().pressSequentially(words);
  await tab.waitForTimeout(600);
}

/** Types, takes the first of what is offered, and sends it. */
async function choose(tab: Page, words: string): Promise<void> {
  await type(tab, words);
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Enter');
  await tab.getByRole('article').first().waitFor();
  await tab.waitForTimeout(400);
}

async function send(tab: Page, words: string): Promise<void> {
  const before = await tab.getByRole('article').count();
  await tab.getByRole('combobox').first().pressSequentially(words);
  await tab.keyboard.press('Enter');
  await tab.getByRole('article').nth(before).waitFor();
  await tab.waitForTimeout(400);
}

async function take({ name, size, theme, act, shows }: Shot): Promise<void> {
  const said: string[] = [];
  const quiet = {
    token: undefined,
    apiUrl: undefined,
    httpPort: 0,
    httpHost: '127.0.0.1',
    shards: 'auto',
    logLevel: 'silent',
  } as const;
  const started = await start(
    { ...quiet, knowledgeDir: 'knowledge', dataDir: mkdtempSync(join(tmpdir(), 'summit-')), databaseUrl: undefined },
    openLog('silent', []),
    (text) => void said.push(text),
  );
  if (started.kind === 'failed') throw new Error(started.what);
  const browser = await openBrowser({ viewport: size, colorScheme: theme });
  const tab = await browser.context.newPage();
  await tab.goto(/http:\/\/127\.0\.0\.1:\d+/.exec(said.join('\n'))?.[0] ?? '');
  await act(tab);
  if (!(await tab.getByText(shows).last().isVisible()))
    throw new Error(`the picture "${name}" does not show "${shows}"`);
  // Where the mouse rests, the page would show it.
  await tab.mouse.move(0, 0);
  await tab.screenshot({ path: `docs/screenshots/${name}.png` });
  await browser.close();
  await started.running.stop();
  console.log(`docs/screenshots/${name}.png`);
}

/** Names on the command line take only these. */
const wanted = process.argv.slice(2);
if (hasBrowser()) for (const shot of shots) if (wanted.length === 0 || wanted.includes(shot.name)) await take(shot);
process.exit(0);
