// @ts-check
import { createCommandForm } from './command-form.js';
import { matchEntries, nameIn, readCommandLine } from './command-list.js';
import { element } from './dom.js';
import { icon } from './icons.js';
import { createListbox } from './listbox.js';
import { h } from './tree.js';
/** @import { Choice, Typed } from './shape.d.ts' */
/** @import { Entry } from './command-list.js' */
/** @import { Around } from './markdown-tree.js' */

/** The longest message a person may write. */
const LONGEST = 2000;

/**
 * Where a person writes: plain text, or a command after a slash.
 *
 * @param {object} given
 * @param {() => { entries: readonly Entry[], around: Around, application: string }} given.now
 * @param {(typed: Typed) => Promise<Choice[]>} given.complete
 * @param {(file: File) => Promise<string>} given.attach
 * @param {(typed: Typed, label: string) => void} given.use
 * @param {(content: string) => void} given.write
 */
export function createCommandBox({ now, complete, attach, use, write }) {
  const place = element(h('div', { class: 'list', hidden: true }));
  const text = document.createElement('textarea');
  text.rows = 1;
  text.maxLength = LONGEST;
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    autocomplete: 'off',
    enterkeyhint: 'send',
  })) {
    text.setAttribute(name, value);
  }
  const send = element(
    h('button', { type: 'button', class: 'send', 'aria-label': 'Send', title: 'Send' }, icon('send')),
  );
  const field = element(h('div', { class: 'box-field' }));
  field.append(text);
  const open = element(
    h(
      'button',
      { type: 'button', class: 'open-commands', 'aria-label': 'Show commands', title: 'Show commands' },
      icon('slash'),
    ),
  );
  const box = element(h('div', { class: 'box' }));
  box.append(open, field, send);
  const root = element(h('section', { class: 'composer', 'aria-label': 'Write a message or use a command' }));
  const problem = element(h('p', { class: 'box-problem', role: 'alert' }));
  root.append(place, problem, box);
  root.addEventListener('input', () => problem.replaceChildren());
  const list = createListbox(place, 'command-list');
  /** @type {ReturnType<typeof createCommandForm> | undefined} */
  let form;

  /** @param {Entry} entry @param {ReadonlyMap<string, string>} texts */
  function start(entry, texts) {
    list.hide();
    form = createCommandForm({
      entry,
      texts,
      around: now().around,
      list,
      complete,
      attach,
      send: (typed) => {
        leave('');
        use(typed, entry.label);
      },
      leave,
    });
    field.replaceChildren(form.place);
    form.focus();
  }

  /** Back to plain text, with the keyboard in it. @param {string} words */
  function leave(words) {
    form = undefined;
    list.hide();
    field.replaceChildren(text);
    text.value = words;
    text.focus();
    suggest();
  }

  function suggest() {
    if (!text.value.startsWith('/') || text.value.includes('\n')) {
      list.hide();
      return;
    }
    const { entries, around, application } = now();
    const line = readCommandLine(text.value, entries, around.locale);
    if (line !== undefined && /\s/.test(text.value.slice(line.entry.label.length, line.entry.label.length + 1))) {
      start(line.entry, line.texts);
      return;
    }
    const fits = matchEntries(entries, text.value);
    list.show(text, {
      title: [h('strong', {}, text.value === '/' ? 'Commands' : `Commands matching ${text.value}`)],
      label: 'Commands',
      first: true,
      note:
        fits.length > 0
          ? undefined
          : entries.length === 0
            ? 'No commands are registered yet.'
            : 'No command fits; Enter sends it as a message.',
      rows: fits.map((entry) => ({
        className: 'list-command',
        show: [
          h(
            'span',
            { class: 'list-line' },
            h('span', { class: 'list-name' }, entry.label),
            ...entry.options.map((option) => h('span', { class: 'list-option' }, nameIn(option, around.locale))),
            h('span', { class: 'list-app' }, application),
          ),
          h('span', { class: 'list-description' }, entry.description),
        ],
        pick: () => start(entry, new Map()),
      })),
    });
  }

  function submit() {
    if (form !== undefined) {
      void form.submit();
      return;
    }
    const { entries, around } = now();
    const line = readCommandLine(text.value, entries, around.locale);
    if (line !== undefined) start(line.entry, line.texts);
    else if (text.value.trim() !== '') {
      write(text.value.trim());
      text.value = '';
      list.hide();
    }
  }

  text.addEventListener('input', suggest);
  text.addEventListener('focus', suggest);
  text.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      if (!list.pick()) submit();
    } else if (list.open && ['ArrowDown', 'ArrowUp', 'Tab', 'Escape'].includes(event.key) && !event.shiftKey) {
      event.preventDefault();
      if (event.key === 'Escape') list.hide();
      else if (event.key === 'Tab') list.pick();
      else list.move(event.key === 'ArrowDown' ? 1 : -1);
    }
  });
  root.addEventListener('focusout', (event) => {
    if (!(event.relatedTarget instanceof Node) || !root.contains(event.relatedTarget)) list.hide();
  });
  send.addEventListener('click', submit);
  open.addEventListener('click', () => leave('/'));

  return {
    root,
    /** Starts a line as if it had been typed. @param {string} words */
    type(words) {
      leave(words);
    },
    /** @param {string} channel @param {boolean} direct */
    name(channel, direct) {
      const words = direct ? `Message ${channel}` : `Message #${channel}`;
      text.setAttribute('aria-label', words);
      text.placeholder = `${words} or type /`;
    },
    /** Gives up what is being written; for another channel or person. */
    clear() {
      form = undefined;
      list.hide();
      field.replaceChildren(text);
      text.value = '';
    },
    /** Says why what was written was not sent. @param {string} words */
    complain(words) {
      problem.textContent = words;
    },
    focus: () => (form === undefined ? text.focus() : form.focus()),
  };
}
