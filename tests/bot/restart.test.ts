import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import {
  ask,
  buttonsIn,
  channel,
  isPrivate,
  menuIn,
  messageOf,
  openDiscord,
  press,
  readOf,
  startBot,
} from './whole-bot.ts';

const page = (text: string) => `---
id: house
title: The house
kind: article
lang: en
source: { title: A book, url: 'https://example.org/book', license: CC BY-SA 4.0, retrieved: 2026-01-02 }
---

## The talks

${text}
`;

const talks = 'Reagan and Gorbachev met at Höfði in Reykjavík. They sat at a small table. {#talks-1}';
const walk = 'Gorbachev walked to the harbour after the talks in Reykjavík. {#walk-1}';

/** A knowledge folder with only the required part. */
async function folderOf(...paragraphs: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'summit-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const documents = join(folder, 'documents');
  await mkdir(documents);
  await writeFile(join(documents, 'house.md'), page(paragraphs.join('\n\n')));
  return folder;
}

test('buttons of before a restart still work', async () => {
  const local = await openDiscord();
  const seat = local.seat(PREVIEW.member);
  const first = await startBot(local);
  const asked = messageOf(await ask(seat, 'who came along with Putin?'));
  const refused = messageOf(await ask(seat, 'sourdough focaccia recipe'));
  const delegation = messageOf(
    await seat.use(channel, { path: ['summit', 'delegation'], options: { country: 'russia' } }),
  );
  await first.running.stop();
  await startBot(local);
  expect(readOf(await press(seat, asked, 'Show context'))).toContain('**');
  expect(readOf(await press(seat, asked, 'More passages'))).toMatch(/^> “/m);
  expect(readOf(await press(seat, refused, buttonsIn(refused)[0]?.label ?? ''))).toMatch(/^> /m);
  const menu = menuIn(delegation);
  expect(readOf(await seat.choose(delegation.id, menu.id, [menu.options[0]?.value ?? '']))).toMatch(/^> /m);
});

test('another folder with only documents/ makes another bot, without delegations to choose from', async () => {
  const local = await openDiscord();
  const seat = local.seat(PREVIEW.member);
  await startBot(local, { knowledgeDir: await folderOf(talks, walk) });
  expect(readOf(await ask(seat, 'Where did Reagan and Gorbachev meet?'))).toContain('at Höfði in Reykjavík.');
  const response = await seat.use(channel, { path: ['summit', 'delegation'], options: { country: 'iceland' } });
  expect(isPrivate(response)).toBe(true);
  expect(readOf(response)).toBe('My documents list no delegations. Ask about a person with `/summit ask`.');
});

test('a button whose passage is gone gets a friendly private line', async () => {
  const local = await openDiscord();
  const seat = local.seat(PREVIEW.member);
  const first = await startBot(local, { knowledgeDir: await folderOf(talks, walk) });
  const asked = messageOf(await ask(seat, 'Where did Reagan and Gorbachev meet?'));
  await first.running.stop();
  await startBot(local, { knowledgeDir: await folderOf(walk) });
  const response = await press(seat, asked, 'Show context');
  expect(isPrivate(response)).toBe(true);
  expect(readOf(response)).toContain('This passage is no longer in my documents.');
});

test('a button whose passage was edited shows it as it is now and says so', async () => {
  const local = await openDiscord();
  const seat = local.seat(PREVIEW.member);
  const first = await startBot(local, { knowledgeDir: await folderOf(talks) });
  const asked = messageOf(await ask(seat, 'Where did Reagan and Gorbachev meet?'));
  await first.running.stop();
  await startBot(local, { knowledgeDir: await folderOf(talks.replace('met at', 'talked in')) });
  const read = readOf(await press(seat, asked, 'Show context'));
  expect(read).toContain('This passage was edited after the answer was given.');
  expect(read).toContain('talked in Höfði');
});
