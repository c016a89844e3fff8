import type { LocaleString } from 'discord.js';
import { de } from './de.ts';
import { en, type Words } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { uk } from './uk.ts';

/** A language that the bot speaks, with Discord's locales that it is for. */
export interface Language {
  readonly locales: readonly [LocaleString, ...LocaleString[]];
  readonly words: Words;
}

/** The bot's languages. English, the first, is for every other locale too. */
export const languages: readonly [Language, ...Language[]] = [
  { locales: ['en-US', 'en-GB'], words: en },
  { locales: ['fi'], words: fi },
  { locales: ['ru'], words: ru },
  { locales: ['uk'], words: uk },
  { locales: ['fr'], words: fr },
  { locales: ['sv-SE'], words: sv },
  { locales: ['es-ES', 'es-419'], words: es },
  { locales: ['de'], words: de },
];

/** The bot's words in the language of a Discord locale, or in English where it is not spoken yet. */
export function wordsFor(locale: string): Words {
  return (languages.find(({ locales }) => locales.some((each) => each === locale)) ?? languages[0]).words;
}
