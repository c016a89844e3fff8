// @ts-check
import { element } from './dom.js';
import { placeBeside } from './picker.js';
import { h } from './tree.js';

/**
 * Opens a menu of things to do with a message, the apps' commands first. The keyboard goes into the menu and back to
 * where it was.
 *
 * @param {Element | { x: number, y: number }} anchor
 * @param {readonly { group: string, items: readonly { label: string, run: () => void }[] }[]} groups
 */
export function openMenu(anchor, groups) {
  const before = document.activeElement;
  const menu = element(h('div', { class: 'menu', role: 'menu', popover: 'auto', 'aria-label': 'Message' }));
  for (const { group, items } of groups.filter(({ items }) => items.length > 0)) {
    const part = element(
      h('div', { role: 'group', 'aria-label': group }, h('p', { class: 'menu-title', 'aria-hidden': 'true' }, group)),
    );
    for (const { label, run } of items) {
      const item = element(h('button', { type: 'button', role: 'menuitem', tabindex: -1 }, label));
      item.addEventListener('click', () => {
        menu.hidePopover();
        run();
      });
      part.append(item);
    }
    menu.append(part);
  }
  document.body.append(menu);
  menu.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed') return;
    menu.remove();
    if (before instanceof HTMLElement && (document.activeElement === document.body || document.activeElement === null))
      before.focus();
  });
  menu.addEventListener('keydown', (event) => move(menu, event));
  menu.showPopover();
  placeBeside(menu, anchor);
  menu.querySelector('button')?.focus();
}

/** @param {HTMLElement} menu @param {KeyboardEvent} event */
function move(menu, event) {
  const items = [...menu.querySelectorAll('button')];
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key];
  if (event.key === 'Tab') menu.hidePopover();
  if (to === undefined) return;
  event.preventDefault();
  items[(to + items.length) % items.length]?.focus();
}
