// @ts-check
import { element } from './dom.js';
import { icon } from './icons.js';
import { showMarkdown } from './markdown-tree.js';
import { checkField, isRequired, questionsOf } from './modal-fields.js';
import { makeInput } from './modal-input.js';
import { h } from './tree.js';
/** @import { Modal } from './shape.d.ts' */
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
    if (send.getAttribute('aria-busy') === 'true') return;
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
