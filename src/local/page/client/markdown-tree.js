// @ts-check
import { parseMarkdown } from './markdown.js';
import { parseInline } from './markdown-inline.js';
import { showTime } from './time.js';
import { h } from './tree.js';
/** @import { Channel, Node, Role, Tree, User } from './shape.d.ts' */
/** @import { Block } from './markdown.js' */
/** @import { Inline } from './markdown-inline.js' */

/**
 * Who and what mentions may name, and how times are written.
 *
 * @typedef {{ people: readonly User[], channels: readonly Channel[], roles: readonly Role[], now: number, locale: string }} Around
 */

/**
 * A message's markdown as a piece of the page.
 *
 * @param {string} text
 * @param {Around} around
 * @returns {Tree}
 */
export function showMarkdown(text, around) {
  return h('div', { class: 'markdown' }, ...parseMarkdown(text).map((block) => showBlock(block, around)));
}

/**
 * Markdown without blocks, for one line of a title or a banner.
 *
 * @param {string} text
 * @param {Around} around
 * @returns {Node[]}
 */
export function showLine(text, around) {
  return parseInline(text).map((inline) => showInline(inline, around));
}

/** @param {Block} block @param {Around} around @returns {Tree} */
function showBlock(block, around) {
  switch (block.kind) {
    case 'lines':
      return h('p', {}, ...inlines(block.children, around));
    case 'heading':
      // The page's own headings are the server and the channel, so a message begins at the third level.
      return h(`h${block.level + 2}`, { class: `heading heading-${block.level}` }, ...inlines(block.children, around));
    case 'small':
      return h('p', { class: 'small-print' }, ...inlines(block.children, around));
    case 'code':
      return h('pre', { tabindex: 0, 'aria-label': 'Code' }, h('code', {}, block.text));
    case 'quote':
      return h('blockquote', {}, ...block.children.map((child) => showBlock(child, around)));
    case 'list':
      return h(
        block.start === undefined ? 'ul' : 'ol',
        { start: block.start },
        ...block.items.map((item) =>
          h('li', {}, ...inlines(item.children, around), ...item.blocks.map((child) => showBlock(child, around))),
        ),
      );
  }
}

/** @param {readonly Inline[]} children @param {Around} around */
function inlines(children, around) {
  return children.map((child) => showInline(child, around));
}

const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strike: 's' };

/** @param {Inline} inline @param {Around} around @returns {Node} */
function showInline(inline, around) {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'break':
      return h('br');
    case 'code':
      return h('code', {}, inline.text);
    case 'bold':
    case 'italic':
    case 'underline':
    case 'strike':
      return h(TAGS[inline.kind], {}, ...inlines(inline.children, around));
    case 'spoiler':
      return showSpoiler(inlines(inline.children, around));
    case 'link':
      return showLink(inline.href, inlines(inline.children, around));
    case 'emoji':
      return h('span', { class: 'emoji', role: 'img', 'aria-label': inline.name }, `:${inline.name}:`);
    case 'time':
      return showMoment(inline.unix, inline.style, around);
    case 'user':
    case 'role':
    case 'everyone':
    case 'channel':
    case 'command':
      return showMention(inline, around);
  }
}

/**
 * Hidden until it is pressed.
 *
 * @param {readonly Node[]} children
 */
function showSpoiler(children) {
  return h(
    'span',
    {
      class: 'spoiler',
      role: 'button',
      tabindex: 0,
      'aria-label': 'Spoiler',
      'aria-expanded': 'false',
      'data-action': 'reveal',
    },
    h('span', { class: 'spoiler-inside' }, ...children),
  );
}

/**
 * A link that leaves the page in a new tab and tells nothing about where it came from.
 *
 * @param {string} href http(s) only
 * @param {readonly Node[]} children
 * @param {string} [className]
 */
export function showLink(href, children, className) {
  return h(
    'a',
    { href, class: className, target: '_blank', rel: 'noopener noreferrer nofollow', title: href },
    ...children,
  );
}

/** @param {number} unix @param {string} style @param {Around} around */
function showMoment(unix, style, { now, locale }) {
  const date = new Date(unix * 1000);
  const known = !Number.isNaN(date.getTime());
  return h(
    'time',
    {
      class: 'moment',
      datetime: known ? date.toISOString() : undefined,
      title: known ? showTime(unix, 'F', now, locale) : undefined,
      'data-unix': unix,
      'data-style': style,
    },
    showTime(unix, style, now, locale),
  );
}

/** @param {Extract<Inline, { kind: 'user' | 'role' | 'everyone' | 'channel' | 'command' }>} mention @param {Around} around */
function showMention(mention, { people, channels, roles }) {
  switch (mention.kind) {
    case 'everyone':
      return h('span', { class: 'mention' }, mention.name);
    case 'user': {
      const user = people.find(({ id }) => id === mention.id);
      return h('span', { class: 'mention' }, user === undefined ? '@unknown-user' : `@${nameOf(user)}`);
    }
    case 'role':
      return h('span', { class: 'mention' }, `@${roles.find(({ id }) => id === mention.id)?.name ?? 'unknown-role'}`);
    case 'channel': {
      const channel = channels.find(({ id }) => id === mention.id);
      if (channel === undefined) return h('span', { class: 'mention' }, '#unknown');
      return h(
        'button',
        { type: 'button', class: 'mention', 'data-action': 'channel', 'data-id': channel.id },
        `#${channel.name ?? 'unnamed'}`,
      );
    }
    case 'command':
      return h(
        'button',
        { type: 'button', class: 'mention', 'data-action': 'command', 'data-name': mention.name },
        `/${mention.name}`,
      );
  }
}

/**
 * What a person is called on the page.
 *
 * @param {User} user
 */
export function nameOf(user) {
  return user.global_name ?? user.username;
}
