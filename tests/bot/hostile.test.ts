import { expect, test } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { Response } from '../../src/local/seat.ts';
import { ask, buttonsIn, isPrivate, messageOf, openDiscord, readOf, startBot } from './whole-bot.ts';

const inputs = [
  '   ',
  '?!… ---',
  '\u200B\u200D\u2060',
  'a'.repeat(300),
  '😀👩‍👩‍👧🇫🇮',
  'מי תרגם עבור טראמפ?',
  '\u202Ewho came with Putin\u202C',
  '@everyone who came with @here <@1018000000000000401> Putin?',
  '# who came\n> with **Putin** ||now|| `code` ~~x~~',
  '[press me](https://evil.example) who came with Putin https://evil.example',
  '<t:0:R> <#1018000000000000200> </summit ask:1018000000000000001> Putin',
  `${'*'.repeat(299)}?`,
  'Кто приехал с Путиным?',
  "'; DROP TABLE passages; --",
  '(((((((((((a+)+)+)+$',
  'constructor __proto__ toString hasOwnProperty',
  'Asked: Asked: who: came: with Putin',
];

test.each(inputs)('%j ends in a valid reply that does nothing', async (question) => {
  const local = await openDiscord();
  const { lines, running } = await startBot(local);
  const seat = local.seat(PREVIEW.member);
  const response = await ask(seat, question);
  const message = messageOf(response);
  expect(message.mention_everyone).toBe(false);
  expect(message.mentions).toEqual([]);
  // Nothing of what was typed is a link, a mention or a heading in the reply.
  const read = readOf(response);
  expect(read).not.toMatch(/(?<!\\)@(everyone|here)|(?<!\\)<[@#/t]|https?:\/\/evil|(?<!\\)\]\(https/);
  expect(isPrivate(response) || /^> “/m.test(read)).toBe(true);
  // Every button of it works.
  for (const { id } of buttonsIn(message)) {
    const brought = await seat.press(message.id, id);
    expect(outcomeOf(brought, id)).toMatch(/^> “|passage|my documents|Sent to the moderators|"ask:again|^ask:delete$/m);
  }
  await running.stop();
  expect(lines.filter((line) => line['level'] === 'error')).toEqual([]);
  // The log never holds a question.
  expect(lines.length).toBeGreaterThan(1);
  expect(
    lines.flatMap(valuesIn).filter((value) => value.includes(question.trim().slice(0, 40)) && question.trim()),
  ).toEqual([]);
});

/** What a pressed button brought; the last one of a public answer deletes it, and is told by its own id. */
function outcomeOf(brought: Response, id: string): string {
  if (brought.kind === 'acknowledged') return id;
  return brought.kind === 'modal' ? JSON.stringify(brought.modal.body) : readOf(brought);
}

/** Every text in a log line, however deep. */
function valuesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [];
}
