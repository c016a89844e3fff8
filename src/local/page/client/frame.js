// @ts-check
import { bare, DIRECT, listChannels, titleOf } from './channel-list.js';
import { element, find } from './dom.js';
import { icon } from './icons.js';
import { nameOf, showLine } from './markdown-tree.js';
import { showAvatar } from './message.js';
import { h } from './tree.js';
/** @import { Channel, Scene, Tree } from './shape.d.ts' */
/** @import { Entry } from './command-list.js' */
/** @import { Around } from './markdown-tree.js' */

/** What stands around the messages; drawn once, filled by `drawFrame`. */
export function createFrame() {
  const frame = element(
    h(
      'div',
      { class: 'page' },
      h('a', { class: 'skip', href: '#messages' }, 'Skip to messages'),
      h('div', { class: 'banner', role: 'note', 'aria-label': 'About this page' }),
      h(
        'div',
        { class: 'panes' },
        h('div', { class: 'shade', 'data-action': 'close-drawer' }),
        h(
          'nav',
          { class: 'sidebar', id: 'sidebar', 'aria-label': 'Channels' },
          h('h1', { class: 'server' }),
          h('div', { class: 'channels' }),
          h('div', { class: 'person' }),
        ),
        h(
          'main',
          { class: 'channel' },
          h(
            'header',
            { class: 'channel-head' },
            h(
              'button',
              {
                type: 'button',
                class: 'drawer-button',
                'aria-label': 'Channels',
                'aria-expanded': 'false',
                'aria-controls': 'sidebar',
                'data-action': 'drawer',
              },
              icon('menu'),
            ),
            h('h2', { class: 'channel-name' }),
            h('p', { class: 'channel-topic' }),
            h('p', { class: 'offline', role: 'status' }),
          ),
          h(
            'div',
            { class: 'scroll' },
            h('div', { class: 'welcome' }),
            h('div', {
              class: 'log',
              id: 'messages',
              tabindex: 0,
              role: 'log',
              'aria-live': 'polite',
              'aria-relevant': 'additions',
            }),
          ),
          h(
            'button',
            { type: 'button', class: 'to-latest', 'data-action': 'latest', hidden: true },
            'New messages',
            icon('down'),
          ),
        ),
      ),
    ),
  );
  document.body.prepend(frame);
  return frame;
}

/**
 * Fills the frame with the server, its channels and the person who sits here.
 *
 * @param {HTMLElement} frame
 * @param {{ scene: Scene, channel: Channel | undefined, unread: ReadonlySet<string>, entries: readonly Entry[] }} what the
 *   open channel, the ones with something new, and the commands to begin with
 * @param {Around} around
 */
export function drawFrame(frame, { scene, channel, unread, entries }, around) {
  document.title = channel === undefined ? scene.title : `${titleOf(channel)} · ${scene.title}`;
  put(frame, '.banner', [h('p', {}, ...showLine(scene.banner, around))]);
  put(frame, '.server', [scene.title]);
  put(frame, '.channels', listChannels(scene.channels, channel, unread));
  put(frame, '.person', [
    showAvatar(scene.me),
    h('span', { class: 'person-name' }, h('strong', {}, nameOf(scene.me)), h('small', {}, scene.me.username)),
    h(
      'button',
      {
        type: 'button',
        class: 'settings-button',
        'aria-label': 'Settings',
        'aria-haspopup': 'dialog',
        title: 'Person, language and theme',
        'data-action': 'settings',
      },
      icon('settings'),
    ),
  ]);
  if (channel === undefined) return;
  put(frame, '.channel-name', [icon(channel.type === DIRECT ? 'people' : 'hash'), h('span', {}, bare(channel))]);
  put(frame, '.channel-topic', [channel.topic ?? '']);
  put(frame, '.welcome', welcome(channel, entries));
  find(frame, '.log').setAttribute('aria-label', `Messages in ${titleOf(channel)}`);
}

/** How many commands the welcome offers; the list behind the slash has them all. */
const FIRST_COMMANDS = 6;

/** @param {Channel} channel @param {readonly Entry[]} entries */
function welcome(channel, entries) {
  const direct = channel.type === DIRECT;
  const first = entries
    .slice(0, FIRST_COMMANDS)
    .map(({ label }) =>
      h('button', { type: 'button', class: 'mention', 'data-action': 'command', 'data-name': label.slice(1) }, label),
    );
  return [
    h('p', { class: 'welcome-title' }, direct ? bare(channel) : `Welcome to ${titleOf(channel)}`),
    h('p', {}, direct ? 'Only you and the app see this conversation.' : 'This is the beginning of the channel.'),
    h(
      'p',
      { class: 'welcome-commands' },
      'Type ',
      h('kbd', {}, '/'),
      first.length > 0 ? ' for the commands, or begin with ' : ' for the commands.',
      ...first,
    ),
  ];
}

/** Replaces what an element holds, unless nothing changed: then the keyboard stays where it is. @type {WeakMap<Element, string>} */
const drawn = new WeakMap();

/** @param {HTMLElement} frame @param {string} selector @param {(Tree | string)[]} pieces */
function put(frame, selector, pieces) {
  const place = find(frame, selector);
  const signature = JSON.stringify(pieces);
  if (drawn.get(place) === signature) return;
  drawn.set(place, signature);
  const focused = place.contains(document.activeElement) ? document.activeElement?.getAttribute('data-id') : undefined;
  place.replaceChildren(element(h('div', { class: 'contents' }, ...pieces)));
  if (focused !== undefined && focused !== null)
    place
      .querySelector(`[data-id="${CSS.escape(focused)}"]`)
      ?.querySelector('button')
      ?.focus();
}
