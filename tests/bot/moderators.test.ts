import { expect, test } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import { withStore } from './daily.ts';
import { formOf, readChanged } from './forms.ts';
import { ask, channel, isPrivate, messageOf, openDiscord, press, readOf, startBot } from './whole-bot.ts';

async function sitDown() {
  const local = await openDiscord();
  const bot = await startBot(local);
  return { local, bot, moderator: local.seat(PREVIEW.moderator), member: local.seat(PREVIEW.member) };
}

const open = { text: 'A fact of a moderator.', source: 'helsinki-1' };

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
  });
  await withStore(local, async (db) => {
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
  expect(readOf(await moderator.use(channel, { path: ['fact', 'log'], options: {} }))).toContain(
    `After: logChannelId: <#${PREVIEW.moderators}>`,
  );
  expect(logged()).toContain('settings.change');
  expect(moderator.messages(PREVIEW.moderators).flatMap(({ mentions }) => mentions)).toEqual([]);
  // A channel that the bot cannot write to is named, and takes no change back.
  local.admin.setOverwrites(PREVIEW.facts, [{ id: 'bot', deny: ['SendMessages'] }]);
  expect(readOf(await use({ 'log-channel': PREVIEW.facts }))).toContain('I need **Send Messages** there');
  expect(
    readOf(await moderator.use(channel, { path: ['fact', 'remove'], options: { id: 'helsinki-accords' } })),
  ).toContain('Removed');
});
