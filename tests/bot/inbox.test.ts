import { expect, test } from 'vitest';
import type { APIMessage } from 'discord.js';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { Response, Seat } from '../../src/local/seat.ts';
import { changed, formOf, readChanged, readMessage } from './forms.ts';
import { ask, buttonsIn, channel, isPrivate, messageOf, openDiscord, press, readOf, startBot } from './whole-bot.ts';

async function sitDown() {
  const local = await openDiscord();
  const bot = await startBot(local);
  return { local, bot, moderator: local.seat(PREVIEW.moderator), member: local.seat(PREVIEW.member) };
}

const tea = 'The tea at the Mäntyniemi residence was served in blue cups by Vigdís.';
const link = 'https://example.org/tea';

async function suggest(seat: Seat, values: Record<string, string> = {}): Promise<Response> {
  const form = formOf(await seat.use(channel, { path: ['summit', 'suggest'], options: {} }));
  return seat.submit(form, { text: tea, source: link, ...values });
}

async function review(seat: Seat, number?: number): Promise<APIMessage> {
  const options = number === undefined ? {} : { number };
  return messageOf(await seat.use(channel, { path: ['inbox', 'review'], options }));
}

async function listed(seat: Seat, state: string): Promise<string> {
  return readOf(await seat.use(channel, { path: ['inbox', 'list'], options: { state } }));
}

/** What the bot wrote to this person directly. */
function direct(seat: Seat): string {
  return seat.messages(seat.direct().id).map(readMessage).join('\n');
}

test('a suggestion is approved as a fact, becomes a passage that this server finds, and its sender is told', async () => {
  const { moderator, member } = await sitDown();
  const sent = await suggest(member, { credit: 'yes', tell: 'yes' });
  expect(isPrivate(sent)).toBe(true);
  expect(readOf(sent)).toContain('as number 1');
  const letter = await review(moderator);
  expect(readMessage(letter)).toContain('blue cups');
  expect(readMessage(letter)).toContain('Suggested by Mikko');
  const draft = messageOf(await moderator.submit(formOf(await press(moderator, letter, 'Approve as fact')), {}));
  expect(readMessage(draft)).toContain('Suggested by Mikko');
  expect(readChanged(await press(moderator, draft, 'Queue'))).toMatch(
    /fact `own-1`[^]*passage `added-1`[^]*1 member was told/,
  );
  expect(direct(member)).toContain('It was approved');

  const answered = readOf(await ask(member, 'who served the tea in blue cups?'));
  expect(answered).toContain(`> “${tea}”`);
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date());
  expect(answered).toContain(
    `Added by moderators of this server on ${today}, source [example.org](<${link}>) · \`added-1\``,
  );
  const elsewhere = await member.use(member.direct().id, {
    path: ['summit', 'ask'],
    options: { question: 'who served the tea in blue cups?' },
  });
  expect(readOf(elsewhere)).not.toContain('blue cups.');
});

test('an added passage is still there after a restart, and gone once it is removed', async () => {
  const { local, bot, moderator, member } = await sitDown();
  await suggest(member);
  const draft = messageOf(
    await moderator.submit(formOf(await press(moderator, await review(moderator), 'Approve as fact')), {}),
  );
  await press(moderator, draft, 'Queue');
  await bot.running.stop();
  await startBot(local);
  expect(readOf(await ask(member, 'who served the tea in blue cups?'))).toContain(tea);
  await moderator.use(channel, { path: ['fact', 'remove'], options: { id: 'added-1' } });
  expect(readOf(await ask(member, 'who served the tea in blue cups?'))).not.toContain(tea);
});

test('three suggestions of one member wait at a time; the same from two members is one entry', async () => {
  const { moderator, member } = await sitDown();
  for (const number of [1, 2, 3])
    expect(readOf(await suggest(member, { text: `Fact ${number}` }))).toContain(`number ${number}`);
  expect(readOf(await suggest(member, { text: 'Fact 4' }))).toContain('3 of your suggestions are waiting');
  expect(readOf(await suggest(moderator, { text: 'fact 2!' }))).toContain('waiting already, as number 2');
  expect(readMessage(await review(moderator, 2))).toContain('Sent 2 times');
  const letter = await review(moderator, 1);
  const rejected = await moderator.submit(formOf(await press(moderator, letter, 'Reject with reason')), {
    reason: 'Not so.',
  });
  expect(readChanged(rejected)).toContain('Number 1 is rejected');
  expect(readOf(await suggest(member, { text: 'Fact 4' }))).toContain('number 4');
});

test('a rejection is told with its reason to those who wished, and to nobody else', async () => {
  const { moderator, member } = await sitDown();
  await suggest(member, { text: 'Told', tell: 'yes' });
  await suggest(member, { text: 'Not told' });
  for (const number of [1, 2]) {
    const form = formOf(await press(moderator, await review(moderator, number), 'Reject with reason'));
    await moderator.submit(form, { reason: `Reason ${number}` });
  }
  expect(direct(member)).toContain('Reason 1');
  expect(direct(member)).not.toContain('Reason 2');
});

