// @ts-check
import { element } from './dom.js';
import { icon } from './icons.js';
import { showEmoji } from './select.js';
import { h } from './tree.js';
/** @import { SelectOption } from './shape.d.ts' */

/**
 * Opens a select's list under it. Several choices are gathered until the list closes; Escape changes nothing.
 * Resolves to the values chosen, or nothing.
 *
 * @param {HTMLElement} button
 * @param {readonly SelectOption[]} options
 * @param {{ values: readonly string[], min: number, max: number, name: string }} choice
 * @returns {Promise<string[] | undefined>}
 */
export function openPicker(button, options, { values, min, max, name }) {
  const several = max > 1;
  const chosen = new Set(values);
  const rows = options.map((option, index) =>
    element(
      h(
        'li',
        { role: 'option', id: `pick-${index}`, 'aria-selected': String(chosen.has(option.value)), 'data-index': index },
        ...showEmoji(option.emoji),
        h(
          'span',
          { class: 'pick-words' },
          h('span', { class: 'list-name' }, option.label),
          option.description === undefined ? undefined : h('span', { class: 'list-description' }, option.description),
        ),
        h('span', { class: 'tick' }, icon('check')),
      ),
    ),
  );
  const list = element(
    h('ul', { role: 'listbox', tabindex: 0, 'aria-label': name, 'aria-multiselectable': several ? 'true' : undefined }),
  );
  list.append(...rows);
  const done = element(h('button', { type: 'button', class: 'button primary' }, 'Done'));
  const foot = element(
    h('div', { class: 'pick-foot' }, h('span', {}, min === max ? `Choose ${max}` : `Choose ${min} to ${max}`)),
  );
  foot.append(done);
  const popup = element(h('div', { class: 'picker', popover: 'manual' }));
  popup.append(
    list,
    ...(several
      ? [foot]
      : options.length === 0
        ? [element(h('p', { class: 'list-note' }, 'There is nothing to choose.'))]
        : []),
  );

  return new Promise((resolve) => {
    // Inside a dialog, because everything outside an open dialog is inert.
    (button.closest('dialog') ?? document.body).append(popup);
    popup.showPopover();
    placeBeside(popup, button);
    button.setAttribute('aria-expanded', 'true');
    let active = Math.max(
      0,
      options.findIndex(({ value }) => chosen.has(value)),
    );
    const mark = (/** @type {number} */ index) => {
      rows[active]?.classList.remove('active');
      active = (index + rows.length) % Math.max(1, rows.length);
      rows[active]?.classList.add('active');
      rows[active]?.scrollIntoView({ block: 'nearest' });
      list.setAttribute('aria-activedescendant', `pick-${active}`);
    };
    const close = (/** @type {boolean} */ keep) => {
      removeEventListener('pointerdown', outside, true);
      removeEventListener('resize', away);
      popup.remove();
      button.setAttribute('aria-expanded', 'false');
      button.focus();
      const same = chosen.size === values.length && values.every((value) => chosen.has(value));
      resolve(keep && !same && chosen.size >= min ? [...chosen] : undefined);
    };
    const away = () => close(false);
    const outside = (/** @type {Event} */ event) => {
      if (event.target instanceof Node && !popup.contains(event.target)) close(several);
    };
    const pick = (/** @type {number} */ index) => {
      const value = options[index]?.value;
      if (value === undefined) return;
      if (!several) {
        // Choosing what is chosen already is still a choice.
        removeEventListener('pointerdown', outside, true);
        removeEventListener('resize', away);
        popup.remove();
        button.setAttribute('aria-expanded', 'false');
        button.focus();
        resolve([value]);
        return;
      }
      if (chosen.has(value)) chosen.delete(value);
      else if (chosen.size < max) chosen.add(value);
      rows[index]?.setAttribute('aria-selected', String(chosen.has(value)));
    };
    list.addEventListener('click', (event) => {
      const row = event.target instanceof Element ? event.target.closest('[role=option]') : null;
      if (row instanceof HTMLElement) pick(Number(row.dataset['index']));
    });
    done.addEventListener('click', () => close(true));
    popup.addEventListener('keydown', (event) => {
      /** @type {Record<string, number>} */
      const moves = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: rows.length - 1 };
      const to = moves[event.key];
      if (event.key === 'Escape') close(false);
      else if (event.key === 'Tab') {
        if (several && document.activeElement === list) return;
        close(several);
      } else if (to !== undefined && rows.length > 0) mark(to);
      else if ((event.key === 'Enter' || event.key === ' ') && document.activeElement === list) pick(active);
      else if (event.key.length === 1 && document.activeElement === list) {
        const found = options.findIndex(({ label }) =>
          label.toLocaleLowerCase().startsWith(event.key.toLocaleLowerCase()),
        );
        if (found !== -1) mark(found);
      } else return;
      event.preventDefault();
      event.stopPropagation();
    });
    if (rows.length > 0) mark(active);
    list.focus();
    setTimeout(() => addEventListener('pointerdown', outside, true));
    addEventListener('resize', away);
  });
}

/**
 * Puts a popup below an element, or above it where there is no room, inside the window.
 *
 * @param {HTMLElement} popup
 * @param {Element | { x: number, y: number }} anchor
 */
export function placeBeside(popup, anchor) {
  const at = anchor instanceof Element ? anchor.getBoundingClientRect() : new DOMRect(anchor.x, anchor.y, 0, 0);
  if (anchor instanceof Element && popup.classList.contains('picker')) popup.style.minWidth = `${at.width}px`;
  const { width, height } = popup.getBoundingClientRect();
  const below = at.bottom + 4 + height <= innerHeight - 8;
  const top = below ? at.bottom + 4 : Math.max(8, at.top - height - 4);
  popup.style.top = `${top}px`;
  popup.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
}
