import type { Interaction } from 'discord.js';
import { askedLine } from './question.ts';

/** What an interaction is, for the log: `summit ask`, `type-ahead summit ask`, `button ask:context`; never what was typed. */
export function whatIs(interaction: Interaction): string {
  if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
    const kind = interaction.isButton() ? 'button' : interaction.isModalSubmit() ? 'form' : 'choice';
    return `${kind} ${interaction.customId.split(':', 2).join(':')}`;
  }
  if (interaction.isContextMenuCommand()) return `menu ${interaction.commandName}`;
  if (!interaction.isAutocomplete() && !interaction.isChatInputCommand())
    return `interaction of type ${interaction.type}`;
  const { commandName, options } = interaction;
  const path = [commandName, options.getSubcommandGroup(false), options.getSubcommand(false)];
  const typed = path.filter(Boolean).join(' ');
  return interaction.isAutocomplete() ? `type-ahead ${typed}` : typed;
}

/** The kind of an interaction, for counting: one of a few words, whatever its `custom_id` says. */
export function kindOf(interaction: Interaction): string {
  if (interaction.isAutocomplete()) return 'type-ahead';
  if (interaction.isChatInputCommand()) return whatIs(interaction);
  if (interaction.isContextMenuCommand()) return 'menu';
  if (interaction.isButton()) return 'button';
  return interaction.isModalSubmit() ? 'form' : 'choice';
}

/** What the member wrote, so that no error text carries it into the log. */
export function wordsTyped(interaction: Interaction): string[] {
  if (interaction.isChatInputCommand() || interaction.isAutocomplete())
    return interaction.options.data
      .flatMap((option) => [option, ...(option.options ?? [])])
      .flatMap((option) => [option, ...(option.options ?? [])])
      .flatMap((option) => (typeof option.value === 'string' ? [option.value] : []));
  if (interaction.isModalSubmit())
    return [...interaction.fields.fields.values()].flatMap((field) =>
      'value' in field && typeof field.value === 'string' ? [field.value] : [],
    );
  if (interaction.isMessageContextMenuCommand()) return [interaction.targetMessage.content];
  return interaction.isMessageComponent() ? [askedLine.read(interaction.message) ?? ''] : [];
}
