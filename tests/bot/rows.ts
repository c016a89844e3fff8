import type { APIMessage } from 'discord.js';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { Modal, Response, Seat } from '../../src/local/seat.ts';
import { hashPassage, type FactSource } from '../../src/facts/fact.ts';
import { sendLetter } from '../../src/facts/letters.ts';
import { addFact } from '../../src/facts/edit.ts';
import { en } from '../../src/discord/words/en.ts';
import { fact, sitDown, startDaily, withStore, type Desk } from './daily.ts';
import { formOf, settled } from './forms.ts';
import { ask, buttonsIn, channel, messageOf, press } from './whole-bot.ts';

/** What a command is given, and a word of what it says to somebody who may use it. */
export type TypedRow = readonly [options: Record<string, string | number | boolean> | 'file', says: string];

/** Every command for moderators, and those of members that can store something about them. */
export const typed: Readonly<Record<string, TypedRow>> = {
  'fact schedule set': [{ channel: PREVIEW.facts, time: '9:00', timezone: 'UTC' }, 'Every day at **09:00**'],
  'fact schedule show': [{}, 'Running'],
  'fact schedule pause': [{}, 'Paused'],
  'fact schedule resume': [{}, 'Running'],
  'fact skip': [{}, 'is skipped'],
  'fact status': [{}, 'The last 14 days'],
  'fact post': [{}, 'Post this now'],
  'fact history': [{}, 'skipped'],
  'fact add': [{}, 'Source'],
  'fact edit': [{ id: 'own-1' }, 'The first of them.'],
  'fact remove': [{ id: 'own-1' }, 'Removed'],
  'fact restore': [{ id: 'own-1' }, '`own-1` is back'],
  'fact move': [{ id: 'own-1', place: 1 }, 'place 1'],
  'fact list': [{ status: 'queued' }, '`own-1`'],
  'fact preview': [{ id: 'own-1' }, 'The first of them.'],
  'fact import': ['file', '1 row can be queued'],
  'fact export': [{ format: 'json' }, 'facts'],
  'fact log': [{}, 'fact.move'],
  'fact schedule stop': [{}, 'Stopped'],
  'inbox list': [{}, 'Letter number 1'],
  'inbox review': [{ number: 2 }, 'Letter number 2'],
  'summit-admin settings': [{ cooldown: 5 }, '5 seconds'],
  'summit-admin doctor': [{}, 'Is everything in order?'],
  'summit-admin reload': [{}, 'Taken'],
  'summit suggest': [{}, 'Sending stores your account'],
  'summit privacy': [{}, 'I store nothing about you'],
};

/** Something that was brought before, to be pressed or sent: a button of a message, or a form. */
export type Brought =
  | { readonly message: APIMessage; readonly label: string }
  | { readonly form: Modal; readonly values: Readonly<Record<string, string>> };

/** How it is brought, by somebody who may, and a word of what comes of it. */
export type PressedRow = readonly [bring: (desk: Desk) => Promise<Brought>, says: string];

const wording = { text: 'Something else that happened.', source: 'helsinki-1' };
const use = (seat: Seat, path: readonly [string, string], options = {}) => seat.use(channel, { path, options });
const written = async ({ moderator }: Desk) =>
  messageOf(await moderator.submit(formOf(await fact(moderator, 'add')), wording));
const review = async ({ moderator }: Desk, number: number) =>
  messageOf(await use(moderator, ['inbox', 'review'], { number }));
const dryRun = async ({ moderator }: Desk) =>
  settled(moderator, await fact(moderator, 'import', { file: upload(moderator) }));
const planned = async ({ moderator }: Desk) =>
  messageOf(await fact(moderator, 'schedule set', { channel: PREVIEW.facts, time: '9:00', timezone: 'UTC' }));
