// @ts-check
import { element } from './dom.js';
import { h } from './tree.js';
/** @import { Node as Piece } from './shape.d.ts' */

/**
 * A row of a list that hangs on a field: what it shows, and what picking it does.
 *
 * @typedef {{ show: Piece[], pick: () => void, selected?: boolean, className?: string }} Row
 */

/**
 * The list under a field, after the combobox pattern: the keyboard stays in the field, which names the row that is
 * meant. With `first` the first row is meant from the start, so that Enter takes it.
 *
 * @param {HTMLElement} place where the list goes
 * @param {string} id
 */
export function createListbox(place, id) {
  /** @type {Row[]} */
  let rows = [];
  let active = -1;
  /** @type {HTMLElement | undefined} */
  let field;

  const mark = (/** @type {number} */ index) => {
    active = index;
    for (const [position, row] of [...place.querySelectorAll('[role=option]')].entries()) {
      row.setAttribute('aria-selected', String(position === active));
      if (position === active) row.scrollIntoView({ block: 'nearest' });
    }
    if (active === -1) field?.removeAttribute('aria-activedescendant');
    else field?.setAttribute('aria-activedescendant', `${id}-${active}`);
  };

  const hide = () => {
    rows = [];
    active = -1;
    place.replaceChildren();
    place.hidden = true;
    field?.setAttribute('aria-expanded', 'false');
    field?.removeAttribute('aria-activedescendant');
  };

  /** @param {HTMLElement} input @param {{ title: Piece[], label: string, rows: Row[], first: boolean, note?: string | undefined }} what */
  const show = (input, what) => {
    if (field !== undefined && field !== input) field.setAttribute('aria-expanded', 'false');
    field = input;
    rows = what.rows;
    place.replaceChildren(
      element(h('p', { class: 'list-title' }, ...what.title)),
      ...(what.note === undefined ? [] : [element(h('p', { class: 'list-note', role: 'status' }, what.note))]),
      element(
        h(
          'ul',
          { role: 'listbox', id, 'aria-label': what.label },
          ...rows.map((row, index) =>
            h(
              'li',
              {
                role: 'option',
                id: `${id}-${index}`,
                'aria-selected': 'false',
                class: row.className,
                'data-index': index,
              },
              ...row.show,
            ),
          ),
        ),
      ),
    );
    place.hidden = false;
    field.setAttribute('aria-controls', id);
    field.setAttribute('aria-expanded', String(rows.length > 0));
    mark(what.first && rows.length > 0 ? 0 : -1);
  };

  // The field must not lose the keyboard while the mouse picks.
  place.addEventListener('mousedown', (event) => event.preventDefault());
  place.addEventListener('click', (event) => {
    const row = event.target instanceof Element ? event.target.closest('[role=option]') : null;
    if (row instanceof HTMLElement) rows[Number(row.dataset['index'])]?.pick();
  });
  place.hidden = true;

  return {
    show,
    hide,
    /** Moves the mark by one row, around the ends. @param {1 | -1} by */
    move(by) {
      if (rows.length > 0)
        mark(active === -1 && by === -1 ? rows.length - 1 : (active + by + rows.length) % rows.length);
    },
    /** Picks the marked row; false where none is. */
    pick() {
      const row = rows[active];
      row?.pick();
      return row !== undefined;
    },
    get open() {
      return !place.hidden;
    },
  };
}
