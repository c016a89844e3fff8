// @ts-check
import { descriptionIn, nameIn, readOptions } from './command-list.js';
import { element } from './dom.js';
import { complain, makeField, setText } from './option-field.js';
import { FILE, readValue } from './option-value.js';
import { createSuggestions } from './suggestions.js';
import { h } from './tree.js';
/** @import { Choice, Option, Typed } from './shape.d.ts' */
/** @import { Entry } from './command-list.js' */
/** @import { Around } from './markdown-tree.js' */
/** @import { Field } from './option-field.js' */

/** What a button is that opens the list of options. */
const CHOOSER = { role: 'combobox', 'aria-haspopup': 'listbox', 'aria-expanded': 'false' };

/**
 * A chosen command with a field per option: required ones from the start, the others on wish.
 *
 * @param {object} given
 * @param {Entry} given.entry
 * @param {ReadonlyMap<string, string>} given.texts what was typed for options already
 * @param {Around} given.around
 * @param {ReturnType<typeof import('./listbox.js').createListbox>} given.list
 * @param {(typed: Typed) => Promise<Choice[]>} given.complete
 * @param {(file: File) => Promise<string>} given.attach hands a file over; returns the id that stands for it
 * @param {(typed: Typed) => void} given.send
 * @param {(text: string) => void} given.leave back to plain text
 */
