// @ts-check
import { hex, showPicture } from './components.js';
import { showLine, showLink, showMarkdown } from './markdown-tree.js';
import { showSent } from './time.js';
import { h } from './tree.js';
/** @import { Embed } from './shape.d.ts' */
/** @import { Around } from './markdown-tree.js' */

/**
 * A classic embed, as messages had them before components.
 *
 * @param {Embed} embed
 * @param {Around} around
 */
export function showEmbed(embed, around) {
  const title = embed.title === undefined ? [] : showLine(embed.title, around);
  const linked = /^https?:\/\//i.test(embed.url ?? '');
  const stamp = embed.timestamp === undefined ? [] : [showSent(new Date(embed.timestamp), around.now, around.locale)];
  const foot = [...(embed.footer === undefined ? [] : [embed.footer.text]), ...stamp];
  return h(
    'div',
    { class: 'embed', '--accent': embed.color === undefined ? undefined : hex(embed.color) },
    embed.author === undefined ? undefined : h('p', { class: 'embed-author' }, embed.author.name),
    title.length === 0
      ? undefined
      : h('p', { class: 'embed-title' }, ...(linked ? [showLink(embed.url ?? '', title)] : title)),
    embed.description === undefined ? undefined : showMarkdown(embed.description, around),
    embed.fields === undefined || embed.fields.length === 0
      ? undefined
      : h(
          'div',
          { class: 'embed-fields' },
          ...embed.fields.map((field) =>
            h(
              'div',
              { class: field.inline === true ? 'embed-field inline' : 'embed-field' },
              h('p', { class: 'embed-name' }, ...showLine(field.name, around)),
              showMarkdown(field.value, around),
            ),
          ),
        ),
    embed.image === undefined ? undefined : showPicture(embed.image.url, undefined, 'gallery-item'),
    embed.thumbnail === undefined ? undefined : showPicture(embed.thumbnail.url, undefined, 'thumbnail'),
    foot.length === 0 ? undefined : h('p', { class: 'embed-foot' }, foot.join(' • ')),
  );
}