const answered = async ({ member }: Desk) => messageOf(await ask(member, 'who came along with Putin?'));
const nothing = async ({ member }: Desk) => messageOf(await ask(member, 'sourdough focaccia recipe'));
const known = async ({ member }: Desk) => {
  await member.submit(formOf(await use(member, ['summit', 'suggest'])), { text: 'The same each time.', source: '' });
  return messageOf(await use(member, ['summit', 'privacy']));
};

/** Every button, menu and form of theirs, by `room kind verb`. */
export const pressed: Readonly<Record<string, PressedRow>> = {
  'schedule button start': [async (desk) => ({ message: await planned(desk), label: 'Start' }), 'Started'],
  'schedule button cancel': [async (desk) => ({ message: await planned(desk), label: 'Cancel' }), 'Cancelled'],
  'post button now': [
    async ({ moderator }) => ({
      message: messageOf(await fact(moderator, 'post', { id: 'helsinki-accords' })),
      label: 'Post now',
    }),
    'Posted',
  ],
  'post button cancel': [
    async ({ moderator }) => ({ message: messageOf(await fact(moderator, 'post')), label: 'Cancel' }),
    'Nothing was posted',
  ],
  'skip button back': [
    async ({ moderator }) => ({ message: messageOf(await fact(moderator, 'skip')), label: 'Take back' }),
    'Taken back',
  ],
  'history button page': [
    async ({ moderator }) => ({
      message: messageOf(await fact(moderator, 'history', { page: 2 })),
      label: 'Newer',
    }),
    'History',
  ],
  'draft button queue': [async (desk) => ({ message: await written(desk), label: 'Queue' }), 'Queued as own-'],
  'draft button edit': [async (desk) => ({ message: await written(desk), label: 'Edit' }), wording.text],
  'draft button cancel': [async (desk) => ({ message: await written(desk), label: 'Cancel' }), 'Cancelled'],
  'draft modal write': [
    async ({ moderator }) => ({ form: formOf(await fact(moderator, 'add')), values: wording }),
    wording.text,
  ],
  'fact-list button page': [
    async ({ moderator }) => ({ message: messageOf(await fact(moderator, 'list')), label: 'Later' }),
    'page 2',
  ],
  'fact-preview button approve': [
    async ({ moderator }) => ({
      message: messageOf(await fact(moderator, 'preview', { id: 'own-2' })),
      label: 'Approve again',
    }),
    'Approved',
  ],
  'fact-import button queue': [async (desk) => ({ message: await dryRun(desk), label: 'Queue 1 fact' }), 'Queued 1'],
  'fact-import button cancel': [
    async (desk) => ({ message: await dryRun(desk), label: 'Cancel' }),
    'Nothing was stored',
  ],
  'fact-log button page': [
    async ({ moderator }) => ({ message: messageOf(await fact(moderator, 'log', { page: 2 })), label: 'Newer' }),
    'page 1',
  ],
  'inbox-list button page': [
    async ({ moderator }) => ({ message: messageOf(await use(moderator, ['inbox', 'list'])), label: 'Later' }),
    'Letter number 6',
  ],
  'inbox button next': [async (desk) => ({ message: await review(desk, 1), label: 'Next' }), 'Letter number 2'],
  'inbox button approve': [async (desk) => ({ message: await review(desk, 3), label: 'Approve as fact' }), 'Source'],
  'inbox button link': [async (desk) => ({ message: await review(desk, 3), label: 'Link passage' }), 'passage'],
  'inbox button reject': [async (desk) => ({ message: await review(desk, 3), label: 'Reject with reason' }), 'reason'],
  'inbox modal link': [
    async (desk) => ({
      form: formOf(await press(desk.moderator, await review(desk, 4), 'Link passage')),
      values: { passage: 'helsinki-1' },
    }),
    'Number 4 is linked',
  ],
  'inbox modal reject': [
    async (desk) => ({
      form: formOf(await press(desk.moderator, await review(desk, 5), 'Reject with reason')),
      values: { reason: 'Not so.' },
    }),
    'Number 5 is rejected',
  ],
  'suggest button question': [
    async (desk) => ({ message: await nothing(desk), label: 'Send to moderators' }),
    'nothing about you',
  ],
  'suggest button tell': [
    async (desk) => ({
      message: messageOf(await press(desk.member, await nothing(desk), 'Send to moderators')),
      label: 'Store my account and tell me what becomes of it',
    }),
    'number',
  ],
  'suggest button report': [async (desk) => ({ message: await answered(desk), label: 'Report a problem' }), 'wrong'],
  'suggest modal report': [
    async (desk) => ({
      form: formOf(await press(desk.member, await answered(desk), 'Report a problem')),
      values: { text: 'It is spelt wrong.' },
    }),
    'nothing about you',
  ],
  'suggest modal send': [
    async ({ member }) => ({
      form: formOf(await use(member, ['summit', 'suggest'])),
      values: { text: 'They had tea.', source: '' },
    }),
    'as number',
  ],
  'privacy button show': [
    async ({ member }) => ({ message: messageOf(await use(member, ['summit', 'help'])), label: en.help.privacyNow }),
    'store',
  ],
  'privacy button export': [
    async (desk) => ({ message: await known(desk), label: 'Export as a file' }),
    'Everything that I store about you',
  ],
  'privacy button ask': [async (desk) => ({ message: await known(desk), label: 'Delete all of it' }), 'Delete'],
  'privacy button keep': [async (desk) => ({ message: await asked(desk), label: 'Cancel' }), 'to moderators'],
  'privacy button delete': [
    async (desk) => ({ message: await asked(desk), label: 'Delete it now' }),
    'I store nothing about you any more',
  ],
};

