import { ChannelType, PermissionFlagsBits as May } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { channelPermissions } from '../../src/local/permissions.ts';
import type { GuildPlan, OverwritePlan, PermissionName } from '../../src/local/plan.ts';
import { addChannel, buildWorld } from '../../src/local/build.ts';

const GUILD = '1018000000000000100';
const ROLE = '1018000000000000300';
const OTHER_ROLE = '1018000000000000301';
const OWNER = '1018000000000000400';
const MEMBER = '1018000000000000401';
const CHANNEL = '1018000000000000200';

/** What the member (or the bot) may do in a channel of a guild like this. */
function held(overwrites: OverwritePlan[], more: Partial<GuildPlan> = {}, who = MEMBER): bigint {
  const world = buildWorld({
    application: { id: '1018000000000000001', name: 'Bot' },
    people: [OWNER, MEMBER].map((id) => ({ id, name: id })),
    guilds: [
      {
        id: GUILD,
        name: 'G',
        ownerId: OWNER,
        everyone: ['ViewChannel', 'SendMessages'],
        roles: [
          { id: ROLE, name: 'A', permissions: ['ManageMessages'] },
          { id: OTHER_ROLE, name: 'B', permissions: [] },
        ],
        members: [{ id: OWNER }, { id: MEMBER, roles: [ROLE, OTHER_ROLE] }],
        channels: [{ id: CHANNEL, name: 'c', overwrites }],
        ...more,
      },
    ],
  });
  const channel = world.channels.get(CHANNEL);
  if (!channel) throw new Error('no channel');
  return channelPermissions(channel, who === 'bot' ? world.bot.id : who);
}

const bits = (...names: PermissionName[]): bigint => names.reduce((all, name) => all | May[name], 0n);

describe('what a member may do in a channel', () => {
  test.each<[string, OverwritePlan[], bigint]>([
    ['everyone and roles add up', [], bits('ViewChannel', 'SendMessages', 'ManageMessages')],
    [
      'everyone can lose a right in a channel',
      [{ id: GUILD, deny: ['SendMessages'] }],
      bits('ViewChannel', 'ManageMessages'),
    ],
    [
      'a role gives back what everyone lost',
      [
        { id: GUILD, deny: ['SendMessages'] },
        { id: ROLE, allow: ['SendMessages'] },
      ],
      bits('ViewChannel', 'SendMessages', 'ManageMessages'),
    ],
    [
      'of two roles the one that allows wins',
      [
        { id: ROLE, allow: ['AddReactions'] },
        { id: OTHER_ROLE, deny: ['AddReactions'] },
      ],
      bits('ViewChannel', 'SendMessages', 'ManageMessages', 'AddReactions'),
    ],
    [
      'their own overwrite comes last',
      [
        { id: ROLE, allow: ['AddReactions'] },
        { id: MEMBER, deny: ['AddReactions', 'SendMessages'] },
      ],
      bits('ViewChannel', 'ManageMessages'),
    ],
    ['who may not view may do nothing', [{ id: GUILD, deny: ['ViewChannel'] }], 0n],
  ])('%s', (_what, overwrites, expected) => {
    expect(held(overwrites)).toBe(expected);
  });

  test('the owner may do everything, whatever is denied', () => {
    expect(held([{ id: GUILD, deny: ['ViewChannel'] }], {}, OWNER) & May.BanMembers).toBe(May.BanMembers);
  });

  test('so may an administrator', () => {
    const roles = [{ id: ROLE, name: 'A', permissions: ['Administrator'] as const }];
    expect(
      held([{ id: MEMBER, deny: ['ViewChannel'] }], { roles, members: [{ id: MEMBER, roles: [ROLE] }] }) &
        May.BanMembers,
    ).toBe(May.BanMembers);
  });

  test('a stranger may do nothing', () => {
    expect(held([], { members: [] })).toBe(0n);
  });

  test('the invite link gives the bot View Channel, Send Messages and Read Message History', () => {
    expect(held([], { everyone: [] }, 'bot')).toBe(68608n);
  });
});

test('a thread asks its parent', () => {
  const plan = {
    application: { id: '1018000000000000001', name: 'Bot' },
    people: [{ id: MEMBER, name: 'm' }],
    guilds: [
      {
        id: GUILD,
        name: 'G',
        ownerId: OWNER,
        members: [{ id: MEMBER }],
        channels: [{ id: CHANNEL, name: 'c', overwrites: [{ id: GUILD, deny: ['ViewChannel'] as const }] }],
      },
    ],
  };
  const world = buildWorld(plan);
  const guild = world.guilds.get(GUILD);
  if (!guild) throw new Error('no guild');
  const thread = addChannel(world, guild, {
    id: '1018000000000000250',
    name: 't',
    type: ChannelType.PublicThread,
    parentId: CHANNEL,
  });
  expect(channelPermissions(thread, MEMBER)).toBe(0n);
});
