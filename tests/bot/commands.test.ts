import { describe, expect, test } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import { readChanged } from './forms.ts';
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

async function sitDown() {
  const local = await openDiscord();
  const bot = await startBot(local);
  return { local, bot, seat: local.seat(PREVIEW.member) };
}

/** `/summit ask` while the question is being typed. */
function typed(question: string) {
  return { path: ['summit', 'ask'], options: { question }, focused: 'question' } as const;
}

function delegation(country: string) {
  return { path: ['summit', 'delegation'], options: { country } } as const;
}

function typingCountry(country: string) {
  return { ...delegation(country), focused: 'country' };
}

describe('/summit ask', () => {
  test('answers with a quote, where it stands, its licence and buttons', async () => {
    const { seat } = await sitDown();
    const response = await ask(seat, 'who came along with Putin?');
    const read = readOf(response);
    expect(read).toMatch(/^> “.*Lavrov.*”$/m);
    expect(read).toMatch(/^— \[.+\]\(<https:\/\/.+>\) · .+ · `[\w-]+`$/m);
    expect(read).toMatch(/^-# Adapted from .+CC.BY.SA.4\.0/m);
    expect(read).toMatch(/^-# Asked: who came along with Putin\?$/m);
    expect(isPrivate(response)).toBe(false);
    const labels = buttonsIn(messageOf(response)).map(({ label }) => label);
    expect(labels.slice(0, 3)).toEqual(['Show context', 'More passages', 'Why this answer']);
    expect(labels.slice(-3)).toEqual(['Ask again', 'Report a problem', 'Delete']);
  });

  test('answers in private when asked to', async () => {
    const { seat, local } = await sitDown();
    const response = await ask(seat, 'who came along with Putin?', { private: true });
    expect(isPrivate(response)).toBe(true);
    expect(local.seat(PREVIEW.moderator).messages(channel)).toEqual([]);
  });

  test('answers in a direct message', async () => {
    const { seat } = await sitDown();
    const direct = seat.direct().id;
    const response = await seat.use(direct, {
      path: ['summit', 'ask'],
      options: { question: 'who came along with Putin?' },
    });
    expect(readOf(response)).toContain('Lavrov');
  });

  test('Show context brings the passage whole, the quote in bold, in private', async () => {
    const { seat } = await sitDown();
    const asked = await ask(seat, 'who came along with Putin?');
    const quote = /“(.*)”/.exec(readOf(asked))?.[1] ?? '';
    const context = await press(seat, messageOf(asked), 'Show context');
    expect(isPrivate(context)).toBe(true);
    expect(readOf(context)).toContain(`**${quote}**`);
  });

  test('More passages brings others than the one shown, each with its context, in private', async () => {
    const { seat } = await sitDown();
    const asked = await ask(seat, 'who came along with Putin?');
    const shown = /`([\w-]+)`/.exec(readOf(asked))?.[1] ?? '';
    const more = await press(seat, messageOf(asked), 'More passages');
    expect(isPrivate(more)).toBe(true);
    expect(readOf(more)).toMatch(/^> “.+”$/m);
    expect(readOf(more)).not.toContain(`\`${shown}\``);
    expect(readOf(await press(seat, messageOf(more), 'Show context'))).toContain('**');
  });

  test('anybody in the channel may press the buttons of a public answer', async () => {
    const { seat, local } = await sitDown();
    const asked = await ask(seat, 'who came along with Putin?');
    const context = await press(local.seat(PREVIEW.moderator), messageOf(asked), 'Show context');
    expect(readOf(context)).toContain('**');
  });

  test('what the documents do not know is told in private, with topics that can be pressed', async () => {
    const { seat } = await sitDown();
    const response = await ask(seat, 'sourdough focaccia recipe');
    expect(isPrivate(response)).toBe(true);
    expect(readOf(response)).toContain('Not found in my documents: *');
    const [topic] = buttonsIn(messageOf(response));
    const opened = await press(seat, messageOf(response), topic?.label ?? '');
    expect(isPrivate(opened)).toBe(true);
    expect(readOf(opened)).toMatch(/^> .+$/m);
  });
});

test.each([
  'why would it be Russia?',
  'what key sentence did Trump say he had misspoken, in the tweet of NBC News?',
  "I don't see any reason why it would be",
])('%s: the words that were taken back come with their correction, also behind every button', async (question) => {
  const { seat } = await sitDown();
  const response = await ask(seat, question);
  const read = readOf(response);
  expect(read).toContain("I said the word 'would' instead of 'wouldn't.'");
  expect(read).toContain("I don't see any reason why it would be");
  for (const { label } of buttonsIn(messageOf(response)).filter(({ label }) =>
    /Show context|More passages/.test(label),
  ))
    expect(isPrivate(await press(seat, messageOf(response), label))).toBe(true);
});

describe('type-ahead', () => {
  test('offers questions and names from the documents, within the limits of Discord', async () => {
    const { seat } = await sitDown();
    const choices = await seat.complete(channel, typed('who'));
    expect(choices.length).toBeGreaterThan(3);
    expect(choices.length).toBeLessThanOrEqual(25);
    for (const { name, value } of choices) {
      expect(name).toMatch(/who/i);
      expect(String(value).length).toBeLessThanOrEqual(100);
    }
    expect((await seat.complete(channel, typed('lavr')))[0]?.name).toContain('Lavrov');
  });

  test('offers something before the first letter, and nothing where nothing fits', async () => {
    const { seat } = await sitDown();
    expect((await seat.complete(channel, typed(''))).length).toBeGreaterThan(3);
    expect(await seat.complete(channel, typed('zzzzqqq'))).toEqual([]);
  });

  test('what it offers is answered', async () => {
    const { seat } = await sitDown();
    const [first] = await seat.complete(channel, typed('who'));
    expect(readOf(await ask(seat, String(first?.value)))).toMatch(/^> “.+”$/m);
  });
});

describe('/summit delegation', () => {
  test.each([
    ['russia', ['Putin', 'Lavrov', 'Antonov', 'Ushakov', 'Peskov']],
    ['united-states', ['Trump', 'Pompeo', 'Bolton', 'Kelly', 'Huntsman', 'Sanders', 'Fuentes', 'Hill']],
  ])('%s: the members in order of protocol, each with role and passage', async (country, members) => {
    const { seat } = await sitDown();
    const response = await seat.use(channel, delegation(country));
    const lines = readOf(response)
      .split('\n')
      .filter((line) => /^\d+\. /.test(line));
    members.forEach((member, index) =>
      expect(lines[index]).toMatch(new RegExp(`^${index + 1}\\. \\*\\*[^*]*${member}[^*]*\\*\\*, .+ · \`[\\w-]+\`$`)),
    );
  });

  test('a menu offers every member and brings what the documents say of them, in private', async () => {
    const { seat } = await sitDown();
    const message = messageOf(await seat.use(channel, delegation('russia')));
    const menu = menuIn(message);
    expect(menu.options.map(({ label }) => label)).toEqual([
      'Vladimir Putin',
      'Sergey Lavrov',
      'Anatoly Antonov',
      'Yuri Ushakov',
      'Dmitry Peskov',
    ]);
    for (const { label, value } of menu.options) {
      const opened = await seat.choose(message.id, menu.id, [value]);
      expect(isPrivate(opened)).toBe(true);
      expect(readOf(opened)).toContain(label);
      expect(readOf(opened)).toMatch(/^> .+\n— \[.+\]\(<https:.+>\) · .+$/m);
    }
  });

  test.each([
    [
      'Russian delegation',
      ['russia', 'Россия', 'Росія', 'Venäjä', 'venaja', 'Ryssland', 'Russland', 'Russie', 'Rusia', 'РФ'],
    ],
    [
      'United States delegation',
      [
        'usa',
        'US',
        'U.S.',
        'United States',
        'США',
        'Yhdysvallat',
        'Förenta staterna',
        'USA',
        'Vereinigte Staaten',
        'États-Unis',
        'etats unis',
        'Estados Unidos',
        'EE. UU.',
      ],
    ],
    ['Hosts of Finland', ['finland', 'Suomi', 'Финляндия', 'Фінляндія', 'Finnland', 'Finlande', 'Finlandia', 'hosts']],
  ])('%s has its names in every language of the bot', async (title, names) => {
    const { seat } = await sitDown();
    for (const name of names) expect(readOf(await seat.use(channel, delegation(name)))).toContain(`### ${title}`);
  });

  test('type-ahead offers all of them at first, and then those that are meant', async () => {
    const { seat } = await sitDown();
    const all = await seat.complete(channel, typingCountry(''));
    expect(all.map(({ value }) => value)).toEqual(['united-states', 'russia', 'finland']);
    expect((await seat.complete(channel, typingCountry('вен'))).map(({ value }) => value)).toEqual([]);
    expect((await seat.complete(channel, typingCountry('venä'))).map(({ value }) => value)).toEqual(['russia']);
    expect((await seat.complete(channel, typingCountry('Сполучені ш'))).map(({ value }) => value)).toEqual([
      'united-states',
    ]);
  });

  test('an unknown one is told privately, with those that there are', async () => {
    const { seat } = await sitDown();
    const response = await seat.use(channel, delegation('atlantis'));
    expect(isPrivate(response)).toBe(true);
    expect(readOf(response)).toContain('My documents list no delegation called `atlantis`.');
    const brought = await press(seat, messageOf(response), 'Hosts of Finland');
    expect(readChanged(brought)).toContain('Niinistö');
  });
});
