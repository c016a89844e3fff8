import type { Subcommand } from '../../src/discord/command.ts';
import { sayHelp } from '../../src/discord/help.ts';

export const help = {
  name: 'help',

  define: (named, _library, words) => named.setDescription(words.help.description),

  async run(interaction, house) {
    // The id is that of `/summit`, which all its subcommands share.
    await interaction.reply(sayHelp(interaction.commandId, house));
  },
} satisfies Subcommand;
