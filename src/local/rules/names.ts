import { Locale } from 'discord-api-types/v10';
import { asFields, inside, note, text } from './form.ts';
import type { Fields, Form } from './form.ts';

const LOCALES: ReadonlySet<string> = new Set(Object.values(Locale));
/** Discord's own expression; slash commands and their options are also lower case. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** A name with its translations: of a command or of an option. */
export function checkName(form: Form, fields: Fields, strict: boolean): void {
  const name = text(form, fields, 'name', { least: 1, most: 32, required: true });
  if (strict && name !== undefined) checkLetters(inside(form, 'name'), name);
  checkTranslations(form, fields, 'name_localizations', { least: 1, most: 32 }, (place, value) => {
    if (strict) checkLetters(place, value);
  });
}

function checkLetters(form: Form, name: string): void {
  if (!NAME.test(name) || name !== name.toLowerCase()) {
    note(form, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
}

/** A description with its translations: of a command or of an option. */
export function checkWords(form: Form, fields: Fields): void {
  text(form, fields, 'description', { least: 1, most: 100, required: true });
  checkTranslations(form, fields, 'description_localizations', { least: 1, most: 100 }, () => undefined);
}

/** Texts by locale: only locales that Discord knows. */
export function checkTranslations(
  form: Form,
  fields: Fields,
  name: string,
  range: { least: number; most: number },
  check: (place: Form, value: string) => void,
): void {
  const value = fields[name];
  if (value === undefined || value === null) return;
  const place = inside(form, name);
  const translations = asFields(place, value);
  for (const locale of Object.keys(translations ?? {})) {
    if (!LOCALES.has(locale)) {
      note(inside(place, locale), 'BASE_TYPE_CHOICES', `Value must be one of {${[...LOCALES].join(', ')}}.`);
      continue;
    }
    const words = translations && text(place, translations, locale, range);
    if (words !== undefined) check(inside(place, locale), words);
  }
}
