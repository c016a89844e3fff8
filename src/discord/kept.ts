import { ComponentType, type APITextDisplayComponent, type Message } from 'discord.js';
import { escaped, revealed, small } from './markdown.ts';
import { text } from './pieces.ts';

/** Marks the small print that keeps what somebody typed. */
const id = 2001;

/**
 * What somebody typed, kept in the reply itself: a pressed button brings its message along, so nothing is stored
 * before they say so, and the button works after a restart. Values are one line each.
 */
export function keepLines(lines: readonly (readonly [label: string, value: string])[]): APITextDisplayComponent {
  return text(lines.map(([label, value]) => small(`${label}: ${escaped(value)}`)).join('\n'), id);
}

/** The values in their order, or undefined where the message keeps none. Labels may not hold a colon. */
export function readKept(message: Pick<Message, 'components'>): string[] | undefined {
  const content = textDisplaysOf(message).find((part) => part.id === id)?.content;
  return content?.split('\n').map((line) => revealed(line.slice(line.indexOf(': ') + 2)));
}

/** All texts of a message in the order in which they are read, those in boxes too. */
export function textDisplaysOf({ components }: Pick<Message, 'components'>): APITextDisplayComponent[] {
  return components.flatMap((component) => {
    const part = component.toJSON();
    if (part.type === ComponentType.TextDisplay) return [part];
    if (part.type !== ComponentType.Container) return [];
    return part.components.filter((inner) => inner.type === ComponentType.TextDisplay);
  });
}
