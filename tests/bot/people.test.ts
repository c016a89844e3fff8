import { describe, expect, test } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { Response, Seat } from '../../src/local/seat.ts';
import { makeFolder, page } from '../knowledge/folder.ts';
import { changed, readMessage } from './forms.ts';
import { buttonsIn, channel, isPrivate, menuIn, messageOf, openDiscord, press, readOf, startBot } from './whole-bot.ts';

async function sitDown(more: Parameters<typeof startBot>[1] = {}) {
  const local = await openDiscord();
  const bot = await startBot(local, more);
  return { local, bot, seat: local.seat(PREVIEW.member) };
}

function use(seat: Seat, name: string, options: Record<string, string | boolean> = {}): Promise<Response> {
  return seat.use(channel, { path: ['summit', name], options });
}

function typing(name: string, option: string, typed: string) {
  return { path: ['summit', name], options: { [option]: typed }, focused: option } as const;
}

describe('/summit person', () => {
  test.each(['Sergey Lavrov', 'lavrov', 'Лавров', 'sergey-lavrov'])('%s: role, side and cited lines', async (name) => {
    const { seat } = await sitDown();
    const response = await use(seat, 'person', { name });
    expect(isPrivate(response)).toBe(false);
    const read = readOf(response);
    expect(read).toMatch(
      /^### Sergey Lavrov\nMinister of Foreign Affairs of Russia · `lavrov-1`\nSide: Russian delegation$/m,
    );
    // Each quoted line has its citation below it.
    const lines = read.split('\n');
    const quoted = lines.flatMap((line, at) => (line.startsWith('> “') ? [lines[at + 1]] : []));
    expect(quoted.length).toBeGreaterThan(1);
    for (const cited of quoted) expect(cited).toMatch(/^— \[.+\]\(<https:.+>\) · .+ · `[\w-]+`$/);
  });

  test('its buttons bring the quotes and the passages, in private, and lead on', async () => {
    const { seat } = await sitDown();
    const card = messageOf(await use(seat, 'person', { name: 'Trump' }));
    const labels = buttonsIn(card).map(({ label }) => label);
    expect(labels).toEqual([
      expect.stringMatching(/^Read all \d+ quotes$/),
      expect.stringMatching(/^Read all \d+ passages$/),
    ]);
    const quotes = await press(seat, card, labels[0] ?? '');
    expect(isPrivate(quotes)).toBe(true);
    expect(readOf(quotes)).toMatch(/^\*\*Quotes of Donald Trump\*\* · 1 of \d+$/m);
    const next = changed(await press(seat, messageOf(quotes), 'Show another quote'));
    expect(readMessage(next)).toMatch(/· 2 of/);
    expect(readOf(await press(seat, next, 'Show context'))).toContain('**never been worse**');
    const passages = await press(seat, card, labels[1] ?? '');
    const later = changed(await press(seat, messageOf(passages), 'Later'));
    expect(readMessage(later)).toMatch(/page 2 of/);
    expect(readMessage(changed(await press(seat, later, 'Read about Donald Trump')))).toContain('### Donald Trump');
  });

  test('several people of a name are a menu, only for the member', async () => {
    const { seat } = await sitDown();
    const response = await use(seat, 'person', { name: 'senator' });
    expect(isPrivate(response)).toBe(true);
    const menu = menuIn(messageOf(response));
    const paul = menu.options.find(({ label }) => label === 'Rand Paul');
    const chosen = changed(await seat.choose(messageOf(response).id, menu.id, [paul?.value ?? '']));
    expect(readMessage(chosen)).toContain('### Rand Paul');
  });

  test.each([
    ['Lavrof', 'Read about Sergey Lavrov'],
    ['Пескова', 'Read about Dmitry Peskov'],
  ])('nobody is called %s: %s', async (name, label) => {
    const { seat } = await sitDown();
    const response = await use(seat, 'person', { name });
    expect(isPrivate(response)).toBe(true);
    expect(readOf(response)).toContain(`My documents know nobody called \`${name}\`. Did you mean one of these?`);
    expect(readMessage(changed(await press(seat, messageOf(response), label)))).toContain('### ');
  });

  test('type-ahead finds names in any script, and what it offers is shown', async () => {
    const { seat } = await sitDown();
    for (const typed of ['ниинист', 'niinis', 'NIINISTÖ'])
      expect((await seat.complete(channel, typing('person', 'name', typed)))[0]?.name).toBe('Sauli Niinistö');
    const offered = await seat.complete(channel, typing('person', 'name', ''));
    expect(offered).toHaveLength(25);
    for (const { name, value } of offered.slice(0, 4))
      expect(readOf(await use(seat, 'person', { name: String(value) }))).toContain(`### ${name}`);
  });
});

