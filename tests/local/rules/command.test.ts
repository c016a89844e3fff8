import { describe, expect, test } from 'vitest';
import { checkCommand, checkCommands } from '../../../src/local/rules/command.ts';
import { verdict } from './verdict.ts';

const ask = { name: 'ask', description: 'Asks' };
const option = (more: object = {}): object => ({ type: 3, name: 'question', description: 'What', ...more });
const withOptions = (...options: object[]): object => ({ ...ask, options });
const choices = (count: number): object[] =>
  Array.from({ length: count }, (_, index) => ({ name: `n${index}`, value: `v${index}` }));

/** An option of about 1,700 characters. */
const long = (index: number): object =>
  option({
    name: `o${index}`,
    description: 'x'.repeat(100),
    choices: Array.from({ length: 25 }, (_, n) => ({ name: `${n}`, value: `${n}${'x'.repeat(60)}` })),
  });

describe('a command that Discord takes', () => {
  test.each([
    ['a name and a description', ask],
    ['letters of any script, digits, hyphen, underscore and apostrophe', { ...ask, name: "вопрос-2_d'où" }],
    ['a menu with capitals and spaces and no description', { name: 'Find sources', type: 3 }],
    ['translations into languages Discord has', { ...ask, name_localizations: { fi: 'kysy', 'pt-BR': 'pergunta' } }],
    [
      'a required option before an optional one',
      withOptions(option({ required: true }), option({ name: 'private', type: 5 })),
    ],
    [
      'subcommands and a group',
      withOptions(
        { type: 1, name: 'a', description: 'A' },
        { type: 2, name: 'b', description: 'B', options: [{ type: 1, name: 'c', description: 'C' }] },
      ),
    ],
    ['25 choices', withOptions(option({ choices: choices(25) }))],
    ['type-ahead', withOptions(option({ autocomplete: true }))],
    ['whole numbers as strings of digits', { ...ask, type: '1', options: [option({ max_length: '300' })] }],
    [
      'contexts, installations and permissions',
      { ...ask, contexts: [0, 1, 2], integration_types: [0, 1], default_member_permissions: '8192' },
    ],
  ])('%s', (_what, body) => {
    expect(verdict(checkCommand(body))).toEqual(['good']);
  });
});

