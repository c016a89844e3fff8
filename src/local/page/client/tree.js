// @ts-check
/** @import { Node, Tree } from './shape.d.ts' */

/**
 * A piece of the page as a plain value: a tag, its attributes, and what is in it. A string is always text.
 *
 * @param {string} tag
 * @param {Tree['attributes']} [attributes]
 * @param {readonly (Node | undefined | readonly (Node | undefined)[])[]} children
 * @returns {Tree}
 */
export function h(tag, attributes = {}, ...children) {
  return { tag, attributes, children: children.flat().filter((child) => child !== undefined) };
}

/**
 * The text a reader would see in it, without any markup.
 *
 * @param {Node | readonly Node[]} node
 * @returns {string}
 */
export function textOf(node) {
  if (typeof node === 'string') return node;
  const children = 'tag' in node ? node.children : node;
  return children.map((child) => textOf(child)).join('');
}
