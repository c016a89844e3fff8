import { ComponentType as Type } from 'discord-api-types/v10';
import type { APIMessage } from 'discord-api-types/v10';
import { isPart, textsOf, walk } from '../components.ts';
import type { Part } from '../components.ts';
import { checkControl, CONTROLS, SELECTS } from './controls.ts';
import { choice, inside, isFields, lengthOf, link, list, note, text, unique, whole, yes } from './form.ts';
import type { Fields, Form } from './form.ts';

/** What a body is checked against: the names of files sent with it, and the message it changes. */
export interface Around {
  readonly files: readonly string[];
  readonly before?: APIMessage;
}

/** Components of a message, those inside others included. */
const COUNT = 40;
/** Characters in all text displays of a message. */
const TEXT = 4000;
const MEDIA = ['http', 'https', 'attachment'] as const;
const TOP: ReadonlySet<Type> = new Set([
  Type.ActionRow,
  Type.Section,
  Type.TextDisplay,
  Type.MediaGallery,
  Type.File,
  Type.Separator,
  Type.Container,
]);
const IN_CONTAINER: ReadonlySet<Type> = new Set([...TOP].filter((type) => type !== Type.Container));

/** Checks components without the Components V2 flag: rows of buttons or menus, five at most. */
export function checkLegacy(form: Form, fields: Fields): void {
  const parts = list(form, fields, 'components', { most: 5 });
  const at = inside(form, 'components');
  for (const [index, part] of parts.entries()) checkPart(inside(at, index), part, new Set([Type.ActionRow]), []);
  checkIds(at, parts);
}

/** Checks components with the flag. */
export function checkV2(form: Form, fields: Fields, around: Around): void {
  const parts = list(form, fields, 'components');
  const at = inside(form, 'components');
  for (const [index, part] of parts.entries()) checkPart(inside(at, index), part, TOP, filesOf(around));
  checkIds(at, parts);
  const count = walk(parts).length;
  if (count > COUNT) {
    note(
      at,
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      `A message has at most ${COUNT} components, this one has ${count}`,
    );
  }
  const texts = textsOf(parts);
  // Characters are at most the units they are written in, so mostly there is nothing to count.
  const sum = (length: (each: string) => number): number => texts.reduce((all, each) => all + length(each), 0);
  if (sum((each) => each.length) > TEXT && sum(lengthOf) > TEXT) {
    note(at, 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', `The text of all components exceeds the maximum of ${TEXT}`);
  }
}

/** Every `custom_id`, and every `id` that was given, once in a message or modal. */
export function checkIds(form: Form, parts: readonly unknown[]): void {
  const placed = walk(parts);
  const named = placed.flatMap((part) => (part.custom_id === undefined ? [] : [[form, part.custom_id] as const]));
  unique(form, named, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
  const numbered = placed.flatMap((part) => (part.id ? [[form, String(part.id)] as const] : []));
  unique(form, numbered, 'COMPONENT_ID_DUPLICATED', 'Component id cannot be duplicated');
}

function filesOf({ files, before }: Around): readonly string[] {
  return [...files, ...(before?.attachments ?? []).map((each) => each.filename)];
}

function checkPart(form: Form, value: unknown, allowed: ReadonlySet<Type>, files: readonly string[]): void {
  if (!isPart(value)) return note(form, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
  if (!allowed.has(value.type)) {
    return note(
      inside(form, 'type'),
      'UNION_TYPE_CHOICES',
      `Value of field "type" must be one of (${[...allowed].join(', ')}).`,
    );
  }
  whole(form, value, 'id', { least: 0, most: 2_147_483_647 });
  (CHECKS.get(value.type) ?? checkControl)(form, value, files);
}

/** The components that are laid out; all others are controls. */
const CHECKS: ReadonlyMap<Type, (form: Form, part: Part, files: readonly string[]) => void> = new Map([
  [Type.ActionRow, checkRow],
  [Type.Section, checkSection],
  [Type.TextDisplay, (form, part) => text(form, part, 'content', { least: 1, most: TEXT, required: true })],
  [Type.Thumbnail, (form, part, files) => checkMedia(form, part, 'media', files)],
  [Type.MediaGallery, checkGallery],
  [Type.File, (form, part, files) => checkMedia(form, part, 'file', files)],
  [Type.Separator, checkSeparator],
  [Type.Container, checkContainer],
]);

function checkSeparator(form: Form, separator: Part): void {
  yes(form, separator, 'divider');
  if (separator['spacing'] !== undefined) choice(inside(form, 'spacing'), separator['spacing'], [1, 2]);
}

function checkRow(form: Form, row: Part): void {
  const inner = list(form, row, 'components', { least: 1, most: 5, required: true });
  for (const [index, part] of inner.entries()) checkPart(inside(form, 'components', index), part, CONTROLS, []);
  if (inner.length > 1 && inner.some((part) => isPart(part) && SELECTS.has(part.type))) {
    note(inside(form, 'components'), 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'A menu fills a row: it cannot share it');
  }
}

function checkSection(form: Form, section: Part, files: readonly string[]): void {
  const texts = list(form, section, 'components', { least: 1, most: 3, required: true });
  for (const [index, part] of texts.entries()) {
    checkPart(inside(form, 'components', index), part, new Set([Type.TextDisplay]), files);
  }
  const at = inside(form, 'accessory');
  if (section['accessory'] === undefined) note(at, 'BASE_TYPE_REQUIRED', 'This field is required');
  else checkPart(at, section['accessory'], new Set([Type.Button, Type.Thumbnail]), files);
}

function checkGallery(form: Form, gallery: Part, files: readonly string[]): void {
  const items = list(form, gallery, 'items', { least: 1, most: 10, required: true });
  for (const [index, item] of items.entries()) {
    if (isFields(item)) checkMedia(inside(form, 'items', index), item, 'media', files);
    else note(inside(form, 'items', index), 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
  }
}

function checkMedia(form: Form, holder: Fields, field: 'media' | 'file', files: readonly string[]): void {
  text(form, holder, 'description', { most: 1024 });
  yes(form, holder, 'spoiler');
  const at = inside(form, field);
  const media = holder[field];
  if (!isFields(media)) return note(at, 'BASE_TYPE_REQUIRED', 'This field is required');
  link(at, media, 'url', field === 'file' ? ['attachment'] : MEDIA, { most: 2048, required: true });
  const name = String(media['url']).match(/^attachment:\/\/(.+)$/)?.[1];
  if (name !== undefined && !files.includes(name)) {
    note(
      inside(at, 'url'),
      'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
      `The referenced attachment "${name}" could not be found.`,
    );
  }
}

function checkContainer(form: Form, container: Part, files: readonly string[]): void {
  const inner = list(form, container, 'components', { least: 1, most: COUNT, required: true });
  for (const [index, part] of inner.entries()) {
    checkPart(inside(form, 'components', index), part, IN_CONTAINER, files);
  }
  whole(form, container, 'accent_color', { least: 0, most: 0xffffff });
  yes(form, container, 'spoiler');
}
