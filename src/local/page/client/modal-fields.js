// @ts-check
/** @import { Component, Field, Modal } from './shape.d.ts' */

/** Limits of the protocol where a field names none. */
const LONGEST_TEXT = 4000;

/**
 * A question of a form: its label, a line that explains it, and what is filled in.
 *
 * @typedef {{ label: string, description: string | undefined, field: Field }} Question
 */

/**
 * The questions of a form in order, with the texts that stand between them. Old forms have action rows with the label
 * on the text input itself.
 *
 * @param {Modal['body']} body
 * @returns {(Question | { text: string })[]}
 */
export function questionsOf(body) {
  return body.components.flatMap(asked);
}

/** @param {Component} component @returns {(Question | { text: string })[]} */
function asked(component) {
  if (component.type === 10) return [{ text: component.content }];
  if (component.type === 18 && isField(component.component)) {
    return [{ label: component.label, description: component.description, field: component.component }];
  }
  if (component.type !== 1) return [];
  return component.components.filter(isField).map((field) => ({
    label: field.type === 4 ? (field.label ?? '') : '',
    description: undefined,
    field,
  }));
}

/** @param {Component} component @returns {component is Field} */
function isField(component) {
  return [3, 4, 5, 6, 7, 8, 19, 21, 22, 23].includes(component.type);
}

/**
 * Whether something must be filled in: fields are required unless they say otherwise, single checkboxes never are.
 *
 * @param {Field} field
 */
export function isRequired(field) {
  return field.type !== 23 && field.required !== false;
}

/**
 * What is wrong with what is filled in, in words for the person; nothing where it may be sent.
 *
 * @param {Field} field
 * @param {string | readonly string[]} value
 * @returns {string | undefined}
 */
export function checkField(field, value) {
  const empty = typeof value === 'string' ? value.trim() === '' : value.length === 0;
  if (field.type === 19) return isRequired(field) ? 'Files cannot be attached in the local preview.' : undefined;
  if (field.type === 23) return undefined;
  if (empty) return isRequired(field) ? 'This field is required.' : undefined;
  if (field.type === 4 && typeof value === 'string')
    return checkLength(value.length, field.min_length ?? 0, field.max_length ?? LONGEST_TEXT);
  if (field.type === 4 || field.type === 21 || typeof value === 'string') return undefined;
  return checkCount(
    value.length,
    field.min_values ?? 1,
    field.max_values ?? (field.type === 22 ? field.options.length : 1),
  );
}

/** @param {number} length @param {number} min @param {number} max */
function checkLength(length, min, max) {
  if (length < min) return `Write at least ${min} characters; there are ${length}.`;
  return length > max ? `Write at most ${max} characters; there are ${length}.` : undefined;
}

/** @param {number} count @param {number} min @param {number} max */
function checkCount(count, min, max) {
  if (count < min) return `Choose at least ${min}.`;
  return count > max ? `Choose at most ${max}.` : undefined;
}
