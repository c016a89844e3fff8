import { en, type Words } from './en.ts';

/** The bot's words in the member's language, or in English where it is not spoken yet. */
export function wordsFor(_locale: string): Words {
  return en;
}
