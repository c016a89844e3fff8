import { readStatus } from '../../src/facts/status.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { notice } from '../../src/discord/pieces.ts';
import { findPlace } from '../../src/discord/place.ts';
import { daily } from '../../src/discord/schedule.ts';
import { sayStatus } from '../../src/discord/status.ts';

export const status = {
  name: 'status',
  define: (named, _library, words) => named.setDescription(words.status.description),

  async run(interaction, { db, poster, now, words }) {
    const guildId = interaction.guildId ?? '';
    const found = await readStatus(db, poster, guildId, daily, now());
    if (!found) {
      await interaction.reply(notice(words.schedule.none));
      return;
    }
    const place = await findPlace(interaction.client, guildId, found.schedule.channelId);
    await interaction.reply(sayStatus(found, place, guildId, words));
  },
} satisfies Subcommand;
