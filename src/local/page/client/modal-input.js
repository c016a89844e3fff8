// @ts-check
import { element, find } from './dom.js';
import { isRequired } from './modal-fields.js';
import { openPicker } from './picker.js';
import { optionsOf, showSelect } from './select.js';
import { h } from './tree.js';
/** @import { Checkbox, Choices, Field, Select, TextInput } from './shape.d.ts' */
/** @import { Around } from './markdown-tree.js' */

/** @typedef {{ place: HTMLElement, read: () => string | string[], focus: () => void }} Input */

/**
 * Makes what a field of a form is filled in with.
 *
 * @param {Field} field
 * @param {string} id of the control, or the beginning of its ids
 * @param {Around} around
 * @returns {Input}
 */
export function makeInput(field, id, around) {
  switch (field.type) {
    case 4:
      return makeText(field, id);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return makeSelect(field, around);
    case 21:
    case 22:
      return makeChoices(field, id);
    case 23:
      return makeCheckbox(field, id);
    case 19:
      return {
        place: element(h('p', { class: 'question-description' }, 'Files cannot be attached in the local preview.')),
        read: () => [],
        focus: () => undefined,
      };
  }
}

/** @param {TextInput} field @param {string} id @returns {Input} */
function makeText(field, id) {
  const input = document.createElement(field.style === 2 ? 'textarea' : 'input');
  input.id = id;
  input.value = field.value ?? '';
  input.placeholder = field.placeholder ?? '';
  input.maxLength = field.max_length ?? 4000;
  input.setAttribute('aria-required', String(isRequired(field)));
  input.autocomplete = 'off';
  if (input instanceof HTMLTextAreaElement) input.rows = 4;
  return { place: input, read: () => input.value, focus: () => input.focus() };
}

/** @param {Select} field @param {Around} around @returns {Input} */
function makeSelect(field, around) {
  const options = optionsOf(field, around);
  let values = options.filter((option) => option.default === true).map(({ value }) => value);
  const place = element(h('div', { class: 'select-place' }));
  const draw = () => place.replaceChildren(element(showSelect(field, around, values)));
  const button = () => find(place, 'button');
  draw();
  const choose = async () => {
    const min = field.required === false ? 0 : (field.min_values ?? 1);
    const picked = await openPicker(button(), options, {
      values,
      min,
      max: field.max_values ?? 1,
      name: field.placeholder ?? 'Choices',
    });
    if (picked === undefined) return;
    values = picked;
    draw();
    button().focus();
  };
  place.addEventListener('click', () => void choose());
  return { place, read: () => values, focus: () => button().focus() };
}

/** @param {Choices} field @param {string} id @returns {Input} */
function makeChoices(field, id) {
  const place = element(
    h('div', {
      class: 'choices',
      role: field.type === 21 ? 'radiogroup' : undefined,
      'aria-labelledby': field.type === 21 ? `${id}-label` : undefined,
    }),
  );
  const boxes = field.options.map((option, index) => {
    const box = document.createElement('input');
    box.type = field.type === 21 ? 'radio' : 'checkbox';
    box.name = id;
    box.id = `${id}-${index}`;
    box.value = option.value;
    box.checked = option.default === true;
    const label = element(h('label', { class: 'choice', for: box.id }));
    label.append(
      box,
      element(
        h('span', {}, option.label, option.description === undefined ? undefined : h('small', {}, option.description)),
      ),
    );
    place.append(label);
    return box;
  });
  const chosen = () => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  return {
    place,
    read: () => (field.type === 21 ? (chosen()[0] ?? '') : chosen()),
    focus: () => (boxes.find(({ checked }) => checked) ?? boxes[0])?.focus(),
  };
}

/** @param {Checkbox} field @param {string} id @returns {Input} */
function makeCheckbox(field, id) {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.id = id;
  box.checked = field.default === true;
  box.setAttribute('aria-labelledby', `${id}-label`);
  const place = element(h('label', { class: 'choice', for: id }));
  place.append(box, element(h('span', {}, 'Yes')));
  return { place, read: () => String(box.checked), focus: () => box.focus() };
}