test('a question that found nothing is stored by the button alone, and settled by a passage', async () => {
  const { moderator, member } = await sitDown();
  const nothing = messageOf(await ask(member, 'sourdough focaccia recipe'));
  expect(await listed(moderator, 'open')).toContain('Nothing is here.');
  const sent = messageOf(await press(member, nothing, 'Send to moderators'));
  expect(readMessage(sent)).toContain('nothing about you');
  expect(readChanged(await press(member, sent, 'Store my account and tell me what becomes of it'))).toContain(
    'number 1',
  );
  const letter = await review(moderator);
  expect(readMessage(letter)).toContain('sourdough focaccia recipe');
  expect(JSON.stringify(letter)).not.toContain(PREVIEW.member);
  const wrong = await moderator.submit(formOf(await press(moderator, letter, 'Link passage')), {
    passage: 'nowhere-1',
  });
  expect(readOf(wrong)).toContain('There is no passage “nowhere');
  const linked = await moderator.submit(formOf(await press(moderator, letter, 'Link passage')), {
    passage: 'helsinki-1',
  });
  expect(readChanged(linked)).toContain('linked to the passage `helsinki-1`');
  expect(direct(member)).toContain('A passage of my documents says it');
  expect(await listed(moderator, 'linked')).toContain('sourdough');
});

test('a problem with an answer is reported with its passage and without a name', async () => {
  const { moderator, member } = await sitDown();
  const answered = messageOf(await ask(member, 'who came along with Putin?'));
  const passage = /`([\w-]+)`/.exec(readMessage(answered))?.[1] ?? '';
  const form = formOf(await press(member, answered, 'Report a problem'));
  expect(readOf(await member.submit(form, { text: 'Peskov is spelt wrong.' }))).toContain('nothing about you');
  const letter = await review(moderator);
  expect(readMessage(letter)).toContain('Peskov is spelt wrong.');
  expect(readMessage(letter)).toContain(`About the passage \`${passage}\``);
  expect(JSON.stringify(letter)).not.toContain('Mikko');
});

test('Propose as fact fills the form with the message; an answer of the bot brings its passage', async () => {
  const { local, member, moderator } = await sitDown();
  const written = local.seat(PREVIEW.moderator).write(channel, `They met at noon, says ${link} .`);
  const form = formOf(await member.menu(channel, 'Propose as fact', written.id));
  expect(JSON.stringify(form.body)).toContain('They met at noon');
  expect(JSON.stringify(form.body)).toContain(link);
  expect(readOf(await member.submit(form, {}))).toContain('number 1');
  expect(readMessage(await review(moderator))).toContain('They met at noon');
  const answered = messageOf(await ask(member, 'who came along with Putin?'));
  const passage = /`([\w-]+)`/.exec(readMessage(answered))?.[1] ?? 'none';
  expect(JSON.stringify(formOf(await member.menu(channel, 'Propose as fact', answered.id)).body)).toContain(
    `"${passage}"`,
  );
});

test('of two moderators who settle one entry, the second is told', async () => {
  const { moderator, member } = await sitDown();
  await suggest(member);
  const one = await review(moderator, 1);
  const other = await review(moderator, 1);
  const draft = messageOf(await moderator.submit(formOf(await press(moderator, one, 'Approve as fact')), {}));
  await press(moderator, draft, 'Queue');
  const late = await moderator.submit(formOf(await press(moderator, other, 'Reject with reason')), { reason: 'x' });
  expect(readChanged(late)).toContain('settled already: Approved');
  expect(await listed(moderator, 'approved')).toContain('blue cups');
});

test('in direct messages there are no moderators to send anything to', async () => {
  const { member } = await sitDown();
  const there = member.direct().id;
  const said = await member.use(there, { path: ['summit', 'suggest'], options: {} });
  expect(readOf(said)).toContain('This works in servers');
  const nothing = await member.use(there, {
    path: ['summit', 'ask'],
    options: { question: 'sourdough focaccia recipe' },
  });
  expect(buttonsIn(messageOf(nothing)).map(({ label }) => label)).not.toContain('Send to moderators');
});

test('Next goes through what waits, and says when nothing does', async () => {
  const { moderator, member } = await sitDown();
  expect(readMessage(await review(moderator))).toContain('Nothing waits');
  for (const text of ['One', 'Two']) await suggest(member, { text });
  const first = await review(moderator);
  expect(readMessage(first)).toContain('One');
  const second = changed(await press(moderator, first, 'Next'));
  expect(readMessage(second)).toContain('Two');
  expect(readChanged(await press(moderator, second, 'Next'))).toContain('One');
});
