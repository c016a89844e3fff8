import { ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import { checkName, checkTranslations, checkWords } from './names.ts';
import { asFields, choice, inside, isFields, list, note, text, unique, whole, yes } from './form.ts';
import type { Fields, Form } from './form.ts';

const KINDS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const GROUP: number = Kind.SubcommandGroup;
const STRING: number = Kind.String;
const INTEGER: number = Kind.Integer;
const CHANNEL: number = Kind.Channel;
const BRANCHES: ReadonlySet<number> = new Set([Kind.Subcommand, Kind.SubcommandGroup]);
const NUMBERS: ReadonlySet<number> = new Set([Kind.Integer, Kind.Number]);
const TYPEABLE: ReadonlySet<number> = new Set([Kind.String, Kind.Integer, Kind.Number]);

/** Checks the options of a command, a group (which holds subcommands only) or a subcommand (which holds none). */
export function checkOptions(form: Form, fields: Fields, parent: 'command' | 'group' | 'subcommand' = 'command'): void {
  const options = list(form, fields, 'options', { most: 25 });
  const at = inside(form, 'options');
  for (const [index, option] of options.entries()) checkOption(inside(at, index), option, parent);
  const known = options.filter(isFields);
  checkOrder(at, known);
  const branches = known.filter((option) => BRANCHES.has(Number(option['type'])));
  if (branches.length > 0 && branches.length < known.length) {
    note(
      at,
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    );
  }
  if (parent === 'group' && known.length === 0) note(at, 'BASE_TYPE_REQUIRED', 'This field is required');
  checkNames(at, options);
}

function checkNames(form: Form, options: readonly unknown[]): void {
  const words = 'Option names must be unique';
  const names = options.map(
    (each, index) => [inside(form, index, 'name'), isFields(each) ? String(each['name']) : `${index}`] as const,
  );
  unique(form, names, 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', words);
  const locales = new Set(options.flatMap((each) => Object.keys(translationsOf(each))));
  for (const locale of locales) {
    // Where a name is not translated, the plain one stands in that language too.
    const translated = options.map((each, index) => {
      const name = translationsOf(each)[locale] ?? (isFields(each) ? each['name'] : undefined);
      return [inside(form, index, 'name_localizations', locale), String(name)] as const;
    });
    unique(form, translated, 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', words);
  }
}

function translationsOf(option: unknown): Fields {
  const translations = isFields(option) ? option['name_localizations'] : undefined;
  return isFields(translations) ? translations : {};
}

function checkOrder(form: Form, options: readonly Fields[]): void {
  let optional = false;
  for (const [index, option] of options.entries()) {
    if (BRANCHES.has(Number(option['type']))) continue;
    if (option['required'] === true && optional) {
      note(
        inside(form, index),
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    }
    if (option['required'] !== true) optional = true;
  }
}

function checkOption(form: Form, value: unknown, parent: 'command' | 'group' | 'subcommand'): void {
  const option = asFields(form, value);
  if (!option) return;
  const type = whole(form, option, 'type', { required: true });
  if (type === undefined) return;
  choice(inside(form, 'type'), type, KINDS);
  checkName(form, option, true);
  checkWords(form, option);
  yes(form, option, 'required');
  if (BRANCHES.has(type)) return checkBranch(form, option, type, parent);
  if (parent === 'group') {
    note(
      inside(form, 'type'),
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command groups can only contain sub-commands',
    );
  }
  if (list(form, option, 'options').length > 0) {
    note(
      inside(form, 'options'),
      'APPLICATION_COMMAND_OPTIONS_NESTED',
      'Only sub-commands and groups can have options',
    );
  }
  checkChoices(form, option, type);
  checkBounds(form, option, type);
}

function checkBranch(form: Form, option: Fields, type: number, parent: 'command' | 'group' | 'subcommand'): void {
  const group = type === GROUP;
  const fits = parent === 'command' || (parent === 'group' && !group);
  if (!fits)
    note(inside(form, 'type'), 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-commands cannot be nested like this');
  else checkOptions(form, option, group ? 'group' : 'subcommand');
}

function checkChoices(form: Form, option: Fields, type: number): void {
  const choices = list(form, option, 'choices', { most: 25 });
  const at = inside(form, 'choices');
  if (!TYPEABLE.has(type) && choices.length > 0) {
    note(at, 'APPLICATION_COMMAND_OPTIONS_CHOICES_TYPE', 'Only text and number options can have choices');
  }
  if (yes(form, option, 'autocomplete')) {
    const place = inside(form, 'autocomplete');
    if (choices.length > 0)
      note(
        place,
        'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
        'Choices cannot be set together with autocomplete',
      );
    if (!TYPEABLE.has(type))
      note(
        place,
        'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_TYPE',
        'Only text and number options can have autocomplete',
      );
  }
  for (const [index, each] of choices.entries()) checkChoice(inside(at, index), each, type);
  for (const field of ['name', 'value']) {
    const values = choices.map(
      (each, index) => [inside(at, index, field), isFields(each) ? String(each[field]) : `${index}`] as const,
    );
    unique(at, values, 'APPLICATION_COMMAND_OPTIONS_CHOICE_DUPLICATE', `Choice ${field}s must be unique`);
  }
}

/** A choice, registered or offered while typing: a name, and a value of the option's type. */
export function checkChoice(form: Form, value: unknown, type: number): void {
  const fields = asFields(form, value);
  if (!fields) return;
  text(form, fields, 'name', { least: 1, most: 100, required: true });
  checkTranslations(form, fields, 'name_localizations', { least: 1, most: 100 }, () => undefined);
  if (type === STRING) text(form, fields, 'value', { most: 100, required: true });
  else if (type === INTEGER) whole(form, fields, 'value', { required: true });
  else if (typeof fields['value'] !== 'number')
    note(inside(form, 'value'), 'NUMBER_TYPE_COERCE', 'Value is not float.');
}

function checkBounds(form: Form, option: Fields, type: number): void {
  const least = whole(form, option, 'min_length', { least: 0, most: 6000 });
  const most = whole(form, option, 'max_length', { least: 1, most: 6000 });
  if (least !== undefined && most !== undefined && least > most) {
    note(inside(form, 'min_length'), 'NUMBER_TYPE_MAX', 'min_length should be less than or equal to max_length.');
  }
  const stray = (name: string, fits: boolean): void => {
    if (option[name] === undefined || option[name] === null || fits) return;
    note(inside(form, name), 'APPLICATION_COMMAND_OPTIONS_FIELD_TYPE', `An option of type ${type} cannot have ${name}`);
  };
  stray('min_length', type === STRING);
  stray('max_length', type === STRING);
  stray('min_value', NUMBERS.has(type));
  stray('max_value', NUMBERS.has(type));
  if (list(form, option, 'channel_types').length > 0) stray('channel_types', type === CHANNEL);
}
