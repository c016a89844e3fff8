// @ts-check
import { h } from './tree.js';

/** Drawn for this page; 24 units square, filled with the colour of the text around. */
const PATHS = {
  hash: 'M9.2 4 8.5 8H5v2h3.2l-.7 4H4v2h3.1L6.5 20h2l.7-4h4l-.7 4h2l.7-4H19v-2h-3.4l.7-4H20V8h-3.3l.7-4h-2l-.7 4h-4l.7-4zm1 6h4l-.7 4h-4z',
  menu: 'M4 6h16v2H4zm0 5h16v2H4zm0 5h16v2H4z',
  close: 'M6.4 5 5 6.4l5.6 5.6L5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6L19 6.4 17.6 5 12 10.6z',
  more: 'M5 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  send: 'M3 4.6 4.7 11 14 12l-9.3 1L3 19.4c-.2.7.5 1.3 1.2 1L21 12.9a1 1 0 0 0 0-1.8L4.2 3.6C3.5 3.3 2.8 3.9 3 4.6z',
  eye: 'M12 5C6.5 5 2.6 9.7 1.5 12c1.1 2.3 5 7 10.5 7s9.4-4.7 10.5-7C21.4 9.7 17.5 5 12 5zm0 11.5a4.5 4.5 0 1 1 0-9 4.5 4.5 0 0 1 0 9zm0-2.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  reply: 'M4 19v-7a4 4 0 0 1 4-4h11v2H8a2 2 0 0 0-2 2v7z',
  down: 'M6.4 8.5 12 14.1l5.6-5.6L19 9.9l-7 7-7-7z',
  check: 'M9.5 16.2 5.3 12l-1.4 1.4 5.6 5.6 11-11-1.4-1.4z',
  image: 'M4 4h16v16H4zm2 2v9.5l3.5-3.5 3 3L16 11l2 2V6zm3 5a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3z',
  file: 'M6 2h8l5 5v15H6zm7 2v4h4zM9 12v1.5h7V12zm0 4v1.5h7V16z',
  out: 'M14 4h6v6h-2V7.4l-7.3 7.3-1.4-1.4L16.6 6H14zM5 6h6v2H7v9h9v-4h2v6H5z',
  slash: 'M15.5 4h2.2L8.5 20H6.3z',
  warning: 'M12 3 1.5 21h21zm-1 7h2v5h-2zm0 6.5h2v2h-2z',
  settings:
    'M3 6h8v2H3zm14 0h4v2h-4zm-3-2a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM3 16h4v2H3zm10 0h8v2h-8zm-3-2a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zm0 1.5c-3.3 0-7 1.6-7 4.5v2h14v-2c0-2.9-3.7-4.5-7-4.5zm7.5-1.5a3 3 0 1 0-1.3-5.7 5 5 0 0 1-.4 5.2c.5.3 1.1.5 1.7.5zm.6 1.6c1 .9 1.9 2.3 1.9 4.4v2h3v-2c0-2.6-2.6-4.1-4.9-4.4z',
};

/**
 * A small drawing; the control around it carries the name, so it is hidden from screen readers.
 *
 * @param {keyof typeof PATHS} name
 */
export function icon(name) {
  return h(
    'svg',
    { class: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true' },
    h('path', { d: PATHS[name], fill: 'currentColor' }),
  );
}
