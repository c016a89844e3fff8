import { ChannelType } from 'discord-api-types/v10';
import type { WorldPlan } from './plan.ts';

/** The ids of the preview's places and people, for those who sit down in it. */
export const PREVIEW = {
  application: '1018000000000000001',
  guild: '1018000000000000100',
  general: '1018000000000000200',
  facts: '1018000000000000201',
  moderators: '1018000000000000202',
  announcements: '1018000000000000203',
  moderatorRole: '1018000000000000300',
  moderator: '1018000000000000400',
  member: '1018000000000000401',
} as const;

/** A small server as a newcomer would make one: some channels, a moderator who owns the bot, a member, and the bot as just invited. */
export function previewWorld(name = 'Bot'): WorldPlan {
  return {
    application: { id: PREVIEW.application, name, owner: PREVIEW.moderator },
    people: [
      { id: PREVIEW.moderator, name: 'mira', displayName: 'Mira (moderator)' },
      { id: PREVIEW.member, name: 'mikko', displayName: 'Mikko (member)' },
    ],
    guilds: [
      {
        id: PREVIEW.guild,
        name: 'Summit preview',
        ownerId: '1018000000000000499',
        roles: [
          {
            id: PREVIEW.moderatorRole,
            name: 'Moderators',
            permissions: ['ManageMessages', 'ManageGuild'],
            color: 0x3ba55d,
          },
        ],
        members: [{ id: PREVIEW.moderator, roles: [PREVIEW.moderatorRole] }, { id: PREVIEW.member }],
        channels: [
          { id: PREVIEW.general, name: 'general', topic: 'Ask here' },
          { id: PREVIEW.facts, name: 'facts', topic: 'One fact a day' },
          {
            id: PREVIEW.moderators,
            name: 'moderators',
            topic: 'For moderators only',
            overwrites: [
              { id: PREVIEW.guild, deny: ['ViewChannel'] },
              { id: PREVIEW.moderatorRole, allow: ['ViewChannel'] },
              { id: 'bot', allow: ['ViewChannel'] },
            ],
          },
          { id: PREVIEW.announcements, name: 'announcements', type: ChannelType.GuildAnnouncement },
        ],
      },
    ],
  };
}
