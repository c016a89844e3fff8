import type { MessageBody } from '../messages.ts';
import { blankForm, isFields, note } from './form.ts';
import type { Checked } from './form.ts';

/** Checks the body of a new or changed message. */
export function checkMessage(body: unknown): Checked<MessageBody> {
  const form = blankForm();
  if (!isFields(body)) note(form, [], 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
  return form.problems.length > 0
    ? { kind: 'bad', problems: form.problems }
    : { kind: 'good', body: body as MessageBody };
}
