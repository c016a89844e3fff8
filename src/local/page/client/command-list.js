// @ts-check
/** @import { Choice, Command, Option } from './shape.d.ts' */

/**
 * One thing a person can type after a slash: a command, or a subcommand under its full name.
 *
 * @typedef {{ path: string[], label: string, description: string, options: Option[] }} Entry
 */

/**
 * The name of a command, an option or a choice in the person's language.
 *
 * @param {Command | Option | Choice} thing
 * @param {string} locale
 */
export function nameIn(thing, locale) {
  return thing.name_localizations?.[locale] ?? thing.name;
}

/**
 * Its description in the person's language.
 *
 * @param {Command | Option} thing
 * @param {string} locale
 */
export function descriptionIn(thing, locale) {
  return thing.description_localizations?.[locale] ?? thing.description;
}

/**
 * Everything that can be typed, subcommands one by one, in the order of the alphabet.
 *
 * @param {readonly Command[]} commands
 * @param {string} locale
 * @returns {Entry[]}
 */
export function listEntries(commands, locale) {
  return commands
    .filter(({ type }) => type === undefined || type === 1)
    .flatMap((command) => leaves(command, [command.name], `/${nameIn(command, locale)}`, locale))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
}

/**
 * @param {Command | Option} node
 * @param {string[]} path
 * @param {string} label
 * @param {string} locale
 * @returns {Entry[]}
 */
function leaves(node, path, label, locale) {
  const below = (node.options ?? []).filter(({ type }) => type === 1 || type === 2);
  if (below.length === 0) {
    return [{ path, label, description: descriptionIn(node, locale), options: node.options ?? [] }];
  }
  return below.flatMap((option) =>
    leaves(option, [...path, option.name], `${label} ${nameIn(option, locale)}`, locale),
  );
}

/**
 * The entries that fit what stands after the slash so far: those that begin so first, then those that contain it.
 *
 * @param {readonly Entry[]} entries
 * @param {string} typed begins with a slash
 */
export function matchEntries(entries, typed) {
  const wanted = typed.slice(1).trimStart().toLocaleLowerCase();
  const fits = entries.filter((entry) => names(entry).some((name) => name.includes(wanted)));
  const begins = fits.filter((entry) => names(entry).some((name) => name.startsWith(wanted)));
  return [...begins, ...fits.filter((entry) => !begins.includes(entry))];
}

/** @param {Entry} entry */
function names({ label, path }) {
  return [label.slice(1).toLocaleLowerCase(), path.join(' ').toLocaleLowerCase()];
}

/**
 * Reads a whole line as typed or pasted: which command it names, and what it says for each option. Text before the
 * first `option:` belongs to the first option. Nothing where no command is named in full.
 *
 * @param {string} line
 * @param {readonly Entry[]} entries
 * @param {string} locale
 * @returns {{ entry: Entry, texts: Map<string, string> } | undefined}
 */
export function readCommandLine(line, entries, locale) {
  const lower = line.toLocaleLowerCase();
  const named = entries
    .flatMap((entry) => names(entry).map((name) => ({ entry, name: `/${name}` })))
    .filter(({ name }) => lower.startsWith(`${name} `) || lower === name)
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  if (named === undefined) return undefined;
  return { entry: named.entry, texts: readOptions(line.slice(named.name.length).trim(), named.entry.options, locale) };
}

/**
 * Splits `who came? private: True` into what belongs to each option. An option named again is only text.
 *
 * @param {string} text
 * @param {readonly Option[]} options
 * @param {string} locale
 * @returns {Map<string, string>}
 */
export function readOptions(text, options, locale) {
  /** @type {Map<string, string>} */
  const texts = new Map();
  let current = options[0]?.name;
  /** @type {string[]} */
  let said = [];
  const keep = () => {
    const words = said.join('').trim();
    if (current !== undefined && words !== '') texts.set(current, words);
  };
  for (const word of text.split(/(?<=\s)/u)) {
    const mark = /^([^:\s]+):/u.exec(word);
    const option = options.find((each) => [each.name, nameIn(each, locale)].includes(mark?.[1] ?? ''));
    const begins = said.length === 0 || option?.name !== current;
    if (mark !== null && option !== undefined && begins && !texts.has(option.name)) {
      keep();
      current = option.name;
      said = [word.slice(mark[0].length)];
    } else {
      said.push(word);
    }
  }
  keep();
  return texts;
}
