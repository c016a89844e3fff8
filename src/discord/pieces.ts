import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
} from 'discord.js';
import { limits } from './limits.ts';
import { shorten } from './shorten.ts';

/** What Discord is asked to show: Components V2, and never a ping. */
export interface Message {
  readonly flags: MessageFlags.IsComponentsV2 | (MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral)[];
  readonly components: APIMessageTopLevelComponent[];
  readonly allowedMentions: { readonly parse: [] };
}

/** A message of its parts in order; a hidden one is seen only by the member who asked. */
export function message(parts: readonly APIMessageTopLevelComponent[], hidden: boolean): Message {
  return {
    flags: hidden ? [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] : MessageFlags.IsComponentsV2,
    components: [...parts],
    allowedMentions: { parse: [] },
  };
}

/** One line or more that only the member sees, in the bot's own words. */
export function notice(markdown: string): Message {
  return message([text(markdown)], true);
}

/** The same in place of the message whose button was pressed: who sees it does not change. */
export function instead({ components, allowedMentions }: Message): Message & { flags: MessageFlags.IsComponentsV2 } {
  return { flags: MessageFlags.IsComponentsV2, components, allowedMentions };
}

/** Text as markdown. With an id it can be found again in the message that a pressed button brings along. */
export function text(content: string, id?: number): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content, ...(id === undefined ? {} : { id }) };
}

/** A box around what belongs together. */
export function container(parts: readonly APIComponentInContainer[]): APIMessageTopLevelComponent {
  return { type: ComponentType.Container, components: [...parts] };
}

/** A button; a label too long for Discord is shortened at a word. */
export function button(customId: string, label: string): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: customId,
    label: shorten(label, limits.buttonLabel),
  };
}

/** Components that Discord counts against its limit for one message: those inside others too. */
export function countComponents(parts: readonly (APIMessageTopLevelComponent | APIComponentInContainer)[]): number {
  return parts.reduce((sum, part) => {
    if (part.type === ComponentType.Container) return sum + 1 + countComponents(part.components);
    if (part.type === ComponentType.ActionRow) return sum + 1 + part.components.length;
    return sum + (part.type === ComponentType.Section ? 2 + part.components.length : 1);
  }, 0);
}

/** Buttons side by side, or nothing where there are none. Throws above five. */
export function row(buttons: readonly APIButtonComponent[]): APIActionRowComponent<APIButtonComponent>[] {
  if (buttons.length > limits.buttonsInRow) throw new Error(`${buttons.length} buttons do not fit into one row`);
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
}

/** What a menu offers; two of its options may not have the same value. */
export interface Option {
  readonly label: string;
  /** At most 100 characters. */
  readonly value: string;
  readonly description?: string;
}

/** A menu to choose one of at most 25, in a row of its own; what is too long to be shown is shortened at a word. */
export function select(
  customId: string,
  placeholder: string,
  options: readonly Option[],
): APIActionRowComponent<APIStringSelectComponent> {
  if (options.length > limits.choices) throw new Error(`${options.length} options do not fit into one menu`);
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: customId,
        placeholder: shorten(placeholder, limits.placeholder),
        options: options.map(({ label, value, description }) => ({
          label: shorten(label, limits.choiceText),
          value,
          ...(description === undefined ? {} : { description: shorten(description, limits.choiceText) }),
        })),
      },
    ],
  };
}
