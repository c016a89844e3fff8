import type { Words } from './en.ts';

type Names = Words['names'];

/**
 * Writes commands into sentences as members of a language see them, from its table of names: `/fact schedule set`, and
 * with an option `/fact add source:`.
 */
export function mention({ commands, options }: Names): (path: Path, option?: keyof Names['options']) => string {
  const names: Readonly<Record<string, string>> = commands;
  return (path, option) => {
    const words = path.split(' ');
    const seen = words.map((word, index) => names[words.slice(0, index + 1).join(' ')] ?? word);
    return `\`/${seen.join(' ')}${option === undefined ? '' : ` ${options[option]}:`}\``;
  };
}

/** A command by the words that are typed for it in English, such as `fact schedule set`. */
export type Path = keyof Names['commands'];
