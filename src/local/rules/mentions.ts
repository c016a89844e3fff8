import { asFields, choice, inside, list, note } from './form.ts';
import type { Fields, Form } from './form.ts';

/** Checks `allowed_mentions`: a kind is either parsed or listed, never both. */
export function checkMentions(form: Form, fields: Fields): void {
  const value = fields['allowed_mentions'];
  if (value === undefined || value === null) return;
  const at = inside(form, 'allowed_mentions');
  const mentions = asFields(at, value);
  if (!mentions) return;
  const parse = list(at, mentions, 'parse');
  for (const [index, each] of parse.entries()) choice(inside(at, 'parse', index), each, ['roles', 'users', 'everyone']);
  for (const kind of ['users', 'roles']) {
    const ids = list(at, mentions, kind, { most: 100 });
    for (const [index, id] of ids.entries()) {
      if (/^\d{17,20}$/.test(String(id))) continue;
      note(inside(at, kind, index), 'NUMBER_TYPE_COERCE', `Value "${String(id)}" is not snowflake.`);
    }
    if (ids.length > 0 && parse.includes(kind)) {
      note(
        at,
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
    }
  }
}
