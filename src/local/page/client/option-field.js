// @ts-check
import { descriptionIn, nameIn } from './command-list.js';
import { element } from './dom.js';
import { FILE } from './option-value.js';
import { h } from './tree.js';
/** @import { Option } from './shape.d.ts' */
/** @import { Filled } from './option-value.js' */

/**
 * @typedef {object} Field
 * @property {Option} option
 * @property {Filled} filled
 * @property {{ name: string, value: string | number | boolean }[]} latest the bot's last completions
 * @property {string | undefined} problem
 * @property {HTMLElement} pill
 * @property {HTMLElement & { value: string }} input
 */

/**
 * Makes the field of an option, named and described for screen readers.
 *
 * @param {Option} option
 * @param {string} locale
 * @param {string} text what stands in it from the start
 * @returns {Field}
 */
export function makeField(option, locale, text) {
  const input = option.type === FILE ? makeChooser() : makeLine();
  const name = nameIn(option, locale);
  for (const [key, value] of Object.entries({
    'aria-label': name,
    'aria-description': descriptionIn(option, locale),
    'aria-required': String(option.required === true),
  })) {
    input.setAttribute(key, value);
  }
  const pill = element(h('label', { class: 'pill' }, h('span', { class: 'pill-name', 'aria-hidden': 'true' }, name)));
  pill.append(input);
  /** @type {Field} */
  const field = { option, filled: { text }, latest: [], problem: undefined, pill, input };
  setText(field, text);
  return field;
}

function makeLine() {
  const input = document.createElement('textarea');
  input.rows = 1;
  for (const [key, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    autocomplete: 'off',
    spellcheck: 'false',
  })) {
    input.setAttribute(key, value);
  }
  return input;
}

function makeChooser() {
  const input = document.createElement('input');
  input.type = 'file';
  return input;
}

/**
 * Puts text into a field; what was picked before is forgotten. A file can only be chosen by a person.
 *
 * @param {Field} field
 * @param {string} text
 */
export function setText(field, text) {
  const shown = field.option.type === FILE ? '' : text;
  field.input.value = shown;
  field.filled = { text: shown };
}

/**
 * Marks a field as wrong, in words for its list, or as right again.
 *
 * @param {Field} field
 * @param {string | undefined} problem
 */
export function complain(field, problem) {
  field.problem = problem;
  field.pill.classList.toggle('wrong', problem !== undefined);
  field.input.setAttribute('aria-invalid', String(problem !== undefined));
}