export function createCommandForm({ entry, texts, around, list, complete, attach, send, leave }) {
  /** @type {Field[]} */
  const fields = [];
  /** Over when the file that was chosen last has been handed over. @type {Promise<void> | undefined} */
  let arriving;
  const name = element(
    h(
      'button',
      {
        type: 'button',
        class: 'command-name',
        ...CHOOSER,
        'aria-label': entry.label,
        'aria-description': 'Enter sends it',
      },
      entry.label,
    ),
  );
  const more = element(h('button', { type: 'button', class: 'more-options', ...CHOOSER }));
  const place = element(h('div', { class: 'command-form', role: 'group', 'aria-label': entry.label }));
  place.append(name, more);
  const suggestions = createSuggestions({ around, list, complete, typed, picked });

  /** @param {Option} option @param {string} text */
  function addField(option, text) {
    const field = makeField(option, around.locale, text);
    fields.push(field);
    more.before(field.pill);
    field.input.addEventListener('focus', () => suggestions.suggest(field));
    if (option.type === FILE) field.input.addEventListener('change', () => void (arriving = chosen(field)));
    else field.input.addEventListener('input', () => changed(field));
    field.input.addEventListener('keydown', (event) => keyed(field, event));
    countMore();
    return field;
  }

  function countMore() {
    const left = unused().length;
    more.hidden = left === 0;
    more.textContent = `+${left} more`;
    more.setAttribute('aria-label', `Add an option, ${left} left`);
  }

  function unused() {
    return entry.options.filter((option) => !fields.some((field) => field.option === option));
  }

  /** @param {Field} field */
  function changed(field) {
    if (/^\s/.test(field.input.value)) field.input.value = field.input.value.trimStart();
    field.filled = { text: field.input.value };
    // "… private: True" typed on in one line belongs to two fields.
    const split = readOptions(
      field.input.value,
      [field.option, ...entry.options.filter((option) => option !== field.option)],
      around.locale,
    );
    const named = /(?:^|\s)([^:\s]+):\s?$/u.exec(field.input.value)?.[1];
    const other = entry.options.find(
      (option) => named !== undefined && [option.name, nameIn(option, around.locale)].includes(named),
    );
    if (split.size > 1 || other !== undefined) {
      setText(field, split.get(field.option.name) ?? '');
      for (const [name, text] of split) {
        const option = entry.options.find((each) => each.name === name);
        if (option !== undefined && option !== field.option) fill(option, text);
      }
      if (field.input.value === '' && field.option.required !== true) remove(field);
      if (other !== undefined) (fields.find(({ option }) => option === other) ?? addField(other, '')).input.focus();
    }
    complain(field, undefined);
    suggestions.suggest(field);
  }

  /** Hands over the file that was chosen; the field is filled when that is done. @param {Field} field */
  async function chosen(field) {
    const file = field.input instanceof HTMLInputElement ? field.input.files?.[0] : undefined;
    const begun = { text: file?.name ?? '' };
    field.filled = begun;
    complain(field, undefined);
    try {
      const id = file && (await attach(file));
      if (field.filled === begun) field.filled = { text: begun.text, value: id };
    } catch (error) {
      if (field.filled !== begun) return;
      setText(field, '');
      complain(field, error instanceof Error ? error.message : String(error));
    }
    suggestions.suggest(field);
  }

  /** @param {Option} option @param {string} text */
  function fill(option, text) {
    const field = fields.find((each) => each.option === option);
    if (field === undefined) addField(option, text);
    else setText(field, text);
  }

  /** @param {Field} field @param {{ name: string, value: string | number | boolean }} choice */
  function picked(field, choice) {
    setText(field, choice.name);
    field.filled = { text: choice.name, value: choice.value };
    complain(field, undefined);
    suggestions.stop();
    const next = fields.find((each) => each !== field && readValue(each.option, each.filled, around).kind !== 'value');
    if (next !== undefined) next.input.focus();
  }

  /** @param {Field} field @param {KeyboardEvent} event */
  function keyed(field, event) {
    if (event.isComposing) return;
    // The browser opens its own list of files.
    if (event.key === 'Enter' && field.option.type === FILE && field.filled.text === '') return;
    const atOnce = {
      ArrowDown: () => list.move(1),
      ArrowUp: () => list.move(-1),
      Enter: () => {
        if (!list.pick()) void submit();
      },
      Escape: () => (list.open ? list.hide() : leave('')),
    }[event.key];
    if (atOnce !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      atOnce();
    } else if (event.key === 'Tab' && !event.shiftKey && list.pick()) {
      event.preventDefault();
    } else if (event.key === 'Backspace' && field.input.value === '') {
      event.preventDefault();
      back(field);
    }
  }

  /** Backspace in an empty field takes it away, and with the last one the command. @param {Field} field */
  function back(field) {
    const before = fields[fields.indexOf(field) - 1];
    if (field.option.required !== true) remove(field);
    else if (before === undefined) {
      leave(entry.label);
      return;
    }
    (before?.input ?? name).focus();
  }

  /** @param {Field} field */
  function remove(field) {
    fields.splice(fields.indexOf(field), 1);
    field.pill.remove();
    countMore();
  }

  /** The options that are left, to be added; none is marked, so that Enter still sends. @param {HTMLElement} control */
  function offerMore(control) {
    const left = unused();
    list.show(control, {
      title: [h('strong', {}, entry.label), ' ', entry.description],
      label: 'Options to add',
      first: false,
      note: left.length > 0 ? 'Enter sends it. Or add an option:' : 'Enter sends it.',
      rows: left.map((option) => ({
        show: [
          h('span', { class: 'list-name' }, nameIn(option, around.locale)),
          h('span', { class: 'list-description' }, descriptionIn(option, around.locale)),
        ],
        pick: () => addField(option, '').input.focus(),
      })),
    });
  }

  /** Keys on the command's own name and on "+2 more". @param {KeyboardEvent} event */
  function keyedOutside(event) {
    const [first] = unused();
    if (event.key === 'ArrowDown') list.move(1);
    else if (event.key === 'ArrowUp') list.move(-1);
    else if (event.key === 'Enter' && !list.pick()) void submit();
    else if (event.key === 'Escape') leave('');
    else if (event.key === 'Backspace') leave(entry.label);
    else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && first !== undefined) {
      // Typing on: the text begins the first option that is left, or names another with `option:`.
      addField(first, event.key).input.focus();
    } else return;
    event.preventDefault();
  }
  for (const control of [name, more]) {
    control.addEventListener('focus', () => offerMore(control));
    control.addEventListener('keydown', keyedOutside);
  }
  more.addEventListener('click', () => list.move(1));

  /**
   * What stands in the fields and is fit to be sent; the field the cursor is in as it is typed.
   *
   * @param {Field} [focused]
   * @returns {Typed}
   */
  function typed(focused) {
    /** @type {Typed['options']} */
    const options = {};
    for (const field of fields) {
      const read = readValue(field.option, field.filled, around);
      if (field === focused) options[field.option.name] = field.filled.text;
      else if (read.kind === 'value') options[field.option.name] = read.value;
    }
    return { path: entry.path, options, ...(focused === undefined ? {} : { focused: focused.option.name }) };
  }

  async function submit() {
    // Whoever chooses a file and sends at once need not wait for it.
    await arriving;
    for (const field of fields) {
      const read = readValue(field.option, field.filled, around);
      complain(field, read.kind === 'problem' ? read.problem : undefined);
    }
    const wrong = fields.find(({ problem }) => problem !== undefined);
    if (wrong !== undefined) {
      wrong.input.focus();
      suggestions.suggest(wrong);
      return;
    }
    suggestions.stop();
    send(typed());
  }

  for (const option of entry.options) {
    const text = texts.get(option.name);
    if (option.required === true || text !== undefined) addField(option, text ?? '');
  }
  countMore();

  return {
    place,
    submit,
    focus() {
      const open =
        fields.find((field) => readValue(field.option, field.filled, around).kind === 'problem') ?? fields.at(-1);
      (open?.input ?? name).focus();
    },
  };
}
