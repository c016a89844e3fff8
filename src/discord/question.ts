import { ComponentType, type APITextDisplayComponent, type Message } from 'discord.js';
import { limits } from './limits.ts';
import { escaped, revealed } from './markdown.ts';

/** The question as the bot takes it. */
export function tidyQuestion(typed: string): string {
  return tidyText(typed, limits.questionText);
}

/** What somebody typed: one line, without the characters that turn text around or hide in it, so long at most. */
export function tidyText(typed: string, length: number): string {
  const visible = typed.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\u202A-\u202E\u2066-\u2069]/g, '');
  return visible.slice(0, length).toWellFormed().replace(/\s+/g, ' ').trim();
}

/**
 * The line of a reply that says what was asked. It is the only place where a question stays: a button reads it back
 * from its own message, so nothing about it has to be stored, and buttons work after a restart.
 */
export const askedLine = {
  /** Marks the text that ends with this line, in whichever language it is. */
  id: 1001,

  write(label: string, question: string): string {
    return `${label}: ${escaped(question)}`;
  },

  /** The question of the message that a pressed button brought along, if it holds one. */
  read(message: Pick<Message, 'components'>): string | undefined {
    const content = message.components.flatMap(textsOf).find((text) => text.id === askedLine.id)?.content;
    const line = content?.split('\n').at(-1);
    const start = line?.indexOf(': ') ?? -1;
    return line === undefined || start < 0 ? undefined : revealed(line.slice(start + 2));
  },
};

function textsOf(component: Message['components'][number]): APITextDisplayComponent[] {
  const part = component.toJSON();
  if (part.type === ComponentType.TextDisplay) return [part];
  if (part.type !== ComponentType.Container) return [];
  return part.components.filter((inner) => inner.type === ComponentType.TextDisplay);
}
