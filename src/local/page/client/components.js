// @ts-check
import { icon } from './icons.js';
import { showLink, showMarkdown } from './markdown-tree.js';
import { showEmoji, showSelect } from './select.js';
import { h } from './tree.js';
/** @import { Button, Component, Tree } from './shape.d.ts' */
/** @import { Around } from './markdown-tree.js' */

/**
 * A message's components as a piece of the page. Kinds this page does not know are named, never dropped silently.
 *
 * @param {readonly Component[]} components
 * @param {Around} around
 * @returns {Tree[]}
 */
export function showComponents(components, around) {
  return components.map((component) => showComponent(component, around));
}

/** @param {Component} component @param {Around} around @returns {Tree} */
function showComponent(component, around) {
  switch (component.type) {
    case 1:
      return h('div', { class: 'row' }, ...showComponents(component.components, around));
    case 2:
      return showButton(component);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return showSelect(component, around);
    case 9:
      return h(
        'div',
        { class: 'section' },
        h('div', { class: 'section-texts' }, ...showComponents(component.components, around)),
        h('div', { class: 'section-accessory' }, showComponent(component.accessory, around)),
      );
    case 10:
      return showMarkdown(component.content, around);
    case 11:
      return hideIf(
        component.spoiler,
        showPicture(component.media.url, component.description ?? undefined, 'thumbnail'),
      );
    case 12:
      return h(
        'div',
        { class: 'gallery', 'data-count': component.items.length },
        ...component.items.map((item) =>
          hideIf(item.spoiler, showPicture(item.media.url, item.description ?? undefined, 'gallery-item')),
        ),
      );
    case 13:
      return hideIf(
        component.spoiler,
        showFile(component.name ?? component.file.url, component.size, component.file.url),
      );
    case 14:
      return component.divider === false
        ? h('div', { class: `space space-${component.spacing ?? 1}`, role: 'presentation' })
        : h('hr', { class: `space space-${component.spacing ?? 1}` });
    case 17:
      return hideIf(component.spoiler, showContainer(component, around));
    case 4:
    case 18:
    case 19:
    case 21:
    case 22:
    case 23:
      break;
  }
  // Fields of forms, and kinds newer than this page.
  return h('p', { class: 'small-print' }, `(a component of type ${component.type} is not shown here)`);
}

/** @param {Extract<Component, { type: 17 }>} container @param {Around} around */
function showContainer({ accent_color: accent, components }, around) {
  return h(
    'div',
    {
      class: typeof accent === 'number' ? 'container accented' : 'container',
      '--accent': typeof accent === 'number' ? hex(accent) : undefined,
    },
    ...showComponents(components, around),
  );
}

/** Discord's button styles by number; 5 is a link and 6 belongs to its shop. */
const STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'premium'];

/** @param {Button} button @returns {Tree} */
function showButton(button) {
  const inside = [...showEmoji(button.emoji), ...(button.label === undefined ? [] : [h('span', {}, button.label)])];
  const name = button.label === undefined ? (button.emoji?.name ?? 'Button') : undefined;
  if (button.style === 5 && /^https?:\/\//i.test(button.url ?? '') && button.disabled !== true) {
    return showLink(button.url ?? '', [...inside, icon('out')], 'button link');
  }
  return h(
    'button',
    {
      type: 'button',
      class: `button ${STYLES[button.style] ?? 'secondary'}`,
      'aria-label': name,
      disabled: button.disabled === true || button.custom_id === undefined,
      'data-action': 'press',
      'data-custom-id': button.custom_id,
    },
    ...inside,
  );
}

/**
 * Pictures stay where they are: this page asks nobody but its own server, so it shows what they are and a link.
 *
 * @param {string} url
 * @param {string | undefined} description
 * @param {string} className
 */
export function showPicture(url, description, className) {
  const words = description ?? 'Picture without a description';
  const inside = [icon('image'), h('span', { class: 'picture-words' }, words)];
  return /^https?:\/\//i.test(url)
    ? showLink(url, inside, `picture ${className}`)
    : h('div', { class: `picture ${className}`, role: 'img', 'aria-label': words }, ...inside);
}

/**
 * A file by its name, with a link where it can be fetched.
 *
 * @param {string} name
 * @param {number | undefined} size in bytes
 * @param {string} [url]
 */
export function showFile(name, size, url = '') {
  const shown = name.replace(/^attachment:\/\//, '');
  return h(
    'div',
    { class: 'file' },
    icon('file'),
    h('span', { class: 'file-name' }, /^https?:\/\//i.test(url) ? showLink(url, [shown]) : shown),
    size === undefined ? undefined : h('span', { class: 'file-size' }, inBytes(size)),
  );
}

/** @param {number} bytes */
function inBytes(bytes) {
  return bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(1)} KB`;
}

/** @param {boolean | undefined} hidden @param {Tree} tree */
function hideIf(hidden, tree) {
  if (hidden !== true) return tree;
  return h(
    'div',
    {
      class: 'spoiler spoiler-block',
      role: 'button',
      tabindex: 0,
      'aria-label': 'Spoiler',
      'aria-expanded': 'false',
      'data-action': 'reveal',
    },
    h('div', { class: 'spoiler-inside' }, tree),
  );
}

/**
 * A colour as CSS writes it, from the number Discord sends.
 *
 * @param {number} colour 0 to 0xffffff
 */
export function hex(colour) {
  return `#${Math.trunc(colour).toString(16).padStart(6, '0').slice(-6)}`;
}
