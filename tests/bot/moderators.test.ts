import { expect, test } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { Response, Seat } from '../../src/local/seat.ts';
import type { LocalDiscord } from '../../src/local/start.ts';
import { withStore } from './daily.ts';
import { formOf, readChanged, settled } from './forms.ts';
import { ask, channel, isPrivate, messageOf, openDiscord, press, readOf, startBot } from './whole-bot.ts';

async function sitDown() {
  const local = await openDiscord();
  const bot = await startBot(local);
  return { local, bot, moderator: local.seat(PREVIEW.moderator), member: local.seat(PREVIEW.member) };
}

const messages = 'you need the permission **Manage Messages**';
const manage = 'you need the permission **Manage Server**';

/** Every command for moderators of facts, the inbox and settings, with what it is given and what it says to a member. */
function typedBy(
  seat: Seat,
): readonly [path: readonly [string, string], options: Record<string, string | number>, refusal: string][] {
  const file = seat.upload({ name: 'f.csv', contentType: 'text/csv', bytes: Buffer.from('text,source\nx,helsinki-1') });
  return [
    [['fact', 'add'], {}, messages],
    [['fact', 'edit'], { id: 'own-1' }, messages],
    [['fact', 'remove'], { id: 'helsinki-accords' }, messages],
    [['fact', 'restore'], { id: 'helsinki-accords' }, messages],
    [['fact', 'move'], { id: 'helsinki-accords', place: 1 }, messages],
    [['fact', 'list'], {}, messages],
    [['fact', 'preview'], {}, messages],
    [['fact', 'import'], { file }, messages],
    [['fact', 'export'], {}, messages],
    [['fact', 'log'], {}, messages],
    [['inbox', 'list'], {}, messages],
    [['inbox', 'review'], {}, messages],
    [['summit-admin', 'settings'], { cooldown: 5 }, manage],
  ];
}

const open = { text: 'A fact of a moderator.', source: 'helsinki-1' };

async function changes(local: LocalDiscord): Promise<number> {
  let count = 0;
  await withStore(
    local,
    async (db) => void (count = (await db.selectFrom('moderatorLog').selectAll().execute()).length),
  );
  return count;
}

test('without the permission Discord hides the commands; where administrators show them, each is refused in private', async () => {
  const { local, member } = await sitDown();
  for (const [path, options] of typedBy(member))
    expect((await member.use(channel, { path, options })).kind).toBe('refused');
  for (const name of ['fact', 'inbox', 'summit-admin']) local.admin.permit(PREVIEW.guild, name, PREVIEW.member, true);
  for (const [path, options, refusal] of typedBy(member)) {
    const response = await member.use(channel, { path, options });
    expect(`${path.join(' ')}: ${readOf(response)}`).toContain(refusal);
    expect(isPrivate(response)).toBe(true);
  }
  for (const name of ['edit', 'remove', 'preview'])
    expect(await member.complete(channel, { path: ['fact', name], options: { id: '' }, focused: 'id' })).toEqual([]);
  expect(await changes(local)).toBe(0);
});

function refused(response: Response): void {
  expect(readOf(response)).toContain(messages);
  expect(isPrivate(response)).toBe(true);
}

test('buttons and forms of somebody who is a moderator no more are refused, and nothing is changed', async () => {
  const { local, moderator, member } = await sitDown();
  const suggestion = formOf(await member.use(channel, { path: ['summit', 'suggest'], options: {} }));
  await member.submit(suggestion, open);
  const use = (path: readonly [string, string], options = {}) => moderator.use(channel, { path, options });
  const draft = messageOf(await moderator.submit(formOf(await use(['fact', 'add'])), open));
  const letter = messageOf(await use(['inbox', 'review']));
  const file = moderator.upload({
    name: 'f.csv',
    contentType: 'text/csv',
    bytes: Buffer.from('text,source\nx,helsinki-1'),
  });
  const dryRun = await settled(moderator, await use(['fact', 'import'], { file }));
  const list = messageOf(await use(['fact', 'list']));
  const forms = [
    [await use(['fact', 'add']), open],
    [await press(moderator, draft, 'Edit'), {}],
    [await press(moderator, letter, 'Approve as fact'), open],
    [await press(moderator, letter, 'Link passage'), { passage: 'helsinki-1' }],
    [await press(moderator, letter, 'Reject with reason'), { reason: 'x' }],
  ] as const;
  local.admin.setRoles(PREVIEW.guild, PREVIEW.moderator, []);
  for (const [form, values] of forms) refused(await moderator.submit(formOf(form), values));
  for (const label of ['Queue', 'Edit', 'Cancel']) refused(await press(moderator, draft, label));
  for (const label of ['Approve as fact', 'Link passage', 'Reject with reason', 'Next'])
    refused(await press(moderator, letter, label));
  for (const label of ['Queue 1 fact', 'Cancel']) refused(await press(moderator, dryRun, label));
  refused(await press(moderator, list, 'Later'));
  expect(await changes(local)).toBe(0);
});

