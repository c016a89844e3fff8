import { expect, test } from 'vitest';
import type { APIMessage } from 'discord.js';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { Seat } from '../../src/local/seat.ts';
import { readChanged, readMessage, settled } from './forms.ts';
import { buttonsIn, channel, messageOf, openDiscord, press, readOf, startBot } from './whole-bot.ts';

async function sitDown() {
  const local = await openDiscord();
  const bot = await startBot(local);
  return { local, bot, moderator: local.seat(PREVIEW.moderator) };
}

async function importFile(seat: Seat, content: string | Uint8Array, name = 'facts.csv'): Promise<APIMessage> {
  const file = seat.upload({ name, contentType: 'text/csv', bytes: Buffer.from(content) });
  return settled(seat, await seat.use(channel, { path: ['fact', 'import'], options: { file } }));
}

/** What the message says once the press has done its work. */
async function pressed(seat: Seat, message: APIMessage, label: string): Promise<string> {
  return readMessage(await settled(seat, await press(seat, message, label), message));
}

async function list(seat: Seat, status = 'queued'): Promise<string> {
  return readOf(await seat.use(channel, { path: ['fact', 'list'], options: { status } }));
}

/** The file under a message, as text. */
async function fileOf({ attachments }: APIMessage): Promise<string> {
  return (await fetch(attachments[0]?.url ?? '')).text();
}

const mixed = `text,source,date
The first of three facts.,helsinki-1,07-16
,helsinki-1,
The second has no source.,,
"The third, with a comma.",https://example.org/third,
The first of three facts.,helsinki-1,
`;

test('a dry run shows every row and every problem with its line, and stores nothing', async () => {
  const { moderator } = await sitDown();
  const dry = await importFile(moderator, mixed);
  const read = readMessage(dry);
  expect(read).toContain('2 rows can be queued, 3 cannot');
  expect(read).toMatch(/\*\*Line 2\*\* · fine · The first/);
  expect(read).toMatch(/\*\*Line 3\*\* · It has no text/);
  expect(read).toMatch(/\*\*Line 4\*\* · It has no source/);
  expect(read).toMatch(/\*\*Line 5\*\* · fine · The third/);
  expect(read).toMatch(/\*\*Line 6\*\* · left out: line 2 says the same/);
  expect(await fileOf(dry)).toContain('\n4,It has no source');
  expect(await list(moderator)).toContain('There are none.');
});

test('the button queues the good rows, also after a restart, and not twice', async () => {
  const { local, bot, moderator } = await sitDown();
  const dry = await importFile(moderator, mixed);
  await bot.running.stop();
  await startBot(local);
  expect(await pressed(moderator, dry, 'Queue 2 facts')).toContain('Queued 2 facts: `own-1` to `own-2`');
  const listed = await list(moderator);
  expect(listed).toMatch(
    /`own-1` · place 1 in the queue, on 07-16 only\nThe first[^]*`own-2` · place 2 in the queue\nThe third, with a comma/,
  );
  const again = await importFile(moderator, mixed);
  expect(buttonsIn(again).map(({ label }) => label)).toEqual(['Cancel']);
  expect(readChanged(await press(moderator, again, 'Cancel'))).toContain('Nothing was stored');
});

test('JSON is read as well', async () => {
  const { moderator } = await sitDown();
  const dry = await importFile(moderator, '[{"text": "One.", "source": "helsinki-1"}]', 'facts.json');
  expect(await pressed(moderator, dry, 'Queue 1 fact')).toContain('Queued 1 fact: `own-1`');
});

test.each([
  ['empty', '', 'holds no rows'],
  ['without the column for sources', 'text\nx', 'no column “source”'],
  ['not text', new Uint8Array([0xff, 0xfe, 0x00, 0x41]), 'not plain text'],
  ['too large', 'x'.repeat(140 * 1024), 'at most 128 KB'],
  ['broken JSON', '[{"text": ]', 'Line 1** · This is no JSON'],
])('a file that is %s is told so', async (_, content, words) => {
  const { moderator } = await sitDown();
  expect(readMessage(await importFile(moderator, content))).toContain(words);
});

/** Different from row to row, with marks that markdown must not take. */
function words(row: number): string {
  return `${row} ${String.fromCharCode(97 + (row % 26)).repeat(1 + (row % 17))}*_[]`;
}

test('400 rows fit into a reply: the file under it has all of them, and the button queues all', async () => {
  const { moderator } = await sitDown();
  const rows = Array.from({ length: 400 }, (_, row) => `${words(row)},helsinki-1,`);
  const dry = await importFile(moderator, `text,source,date\n${rows.join('\n')}`);
  expect(readMessage(dry)).toMatch(/… and \d+ more in the file below/);
  expect((await fileOf(dry)).trim().split('\n')).toHaveLength(401);
  expect(await pressed(moderator, dry, 'Queue 400 facts')).toContain('`own-1` to `own-400`');
});

test.each([
  ['csv', `"'=1+1`],
  ['json', '"=1+1'],
])('what is exported as %s holds all facts and can be read in again', async (format, begins) => {
  const { moderator } = await sitDown();
  const hard = '=1+1 is "two", they said; then, ’twas so.';
  const dry = await importFile(moderator, JSON.stringify([{ text: hard, source: 'https://example.org/' }]));
  await pressed(moderator, dry, 'Queue 1 fact');
  const exported = await moderator.use(channel, { path: ['fact', 'export'], options: { format } });
  const content = await fileOf(messageOf(exported));
  expect(content).toContain('helsinki-accords');
  // A spreadsheet would calculate a cell that begins with an equals sign.
  expect(content).toContain(begins);
  await moderator.use(channel, { path: ['fact', 'remove'], options: { id: 'own-1' } });
  const back = await importFile(moderator, content, `facts.${format}`);
  expect(buttonsIn(back).map(({ label }) => label)).toEqual(['Queue 1 fact', 'Cancel']);
  await pressed(moderator, back, 'Queue 1 fact');
  expect(readOf(await moderator.use(channel, { path: ['fact', 'preview'], options: { id: 'own-2' } }))).toContain(
    '=1+1 is "two"',
  );
});
