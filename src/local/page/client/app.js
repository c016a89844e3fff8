// @ts-check
import { createCommandBox } from './command-box.js';
import { listEntries, nameIn } from './command-list.js';
import { change, enter, messageOf, ownLine, showConversation } from './conversation.js';
import { find } from './dom.js';
import { bare, createFrame, DIRECT, drawFrame } from './frame.js';
import { createLog } from './log.js';
import { nameOf } from './markdown-tree.js';
import { openMenu } from './message-menu.js';
import { openModal } from './modal.js';
import { openPicker } from './picker.js';
import { findSelect, optionsOf } from './select.js';
import { follow, send } from './server-link.js';
import { openSettings } from './settings.js';
import { showTime } from './time.js';
import { textOf } from './tree.js';
import { NO_RESPONSE, showMessage } from './message.js';
/** @import { Message, Response, Typed } from './shape.d.ts' */
/** @import { Around } from './markdown-tree.js' */
/** @import { Conversation } from './conversation.js' */

/** How long a command may be on its way before the page says so, in milliseconds. */
const SHOW_SENDING = 250;

/** How often relative times are brought up to date, in milliseconds. */
const TICK = 15_000;

const narrow = matchMedia('(max-width: 720px)');
const frame = createFrame();
const log = createLog(find(frame, '.log'), find(frame, '.scroll'), find(frame, '.to-latest'));
const box = createCommandBox({
  now: () => ({
    entries: listEntries(commands(), around().locale),
    around: around(),
    application: nameOf(now().scene.app),
  }),
  complete: (typed) => send(me(), { act: 'complete', channel: now().channel, command: typed }),
  use: (typed, label) => void useCommand(typed, label),
  write: (content) =>
    void send(me(), { act: 'write', channel: now().channel, content }).catch((error) => box.complain(error.message)),
});
find(frame, 'main').append(box.root);

/** @type {Conversation | undefined} */
let conversation;
let stopFollowing = () => {};

function now() {
  if (conversation === undefined) throw new Error('Nothing has come from the server yet.');
  return conversation;
}

function me() {
  return now().scene.me.id;
}

