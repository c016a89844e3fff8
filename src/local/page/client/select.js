// @ts-check
import { icon } from './icons.js';
import { nameOf } from './markdown-tree.js';
import { h } from './tree.js';
/** @import { Component, Emoji, Select, SelectOption } from './shape.d.ts' */
/** @import { Around } from './markdown-tree.js' */

/**
 * What a select offers: its own strings, or the people, roles and channels that are here.
 *
 * @param {Select} select
 * @param {Around} around
 * @returns {SelectOption[]}
 */
export function optionsOf(select, { people, roles, channels }) {
  const chosen = new Set(select.default_values?.map(({ id }) => id));
  const users = people.map((user) => ({
    label: nameOf(user),
    value: user.id,
    description: user.username,
    default: chosen.has(user.id),
  }));
  const parts = roles.map((role) => ({ label: `@${role.name}`, value: role.id, default: chosen.has(role.id) }));
  switch (select.type) {
    case 3:
      return select.options ?? [];
    case 5:
      return users;
    case 6:
      return parts;
    case 7:
      return [...users, ...parts];
    case 8:
      return channels
        .filter(
          ({ type }) =>
            select.channel_types === undefined ||
            select.channel_types.length === 0 ||
            select.channel_types.includes(type),
        )
        .map((channel) => ({
          label: `#${channel.name ?? 'unnamed'}`,
          value: channel.id,
          default: chosen.has(channel.id),
        }));
  }
}

const PLACEHOLDERS = {
  3: 'Make a selection',
  5: 'Select a person',
  6: 'Select a role',
  7: 'Select a person or role',
  8: 'Select a channel',
};

/**
 * A select as it stands closed: what is chosen, or what to choose.
 *
 * @param {Select} select
 * @param {Around} around
 * @param {readonly string[]} [values] what is chosen now, where it is not the default
 */
export function showSelect(select, around, values) {
  const options = optionsOf(select, around);
  const chosen = options.filter((option) =>
    values === undefined ? option.default === true : values.includes(option.value),
  );
  const placeholder = select.placeholder ?? PLACEHOLDERS[select.type];
  return h(
    'button',
    {
      type: 'button',
      class: 'select',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-label':
        chosen.length === 0 ? placeholder : `${placeholder}: ${chosen.map(({ label }) => label).join(', ')}`,
      'data-action': 'select',
      'data-custom-id': select.custom_id,
      disabled: select.disabled === true,
    },
    chosen.length === 0
      ? h('span', { class: 'select-placeholder' }, placeholder)
      : h(
          'span',
          { class: 'select-values' },
          ...chosen.map(({ label, emoji }) => h('span', { class: 'select-value' }, ...showEmoji(emoji), label)),
        ),
    icon('down'),
  );
}

/**
 * An emoji as text; one of a server, which is a picture elsewhere, by its name.
 *
 * @param {Emoji | undefined} emoji
 */
export function showEmoji(emoji) {
  const name = emoji?.name;
  if (name === undefined || name === null || name === '') return [];
  const shown = emoji?.id === undefined || emoji.id === null ? name : `:${name}:`;
  return [h('span', { class: 'emoji', 'aria-hidden': 'true' }, shown)];
}

/**
 * The select a message holds under this id, however deep.
 *
 * @param {readonly Component[]} components
 * @param {string} customId
 * @returns {Select | undefined}
 */
export function findSelect(components, customId) {
  for (const component of components) {
    const inside = 'components' in component ? findSelect(component.components, customId) : undefined;
    if (inside !== undefined) return inside;
    if ('custom_id' in component && component.custom_id === customId && isSelect(component)) return component;
  }
  return undefined;
}

/** @param {Component} component @returns {component is Select} */
function isSelect(component) {
  return component.type === 3 || (component.type >= 5 && component.type <= 8);
}
