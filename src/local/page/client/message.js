// @ts-check
import { showComponents, showFile } from './components.js';
import { showEmbed } from './embed.js';
import { icon } from './icons.js';
import { nameOf, showMarkdown } from './markdown-tree.js';
import { showSent } from './time.js';
import { h, textOf } from './tree.js';
/** @import { Message, Node, Tree, User } from './shape.d.ts' */
/** @import { Around } from './markdown-tree.js' */

/** Message flags of the protocol. */
const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

/** The message is made of components, which show its files where they belong. */
const COMPONENTS = 1 << 15;

/** What Discord's client says where an app did not answer in time. */
export const NO_RESPONSE = 'The application did not respond';

/** How long an app may think: then the token of its answer is void. In milliseconds. */
const LONGEST_THOUGHT = 15 * 60_000;

/** Messages by one author that are closer than this stand under one name. */
const TOGETHER = 7 * 60_000;

/** @param {Message} message */
export function isEphemeral(message) {
  return ((message.flags ?? 0) & EPHEMERAL) !== 0;
}

/**
 * One message: who, when, what, and the controls it brings. `before` decides whether the name is repeated, `problem`
 * is a line of the client's own, such as an interaction that failed.
 *
 * @param {Message} message
 * @param {Around} around
 * @param {{ before?: Message | undefined, problem?: string | undefined, original?: Message | undefined }} [beside]
 * @returns {Tree}
 */
export function showMessage(message, around, { before, problem, original } = {}) {
  const above = showAbove(message, original);
  const headless = above.length === 0 && follows(message, before);
  const name = nameOf(message.author);
  const sent = new Date(message.timestamp);
  const clock = showSent(sent, around.now, around.locale);
  return h(
    'article',
    {
      class: ['message', isEphemeral(message) ? 'ephemeral' : '', headless ? 'headless' : ''].filter(Boolean).join(' '),
      id: `message-${message.id}`,
      'data-id': message.id,
      'aria-label': `${name}, ${clock}`,
      tabindex: -1,
    },
    ...above,
    headless ? undefined : h('div', { class: 'message-avatar' }, showAvatar(message.author)),
    headless
      ? undefined
      : h(
          'header',
          { class: 'message-head' },
          h('span', { class: 'message-author' }, name),
          message.author.bot === true ? h('span', { class: 'badge' }, 'App') : undefined,
          h('time', { class: 'message-time', datetime: sent.toISOString() }, clock),
        ),
    h('div', { class: 'message-body' }, ...showBody(message, around)),
    problem === undefined ? undefined : showProblem(problem),
    isEphemeral(message) ? showFoot() : undefined,
    h(
      'button',
      {
        type: 'button',
        class: 'message-more',
        'aria-label': 'More',
        'aria-haspopup': 'menu',
        'data-action': 'more',
        title: 'More',
      },
      icon('more'),
    ),
  );
}

/** @param {Message} message @param {Message | undefined} before */
function follows(message, before) {
  if (before === undefined || before.author.id !== message.author.id) return false;
  if (isEphemeral(before) !== isEphemeral(message)) return false;
  const apart = Date.parse(message.timestamp) - Date.parse(before.timestamp);
  return apart < TOGETHER && new Date(message.timestamp).toDateString() === new Date(before.timestamp).toDateString();
}

/** The line above: which command it answers, or which message. @param {Message} message @param {Message | undefined} original */
function showAbove(message, original) {
  const used = message.interaction_metadata ?? message.interaction;
  const name = message.interaction?.name ?? message.interaction_metadata?.name;
  if (used?.type === 2 && name !== undefined) {
    const command = /^[\p{Ll}\p{Lo}\p{N} _-]+$/u.test(name) ? `/${name}` : name;
    return [
      h(
        'p',
        { class: 'message-above' },
        icon('reply'),
        showAvatar(used.user, 'tiny'),
        h('span', { class: 'above-name' }, nameOf(used.user)),
        ' used ',
        h('span', { class: 'above-command' }, command),
      ),
    ];
  }
  const answered = message.referenced_message ?? original;
  if (answered === undefined || message.message_reference === undefined) return [];
  return [
    h(
      'p',
      { class: 'message-above' },
      icon('reply'),
      showAvatar(answered.author, 'tiny'),
      h('span', { class: 'above-name' }, nameOf(answered.author)),
      ' ',
      h('span', { class: 'above-words' }, summarize(answered)),
    ),
  ];
}

/** @param {Message} message */
function summarize(message) {
  const around = { people: [], channels: [], roles: [], now: 0, locale: 'en' };
  const words = textOf([showMarkdown(message.content, around), ...showComponents(message.components ?? [], around)]);
  return words === '' ? 'Click to see the message' : words.slice(0, 120);
}

/** @param {Message} message @param {Around} around @returns {Node[]} */
function showBody(message, around) {
  if (((message.flags ?? 0) & LOADING) !== 0) {
    if (around.now - Date.parse(message.timestamp) > LONGEST_THOUGHT) return [showProblem(NO_RESPONSE)];
    return [
      h(
        'p',
        { class: 'thinking' },
        h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')),
        `${nameOf(message.author)} is thinking…`,
      ),
    ];
  }
  const files = ((message.flags ?? 0) & COMPONENTS) === 0 ? (message.attachments ?? []) : [];
  const edited = message.edited_timestamp !== undefined && message.edited_timestamp !== null;
  return [
    ...(message.content === '' ? [] : [showMarkdown(message.content, around)]),
    ...(message.embeds ?? []).map((embed) => showEmbed(embed, around)),
    ...files.map((file) => showFile(file.filename, file.size, file.url)),
    ...showComponents(message.components ?? [], around),
    ...(edited ? [h('span', { class: 'edited' }, '(edited)')] : []),
  ];
}

/** @param {string} words */
function showProblem(words) {
  return h('p', { class: 'message-problem' }, icon('warning'), words);
}

function showFoot() {
  return h(
    'p',
    { class: 'message-foot' },
    icon('eye'),
    'Only you can see this · ',
    h('button', { type: 'button', class: 'as-link', 'data-action': 'dismiss' }, 'Dismiss message'),
  );
}

/**
 * A drawn face: the first letter on a colour that is always the same for one person.
 *
 * @param {User} user
 * @param {string} [size]
 */
export function showAvatar(user, size = '') {
  const colour = Number((BigInt(/^\d+$/.test(user.id) ? user.id : 0) >> 22n) % 6n);
  const letter = /\p{L}|\p{N}/u.exec(nameOf(user))?.[0]?.toLocaleUpperCase() ?? '?';
  return h(
    'span',
    { class: `avatar avatar-${colour} ${user.bot === true ? 'avatar-app' : ''} ${size}`.trim(), 'aria-hidden': 'true' },
    letter,
  );
}
