import type { Person } from '../ask/library.ts';
import { readTokens } from '../ask/tokens.ts';

/** Whether the text names the person: the whole name, an alias or the last word of the name. */
export function isNamed({ name, aliases }: Person, text: string): boolean {
  const words = spell(text);
  return [name, ...aliases, name.split(/\s+/).at(-1) ?? '']
    .map(spell)
    .some((one) => one.trim() !== '' && words.includes(one));
}

/** The words of a text, folded, each between two spaces. */
function spell(text: string): string {
  return ` ${readTokens(text)
    .map(({ word }) => word)
    .join(' ')} `;
}