test('with it, buttons and forms of before a restart do what they say', async () => {
  const { local, bot, moderator, member } = await sitDown();
  const use = (path: readonly [string, string], options = {}) => moderator.use(channel, { path, options });
  await member.submit(formOf(await member.use(channel, { path: ['summit', 'suggest'], options: {} })), open);
  const draft = messageOf(
    await moderator.submit(formOf(await use(['fact', 'add'])), { ...open, text: 'Another one.' }),
  );
  const letter = messageOf(await use(['inbox', 'review']));
  const approving = formOf(await press(moderator, letter, 'Approve as fact'));
  const list = messageOf(await use(['fact', 'list']));
  const nothing = messageOf(await ask(member, 'sourdough focaccia recipe'));
  const reporting = formOf(
    await press(member, messageOf(await ask(member, 'who came along with Putin?')), 'Report a problem'),
  );
  await bot.running.stop();
  await startBot(local);
  expect(readChanged(await press(moderator, draft, 'Queue'))).toContain('own-1');
  const fromInbox = messageOf(await moderator.submit(approving, {}));
  expect(readChanged(await press(moderator, fromInbox, 'Queue'))).toContain('`own-2`');
  expect(readChanged(await press(moderator, list, 'Later'))).toContain('page 2');
  const sent = messageOf(await press(member, nothing, 'Send to moderators'));
  expect(readChanged(await press(member, sent, 'Store my account and tell me what becomes of it'))).toContain(
    'number 2',
  );
  expect(readOf(await member.submit(reporting, { text: 'x' }))).toContain('number 3');
});

test('a held fact is shown with both versions, and approved again', async () => {
  const { local, moderator } = await sitDown();
  const use = (name: string, options = {}) => moderator.use(channel, { path: ['fact', name], options });
  const draft = messageOf(await moderator.submit(formOf(await use('add')), open));
  await press(moderator, draft, 'Queue');
  // As if the passage had been another when the fact was approved.
  await withStore(local, async (db) => {
    await db
      .insertInto('passageTexts')
      .values({ hash: 'former', guildId: PREVIEW.guild, text: 'What it said before.' })
      .execute();
    await db.updateTable('facts').set({ approvedHash: 'former' }).where('factId', '=', 'own-1').execute();
  });
  const held = messageOf(await use('preview', { id: 'own-1' }));
  const read = readOf({ kind: 'message', message: held, ms: 0 });
  expect(read).toContain('`own-1` is held');
  expect(read).toContain('> What it said before.');
  expect(readOf(await use('list', { status: 'held' }))).toContain('`own-1`');
  expect(readChanged(await press(moderator, held, 'Approve again'))).toContain('Approved');
  expect(readOf(await use('preview', { id: 'own-1' }))).toContain('exactly as it is posted');
});

test('settings are shown, changed, logged, and heeded', async () => {
  const { local, moderator, member } = await sitDown();
  const use = (options: Record<string, string | number | boolean>) =>
    moderator.use(channel, { path: ['summit-admin', 'settings'], options });
  expect(readOf(await use({}))).toContain('- Answers: public');
  expect(readOf(await use({ timezone: 'EST' }))).toContain('`America/New_York`');
  const said = readOf(
    await use({ 'log-channel': PREVIEW.moderators, answers: 'private', timezone: 'europe/kyiv', 'keep-days': 90 }),
  );
  expect(said).toContain(`- Log channel: <#${PREVIEW.moderators}>`);
  expect(said).toContain('- Time zone: `Europe/Kyiv`');
  expect(isPrivate(await ask(member, 'who came along with Putin?'))).toBe(true);
  expect(isPrivate(await ask(member, 'who came along with Putin?', { private: false }))).toBe(false);
  await use({ cooldown: 600 });
  expect(readOf(await ask(member, 'who came along with Putin?'))).toContain('Lavrov');
  const early = await ask(member, 'who came along with Trump?');
  expect(readOf(early)).toMatch(/You can ask again in (600|5\d\d) seconds/);
  expect(isPrivate(early)).toBe(true);
  const another = { path: ['summit', 'delegation'], options: { country: 'russia' } } as const;
  expect(readOf(await member.use(channel, another))).toMatch(/You can ask again in/);
  expect(readOf(await ask(moderator, 'who came along with Putin?'))).toContain('Lavrov');
  await moderator.use(channel, { path: ['fact', 'move'], options: { id: 'helsinki-accords', place: 1 } });
  const logged = () => JSON.stringify(moderator.messages(PREVIEW.moderators));
  await expect.poll(logged).toContain('fact.move');
  expect(logged()).toContain('settings.change');
  expect(moderator.messages(PREVIEW.moderators).flatMap(({ mentions }) => mentions)).toEqual([]);
  // A channel that the bot cannot write to is named, and takes no change back.
  local.admin.setOverwrites(PREVIEW.facts, [{ id: 'bot', deny: ['SendMessages'] }]);
  expect(readOf(await use({ 'log-channel': PREVIEW.facts }))).toContain('I need **Send Messages** there');
  expect(
    readOf(await moderator.use(channel, { path: ['fact', 'remove'], options: { id: 'helsinki-accords' } })),
  ).toContain('Removed');
});
