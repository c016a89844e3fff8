import { ApplicationCommandType } from 'discord-api-types/v10';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import {
  asFields,
  blankForm,
  choice,
  conclude,
  inside,
  isFields,
  lengthOf,
  list,
  note,
  text,
  unique,
  whole,
  yes,
} from './form.ts';
import type { Checked, Fields, Form } from './form.ts';
import { checkName, checkWords } from './names.ts';
import { checkOptions } from './options.ts';

export type CommandBody = RESTPostAPIApplicationCommandsJSONBody & { readonly id?: string };

/** All names, descriptions and values of one command together. */
const SIZE = 8000;
const SLASH: number = ApplicationCommandType.ChatInput;

/** Checks the definition of one command; `forGuild` where it is registered in a single guild. */
export function checkCommand(body: unknown, forGuild = false): Checked<CommandBody> {
  const form = blankForm();
  checkOne(form, body, forGuild);
  return conclude(form, body);
}

/** Checks a whole list, as PUT sends it. */
export function checkCommands(body: unknown, forGuild = false): Checked<readonly CommandBody[]> {
  const form = blankForm();
  if (!Array.isArray(body)) {
    note(form, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    return conclude(form, body);
  }
  for (const [index, each] of body.entries()) checkOne(inside(form, index), each, forGuild);
  const names = body.map(
    (each, index) =>
      [
        inside(form, index, 'name'),
        isFields(each) ? `${Number(each['type'] ?? 1)} ${String(each['name'])}` : '',
      ] as const,
  );
  unique(form, names, 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
  return conclude(form, body);
}

function checkOne(form: Form, body: unknown, forGuild: boolean): void {
  const fields = asFields(form, body);
  if (!fields) return;
  const type = whole(form, fields, 'type') ?? 1;
  choice(inside(form, 'type'), type, [1, 2, 3, 4]);
  const slash = type === SLASH;
  checkName(form, fields, slash);
  checkDescription(form, fields, slash);
  if (!slash && list(form, fields, 'options').length > 0) {
    note(
      inside(form, 'options'),
      'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS_CANNOT_BE_SET',
      'Context menu commands cannot have options',
    );
  }
  if (slash) checkOptions(form, fields);
  checkPlaces(form, fields, forGuild);
  const permissions = text(form, fields, 'default_member_permissions');
  if (permissions !== undefined && !/^\d+$/.test(permissions)) {
    note(inside(form, 'default_member_permissions'), 'NUMBER_TYPE_COERCE', `Value "${permissions}" is not int.`);
  }
  yes(form, fields, 'nsfw');
  if (sizeOf(fields) > SIZE) note(form, 'APPLICATION_COMMAND_TOO_LARGE', `Command exceeds maximum size (${SIZE})`);
}

function checkDescription(form: Form, fields: Fields, slash: boolean): void {
  if (slash) {
    checkWords(form, fields);
  } else if (fields['description']) {
    note(
      inside(form, 'description'),
      'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_CANNOT_BE_SET',
      'Context menu commands cannot have description',
    );
  }
}

function checkPlaces(form: Form, fields: Fields, forGuild: boolean): void {
  for (const [name, among] of [
    ['contexts', [0, 1, 2]],
    ['integration_types', [0, 1]],
  ] as const) {
    const values = list(form, fields, name);
    for (const [index, value] of values.entries()) choice(inside(form, name, index), value, among);
    const named = values.map((value, index) => [inside(form, name, index), String(value)] as const);
    unique(form, named, 'SET_TYPE_UNIQUE', 'The elements must be unique');
    if (name === 'integration_types' && fields[name] !== undefined && fields[name] !== null && values.length === 0) {
      note(inside(form, name), 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 2 in length.');
    }
    if (forGuild && values.length > 0) {
      note(inside(form, name), 'APPLICATION_COMMAND_GUILD_COMMAND_CONTEXTS', `Guild commands cannot have ${name}`);
    }
  }
}

/**
 * The size Discord limits: names, descriptions and values of a command, its options and choices. Of a text and its
 * translations only the longest counts.
 */
export function sizeOf(fields: Fields): number {
  const own = ['name', 'description'].reduce((sum, name) => sum + longest(fields, name), 0);
  const value = typeof fields['value'] === 'string' ? lengthOf(fields['value']) : 0;
  const below = ['options', 'choices'].flatMap((name) => (Array.isArray(fields[name]) ? fields[name] : []));
  return own + value + below.filter(isFields).reduce((sum, each) => sum + sizeOf(each), 0);
}

function longest(fields: Fields, name: string): number {
  const translations = fields[`${name}_localizations`];
  const all = [fields[name], ...(isFields(translations) ? Object.values(translations) : [])];
  return Math.max(...all.map((each) => (typeof each === 'string' ? lengthOf(each) : 0)));
}
