import {
  ComponentType,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
} from 'discord.js';
import type { Message } from '../../src/discord/pieces.ts';

type Part = APIMessageTopLevelComponent | APIComponentInContainer;

/** All texts of a message in the order in which they are read. */
export function textsOf(message: Pick<Message, 'components'>): string[] {
  return message.components.flatMap(texts);
}

/** Labels and custom_ids of all buttons of a message. */
export function buttonsOf(message: Pick<Message, 'components'>): { label: string; customId: string }[] {
  return message.components.flatMap(buttons);
}

/** The menus of words of a message. */
export function menusOf(message: Pick<Message, 'components'>): APIStringSelectComponent[] {
  return message.components.flatMap((part) =>
    part.type === ComponentType.ActionRow
      ? part.components.filter((inner) => inner.type === ComponentType.StringSelect)
      : [],
  );
}

function texts(part: Part): string[] {
  if (part.type === ComponentType.TextDisplay) return [part.content];
  if (part.type === ComponentType.Container || part.type === ComponentType.Section)
    return part.components.flatMap(texts);
  return [];
}

function buttons(part: Part): { label: string; customId: string }[] {
  if (part.type === ComponentType.Container) return part.components.flatMap(buttons);
  const found =
    part.type === ComponentType.ActionRow
      ? part.components
      : part.type === ComponentType.Section
        ? [part.accessory]
        : [];
  return found.flatMap((one) =>
    one.type === ComponentType.Button && 'custom_id' in one
      ? [{ label: one.label ?? '', customId: one.custom_id }]
      : [],
  );
}

/** What the menus of a message offer. */
export function optionsOf(
  message: Pick<Message, 'components'>,
): { label: string; value: string; description?: string | undefined }[] {
  return message.components.flatMap((part) =>
    part.type === ComponentType.ActionRow
      ? part.components.flatMap((one) => (one.type === ComponentType.StringSelect ? one.options : []))
      : [],
  );
}
