import { describe, expect, test } from 'vitest';
import type { APIMessage } from 'discord.js';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { Response, Seat } from '../../src/local/seat.ts';
import { changed, readChanged, readMessage } from './forms.ts';
import { buttonsIn, channel, isPrivate, menuIn, messageOf, openDiscord, press, readOf, startBot } from './whole-bot.ts';

async function sitDown(more: Parameters<typeof startBot>[1] = {}) {
  const local = await openDiscord();
  const bot = await startBot(local, more);
  return { local, bot, seat: local.seat(PREVIEW.member), other: local.seat(PREVIEW.moderator) };
}

function use(seat: Seat, name: string, options: Record<string, string | boolean> = {}): Promise<Response> {
  return seat.use(channel, { path: ['summit', name], options });
}

function typing(name: string, option: string, typed: string) {
  return { path: ['summit', name], options: { [option]: typed }, focused: option } as const;
}

/** Chooses what the only menu of a message offers under this label. */
function choose(seat: Seat, message: APIMessage, label: string): Promise<Response> {
  const menu = menuIn(message);
  const option = menu.options.find((each) => each.label === label);
  if (!option) throw new Error(`no "${label}" among ${menu.options.map((each) => each.label).join(', ')}`);
  return seat.choose(message.id, menu.id, [option.value]);
}

describe('/summit topics', () => {
  test('from all documents to a section and back, in one message of the member', async () => {
    const { seat } = await sitDown();
    const all = await use(seat, 'topics', { private: true });
    expect(readOf(all)).toMatch(/^\*\*15 documents, \d+ passages\*\*$/m);
    const document = changed(await choose(seat, messageOf(all), 'The delegations'));
    expect(readMessage(document)).toContain('- The Russian delegation: 3 passages');
    const section = changed(await choose(seat, document, 'The Russian delegation'));
    expect(readMessage(section)).toMatch(/^> .*Lavrov.*\n— .*`russian-delegation-1`$/m);
    const back = changed(await press(seat, section, 'See the document’s sections'));
    expect(readMessage(back)).toContain('- The Russian delegation');
    expect(readChanged(await press(seat, back, 'See all documents'))).toContain('15 documents');
    // One message all along.
    expect(seat.messages(channel)).toHaveLength(1);
  });

  test('a public list stays as it is: who opens something reads it for themselves', async () => {
    const { seat, other } = await sitDown();
    const all = await use(seat, 'topics');
    expect(isPrivate(all)).toBe(false);
    const opened = await choose(other, messageOf(all), 'The delegations');
    expect(opened.kind).toBe('message');
    expect(isPrivate(opened)).toBe(true);
  });

  test('type-ahead leads to documents and sections, and what it offers is shown', async () => {
    const { seat } = await sitDown();
    const offered = await seat.complete(channel, typing('topics', 'topic', 'russian'));
    expect(offered.map(({ name }) => name)).toContain('The Russian delegation');
    for (const { name, value } of offered)
      expect(readOf(await use(seat, 'topics', { topic: String(value) }))).toContain(name);
    expect(readOf(await use(seat, 'topics', { topic: 'russian delegation' }))).toContain('russian-delegation-1');
    const unknown = await use(seat, 'topics', { topic: 'sourdough' });
    expect(isPrivate(unknown)).toBe(true);
    expect(readOf(unknown)).toContain('I have no topic called `sourdough`. These are all my documents:');
  });

  test('buttons and menus of before a restart still work', async () => {
    const { seat, bot, local } = await sitDown();
    const all = messageOf(await use(seat, 'topics'));
    await bot.running.stop();
    await startBot(local);
    expect(readOf(await choose(seat, all, 'The delegations'))).toContain('The Russian delegation');
  });
});

describe('/summit source', () => {
  test('shows the passage with its document as a link, its licence, and what is beside it', async () => {
    const { seat } = await sitDown();
    const read = readOf(await use(seat, 'source', { id: 'russian-delegation-2' }));
    expect(read).toMatch(/^> Vladimir Putin came to Helsinki .*$/m);
    expect(read).toMatch(/^— \[The delegations\]\(<https:.*>\) · The Russian delegation · `russian-delegation-2`$/m);
    expect(read).toMatch(/^-# Before it: .+$/m);
    expect(read).toMatch(/^-# After it: .+$/m);
    expect(read).toMatch(/^-# Adapted from .*CC.BY.SA.4\.0.*$/m);
  });

  test('leads to what stands before and after, one by one', async () => {
    const { seat } = await sitDown();
    const shown = await use(seat, 'source', { id: 'russian-delegation-2', private: true });
    const after = changed(await press(seat, messageOf(shown), 'Read the one after'));
    expect(readMessage(after)).toContain('`russian-delegation-3`');
    expect(readChanged(await press(seat, after, 'Read the one before'))).toContain('`russian-delegation-2`');
  });

  test('an id in backticks or capitals is that passage; an unknown one is told privately, with the nearest', async () => {
    const { seat } = await sitDown();
    expect(readOf(await use(seat, 'source', { id: '`Russian-Delegation-2`' }))).toContain('`russian-delegation-2`');
    const unknown = await use(seat, 'source', { id: 'russian-delegation-9' });
    expect(isPrivate(unknown)).toBe(true);
    expect(readOf(unknown)).toContain('I have no passage `russian-delegation-9`. Did you mean one of these?');
    const [nearest] = buttonsIn(messageOf(unknown));
    expect(readChanged(await press(seat, messageOf(unknown), nearest?.label ?? ''))).toContain('russian-delegation');
    expect(readOf(await use(seat, 'source', { id: '???' }))).toContain('`/summit topics` shows all that I have');
  });

  test('type-ahead knows ids, sections and words', async () => {
    const { seat } = await sitDown();
    for (const typed of ['', 'russian-del', 'The Russian delegation', 'lavrov']) {
      const offered = await seat.complete(channel, typing('source', 'id', typed));
      expect(offered.length).toBeGreaterThan(0);
      expect(offered.length).toBeLessThanOrEqual(25);
      for (const { name, value } of offered)
        expect(Math.max(name.length, String(value).length)).toBeLessThanOrEqual(100);
      expect(readOf(await use(seat, 'source', { id: String(offered[0]?.value) }))).toContain(
        `\`${offered[0]?.value}\``,
      );
    }
  });
});

test('/summit help: every button does what it says, in private', async () => {
  const { seat } = await sitDown();
  const shown = await use(seat, 'help');
  expect(isPrivate(shown)).toBe(true);
  expect(readOf(shown)).toMatch(/^- <\/summit ask:\d+>: ask in your own words/m);
  const labels = buttonsIn(messageOf(shown)).map(({ label }) => label);
  expect(labels.filter((label) => label.endsWith('?'))).toHaveLength(3);
  for (const label of labels.filter((each) => each.endsWith('?'))) {
    const answered = await press(seat, messageOf(shown), label);
    expect(isPrivate(answered)).toBe(true);
    expect(readOf(answered)).toMatch(/^> “.+”$/m);
  }
  const says = { 'Browse my documents': '15 documents', 'Show the fact of today': '-# Fact `' };
  for (const [label, words] of Object.entries({ ...says, 'See what I store about you': 'I store nothing about you' }))
    expect(readChanged(await press(seat, messageOf(await use(seat, 'help')), label))).toContain(words);
});
