import type { Subcommand } from '../../src/discord/command.ts';
import { sayExport } from '../../src/discord/fact-file.ts';
import { guildOf, stockOf } from './stocked.ts';

export const exportFacts = {
  name: 'export',
  room: 'fact-export',

  define: (named, _library, words) =>
    named
      .setDescription(words.factFile.exportDescription)
      .addStringOption((option) =>
        option
          .setName('format')
          .setDescription(words.factFile.format)
          .addChoices({ name: 'CSV', value: 'csv' }, { name: 'JSON', value: 'json' }),
      ),

  async run(interaction, house) {
    const format = interaction.options.getString('format') === 'json' ? 'json' : 'csv';
    const { facts } = await stockOf(house, guildOf(interaction));
    await interaction.reply(sayExport(facts, format, house.words));
  },
} satisfies Subcommand;
