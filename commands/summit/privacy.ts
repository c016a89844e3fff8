import { AttachmentBuilder, ComponentType } from 'discord.js';
import type { Subcommand } from '../../src/discord/command.ts';
import { button, instead, message, notice, row, text } from '../../src/discord/pieces.ts';
import { writePress } from '../../src/discord/press.ts';
import { sayKnown } from '../../src/discord/privacy.ts';
import { turn } from '../../src/discord/turn.ts';
import { forgetMember, readKnown } from '../../src/store/members.ts';

const room = 'privacy';
const file = 'stored-about-me.json';

export const privacy = {
  name: 'privacy',
  room,

  define: (named, _library, words) => named.setDescription(words.privacy.description),

  async run(interaction, { db, words }) {
    await interaction.reply(sayKnown(await readKnown(db, interaction.user.id), words));
  },

  buttons: {
    async show(interaction, _about, { db, words }) {
      await turn(interaction, sayKnown(await readKnown(db, interaction.user.id), words));
    },

    async export(interaction, _about, { db, words }) {
      const known = await readKnown(db, interaction.user.id);
      const content = Buffer.from(`${JSON.stringify(known, null, 2)}\n`);
      const shown = { type: ComponentType.File, file: { url: `attachment://${file}` } } as const;
      const said = message([text(words.privacy.exported), shown], true);
      await interaction.reply({ ...said, files: [new AttachmentBuilder(content, { name: file })] });
    },

    async ask(interaction, _about, { words }) {
      const sure = [
        button(writePress(room, 'delete'), words.privacy.really),
        button(writePress(room, 'keep'), words.draft.cancel),
      ];
      await interaction.update(instead(message([text(words.privacy.sure), ...row(sure)], true)));
    },

    async keep(interaction, _about, { db, words }) {
      await interaction.update(instead(sayKnown(await readKnown(db, interaction.user.id), words)));
    },

    async delete(interaction, _about, { db, words }) {
      await forgetMember(db, interaction.user.id);
      await interaction.update(instead(notice(words.privacy.removed)));
    },
  },
} satisfies Subcommand;