describe('a command that Discord refuses', () => {
  test.each([
    ['no name', { description: 'Asks' }, 'name: BASE_TYPE_REQUIRED'],
    ['a name that is not text', { ...ask, name: 7 }, 'name: STRING_TYPE_CONVERT'],
    ['a name not in lower case', { ...ask, name: 'Ask' }, 'name: APPLICATION_COMMAND_INVALID_NAME'],
    ['a space in the name', { ...ask, name: 'ask me' }, 'name: APPLICATION_COMMAND_INVALID_NAME'],
    ['a dot in the name', { ...ask, name: 'ask.me' }, 'name: APPLICATION_COMMAND_INVALID_NAME'],
    [
      'a name that is not in lower case in a translation',
      { ...ask, name_localizations: { fi: 'Kysy' } },
      'name_localizations.fi: APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'a language Discord does not have',
      { ...ask, name_localizations: { et: 'küsi' } },
      'name_localizations.et: BASE_TYPE_CHOICES',
    ],
    [
      'a description in a language Discord does not have',
      { ...ask, description_localizations: { xx: 'x' } },
      'description_localizations.xx: BASE_TYPE_CHOICES',
    ],
    ['no description', { name: 'ask' }, 'description: BASE_TYPE_REQUIRED'],
    ['an empty description', { name: 'ask', description: '' }, 'description: BASE_TYPE_BAD_LENGTH'],
    ['a description of 101', { ...ask, description: 'x'.repeat(101) }, 'description: BASE_TYPE_BAD_LENGTH'],
    [
      'a menu with a description',
      { ...ask, type: 3 },
      'description: APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_CANNOT_BE_SET',
    ],
    ['a type that does not exist', { name: 'ask', type: 9 }, 'type: BASE_TYPE_CHOICES'],
    [
      'an option without a description',
      withOptions({ type: 3, name: 'x' }),
      'options.0.description: BASE_TYPE_REQUIRED',
    ],
    [
      'an option name not in lower case',
      withOptions(option({ name: 'Question' })),
      'options.0.name: APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      '26 options',
      withOptions(...Array.from({ length: 26 }, (_, index) => option({ name: `o${index}` }))),
      'options: BASE_TYPE_MAX_LENGTH',
    ],
    ['26 choices', withOptions(option({ choices: choices(26) })), 'options.0.choices: BASE_TYPE_MAX_LENGTH'],
    [
      'choices together with type-ahead',
      withOptions(option({ choices: choices(1), autocomplete: true })),
      'options.0.autocomplete: APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
    ],
    [
      'type-ahead for yes or no',
      withOptions(option({ type: 5, autocomplete: true })),
      'options.0.autocomplete: APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_TYPE',
    ],
    [
      'two choices of one name',
      withOptions(
        option({
          choices: [
            { name: 'a', value: '1' },
            { name: 'a', value: '2' },
          ],
        }),
      ),
      'options.0.choices.1.name: APPLICATION_COMMAND_OPTIONS_CHOICE_DUPLICATE',
    ],
    [
      'a choice that is no number, for numbers',
      withOptions(option({ type: 4, choices: [{ name: 'a', value: 'b' }] })),
      'options.0.choices.0.value: NUMBER_TYPE_COERCE',
    ],
    [
      'a required option after an optional one',
      withOptions(option(), option({ name: 'b', required: true })),
      'options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'two options of one name',
      withOptions(option(), option()),
      'options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
    ],
    [
      'two options of one name in Finnish',
      withOptions(option({ name_localizations: { fi: 'x' } }), option({ name: 'b', name_localizations: { fi: 'x' } })),
      'options.1.name_localizations.fi: APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
    ],
    [
      'an option beside a subcommand',
      withOptions(option(), { type: 1, name: 'a', description: 'A' }),
      'options: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'a subcommand inside a subcommand',
      withOptions({ type: 1, name: 'a', description: 'A', options: [{ type: 1, name: 'b', description: 'B' }] }),
      'options.0.options.0.type: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'a length for a number',
      withOptions(option({ type: 4, max_length: 5 })),
      'options.0.max_length: APPLICATION_COMMAND_OPTIONS_FIELD_TYPE',
    ],
    [
      'a smallest number for a text',
      withOptions(option({ min_value: 5 })),
      'options.0.min_value: APPLICATION_COMMAND_OPTIONS_FIELD_TYPE',
    ],
    ['a context that does not exist', { ...ask, contexts: [3] }, 'contexts.0: BASE_TYPE_CHOICES'],
    ['a context twice', { ...ask, contexts: [0, 0] }, 'contexts.1: SET_TYPE_UNIQUE'],
    ['no installation at all', { ...ask, integration_types: [] }, 'integration_types: BASE_TYPE_BAD_LENGTH'],
    [
      'permissions by name',
      { ...ask, default_member_permissions: 'ManageMessages' },
      'default_member_permissions: NUMBER_TYPE_COERCE',
    ],
  ])('%s', (_what, body, problem) => {
    expect(verdict(checkCommand(body))).toEqual([problem]);
  });

  test('one of over 8,000 characters', () => {
    expect(verdict(checkCommand(withOptions(...Array.from({ length: 4 }, (_, n) => long(n)))))).toEqual(['good']);
    expect(verdict(checkCommand(withOptions(...Array.from({ length: 5 }, (_, n) => long(n)))))).toEqual([
      ': APPLICATION_COMMAND_TOO_LARGE',
    ]);
  });

  test('of a text and its translations, only the longest counts towards the 8,000', () => {
    const translated = { ...ask, description_localizations: { fi: 'x'.repeat(100), 'sv-SE': 'x'.repeat(100) } };
    const options = Array.from({ length: 3 }, (_, n) =>
      option({
        name: `o${n}`,
        choices: Array.from({ length: 25 }, (__, m) => ({
          name: `${m}`.padEnd(52, 'y'),
          value: `${m}`.padEnd(52, 'x'),
        })),
      }),
    );
    // 3 x 25 x 104 = 7,800, and 3 + 100 + 3 x (2 + 4) on top; a second hundred would be too much.
    expect(verdict(checkCommand({ ...translated, options }))).toEqual(['good']);
  });

  test('two of one name and type in a list', () => {
    expect(verdict(checkCommands([ask, ask]))).toEqual(['1.name: APPLICATION_COMMANDS_DUPLICATE_NAME']);
    expect(verdict(checkCommands([ask, { name: 'ask', type: 3 }]))).toEqual(['good']);
  });

  test('contexts in a single guild', () => {
    expect(verdict(checkCommand({ ...ask, contexts: [0] }, true))).toEqual([
      'contexts: APPLICATION_COMMAND_GUILD_COMMAND_CONTEXTS',
    ]);
  });
});
