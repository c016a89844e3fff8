import { expect, test } from 'vitest';
import type { APIMessage } from 'discord.js';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { Response, Seat } from '../../src/local/seat.ts';
import { changed, formOf, readChanged, readMessage } from './forms.ts';
import { buttonsIn, channel, isPrivate, messageOf, openDiscord, press, readOf, startBot } from './whole-bot.ts';

async function sitDown() {
  const local = await openDiscord();
  const bot = await startBot(local);
  return { local, bot, moderator: local.seat(PREVIEW.moderator), member: local.seat(PREVIEW.member) };
}

/** A moderator uses `/fact …`. */
function fact(seat: Seat, name: string, options: Record<string, string | number | boolean> = {}): Promise<Response> {
  return seat.use(channel, { path: ['fact', name], options });
}

const text = 'Helsinki had two names in the news that day: Helsingfors and “the neutral ground”.';

async function draft(seat: Seat, values: Record<string, string>): Promise<APIMessage> {
  const form = formOf(await fact(seat, 'add'));
  return messageOf(await seat.submit(form, { source: 'helsinki-1', ...values }));
}

async function addFact(seat: Seat, words: string, source = 'helsinki-1'): Promise<string> {
  const queued = readChanged(await press(seat, await draft(seat, { text: words, source }), 'Queue'));
  return /Queued as (own-\d+)/.exec(queued)?.[1] ?? queued;
}

test('a fact is written, previewed exactly, queued, and then stands in the queue', async () => {
  const { moderator } = await sitDown();
  const preview = await draft(moderator, { text, day: '7-16' });
  const read = readMessage(preview);
  expect(read).toContain('neutral ground');
  expect(buttonsIn(preview).map(({ label }) => label)).toEqual(['Queue', 'Edit', 'Cancel']);
  expect(readOf(await fact(moderator, 'list', { status: 'queued' }))).toContain('There are none.');
  expect(readChanged(await press(moderator, preview, 'Queue'))).toContain('Queued as own-1');
  const listed = await fact(moderator, 'list', { status: 'queued' });
  expect(isPrivate(listed)).toBe(true);
  expect(readOf(listed)).toContain('`own-1` · place 1 in the queue, on 07-16 only');
});

test('what is wrong is named, and Edit keeps what was typed', async () => {
  const { moderator } = await sitDown();
  const bad = await draft(moderator, { text: 'x'.repeat(310), source: 'no-such-passage', day: '13-45' });
  const read = readMessage(bad);
  expect(read).toContain('310 characters');
  expect(read).toContain('“no-such-passage” is neither a passage');
  expect(read).toContain('“13-45” is no day');
  expect(buttonsIn(bad).map(({ label }) => label)).toEqual(['Edit', 'Cancel']);
  const form = formOf(await press(moderator, bad, 'Edit'));
  expect(JSON.stringify(form.body)).toContain('x'.repeat(310));
  const better = changed(await moderator.submit(form, { text, source: 'https://example.org/a?b=1#c', day: '' }));
  expect(readChanged(await press(moderator, better, 'Queue'))).toContain('own-1');
  expect(readOf(await fact(moderator, 'preview', { id: 'own-1' }))).toContain(
    '[example.org](<https://example.org/a?b=1#c>)',
  );
});

test('words with markdown in them come through a preview and its form unharmed', async () => {
  const { moderator } = await sitDown();
  const hard = '# 1. *Trump* said_it: "no" <@1> ~~x~~ https://a.b \\o/ `code` — ‘done’ - 5';
  const preview = await draft(moderator, { text: hard });
  expect(JSON.stringify(formOf(await press(moderator, preview, 'Edit')).body)).toContain(
    JSON.stringify(hard).slice(1, -1),
  );
  await press(moderator, preview, 'Queue');
  const edit = formOf(await fact(moderator, 'edit', { id: 'own-1' }));
  expect(JSON.stringify(edit.body)).toContain(JSON.stringify(hard).slice(1, -1));
});

test('a fact much like another one is pointed out', async () => {
  const { moderator } = await sitDown();
  await addFact(moderator, text);
  const again = await draft(moderator, { text: `${text}!` });
  expect(readMessage(again)).toContain('much the same as own-1');
});

test('a fact is edited, moved, removed and restored, and the log says who, what, before and after', async () => {
  const { moderator } = await sitDown();
  expect(await addFact(moderator, text)).toBe('own-1');
  expect(await addFact(moderator, 'A second fact about the talks.', 'https://example.org/b')).toBe('own-2');
  expect(readOf(await fact(moderator, 'move', { id: 'own-2', place: 1 }))).toContain('place 1');
  const form = formOf(await fact(moderator, 'edit', { id: 'own-2' }));
  const saved = messageOf(await moderator.submit(form, { text: 'A second fact, better told.' }));
  expect(readChanged(await press(moderator, saved, 'Save'))).toContain('Saved: own-2');
  expect(readOf(await fact(moderator, 'preview'))).toContain('better told');
  expect(readOf(await fact(moderator, 'remove', { id: 'own-2' }))).toContain('Removed');
  expect(readOf(await fact(moderator, 'preview'))).toContain('neutral ground');
  expect(readOf(await fact(moderator, 'restore', { id: 'own-2' }))).toContain('`own-2` is back');
  const log = readOf(await fact(moderator, 'log'));
  expect(log).toMatch(new RegExp(`<t:\\d+:f> · <@${PREVIEW.moderator}> · \`fact.restore\` · \`own-2\``));
  expect(log).toMatch(/fact\.edit.*\nBefore: .*about the talks.*\nAfter: .*better told/);
});

test('facts of the knowledge folder can be moved and removed, but not reworded', async () => {
  const { moderator } = await sitDown();
  expect(readOf(await fact(moderator, 'edit', { id: 'helsinki-accords' }))).toContain('cannot be changed here');
  expect(readOf(await fact(moderator, 'move', { id: 'helsinki-accords', place: 1 }))).toContain('place 1');
  expect(readOf(await fact(moderator, 'preview'))).toContain('Helsinki Accords');
  expect(readOf(await fact(moderator, 'remove', { id: 'helsinki-accords' }))).toContain('Removed');
  expect(readOf(await fact(moderator, 'list', { status: 'removed' }))).toContain('`helsinki-accords`');
});

test('an id that is not there is said so', async () => {
  const { moderator } = await sitDown();
  for (const name of ['edit', 'remove', 'restore', 'preview'])
    expect(readOf(await fact(moderator, name, { id: 'no-such' }))).toContain('There is no fact no-such');
});

test('lists have pages', async () => {
  const { moderator } = await sitDown();
  const first = messageOf(await fact(moderator, 'list'));
  expect(buttonsIn(first).map(({ label }) => label)).toEqual(['Later']);
  const second = changed(await press(moderator, first, 'Later'));
  expect(buttonsIn(second).map(({ label }) => label)).toEqual(['Earlier', 'Later']);
});

test('type-ahead offers passages for a source, and facts by words and id', async () => {
  const { moderator } = await sitDown();
  const typed = (name: string, option: string, value: string) =>
    moderator.complete(channel, { path: ['fact', name], options: { [option]: value }, focused: option });
  expect((await typed('add', 'source', 'interpreter Gross'))[0]?.name).toMatch(/Gross/);
  expect((await typed('add', 'source', 'helsinki-1'))[0]?.value).toBe('helsinki-1');
  expect((await typed('preview', 'id', 'accords')).map(({ value }) => value)).toContain('helsinki-accords');
});