async function asked(desk: Desk): Promise<APIMessage> {
  const response = await press(desk.member, await known(desk), 'Delete all of it');
  if (response.kind !== 'updated') throw new Error(JSON.stringify(response));
  return response.message;
}

/** The id of a file with one fact in it. */
export function upload(seat: Seat): string {
  const bytes = Buffer.from('text,source\nA fact from a file.,helsinki-1');
  return seat.upload({ name: 'facts.csv', contentType: 'text/csv', bytes });
}

/** A server with a running schedule, some days behind it, two own facts (one of them held), and letters that wait. */
export async function openServer(): Promise<Desk> {
  const desk = await sitDown();
  await startDaily(desk.moderator);
  const by = { guildId: PREVIEW.guild, moderatorId: '7', now: desk.clock.now() };
  // One at a time: each is done whole or not at all.
  const add = (words: string, source: FactSource) =>
    withStore(desk.local, async (db) => {
      await addFact(db, knowing, by, { text: words, source, day: undefined, credit: undefined });
    });
  await add('The first of them.', { kind: 'link', url: 'https://example.org/' });
  const former = hashPassage('What it said before.');
  await add('The second of them.', { kind: 'passage', passage: 'helsinki-1', hash: former });
  for (let more = 3; more <= 10; more++)
    await add(`Number ${more} of them.`, { kind: 'link', url: 'https://example.org/' });
  for (let number = 1; number <= 7; number++)
    await withStore(desk.local, async (db) => {
      await sendLetter(db, { ...letter, guildId: PREVIEW.guild, text: `Letter number ${number}`, at: by.now });
    });
  return desk;
}

const knowing = { known: () => [], passage: () => undefined };
const letter = { kind: 'proposal', source: null, about: null, sender: undefined } as const;

/** Presses or sends what was brought. */
export async function perform(seat: Seat, brought: Brought): Promise<Response> {
  if ('form' in brought) return seat.submit(brought.form, brought.values);
  const found = buttonsIn(brought.message).find(({ label }) => label === brought.label);
  if (!found) throw new Error(`no button "${brought.label}" in ${JSON.stringify(brought.message)}`);
  return seat.press(brought.message.id, found.id);
}