describe('/summit quote', () => {
  test('without options: who is quoted; a menu and a button lead to the words', async () => {
    const { seat } = await sitDown();
    const response = await use(seat, 'quote', { private: true });
    expect(readOf(response)).toMatch(/^\*\*56 quotes of \d+ speakers\*\* · page 1 of \d+$/m);
    const menu = menuIn(messageOf(response));
    const sanders = menu.options.find(({ label }) => label === 'Sarah Huckabee Sanders');
    const chosen = changed(await seat.choose(messageOf(response).id, menu.id, [sanders?.value ?? '']));
    expect(readMessage(chosen)).toMatch(/^\*\*Quotes of Sarah Huckabee Sanders\*\* · 1 of 5$/m);
    const back = changed(await press(seat, chosen, 'See all speakers'));
    expect(readMessage(changed(await press(seat, back, 'Show a quote')))).toMatch(/^\*\*Quotes\*\* · 1 of 56$/m);
    expect(seat.messages(channel)).toHaveLength(1);
  });

  test('of a speaker about something: words, who, when, where and the passage; another one keeps to both', async () => {
    const { seat } = await sitDown();
    const response = await use(seat, 'quote', { speaker: 'POTUS', about: 'server' });
    expect(readOf(response)).toMatch(
      /^\*\*Quotes of Donald Trump\*\* · 1 of (\d+)\n> “.*server.*”\n\*\*Donald Trump\*\*, 16 July 2018, at the joint press conference in Helsinki, .+\n— \[.+\]\(<.+>\) · .+ · `press-\d+`$/m,
    );
    expect(readOf(response)).toMatch(/^-# About: server$/m);
    const next = await press(seat, messageOf(response), 'Show another quote');
    expect(isPrivate(next)).toBe(true);
    expect(readOf(next)).toMatch(/^\*\*Quotes of Donald Trump\*\* · 2 of \d+\n/m);
    expect(readOf(next)).toMatch(/^-# About: server$/m);
  });

  test.each([
    [{ speaker: 'Trump', about: 'any reason why it would be' }, 'Corrected later by the speaker'],
    [{ about: 'key sentence in my remarks' }, 'This corrects what the speaker had said'],
  ])("%j: would and wouldn't come together", async (options, head) => {
    const { seat } = await sitDown();
    const read = readOf(await use(seat, 'quote', options));
    expect(read).toContain(head);
    expect(read).toContain("I don't see any reason why it would be");
    expect(read).toContain("I said the word 'would' instead of 'wouldn't.'");
  });

  test('a name that several have is a menu, which keeps what it is about; an unknown one and an unknown subject say what to do', async () => {
    const { seat } = await sitDown();
    const which = await use(seat, 'quote', { speaker: 'spokesman', about: 'agreements' });
    const menu = menuIn(messageOf(which));
    expect(menu.options.length).toBeGreaterThan(1);
    const chosen = changed(await seat.choose(messageOf(which).id, menu.id, [menu.options[0]?.value ?? '']));
    expect(readMessage(chosen)).toMatch(/^-# About: agreements$/m);
    const nobody = await use(seat, 'quote', { speaker: 'Lavrov' });
    expect(isPrivate(nobody)).toBe(true);
    expect(readOf(nobody)).toMatch(/^My documents quote nobody called `Lavrov`\./);
    const nothing = await use(seat, 'quote', { speaker: 'Pelosi', about: 'sourdough' });
    expect(isPrivate(nothing)).toBe(true);
    expect(readOf(nothing)).toContain('I have no quote of Nancy Pelosi about *sourdough*.');
    expect(readMessage(changed(await press(seat, messageOf(nothing), 'See all speakers')))).toContain('56 quotes');
  });

  test('type-ahead offers who is quoted', async () => {
    const { seat } = await sitDown();
    expect((await seat.complete(channel, typing('quote', 'speaker', 'трамп')))[0]?.name).toBe('Donald Trump');
    expect(await seat.complete(channel, typing('quote', 'speaker', 'lavrov'))).toEqual([]);
  });
});

test('buttons of before a restart work, and a folder with documents alone says what to do', async () => {
  const { seat, bot, local } = await sitDown();
  const card = messageOf(await use(seat, 'person', { name: 'Trump' }));
  const quoted = messageOf(await use(seat, 'quote', { speaker: 'Trump' }));
  await bot.running.stop();
  const again = await startBot(local);
  expect(readOf(await press(seat, quoted, 'Show another quote'))).toMatch(/· 2 of/);
  await again.running.stop();
  await startBot(local, { knowledgeDir: makeFolder({ 'documents/a.md': page('a', 'Trump came. {#a-1}') }) });
  for (const { label } of buttonsIn(card))
    expect(readOf(await press(seat, card, label))).toMatch(/is no longer in my documents/);
  expect(readOf(await use(seat, 'person', { name: 'Trump' }))).toMatch(
    /^My documents come without a list of people\. Ask/,
  );
  expect(readOf(await use(seat, 'quote', { speaker: 'Trump' }))).toMatch(
    /^My documents come without a list of quotes\. Ask/,
  );
});

test.each([
  '@everyone',
  '`*_~|<@1018000000000000401>',
  '\u202Ename\u202C',
  'a'.repeat(100),
  '[x](https://evil.example)',
  '​',
  '🇫🇮',
])('%j is taken as a name and as a subject without harm', async (typed) => {
  const { seat, bot } = await sitDown();
  for (const [name, options] of [
    ['person', { name: typed }],
    ['quote', { speaker: typed }],
    ['quote', { about: typed }],
    ['quote', { speaker: 'Trump', about: typed }],
    ['timeline', { day: typed }],
  ] as const) {
    const response = await use(seat, name, options);
    expect(messageOf(response).mentions).toEqual([]);
    // Between backticks nothing is a link.
    expect(readOf(response).replace(/`[^`]*`/g, '')).not.toMatch(/(?<!\\)\]\(https:\/\/evil/);
  }
  expect(bot.lines.filter(({ level }) => level === 'error')).toEqual([]);
});
