// @ts-check
import { icon } from './icons.js';
import { h } from './tree.js';
/** @import { Channel, Tree } from './shape.d.ts' */

/** Discord's numbers for a channel between a person and the bot, and for a group of channels. */
export const DIRECT = 1;
const CATEGORY = 4;

/**
 * The channels in their groups, direct messages last; the open one and those with something new are marked.
 *
 * @param {readonly Channel[]} channels
 * @param {Channel | undefined} open
 * @param {ReadonlySet<string>} unread
 */
export function listChannels(channels, open, unread) {
  const groups = channels.filter(({ type }) => type === CATEGORY);
  const rest = channels.filter(({ type }) => type !== CATEGORY);
  const inNoGroup = rest.filter(
    ({ type, parent_id: parent }) => type !== DIRECT && !groups.some(({ id }) => id === parent),
  );
  const direct = rest.filter(({ type }) => type === DIRECT);
  const item = (/** @type {Channel} */ channel) => showChannel(channel, channel === open, unread.has(channel.id));
  return [
    group('Text channels', inNoGroup.map(item)),
    ...groups.map(({ id, name }) =>
      group(name ?? 'Channels', rest.filter(({ parent_id: parent }) => parent === id).map(item)),
    ),
    group('Direct messages', direct.map(item)),
  ].filter((part) => part !== undefined);
}

/** @param {string} name @param {Tree[]} items */
function group(name, items) {
  if (items.length === 0) return undefined;
  return h(
    'section',
    { class: 'channel-group' },
    h('h2', {}, name),
    h('ul', {}, ...items.map((item) => h('li', {}, item))),
  );
}

/** @param {Channel} channel @param {boolean} open @param {boolean} unread */
function showChannel(channel, open, unread) {
  return h(
    'button',
    {
      type: 'button',
      class: unread ? 'channel-item unread' : 'channel-item',
      'data-action': 'channel',
      'data-id': channel.id,
      'aria-current': open ? 'page' : undefined,
      'aria-label': unread ? `${bare(channel)}, new messages` : undefined,
    },
    icon(channel.type === DIRECT ? 'people' : 'hash'),
    h('span', {}, bare(channel)),
  );
}

/**
 * A channel's name with its sign.
 *
 * @param {Channel} channel
 */
export function titleOf(channel) {
  return channel.type === DIRECT ? bare(channel) : `#${bare(channel)}`;
}

/**
 * A channel's name without its sign.
 *
 * @param {Channel} channel
 */
export function bare(channel) {
  return channel.name ?? 'unnamed';
}
