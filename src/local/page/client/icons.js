// @ts-check
import { h } from './tree.js';

/** Drawn for this page; 24 units square, filled with the colour of the text around. */
const PATHS = {
  hash: 'M9.2 4 8.5 8H5v2h3.2l-.7 4H4v2h3.1L6.5 20h2l.7-4h4l-.7 4h2l.7-4H19v-2h-3.4l.7-4H20V8h-3.3l.7-4h-2l-.7 4h-4l.7-4zm1 6h4l-.7 4h-4z',
  menu: 'M4 6h16v2H4zm0 5h16v2H4zm0 5h16v2H4z',
  close: 'M6.4 5 5 6.4l5.6 5.6L5 17.6 6.4 19l5.6-5.6 5.6 5.6 1.4-1.4-5.6-5.6L19 6.4 17.6 5 12 10.6z',
  more: 'M5 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4zm7 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  send: 'M3 4.6 4.7 11 14 12l-9.300 1L3 19.400c-.2.7.5 1.300 1.200 1L21 12.900a1 1 0 0 0 0-1.800L4.200 3.600C3.500 3.300 2.800 3.900 3 4.600z',
  eye: 'M12 5C6.500 5 2.600 9.700 1.500 12c1.100 2.300 5 7 10.500 7s9.400-4.700 10.500-7C21.400 9.700 17.500 5 12 5zm0 11.500a4.500 4.500 0 1 1 0-9 4.500 4.500 0 0 1 0 9zm0-2.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  reply: 'M4 19v-7a4 4 0 0 1 4-4h11v2H8a2 2 0 0 0-2 2v7z',
  down: 'M6.400 8.500 12 14.100l5.600-5.600L19 9.900l-7 7-7-7z',
  check: 'M9.500 16.200 5.300 12l-1.400 1.400 5.600 5.600 11-11-1.400-1.400z',
  image: 'M4 4h16v16H4zm2 2v9.500l3.500-3.500 3 3L16 11l2 2V6zm3 5a1.500 1.500 0 1 0 0-3 1.500 1.500 0 0 0 0 3z',
  file: 'M6 2h8l5 5v15H6zm7 2v4h4zM9 12v1.500h7V12zm0 4v1.500h7V16z',
  out: 'M14 4h6v6h-2V7.400l-7.300 7.300-1.400-1.400L16.600 6H14zM5 6h6v2H7v9h9v-4h2v6H5z',
  slash: 'M15.500 4h2.200L8.500 20H6.300z',
  warning: 'M12 3 1.500 21h21zm-1 7h2v5h-2zm0 6.500h2v2h-2z',
  people:
    'M9 11a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zm0 1.500c-3.300 0-7 1.600-7 4.500v2h14v-2c0-2.900-3.700-4.500-7-4.500zm7.500-1.500a3 3 0 1 0-1.300-5.700 5 5 0 0 1-.4 5.200c.500.300 1.100.5 1.700.5zm.6 1.600c1 .9 1.900 2.300 1.900 4.400v2h3v-2c0-2.600-2.600-4.100-4.900-4.400z',
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
