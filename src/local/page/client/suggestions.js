// @ts-check
import { descriptionIn, nameIn } from './command-list.js';
import { choicesOf, matchChoices } from './option-value.js';
import { h } from './tree.js';
/** @import { Choice, Typed } from './shape.d.ts' */
/** @import { Row } from './listbox.js' */
/** @import { Around } from './markdown-tree.js' */
/** @import { Field } from './option-field.js' */

/** How long a person must pause before the bot is asked for completions, in milliseconds. */
const PAUSE = 120;

/** As many as Discord's client shows. */
const MOST_ROWS = 25;

/**
 * What the list shows for the field the keyboard is in: fixed choices, the bot's completions, or only what is asked.
 *
 * @param {object} given
 * @param {Around} given.around
 * @param {ReturnType<typeof import('./listbox.js').createListbox>} given.list
 * @param {(typed: Typed) => Promise<Choice[]>} given.complete
 * @param {(focused: Field) => Typed} given.typed
 * @param {(field: Field, choice: { name: string, value: string | number | boolean }) => void} given.picked
 */
export function createSuggestions({ around, list, complete, typed, picked }) {
  let asked = 0;

  /** @param {Field} field */
  function suggest(field) {
    if (document.activeElement !== field.input) return;
    asked += 1;
    const choices = choicesOf(field.option, around);
    if (choices !== undefined) {
      const typed = field.filled.value === undefined ? field.filled.text : '';
      showRows(field, matchChoices(choices, typed), true);
    } else if (field.option.autocomplete === true) {
      showRows(field, field.latest, false);
      void askBot(field, asked);
    } else {
      showRows(field, [], false);
    }
  }

  /** @param {Field} field @param {number} ask */
  async function askBot(field, ask) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (ask !== asked) return;
    const choices = await complete(typed(field)).catch(() => undefined);
    // Answers may come late or out of order: only the one for what stands here now counts.
    if (ask !== asked || document.activeElement !== field.input) return;
    field.latest = (choices ?? []).map((choice) => ({ name: nameIn(choice, around.locale), value: choice.value }));
    showRows(field, field.latest, field.option.type !== 3);
  }

  /** @param {Field} field @param {readonly { name: string, value: string | number | boolean }[]} choices @param {boolean} first */
  function showRows(field, choices, first) {
    const name = nameIn(field.option, around.locale);
    /** @type {Row[]} */
    const rows = choices.slice(0, MOST_ROWS).map((choice) => ({
      show: [h('span', { class: 'list-name' }, choice.name)],
      pick: () => picked(field, choice),
    }));
    list.show(field.input, {
      title: [h('strong', {}, name), ' ', descriptionIn(field.option, around.locale)],
      label: `Choices for ${name}`,
      rows,
      first: first && field.filled.value === undefined,
      note: field.problem,
    });
  }

  return {
    suggest,
    /** What was asked for is no longer wanted. */
    stop() {
      asked += 1;
      list.hide();
    },
  };
}
