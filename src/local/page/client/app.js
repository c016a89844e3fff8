// @ts-check
import { createActing } from './acting.js';
import { bare, DIRECT } from './channel-list.js';
import { createCommandBox } from './command-box.js';
import { listEntries } from './command-list.js';
import { change, enter, messageOf, showConversation } from './conversation.js';
import { find } from './dom.js';
import { createDrawer } from './drawer.js';
import { createFrame, drawFrame } from './frame.js';
import { createLog } from './log.js';
import { nameOf } from './markdown-tree.js';
import { follow } from './server-link.js';
import { openSettings } from './settings.js';
import { showTime } from './time.js';
/** @import { Message } from './shape.d.ts' */
/** @import { Around } from './markdown-tree.js' */
/** @import { Conversation } from './conversation.js' */

/** How often relative times are brought up to date, in milliseconds. */
const TICK = 15_000;

const frame = createFrame();
const drawer = createDrawer(frame);
const log = createLog(find(frame, '.log'), find(frame, '.scroll'), find(frame, '.to-latest'));
const acting = createActing({ now, around, draw, toEnd: log.toEnd, complain: (words) => box.complain(words) });
const box = createCommandBox({
  now: () => ({ entries: entries(), around: around(), application: nameOf(now().scene.app) }),
  complete: acting.complete,
  attach: acting.attach,
  use: acting.use,
  write: acting.write,
});
find(frame, 'main').append(box.root);

/** @type {Conversation | undefined} */
let conversation;
let stopFollowing = () => {};

function now() {
  if (conversation === undefined) throw new Error('Nothing has come from the server yet.');
  return conversation;
}

function entries() {
  const { scene, channel } = now();
  return listEntries(scene.commands[channel] ?? [], scene.locale);
}

/** @returns {Around} */
function around() {
  const { people, channels, roles, locale } = now().scene;
  return { people, channels, roles, now: Date.now(), locale };
}

/** @param {{ fresh: boolean }} how */
function draw(how = { fresh: false }) {
  const { scene, channel, unread } = now();
  const open = scene.channels.find(({ id }) => id === channel);
  drawFrame(frame, { scene, channel: open, unread, entries: entries() }, around());
  if (open !== undefined) box.name(bare(open), open.type === DIRECT);
  log.draw(showConversation(now(), around()), how);
}

/** @param {string} seat */
function sit(seat) {
  stopFollowing();
  sessionStorage.setItem('seat', seat);
  stopFollowing = follow(seat, {
    scene(scene) {
      const before = conversation;
      conversation = enter(before, scene);
      if (before?.scene.me.id !== scene.me.id) box.clear();
      draw({ fresh: before?.scene.me.id !== scene.me.id });
    },
    change(event) {
      change(now(), event);
      draw();
    },
    up(up) {
      find(frame, '.offline').textContent = up ? '' : 'Connection lost. Trying again …';
    },
  });
}

/** What a press of each kind of control does. @type {Record<string, (control: HTMLElement, message: Message | undefined) => void>} */
const actions = {
  press(control, message) {
    if (message !== undefined) acting.press(control, message);
  },
  select(control, message) {
    if (message !== undefined) acting.choose(control, message);
  },
  dismiss(_, message) {
    if (message === undefined) return;
    now().dismissed.add(message.id);
    draw();
    box.focus();
  },
  reveal(control) {
    control.setAttribute('aria-expanded', 'true');
    control.removeAttribute('role');
    control.removeAttribute('aria-label');
  },
  channel(control) {
    now().channel = control.dataset['id'] ?? '';
    now().unread.delete(now().channel);
    box.clear();
    drawer.close();
    draw({ fresh: true });
    box.focus();
  },
  command(control) {
    box.type(`/${control.dataset['name'] ?? ''} `);
  },
  more(control, message) {
    if (message !== undefined) acting.openMenu(control, message);
  },
  settings(control) {
    openSettings(control.closest('.person') ?? control, now().scene, {
      sit,
      speak: (locale) => {
        now().scene.locale = locale;
        box.clear();
        draw();
        acting.speak(locale);
      },
    });
  },
  latest: () => log.toEnd(),
  drawer: () => drawer.toggle(),
  'close-drawer': () => drawer.close(),
};

/**
 * The arrows go from message to message, as long as the keyboard is on one or on the list.
 *
 * @param {HTMLElement} target
 * @param {-1 | 1} by
 */
function step(target, by) {
  const messages = [...document.querySelectorAll('.message')];
  const at = messages.indexOf(target);
  const next = at === -1 ? messages.at(-1) : messages[at + by];
  if (next instanceof HTMLElement) next.focus();
}

/** @param {Event} event */
function messageAt(event) {
  const article = event.target instanceof Element ? event.target.closest('.message') : null;
  return article instanceof HTMLElement ? messageOf(now(), article.dataset['id']) : undefined;
}

document.addEventListener('click', (event) => {
  const control = event.target instanceof Element ? event.target.closest('[data-action]') : null;
  if (control instanceof HTMLElement) actions[control.dataset['action'] ?? '']?.(control, messageAt(event));
});
document.addEventListener('keydown', (event) => {
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  if ((event.key === 'Enter' || event.key === ' ') && target.getAttribute('role') === 'button') {
    event.preventDefault();
    target.click();
  } else if ((event.key === 'ArrowUp' || event.key === 'ArrowDown') && target.matches('.log, .message')) {
    event.preventDefault();
    step(target, event.key === 'ArrowUp' ? -1 : 1);
  } else if (event.key === 'Escape' && drawer.isOpen()) {
    drawer.close();
  } else if (
    event.key === '/' &&
    !event.ctrlKey &&
    !event.metaKey &&
    !target.closest('input, textarea, select, dialog, [popover]')
  ) {
    event.preventDefault();
    box.type('/');
  }
});
// The menu key and Shift+F10 come here too, without a place of the mouse.
frame.addEventListener('contextmenu', (event) => {
  const message = messageAt(event);
  if (message === undefined || (event.target instanceof Element && event.target.closest('a') !== null)) return;
  event.preventDefault();
  const byKey = event.clientX === 0 && event.clientY === 0;
  const anchor =
    byKey && document.activeElement !== null ? document.activeElement : { x: event.clientX, y: event.clientY };
  const open = () => acting.openMenu(anchor, message);
  // Except on Windows this comes while the mouse is still pressed, and letting go would close an open menu again.
  if (event.buttons === 0) open();
  else addEventListener('pointerup', open, { once: true });
});
setInterval(() => {
  if (conversation === undefined) return;
  draw();
  for (const time of document.querySelectorAll('time[data-style=R]')) {
    if (time instanceof HTMLElement) {
      time.textContent = showTime(Number(time.dataset['unix']), 'R', Date.now(), around().locale);
    }
  }
}, TICK);
sit(sessionStorage.getItem('seat') ?? '0');
