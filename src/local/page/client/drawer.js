// @ts-check
import { find } from './dom.js';

/** Below this width the channels slide in over the messages; the same as in frame.css. */
const narrow = matchMedia('(max-width: 720px)');

/**
 * The list of channels on a narrow screen: closed it is out of the way of the keyboard too, and open the messages behind it are.
 *
 * @param {HTMLElement} frame
 */
export function createDrawer(frame) {
  const sidebar = find(frame, '.sidebar');
  const main = find(frame, 'main');
  const button = find(frame, '.drawer-button');
  const isOpen = () => button.getAttribute('aria-expanded') === 'true';

  /** @param {boolean} open */
  function put(open) {
    const wasOpen = isOpen();
    sidebar.toggleAttribute('data-open', open);
    sidebar.inert = narrow.matches && !open;
    main.inert = narrow.matches && open;
    button.setAttribute('aria-expanded', String(open));
    if (open) find(sidebar, 'button').focus();
    else if (wasOpen && narrow.matches) button.focus();
  }
  narrow.addEventListener('change', () => put(false));
  put(false);
  return { isOpen, toggle: () => put(!isOpen()), close: () => put(false) };
}
