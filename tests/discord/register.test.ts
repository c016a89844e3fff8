import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { defineCommands } from '../../src/discord/define.ts';
import { isSameList } from '../../src/discord/register.ts';
import { libraryOf } from './small-library.ts';

const delegation = { id: 'iceland', title: 'Iceland', aliases: [], members: [] };
const open = commands.filter((command) => command.name === 'summit');
const wanted = defineCommands(open, libraryOf([], { delegations: [delegation] }));
const first = wanted[0];
const summit = first && 'options' in first ? first : undefined;

/** The list as Discord gives it back: ids, versions and defaults filled in, keys in another order. */
const registered = [
  {
    version: '1',
    id: '1',
    application_id: '2',
    default_member_permissions: null,
    nsfw: false,
    dm_permission: true,
    type: 1,
    integration_types: [1, 0],
    contexts: [2, 1, 0],
    description_localizations: summit?.description_localizations,
    name_localizations: summit?.name_localizations,
    options: summit?.options?.map((option) => ({ ...option, required: false })),
    description: summit?.description,
    name: 'summit',
  },
];

test('what Discord fills in is no difference', () => expect(isSameList(registered, wanted)).toBe(true));

test.each<[string, unknown]>([
  ['nothing is registered', []],
  ['no list at all', { message: 'odd' }],
  ['another description', [{ ...registered[0], description: 'x' }]],
  ['a command more', [...registered, { name: 'old', description: 'x', type: 1 }]],
  ['options in another order', [{ ...registered[0], options: summit?.options?.toReversed() }]],
  ['fewer contexts', [{ ...registered[0], contexts: [0] }]],
  ['a menu of the same name', [{ ...registered[0], type: 3 }]],
])('%s is a difference', (_, other) => expect(isSameList(other, wanted)).toBe(false));

test('a menu of messages comes back with an empty description, which is no difference', () => {
  const menu = { name: 'Propose as fact', type: 3 };
  expect(isSameList([{ ...menu, id: '1', description: '' }], [menu])).toBe(true);
});

describe('translations', () => {
  const plain = { name: 'ask', description: 'Asks', type: 1, name_localizations: { fi: 'kysy', 'sv-SE': 'fråga' } };

  test('come back in another order', () => {
    const back = { ...plain, id: '1', name_localizations: { 'sv-SE': 'fråga', fi: 'kysy' } };
    expect(isSameList([{ ...back, description_localizations: null, name_localized: 'kysy' }], [plain])).toBe(true);
  });

  test.each<[string, object]>([
    ['another word', { fi: 'pyydä', 'sv-SE': 'fråga' }],
    ['a language less', { fi: 'kysy' }],
    // "id" is Indonesian here, and Discord's own number only at the top.
    ['a language more', { fi: 'kysy', 'sv-SE': 'fråga', id: 'tanya' }],
  ])('%s is a difference', (_, names) => {
    expect(isSameList([{ ...plain, name_localizations: names }], [plain])).toBe(false);
  });
});
