// @ts-check
import { nameIn } from './command-list.js';
import { nameOf } from './markdown-tree.js';
/** @import { Option } from './shape.d.ts' */
/** @import { Around } from './markdown-tree.js' */

/**
 * What stands in an option's field: the text, and the value behind it where it was picked from a list.
 *
 * @typedef {{ text: string, value?: string | number | boolean | undefined }} Filled
 */

/** The type of an option that takes a file. */
export const FILE = 11;

/** The largest file that can be attached, in bytes; a little more than the bot takes, so that the bot can say so. */
export const LARGEST_FILE = 160 * 1024;

/**
 * The fixed list an option is picked from, or nothing where it is written freely or completed by the bot.
 *
 * @param {Option} option
 * @param {Around} around
 * @returns {{ name: string, value: string | number | boolean }[] | undefined}
 */
export function choicesOf(option, around) {
  if (option.choices !== undefined && option.choices.length > 0) {
    return option.choices.map((choice) => ({ name: nameIn(choice, around.locale), value: choice.value }));
  }
  const people = () => around.people.map((user) => ({ name: `@${nameOf(user)}`, value: user.id }));
  const roles = () => around.roles.map((role) => ({ name: `@${role.name}`, value: role.id }));
  switch (option.type) {
    case 5:
      return [
        { name: 'True', value: true },
        { name: 'False', value: false },
      ];
    case 6:
      return people();
    case 7:
      return around.channels
        .filter(({ type }) => type !== 1 && (option.channel_types === undefined || option.channel_types.includes(type)))
        .map(({ id, name }) => ({ name: `#${name ?? 'unnamed'}`, value: id }));
    case 8:
      return roles();
    case 9:
      return [...people(), ...roles()];
    default:
      return undefined;
  }
}

/**
 * The choices that fit what is typed, those that begin so first.
 *
 * @template {{ name: string }} T
 * @param {readonly T[]} choices
 * @param {string} typed
 */
export function matchChoices(choices, typed) {
  const wanted = typed.trim().toLocaleLowerCase().replace(/^[#@]/, '');
  const fits = choices.filter(({ name }) => name.toLocaleLowerCase().includes(wanted));
  const begins = fits.filter(({ name }) => name.toLocaleLowerCase().replace(/^[#@]/, '').startsWith(wanted));
  return [...begins, ...fits.filter((choice) => !begins.includes(choice))];
}

/**
 * The value to send, or what is wrong with it; `empty` where nothing is filled in and nothing has to be.
 *
 * @param {Option} option
 * @param {Filled} filled
 * @param {Around} around
 * @returns {{ kind: 'value', value: string | number | boolean } | { kind: 'empty' } | { kind: 'problem', problem: string }}
 */
export function readValue(option, filled, around) {
  const text = filled.text.trim();
  if (text === '') {
    return option.required === true
      ? { kind: 'problem', problem: 'This option is required. Specify a value.' }
      : { kind: 'empty' };
  }
  if (filled.value !== undefined) return { kind: 'value', value: filled.value };
  const choices = choicesOf(option, around);
  if (choices !== undefined) {
    const same = (/** @type {string} */ name) =>
      name.toLocaleLowerCase().replace(/^[#@]/, '') === text.toLocaleLowerCase().replace(/^[#@]/, '');
    const choice = choices.find(({ name }) => same(name));
    return choice === undefined
      ? { kind: 'problem', problem: 'Choose one from the list.' }
      : { kind: 'value', value: choice.value };
  }
  if (option.type === 4 || option.type === 10) return readNumber(option, text);
  // What stands for a file is its id, once it has been handed over.
  if (option.type === FILE) return problem('This file is still on its way. Try again.');
  return readText(option, text);
}

/** @param {Option} option @param {string} text */
function readNumber({ type, min_value: min, max_value: max }, text) {
  const number = Number(text.replace(',', '.'));
  const kind = type === 4 ? 'a whole number' : 'a number';
  if (!Number.isFinite(number) || (type === 4 && !Number.isInteger(number))) return problem(`Enter ${kind}.`);
  if (min !== undefined && number < min) return problem(`Enter ${kind} of at least ${min}.`);
  if (max !== undefined && number > max) return problem(`Enter ${kind} of at most ${max}.`);
  return { kind: /** @type {const} */ ('value'), value: number };
}

/** @param {Option} option @param {string} text */
function readText({ min_length: min, max_length: max }, text) {
  if (min !== undefined && text.length < min)
    return problem(`Write at least ${min} characters; there are ${text.length}.`);
  const most = max ?? 6000;
  if (text.length > most) return problem(`Write at most ${most} characters; there are ${text.length}.`);
  return { kind: /** @type {const} */ ('value'), value: text };
}

/** @param {string} problem */
function problem(problem) {
  return { kind: /** @type {const} */ ('problem'), problem };
}
