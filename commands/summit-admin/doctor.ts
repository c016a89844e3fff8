import { MessageFlags } from 'discord.js';
import type { Subcommand } from '../../src/discord/command.ts';
import {
  examineChannels,
  examineClock,
  examineCommands,
  examineKnowledge,
  examineShards,
  examineStore,
  examineToken,
  examineVersions,
  sayFindings,
} from '../../src/discord/doctor.ts';
import { findPlace } from '../../src/discord/place.ts';
import { instead } from '../../src/discord/pieces.ts';

export const doctor = {
  name: 'doctor',

  define: (named, _library, words) => named.setDescription(words.doctor.description),

  async run(interaction, { db, now, words, library, pulse, definitions }) {
    // Discord is asked several things first, which may take longer than it waits for a reply.
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const { client, guildId } = interaction;
    const { rest } = client;
    const find = (guild: string, channel: string) => findPlace(client, guild, channel);
    const findings = [
      (await examineToken(rest, words)).finding,
      await examineCommands(rest, client.application.id, definitions(), words),
      ...(await examineChannels(db, find, words, guildId ?? undefined)),
      await examineClock(rest, now, words),
      ...examineShards(pulse().shards, words),
      await examineStore(db, words),
      examineKnowledge(library, words),
      examineVersions(words),
    ];
    await interaction.editReply(instead(sayFindings(findings, words)));
  },
} satisfies Subcommand;
