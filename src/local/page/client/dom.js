// @ts-check
/** @import { Node as Piece, Tree } from './shape.d.ts' */

const DRAWN = new Set(['svg', 'path', 'circle', 'rect']);

/**
 * Makes the elements of a tree. Text becomes text nodes; nothing is ever parsed as HTML, and an attribute that could
 * run code or a link that is not http(s) is a bug of the caller and thrown.
 *
 * @param {Tree} tree
 * @returns {HTMLElement}
 */
export function element(tree) {
  const made = toDom(tree);
  if (!(made instanceof HTMLElement)) throw new Error(`<${tree.tag}> stands alone, but is only a part of a drawing`);
  return made;
}

/** @param {Piece} piece @returns {Node} */
function toDom(piece) {
  if (typeof piece === 'string') return document.createTextNode(piece);
  const { tag, attributes, children } = piece;
  const made = DRAWN.has(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) setAttribute(made, name, value);
  }
  made.append(...children.map((child) => toDom(child)));
  return made;
}

/**
 * @param {Element} made
 * @param {string} name
 * @param {string | number | true} value
 */
function setAttribute(made, name, value) {
  // The policy forbids style attributes; custom properties go through the object model instead.
  if (name.startsWith('--') && made instanceof HTMLElement) {
    made.style.setProperty(name, String(value));
    return;
  }
  const runsCode = name.startsWith('on') || name === 'style' || name === 'srcdoc';
  const leadsAstray = name === 'href' && !/^(?:https?:\/\/|#)/i.test(String(value));
  if (runsCode || leadsAstray) throw new Error(`The page may not set ${name}="${value}"`);
  made.setAttribute(name, value === true ? '' : String(value));
}

/**
 * The one element that must be there.
 *
 * @param {ParentNode} within
 * @param {string} selector
 * @returns {HTMLElement}
 */
export function find(within, selector) {
  const found = within.querySelector(selector);
  if (!(found instanceof HTMLElement)) throw new Error(`The page has no ${selector}`);
  return found;
}