function commands() {
  return now().scene.commands[now().channel] ?? [];
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
  const entries = listEntries(commands(), scene.locale);
  drawFrame(frame, { scene, channel: open, unread, entries }, around());
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

/** @param {Typed} typed @param {string} label */
async function useCommand(typed, label) {
  await run(label, () => send(me(), { act: 'use', channel: now().channel, command: typed }));
}

/**
 * Sends a command and shows that it is on its way, or that nothing came back.
 *
 * @param {string} label
 * @param {() => Promise<Response>} act
 */
async function run(label, act) {
  const author = now().scene.app;
  const line = (/** @type {string} */ words) =>
    ownLine(now(), { author, command: label.replace(/^\//, ''), words, now: Date.now() });
  const waiting = line('Sending command…');
  const timer = setTimeout(() => {
    now().own.push(waiting);
    draw();
  }, SHOW_SENDING);
  const problem = await act().then(receive, (error) => String(error.message));
  clearTimeout(timer);
  now().own = now().own.filter((message) => message !== waiting);
  if (problem !== undefined) {
    const failed = line('');
    now().own.push(failed);
    now().problems.set(failed.id, problem);
  }
  draw();
  log.toEnd();
}

/** Takes a response in; what went wrong comes back in words. @param {Response} response @returns {string | undefined} */
function receive(response) {
  switch (response.kind) {
    case 'failed':
      return NO_RESPONSE;
    case 'refused':
      return response.why;
    case 'modal':
      openModal(response.modal, around(), nameOf(now().scene.app), async (values) => {
        const wish = { act: 'submit', interaction: response.modal.interactionId, values };
        const problem = await send(me(), wish).then(receive, (error) => String(error.message));
        draw();
        return problem;
      });
      return undefined;
    case 'message':
    case 'deferred':
      change(now(), { kind: 'message', message: response.message });
      return undefined;
    case 'updated':
    case 'acknowledged':
      return undefined;
  }
}

/**
 * Presses or chooses in a message; the control shows that it waits, the message what went wrong.
 *
 * @param {HTMLElement} control
 * @param {Message} message
 * @param {object} wish
 */
async function actOn(control, message, wish) {
  now().problems.delete(message.id);
  control.setAttribute('aria-busy', 'true');
  const problem = await send(me(), wish).then(receive, (error) => String(error.message));
  control.removeAttribute('aria-busy');
  if (problem !== undefined) now().problems.set(message.id, problem);
  draw();
}

/**
 * Opens a select's list and sends what was chosen.
 *
 * @param {HTMLElement} control
 * @param {Message} message
 */
async function chooseIn(control, message) {
  const customId = control.dataset['customId'] ?? '';
  const select = findSelect(message.components ?? [], customId);
  if (select === undefined) return;
  const options = optionsOf(select, around());
  const choice = {
    values: options.filter((option) => option.default === true).map(({ value }) => value),
    min: select.min_values ?? 1,
    max: select.max_values ?? 1,
    name: select.placeholder ?? 'Choices',
  };
  const values = await openPicker(control, options, choice);
  if (values !== undefined) await actOn(control, message, { act: 'choose', message: message.id, customId, values });
}

/** What a press of each kind of control does. @type {Record<string, (control: HTMLElement, message: Message | undefined) => void>} */
const actions = {
  press(control, message) {
    const customId = control.dataset['customId'];
    if (message !== undefined && control.getAttribute('aria-busy') !== 'true')
      void actOn(control, message, { act: 'press', message: message.id, customId });
  },
  select(control, message) {
    if (message !== undefined) void chooseIn(control, message);
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
    drawer(false);
    draw({ fresh: true });
    box.focus();
  },
  command(control) {
    box.type(`/${control.dataset['name'] ?? ''} `);
  },
  more(control, message) {
    if (message !== undefined) openMessageMenu(control, message);
  },
  settings(control) {
    openSettings(control.closest('.person') ?? control, now().scene, {
      sit,
      speak: (locale) => {
        now().scene.locale = locale;
        box.clear();
        draw();
        void send(me(), { act: 'speak', locale });
      },
    });
  },
  latest: () => log.toEnd(),
  drawer: () => drawer(find(frame, '.sidebar').dataset['open'] === undefined),
  'close-drawer': () => drawer(false),
};

/** @param {string} words */
function copy(words) {
  void navigator.clipboard.writeText(words).catch(() => box.complain('The browser did not let this page copy.'));
}

/** @param {Element | { x: number, y: number }} anchor @param {Message} message */
function openMessageMenu(anchor, message) {
  const words = textOf(
    showMessage(message, around()).children.filter(
      (child) => typeof child !== 'string' && child.attributes['class'] === 'message-body',
    ),
  );
  const apps = commands().filter(({ type }) => type === 3);
  const own = message.id.startsWith('own-');
  openMenu(anchor, [
    {
      group: 'Apps',
      items: own
        ? []
        : apps.map((command) => ({
            label: nameIn(command, around().locale),
            run: () =>
              void run(nameIn(command, around().locale), () =>
                send(me(), { act: 'menu', channel: now().channel, command: command.name, message: message.id }),
              ),
          })),
    },
    {
      group: 'Message',
      items: [
        { label: 'Copy text', run: () => copy(words) },
        { label: 'Copy message ID', run: () => copy(message.id) },
      ],
    },
  ]);
}

/** @param {boolean} open */
function drawer(open) {
  const sidebar = find(frame, '.sidebar');
  if (open) sidebar.dataset['open'] = '';
  else delete sidebar.dataset['open'];
  sidebar.inert = narrow.matches && !open;
  const button = find(frame, '.drawer-button');
  const wasOpen = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(open));
  if (open) find(sidebar, 'button').focus();
  else if (wasOpen && narrow.matches) button.focus();
}

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
  } else if (event.key === 'Escape' && find(frame, '.sidebar').dataset['open'] !== undefined) {
    drawer(false);
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
  openMessageMenu(
    byKey && document.activeElement !== null ? document.activeElement : { x: event.clientX, y: event.clientY },
    message,
  );
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
narrow.addEventListener('change', () => drawer(false));
drawer(false);
sit(sessionStorage.getItem('seat') ?? '0');
