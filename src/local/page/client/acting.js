// @ts-check
import { nameIn } from './command-list.js';
import { change, ownLine } from './conversation.js';
import { readFile } from './file.js';
import { nameOf } from './markdown-tree.js';
import { openMenu } from './message-menu.js';
import { NO_RESPONSE, showMessage } from './message.js';
import { openModal } from './modal.js';
import { openPicker } from './picker.js';
import { findSelect, optionsOf } from './select.js';
import { send } from './server-link.js';
import { textOf } from './tree.js';
/** @import { Choice, Message, Response, Typed } from './shape.d.ts' */
/** @import { Around } from './markdown-tree.js' */
/** @import { Conversation } from './conversation.js' */

/** How long a command may be on its way before the page says so, in milliseconds. */
const SHOW_SENDING = 250;

/**
 * What a person does with commands and messages: each goes to the server, and what comes back is shown.
 *
 * @param {object} given
 * @param {() => Conversation} given.now
 * @param {() => Around} given.around
 * @param {() => void} given.draw
 * @param {() => void} given.toEnd
 * @param {(words: string) => void} given.complain
 */
export function createActing({ now, around, draw, toEnd, complain }) {
  /** @param {object} wish */
  const wishFor = (wish) => send(now().scene.me.id, wish);

  /**
   * Sends a command and shows that it is on its way, or that nothing came back.
   *
   * @param {string} label
   * @param {object} wish
   */
  async function run(label, wish) {
    const author = now().scene.app;
    const command = label.replace(/^\//, '');
    const waiting = ownLine(now(), { author, command, words: 'Sending command…', now: Date.now() });
    const timer = setTimeout(() => {
      now().own.push(waiting);
      draw();
    }, SHOW_SENDING);
    const problem = await wishFor(wish).then(receive, inWords);
    clearTimeout(timer);
    now().own = now().own.filter((message) => message !== waiting);
    if (problem !== undefined) {
      const failed = ownLine(now(), { author, command, words: '', now: Date.now() });
      now().own.push(failed);
      now().problems.set(failed.id, problem);
    }
    draw();
    toEnd();
  }

  /** Takes a response in; what went wrong comes back in words. @param {Response} response @returns {string | undefined} */
  function receive(response) {
    switch (response.kind) {
      case 'failed':
        return NO_RESPONSE;
      case 'refused':
        return response.why;
      case 'modal':
        openModal(response.modal, around(), nameOf(now().scene.app), (values) =>
          wishFor({ act: 'submit', interaction: response.modal.interactionId, values })
            .then(receive, inWords)
            .finally(draw),
        );
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
    if (control.getAttribute('aria-busy') === 'true') return;
    now().problems.delete(message.id);
    control.setAttribute('aria-busy', 'true');
    const problem = await wishFor({ ...wish, message: message.id, customId: control.dataset['customId'] }).then(
      receive,
      inWords,
    );
    control.removeAttribute('aria-busy');
    if (problem !== undefined) now().problems.set(message.id, problem);
    draw();
  }

  /** @param {HTMLElement} control @param {Message} message */
  async function choose(control, message) {
    const select = findSelect(message.components ?? [], control.dataset['customId'] ?? '');
    if (select === undefined) return;
    const options = optionsOf(select, around());
    const values = await openPicker(control, options, {
      values: options.filter((option) => option.default === true).map(({ value }) => value),
      min: select.min_values ?? 1,
      max: select.max_values ?? 1,
      name: select.placeholder ?? 'Choices',
    });
    if (values !== undefined) await actOn(control, message, { act: 'choose', values });
  }

  /** @param {string} words */
  function copy(words) {
    void navigator.clipboard.writeText(words).catch(() => complain('The browser did not let this page copy.'));
  }

  /** What the apps offer for a message; for the client's own lines nothing. @param {Message} message */
  function appItems(message) {
    const { scene, channel } = now();
    const own = message.id.startsWith('own-');
    const commands = own ? [] : (scene.commands[channel] ?? []).filter(({ type }) => type === 3);
    return commands.map((command) => {
      const label = nameIn(command, scene.locale);
      return {
        label,
        run: () => void run(label, { act: 'menu', channel, command: command.name, message: message.id }),
      };
    });
  }

  return {
    /** @param {Typed} command @param {string} label */
    use: (command, label) => void run(label, { act: 'use', channel: now().channel, command }),
    /** @param {Typed} command @returns {Promise<Choice[]>} */
    complete: (command) => wishFor({ act: 'complete', channel: now().channel, command }),
    /** Hands a file over; returns the id that stands for it. @param {File} file @returns {Promise<string>} */
    attach: async (file) => wishFor({ act: 'attach', ...(await readFile(file)) }),
    /** @param {string} content */
    write: (content) =>
      void wishFor({ act: 'write', channel: now().channel, content }).catch((error) => complain(inWords(error))),
    /** @param {string} locale */
    speak: (locale) => void wishFor({ act: 'speak', locale }).catch((error) => complain(inWords(error))),
    /** @param {HTMLElement} control @param {Message} message */
    press: (control, message) => void actOn(control, message, { act: 'press' }),
    /** @param {HTMLElement} control @param {Message} message */
    choose: (control, message) => void choose(control, message),
    /** @param {Element | { x: number, y: number }} anchor @param {Message} message */
    openMenu(anchor, message) {
      const body = showMessage(message, around()).children.filter(
        (child) => typeof child !== 'string' && child.attributes['class'] === 'message-body',
      );
      openMenu(anchor, [
        { group: 'Apps', items: appItems(message) },
        {
          group: 'Message',
          items: [
            { label: 'Copy text', run: () => copy(textOf(body)) },
            { label: 'Copy message ID', run: () => copy(message.id) },
          ],
        },
      ]);
    },
  };
}

/** @param {{ message: string }} error */
function inWords({ message }) {
  return message;
}
