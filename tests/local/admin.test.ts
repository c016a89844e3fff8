import { ChannelType, Events } from 'discord.js';
import { expect, test } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import { botsFor, until } from './bot.ts';

const NEW = '1018000000000000260';

test('the bot hears of channels, threads, overwrites and roles as they change', async ({ onTestFinished }) => {
  const bots = botsFor(onTestFinished);
  const local = await bots.open();
  const client = await bots.logIn(local);
  const guild = client.guilds.cache.get(PREVIEW.guild);
  const me = guild?.members.me;
  const facts = guild?.channels.cache.get(PREVIEW.facts);
  if (!guild || !me || !facts) throw new Error('the guild is not there');
  expect(facts.permissionsFor(me).has('SendMessages')).toBe(true);

  local.admin.setOverwrites(PREVIEW.facts, [{ id: 'bot', deny: ['SendMessages'] }]);
  await until(() => !facts.permissionsFor(me).has('SendMessages'));
  local.admin.addChannel(PREVIEW.guild, {
    id: NEW,
    name: 'thread',
    type: ChannelType.PublicThread,
    parentId: PREVIEW.general,
  });
  local.admin.archive(NEW, true);
  await until(() => guild.channels.cache.size === 5);
  local.admin.deleteChannel(PREVIEW.general);
  await until(() => !guild.channels.cache.has(PREVIEW.general));
  local.admin.setRolePermissions(PREVIEW.guild, PREVIEW.guild, []);
  await until(() => !me.permissions.has('AddReactions'));
});

test('the bot hears when it is invited and when it is removed', async ({ onTestFinished }) => {
  const bots = botsFor(onTestFinished);
  const local = await bots.open();
  const client = await bots.logIn(local);
  const removed = new Promise<string>((resolve) => client.once(Events.GuildDelete, ({ id }) => resolve(id)));
  local.admin.removeBot(PREVIEW.guild);
  expect(await removed).toBe(PREVIEW.guild);
  const again = new Promise<string>((resolve) => client.once(Events.GuildCreate, ({ id }) => resolve(id)));
  local.admin.inviteBot(PREVIEW.guild);
  expect(await again).toBe(PREVIEW.guild);
  const invited = new Promise<string>((resolve) => client.once(Events.GuildCreate, ({ id }) => resolve(id)));
  local.admin.addGuild({
    id: NEW,
    name: 'New',
    ownerId: PREVIEW.moderator,
    members: [{ id: PREVIEW.moderator }],
    channels: [],
  });
  expect(await invited).toBe(NEW);
});
