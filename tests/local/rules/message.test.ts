import { MessageFlags } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { checkMessage } from '../../../src/local/rules/message.ts';
import { verdict } from './verdict.ts';

const V2 = MessageFlags.IsComponentsV2;
const text = (content = 'x'): object => ({ type: 10, content });
const button = (custom_id = 'a', more: object = {}): object => ({
  type: 2,
  style: 1,
  label: 'Press',
  custom_id,
  ...more,
});
const row = (...components: object[]): object => ({ type: 1, components });
const v2 = (...components: object[]): object => ({ flags: V2, components });
const menu = (more: object = {}): object => ({
  type: 3,
  custom_id: 'm',
  options: [{ label: 'A', value: 'a' }],
  ...more,
});
const times = (count: number, make: (index: number) => object): object[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A message to be changed. */
const before = (more: object) => {
  const message = { content: '', embeds: [], attachments: [], components: [], flags: 0, ...more };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, typescript/no-explicit-any -- only these fields count
  return { files: [], before: message as any };
};

describe('a message that Discord takes', () => {
  test.each([
    ['2,000 characters', { content: 'x'.repeat(2000) }],
    ['2,000 emoji, each of which is one character', { content: '😀'.repeat(2000) }],
    ['an embed', { embeds: [{ title: 'x', fields: [{ name: 'a', value: 'b' }] }] }],
    ['a row of five buttons', { content: 'x', components: [row(...times(5, (index) => button(`${index}`)))] }],
    ['components with the flag', v2(text(), row(button()), { type: 17, components: [text(), { type: 14 }] })],
    ['40 components, each counted', v2(...times(40, () => text()))],
    [
      'mentions of users named, of roles parsed',
      { content: 'x', allowed_mentions: { parse: ['roles'], users: ['123456789012345678'] } },
    ],
    ['nobody mentioned', { content: 'x', allowed_mentions: { parse: [] } }],
    [
      'a link button',
      { content: 'x', components: [row({ type: 2, style: 5, label: 'Go', url: 'https://example.org' })] },
    ],
    [
      'a section with three texts and a picture',
      v2({
        type: 9,
        components: [text(), text(), text()],
        accessory: { type: 11, media: { url: 'https://example.org/x.png' } },
      }),
    ],
  ])('%s', (_what, body) => {
    expect(verdict(checkMessage(body, { files: [] }))).toEqual(['good']);
  });
});

describe('a message that Discord refuses', () => {
  test.each([
    ['nothing', {}, 'empty'],
    ['nothing but white space', { content: ' \n ' }, 'empty'],
    ['the flag and no component', { flags: V2 }, 'empty'],
    ['2,001 characters', { content: 'x'.repeat(2001) }, 'content: BASE_TYPE_MAX_LENGTH'],
    ['a number for text', { content: 5 }, 'content: STRING_TYPE_CONVERT'],
    ['a nonce of 26', { content: 'x', nonce: 'x'.repeat(26) }, 'nonce: BASE_TYPE_MAX_LENGTH'],
    ['eleven embeds', { embeds: times(11, () => ({ title: 'x' })) }, 'embeds: BASE_TYPE_MAX_LENGTH'],
    [
      'over 6,000 characters in all embeds',
      { embeds: times(2, () => ({ description: 'x'.repeat(3001) })) },
      'embeds: MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['an embed title of 257', { embeds: [{ title: 'x'.repeat(257) }] }, 'embeds.0.title: BASE_TYPE_MAX_LENGTH'],
    [
      'an embed field without a value',
      { embeds: [{ fields: [{ name: 'x' }] }] },
      'embeds.0.fields.0.value: BASE_TYPE_REQUIRED',
    ],
    [
      'an embed that links to a script',
      { embeds: [{ title: 'x', url: 'javascript:alert(1)' }] },
      'embeds.0.url: URL_TYPE_INVALID_URL',
    ],
    [
      'users both parsed and named',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['123456789012345678'] } },
      'allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      'roles both parsed and named',
      { content: 'x', allowed_mentions: { parse: ['roles'], roles: ['123456789012345678'] } },
      'allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    [
      'a kind of mention that does not exist',
      { content: 'x', allowed_mentions: { parse: ['here'] } },
      'allowed_mentions.parse.0: BASE_TYPE_CHOICES',
    ],
    [
      'components of the second version without the flag',
      { components: [text()] },
      'components.0.type: UNION_TYPE_CHOICES',
    ],
    [
      'the flag together with content',
      { ...v2(text()), content: 'x' },
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'the flag together with embeds',
      { ...v2(text()), embeds: [{ title: 'x' }] },
      'embeds: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      'the flag together with a poll',
      { ...v2(text()), poll: { question: { text: 'x' } } },
      'poll: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    [
      '41 components, those inside others counted',
      v2({ type: 17, components: times(40, () => text()) }),
      'components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    [
      'over 4,000 characters in all texts',
      v2(text('x'.repeat(2001)), text('x'.repeat(2000))),
      'components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    [
      'six rows',
      { content: 'x', components: times(6, (index) => row(button(`${index}`))) },
      'components: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'six buttons in a row',
      { content: 'x', components: [row(...times(6, (index) => button(`${index}`)))] },
      'components.0.components: BASE_TYPE_BAD_LENGTH',
    ],
    ['an empty row', { content: 'x', components: [row()] }, 'components.0.components: BASE_TYPE_BAD_LENGTH'],
    [
      'a menu beside a button',
      { content: 'x', components: [row(menu(), button())] },
      'components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'one custom_id twice',
      { content: 'x', components: [row(button('a'), button('a'))] },
      'components: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    ['one id twice', v2({ ...text(), id: 7 }, { ...text(), id: 7 }), 'components: COMPONENT_ID_DUPLICATED'],
    [
      'a custom_id of 101',
      { content: 'x', components: [row(button('x'.repeat(101)))] },
      'components.0.components.0.custom_id: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a button without a custom_id',
      { content: 'x', components: [row({ type: 2, style: 1, label: 'x' })] },
      'components.0.components.0.custom_id: BASE_TYPE_REQUIRED',
    ],
    [
      'a button label of 81',
      { content: 'x', components: [row(button('a', { label: 'x'.repeat(81) }))] },
      'components.0.components.0.label: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a button with nothing on it',
      { content: 'x', components: [row({ type: 2, style: 1, custom_id: 'a' })] },
      'components.0.components.0: BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
    ],
    [
      'a link button with a custom_id',
      { content: 'x', components: [row(button('a', { style: 5, url: 'https://example.org' }))] },
      'components.0.components.0: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    ],
    [
      'a link of 513',
      {
        content: 'x',
        components: [row({ type: 2, style: 5, label: 'x', url: `https://example.org/${'x'.repeat(493)}` })],
      },
      'components.0.components.0.url: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a button that runs a script',
      { content: 'x', components: [row({ type: 2, style: 5, label: 'x', url: 'javascript:x' })] },
      'components.0.components.0.url: URL_TYPE_INVALID_URL',
    ],
    [
      '26 options in a menu',
      { content: 'x', components: [row(menu({ options: times(26, (index) => ({ label: 'A', value: `${index}` })) }))] },
      'components.0.components.0.options: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'one value twice in a menu',
      { content: 'x', components: [row(menu({ options: times(2, () => ({ label: 'A', value: 'a' })) }))] },
      'components.0.components.0.options.1.value: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'an option label of 101',
      { content: 'x', components: [row(menu({ options: [{ label: 'x'.repeat(101), value: 'a' }] }))] },
      'components.0.components.0.options.0.label: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'more to choose than there is',
      { content: 'x', components: [row(menu({ max_values: 2 }))] },
      'components.0.components.0.max_values: SELECT_COMPONENT_MAX_VALUES',
    ],
    ['an empty text', v2(text('')), 'components.0.content: BASE_TYPE_BAD_LENGTH'],
    [
      'a section without an accessory',
      v2({ type: 9, components: [text()] }),
      'components.0.accessory: BASE_TYPE_REQUIRED',
    ],
    [
      'a section with four texts',
      v2({ type: 9, components: times(4, () => text()), accessory: button() }),
      'components.0.components: BASE_TYPE_BAD_LENGTH',
    ],
    ['an empty container', v2({ type: 17, components: [] }), 'components.0.components: BASE_TYPE_BAD_LENGTH'],
    [
      'a container inside a container',
      v2({ type: 17, components: [{ type: 17, components: [text()] }] }),
      'components.0.components.0.type: UNION_TYPE_CHOICES',
    ],
    ['a bare button outside a row', v2(button()), 'components.0.type: UNION_TYPE_CHOICES'],
    [
      'a file that was not sent along',
      v2({ type: 13, file: { url: 'attachment://x.txt' } }),
      'components.0.file.url: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
    ['a spacing of three', v2({ type: 14, spacing: 3 }), 'components.0.spacing: BASE_TYPE_CHOICES'],
  ])('%s', (_what, body, problem) => {
    expect(verdict(checkMessage(body, { files: [] }))).toEqual([problem]);
  });
});

describe('a change', () => {
  test('of the rest keeps the content, so it is not empty', () => {
    expect(verdict(checkMessage({ components: [] }, before({ content: 'x' })))).toEqual(['good']);
  });
  test('that takes everything away is empty', () => {
    expect(verdict(checkMessage({ content: '' }, before({ content: 'x' })))).toEqual(['empty']);
  });
  test('to components has to take the old content away', () => {
    expect(verdict(checkMessage(v2(text()), before({ content: 'x' })))).toEqual([
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
    expect(verdict(checkMessage({ ...v2(text()), content: null }, before({ content: 'x' })))).toEqual(['good']);
  });
  test('of a message made of components needs no flag, and takes no content', () => {
    expect(verdict(checkMessage({ components: [text()] }, before({ flags: V2 })))).toEqual(['good']);
    expect(verdict(checkMessage({ content: 'x', components: [text()] }, before({ flags: V2 })))).toEqual([
      'content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
  });
});
