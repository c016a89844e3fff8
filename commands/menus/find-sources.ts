import { ComponentType, type APIMessageTopLevelComponent, type Message } from 'discord.js';
import { findSources as find } from '../../src/ask/sources.ts';
import type { MessageMenu } from '../../src/discord/command.ts';
import { waitLeft } from '../../src/discord/cooldown.ts';
import { button, instead, message, notice, row, text } from '../../src/discord/pieces.ts';
import { writePress } from '../../src/discord/press.ts';
import { readSaid } from '../../src/discord/said.ts';
import { saySources, sourcesRoom } from '../../src/discord/sources.ts';
import { mayWrite } from '../summit/by-settings.ts';

/** Shows privately what the documents hold on what a message says; whether that is true it never says. */
export const findSources = {
  name: 'Find sources',
  room: sourcesRoom,
  everywhere: true,

  async runOn(interaction, house) {
    const { sources: say } = house.words;
    const { targetMessage } = interaction;
    if (targetMessage.author.id === interaction.client.user.id) return void (await interaction.reply(notice(say.own)));
    const said = readSaid(targetMessage);
    const found = find(house.library, said);
    if (found.claims.length === 0)
      return void (await interaction.reply(notice(said === '' ? say.noWords : say.noClaims)));
    const [first, ...others] = saySources(found, targetMessage.url, house);
    await interaction.reply(first);
    for (const other of others) await interaction.followUp(other);
  },

  buttons: {
    /** Posts what this private message shows; nothing about it is stored, and it says no name that Discord does not. */
    async post(interaction, _about, house) {
      const { sources: say, ask } = house.words;
      if (!mayWrite(interaction)) return void (await interaction.reply(notice(say.mayNotWrite)));
      const waits = await waitLeft(interaction, house);
      if (waits > 0) return void (await interaction.reply(notice(ask.wait(Math.ceil(waits / 1000)))));
      const shown = partsOf(interaction.message);
      await interaction.deferUpdate();
      await interaction.followUp(message([...shown, ...row([button(writePress('ask', 'delete'), ask.delete)])], false));
      await interaction.editReply(instead(message([...shown, text(say.posted)], true)));
    },
  },
} satisfies MessageMenu;

/** What a message shows, without the buttons below it. */
function partsOf({ components }: Message): APIMessageTopLevelComponent[] {
  return components.map((component) => component.toJSON()).filter((part) => part.type !== ComponentType.ActionRow);
}
