// @ts-check
import { element } from './dom.js';
import { h } from './tree.js';
/** @import { Tree } from './shape.d.ts' */

/** A reader this near to the end, in pixels, follows new messages. */
const NEAR_END = 80;

/**
 * The list of messages. Each keeps its element as long as it looks the same, so that the keyboard, an open spoiler and
 * the reader's place survive what happens around them.
 *
 * @param {HTMLElement} list
 * @param {HTMLElement} scroll
 * @param {HTMLElement} toLatest
 */
export function createLog(list, scroll, toLatest) {
  /** @type {Map<string, { signature: string, item: HTMLElement }>} */
  let items = new Map();

  const atEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < NEAR_END;
  const toEnd = () => {
    scroll.scrollTop = scroll.scrollHeight;
    toLatest.hidden = true;
    // A message longer than the window is read from its beginning.
    const last = list.lastElementChild;
    if (last !== null && last.clientHeight > scroll.clientHeight) last.scrollIntoView({ block: 'start' });
  };
  scroll.addEventListener('scroll', () => {
    if (atEnd()) toLatest.hidden = true;
  });
  let following = true;
  scroll.addEventListener('scroll', () => {
    following = atEnd();
  });
  // What grows later (a window made narrower, a keyboard on a phone) must not hide the newest message.
  new ResizeObserver(() => {
    if (following) toEnd();
  }).observe(scroll);

  return {
    toEnd,
    /**
     * @param {readonly { key: string, tree: Tree }[]} messages
     * @param {{ fresh: boolean }} how fresh: another channel, which is not read out message by message
     */
    draw(messages, { fresh }) {
      const follow = fresh || atEnd();
      list.setAttribute('aria-busy', String(fresh));
      /** @type {typeof items} */
      const next = new Map();
      let added = false;
      let changed = messages.length !== items.size;
      /** @type {Element | null} */
      let place = list.firstElementChild;
      for (const { key, tree } of messages) {
        const signature = JSON.stringify(tree, withoutDistances);
        const known = items.get(key);
        added ||= known === undefined;
        const item = known?.signature === signature ? known.item : replace(known?.item, tree);
        changed ||= item !== known?.item;
        next.set(key, { signature, item });
        if (place === item) place = item.nextElementSibling;
        else {
          if (place !== null && place === known?.item) place = place.nextElementSibling;
          list.insertBefore(item, place);
        }
        if (known !== undefined && known.item !== item) known.item.remove();
      }
      for (const [key, { item }] of items) if (!next.has(key)) item.remove();
      items = next;
      list.setAttribute('aria-busy', 'false');
      if (follow && (changed || fresh)) toEnd();
      else if (added) toLatest.hidden = false;
    },
  };
}

/** The new element; the keyboard goes to the same control in it. @param {HTMLElement | undefined} old @param {Tree} tree */
function replace(old, tree) {
  const item = element(h('div', { class: 'log-item' }, tree));
  const focused = old?.contains(document.activeElement) === true ? document.activeElement : null;
  if (focused instanceof HTMLElement) {
    const { action, customId } = focused.dataset;
    queueMicrotask(() => {
      const same = [...item.querySelectorAll('[data-action]')].find(
        (control) =>
          control instanceof HTMLElement &&
          control.dataset['action'] === action &&
          control.dataset['customId'] === customId,
      );
      const target = same ?? item.firstElementChild;
      if (target instanceof HTMLElement) target.focus({ preventScroll: true });
    });
  }
  return item;
}

/**
 * How long ago something was changes all the time, which does not make a message another one: it would be read out
 * again and again. The page brings those times up to date by themselves.
 *
 * @param {string} _
 * @param {unknown} value
 */
function withoutDistances(_, value) {
  const isTime = typeof value === 'object' && value !== null && 'tag' in value && value.tag === 'time';
  return isTime && 'attributes' in value ? value.attributes : value;
}
