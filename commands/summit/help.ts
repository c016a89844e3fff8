import { answer } from '../../src/ask/answer.ts';
import type { Subcommand } from '../../src/discord/command.ts';
import { waitLeft } from '../../src/discord/cooldown.ts';
import { findTried, sayHelp } from '../../src/discord/help.ts';
import { notice } from '../../src/discord/pieces.ts';
import { sayAnswer } from '../../src/discord/say.ts';
import { hasModerators } from './suggesting.ts';

export const help = {
  name: 'help',

  define: (named, _library, words) => named.setDescription(words.help.description),

  async run(interaction, house) {
    // The id is that of `/summit`, which all its subcommands share.
    await interaction.reply(sayHelp(interaction.commandId, house));
  },

  buttons: {
    async try(interaction, [mark = ''], house) {
      const question = findTried(mark, house.library);
      if (question === undefined) return void (await interaction.reply(notice(house.words.help.gone)));
      const waits = await waitLeft(interaction, house);
      if (waits > 0) return void (await interaction.reply(notice(house.words.ask.wait(Math.ceil(waits / 1000)))));
      const asked = { question, hidden: true, examples: [], moderators: hasModerators(interaction) };
      await interaction.reply(sayAnswer(answer(house.library, question), asked, house));
    },
  },
} satisfies Subcommand;
