import { asFields, inside, isFields, lengthOf, link, list, note, text, whole } from './form.ts';
import type { Fields, Form } from './form.ts';

/** All texts of all embeds of a message together. */
const SIZE = 6000;
const LINKS = ['http', 'https'] as const;
const MEDIA = ['http', 'https', 'attachment'] as const;

/** Checks `embeds`. */
export function checkEmbeds(form: Form, fields: Fields): void {
  const embeds = list(form, fields, 'embeds', { most: 10 });
  let size = 0;
  for (const [index, each] of embeds.entries()) {
    const at = inside(form, 'embeds', index);
    const embed = asFields(at, each);
    if (embed) size += checkEmbed(at, embed);
  }
  if (size > SIZE)
    note(inside(form, 'embeds'), 'MAX_EMBED_SIZE_EXCEEDED', `Embed size exceeds maximum size of ${SIZE}`);
}

/** Checks one embed and tells the characters in it. */
function checkEmbed(form: Form, embed: Fields): number {
  const texts = [text(form, embed, 'title', { most: 256 }), text(form, embed, 'description', { most: 4096 })];
  link(form, embed, 'url', LINKS, { most: 2048 });
  whole(form, embed, 'color', { least: 0, most: 0xffffff });
  for (const [name, field, most] of [
    ['footer', 'text', 2048],
    ['author', 'name', 256],
  ] as const) {
    const part = embed[name];
    if (isFields(part)) texts.push(text(inside(form, name), part, field, { most, required: true }));
  }
  for (const name of ['image', 'thumbnail']) {
    const part = embed[name];
    if (isFields(part)) link(inside(form, name), part, 'url', MEDIA, { most: 2048, required: true });
  }
  for (const [index, each] of list(form, embed, 'fields', { most: 25 }).entries()) {
    const at = inside(form, 'fields', index);
    const field = asFields(at, each);
    if (!field) continue;
    texts.push(text(at, field, 'name', { least: 1, most: 256, required: true }));
    texts.push(text(at, field, 'value', { least: 1, most: 1024, required: true }));
  }
  return texts.reduce((sum, each) => sum + lengthOf(each ?? ''), 0);
}
