import { asFields, blankForm, conclude, inside, list } from './form.ts';
import type { Checked } from './form.ts';
import { checkChoice } from './options.ts';

/** What type-ahead brings. */
export interface ChoicesBody {
  readonly choices: readonly { readonly name: string; readonly value: string | number }[];
}

/** Checks the choices offered for an option of a type, 25 at most. */
export function checkChoices(body: unknown, type: number): Checked<ChoicesBody> {
  const form = blankForm();
  const fields = asFields(form, body);
  if (!fields) return conclude(form, body);
  const choices = list(form, fields, 'choices', { most: 25, required: true });
  for (const [index, each] of choices.entries()) checkChoice(inside(form, 'choices', index), each, type);
  return conclude(form, body);
}
