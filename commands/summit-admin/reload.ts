import { MessageFlags } from 'discord.js';
import type { Subcommand } from '../../src/discord/command.ts';
import { isOperator } from '../../src/discord/operator.ts';
import { notice } from '../../src/discord/pieces.ts';
import { sayReloaded } from '../../src/discord/reload.ts';

export const reload = {
  name: 'reload',

  define: (named, _library, words) => named.setDescription(words.reload.description),

  async run(interaction, { reloadKnowledge, words }) {
    // A large folder is read for longer than Discord waits for a reply.
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    // A reload is for all servers, so the permission in one of them is not enough.
    const may = await isOperator(interaction.client.rest, interaction.user.id);
    const { components } = may ? sayReloaded(await reloadKnowledge(), words) : notice(words.reload.operatorsOnly);
    await interaction.editReply({ flags: MessageFlags.IsComponentsV2, components, allowedMentions: { parse: [] } });
  },
} satisfies Subcommand;
