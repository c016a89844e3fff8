import { MessageFlags } from 'discord-api-types/v10';
import type { MessageBody } from '../messages.ts';
import { checkEmbeds } from './embeds.ts';
import { asFields, blankForm, conclude, inside, list, note, text, whole, yes } from './form.ts';
import type { Checked, Fields, Form } from './form.ts';
import { checkLegacy, checkV2 } from './layout.ts';
import type { Around } from './layout.ts';
import { checkMentions } from './mentions.ts';

/** The outcome of a check; an empty message has an error code of its own (50006). */
export type CheckedMessage = Checked<MessageBody> | { readonly kind: 'empty' };

/** Checks the body of a new message, or of a change to `around.before`. */
export function checkMessage(body: unknown, around: Around): CheckedMessage {
  const form = blankForm();
  const fields = asFields(form, body);
  if (!fields) return conclude(form, body);
  text(form, fields, 'content', { most: 2000 });
  whole(form, fields, 'flags', { least: 0 });
  yes(form, fields, 'tts');
  yes(form, fields, 'enforce_nonce');
  checkNonce(form, fields);
  checkEmbeds(form, fields);
  checkMentions(form, fields);
  checkReference(form, fields);
  list(form, fields, 'attachments', { most: 10 });
  if (list(form, fields, 'sticker_ids', { most: 3 }).length > 0 && isV2(fields, around))
    legacyField(form, 'sticker_ids');
  checkComponents(form, fields, around);
  if (form.problems.length === 0 && isEmpty(fields, around)) return { kind: 'empty' };
  return conclude(form, body);
}

function checkNonce(form: Form, fields: Fields): void {
  if (typeof fields['nonce'] === 'string') text(form, fields, 'nonce', { most: 25 });
  else whole(form, fields, 'nonce');
}

function checkReference(form: Form, fields: Fields): void {
  const reference = fields['message_reference'];
  if (reference === undefined || reference === null) return;
  const at = inside(form, 'message_reference');
  const read = asFields(at, reference);
  if (read) text(at, read, 'message_id', { least: 17, most: 20, required: true });
}

/** Once a message is made of components, it stays so. */
function isV2(fields: Fields, { before }: Around): boolean {
  return ((Number(fields['flags'] ?? 0) | (before?.flags ?? 0)) & MessageFlags.IsComponentsV2) !== 0;
}

function checkComponents(form: Form, fields: Fields, around: Around): void {
  if (!isV2(fields, around)) return checkLegacy(form, fields);
  // A change that leaves old text or embeds in place is refused like one that brings them.
  const kept = around.before;
  if (fields['content'] === undefined ? kept?.content : fields['content']) legacyField(form, 'content');
  const embeds = fields['embeds'] === undefined ? kept?.embeds : fields['embeds'];
  if (Array.isArray(embeds) && embeds.length > 0) legacyField(form, 'embeds');
  if (fields['poll']) legacyField(form, 'poll');
  checkV2(form, fields, around);
}

function legacyField(form: Form, name: string): void {
  note(
    inside(form, name),
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    `The '${name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  );
}

function isEmpty(fields: Fields, { before, files }: Around): boolean {
  const has = (name: 'content' | 'embeds' | 'components' | 'attachments'): boolean => {
    const value = fields[name] === undefined ? before?.[name] : fields[name];
    if (typeof value === 'string') return value.trim() !== '';
    return Array.isArray(value) && value.length > 0;
  };
  const stickers = fields['sticker_ids'];
  const more = (Array.isArray(stickers) && stickers.length > 0) || Boolean(fields['poll']);
  return !(has('content') || has('embeds') || has('components') || has('attachments') || files.length > 0 || more);
}
