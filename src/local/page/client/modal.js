// @ts-check
import { element, find } from './dom.js';
import { icon } from './icons.js';
import { showMarkdown } from './markdown-tree.js';
import { checkField, isRequired, questionsOf } from './modal-fields.js';
import { openPicker } from './picker.js';
import { optionsOf, showSelect } from './select.js';
import { h } from './tree.js';
/** @import { Choices, Field, Modal, Select, TextInput } from './shape.d.ts' */
/** @import { Around } from './markdown-tree.js' */
/** @import { Question } from './modal-fields.js' */

/**
 * Opens a form. `submit` resolves to a problem in words, which stays in the form, or to nothing, which closes it.
 *
 * @param {Modal} modal
 * @param {Around} around
 * @param {string} application who asks
 * @param {(values: Record<string, string | string[]>) => Promise<string | undefined>} submit
 */
export function openModal(modal, around, application, submit) {
  const before = document.activeElement;
  const dialog = document.createElement('dialog');
  dialog.className = 'modal';
  dialog.setAttribute('aria-labelledby', 'modal-title');
  const close = element(h('button', { type: 'button', class: 'modal-close', 'aria-label': 'Close' }, icon('close')));
  const cancel = element(h('button', { type: 'button', class: 'button secondary' }, 'Cancel'));
  const problem = element(h('p', { class: 'modal-problem', role: 'alert' }));
  const send = element(h('button', { type: 'submit', class: 'button primary' }, 'Submit'));
  const form = element(h('form', { method: 'dialog', novalidate: true }));
  const head = element(h('header', {}, h('h2', { id: 'modal-title' }, modal.body.title)));
  head.append(close);
  const body = element(
    h(
      'div',
      { class: 'modal-body' },
      h(
        'p',
        { class: 'modal-note' },
        icon('warning'),
        `This form goes to ${application}. Do not share passwords or other secrets.`,
      ),
    ),
  );
  const asked = questionsOf(modal.body).map((question, index) => {
    if ('text' in question) {
      body.append(element(showMarkdown(question.text, around)));
      return undefined;
    }
    const made = makeQuestion(question, `modal-${index}`, around);
    body.append(made.place);
    return made;
  });
  const questions = asked.filter((question) => question !== undefined);
  const foot = element(h('footer', {}));
  foot.append(problem, cancel, send);
  form.append(head, body, foot);
  dialog.append(form);
  document.body.append(dialog);

  const trySend = async () => {
    // Every question shows what is wrong with it; the keyboard goes to the first.
    const checked = questions.map((question) => ({ question, wrong: question.check() }));
    const first = checked.find(({ wrong }) => wrong)?.question;
    if (first !== undefined) {
      first.focus();
      return;
    }
    send.setAttribute('aria-busy', 'true');
    problem.textContent = '';
    const refused = await submit(Object.fromEntries(questions.map(({ field, read }) => [field.custom_id, read()])));
    send.removeAttribute('aria-busy');
    if (refused === undefined) dialog.close();
    else problem.textContent = refused;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void trySend();
  });
  for (const leave of [close, cancel]) leave.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (before instanceof HTMLElement && before.isConnected) before.focus();
  });
  dialog.showModal();
  questions[0]?.focus();
}

/** @param {Question} question @param {string} id @param {Around} around */
function makeQuestion({ label, description, field }, id, around) {
  const input = makeInput(field, id, around);
  const single = field.type === 4;
  const problem = element(h('p', { class: 'field-problem', id: `${id}-problem`, role: 'alert' }));
  const words = [label, ...(isRequired(field) ? [h('span', { class: 'required', 'aria-hidden': 'true' }, ' *')] : [])];
  const place = element(
    h(
      'div',
      { class: 'question', role: single ? undefined : 'group', 'aria-labelledby': single ? undefined : `${id}-label` },
      h(single ? 'label' : 'p', { class: 'question-label', id: `${id}-label`, for: single ? id : undefined }, ...words),
      description === undefined
        ? undefined
        : h('p', { class: 'question-description', id: `${id}-description` }, description),
    ),
  );
  place.append(input.place, problem);
  const target = input.place.matches('input, textarea, button') ? input.place : place;
  target.setAttribute(
    'aria-describedby',
    [description === undefined ? '' : `${id}-description`, `${id}-problem`].join(' ').trim(),
  );
  return {
    place,
    field,
    read: input.read,
    focus: input.focus,
    /** Shows what is wrong; true where something is. */
    check() {
      const wrong = checkField(field, input.read());
      problem.textContent = wrong ?? '';
      place.classList.toggle('wrong', wrong !== undefined);
      target.setAttribute('aria-invalid', String(wrong !== undefined));
      return wrong !== undefined;
    },
  };
}

/** @typedef {{ place: HTMLElement, read: () => string | string[], focus: () => void }} Input */

/** @param {Field} field @param {string} id @param {Around} around @returns {Input} */
function makeInput(field, id, around) {
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
    case 23: {
      const box = document.createElement('input');
      box.type = 'checkbox';
      box.id = id;
      box.checked = field.default === true;
      box.setAttribute('aria-labelledby', `${id}-label`);
      const place = element(h('label', { class: 'choice', for: id }));
      place.append(box, element(h('span', {}, 'Yes')));
      return { place, read: () => String(box.checked), focus: () => box.focus() };
    }
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
