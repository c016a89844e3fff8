import { SlashCommandIntegerOption, SlashCommandStringOption } from 'discord.js';
import type {
  APIApplicationCommandOptionChoice,
  LocaleString,
  SharedNameAndDescription,
  SlashCommandSubcommandBuilder,
} from 'discord.js';
import type { Language } from './words/choose.ts';
import type { Words } from './words/en.ts';

type Described = Pick<SharedNameAndDescription, 'description' | 'setDescription' | 'setDescriptionLocalization'>;
interface Named {
  readonly name: string;
  readonly setNameLocalization: (locale: LocaleString, name: string) => unknown;
}

/** Gives a command, group, subcommand or option its name in every language that has another one for it. */
export function addNames(
  builder: Named,
  spoken: readonly Language[],
  table: (words: Words) => Readonly<Record<string, string>>,
  key: string,
): void {
  for (const { locales, words } of spoken) {
    const name = table(words)[key];
    if (name === undefined || name === builder.name) continue;
    for (const locale of locales) builder.setNameLocalization(locale, name);
  }
}

/** Gives a command or a group its description: in the first language the one for all, in the others their own. */
export function addDescription(
  builder: Described,
  [first, ...others]: readonly [Language, ...Language[]],
  say: (words: Words) => string,
): void {
  builder.setDescription(say(first.words));
  for (const { locales, words } of others) describe(builder, say(words), locales);
}

/** Gives a subcommand the descriptions and choices of its twin, which is the same one defined in another language. */
export function addOptions(
  builder: SlashCommandSubcommandBuilder,
  twin: SlashCommandSubcommandBuilder,
  locales: readonly LocaleString[],
): void {
  describe(builder, twin.description, locales);
  for (const [index, option] of builder.options.entries()) {
    const same = twin.options[index];
    if (same?.name !== option.name) throw new Error(`${builder.name} has other options in ${locales.join()}`);
    describe(option, same.description, locales);
    if (option instanceof SlashCommandStringOption && same instanceof SlashCommandStringOption && option.choices)
      option.setChoices(addChoices(option.choices, same.choices ?? [], locales));
    if (option instanceof SlashCommandIntegerOption && same instanceof SlashCommandIntegerOption && option.choices)
      option.setChoices(addChoices(option.choices, same.choices ?? [], locales));
  }
}

function describe(builder: Described, words: string, locales: readonly LocaleString[]): void {
  if (words === builder.description) return;
  for (const locale of locales) builder.setDescriptionLocalization(locale, words);
}

function addChoices<Value extends string | number>(
  choices: readonly APIApplicationCommandOptionChoice<Value>[],
  twins: readonly APIApplicationCommandOptionChoice<Value>[],
  locales: readonly LocaleString[],
): APIApplicationCommandOptionChoice<Value>[] {
  return choices.map((choice, index) => {
    const name = twins[index]?.name;
    if (name === undefined || name === choice.name) return choice;
    const added = Object.fromEntries(locales.map((locale) => [locale, name]));
    return { ...choice, name_localizations: { ...choice.name_localizations, ...added } };
  });
}
