import { ComponentType as Type } from 'discord-api-types/v10';
import { isPart } from '../components.ts';
import type { Part } from '../components.ts';
import type { ModalBody } from '../modal.ts';
import { checkChosen, checkSelect, SELECTS } from './controls.ts';
import { asFields, blankForm, choice, conclude, inside, list, note, text, whole, yes } from './form.ts';
import type { Checked, Form } from './form.ts';
import { checkIds } from './layout.ts';

const TOP: ReadonlySet<Type> = new Set([Type.ActionRow, Type.TextDisplay, Type.Label]);
const ROW: ReadonlySet<Type> = new Set([Type.TextInput]);
const LABELLED: ReadonlySet<Type> = new Set([
  Type.TextInput,
  ...SELECTS,
  Type.FileUpload,
  Type.RadioGroup,
  Type.CheckboxGroup,
  Type.Checkbox,
]);

/** Checks a modal: a title of 45, and one to five rows. */
export function checkModal(body: unknown): Checked<ModalBody> {
  const form = blankForm();
  const modal = asFields(form, body);
  if (!modal) return conclude(form, body);
  text(form, modal, 'custom_id', { least: 1, most: 100, required: true });
  text(form, modal, 'title', { least: 1, most: 45, required: true });
  const rows = list(form, modal, 'components', { least: 1, most: 5, required: true });
  const at = inside(form, 'components');
  for (const [index, row] of rows.entries()) checkRow(inside(at, index), row);
  checkIds(at, rows);
  return conclude(form, body);
}

function checkRow(form: Form, row: unknown): void {
  if (!fits(form, row, TOP)) return;
  if (row.type === Type.TextDisplay) return void text(form, row, 'content', { least: 1, most: 4000, required: true });
  if (row.type === Type.Label) {
    text(form, row, 'label', { least: 1, most: 45, required: true });
    text(form, row, 'description', { most: 100 });
    return checkInput(inside(form, 'component'), row['component']);
  }
  const [input] = list(form, row, 'components', { least: 1, most: 1, required: true });
  const at = inside(form, 'components', 0);
  if (!fits(at, input, ROW)) return;
  text(at, input, 'label', { least: 1, most: 45, required: true });
  checkTextInput(at, input);
}

function fits(form: Form, part: unknown, allowed: ReadonlySet<Type>): part is Part {
  if (isPart(part) && allowed.has(part.type)) return true;
  note(
    inside(form, 'type'),
    'UNION_TYPE_CHOICES',
    `Value of field "type" must be one of (${[...allowed].join(', ')}).`,
  );
  return false;
}

function checkInput(form: Form, input: unknown): void {
  if (!fits(form, input, LABELLED)) return;
  yes(form, input, 'required');
  if (input['disabled'] === true)
    note(inside(form, 'disabled'), 'COMPONENT_DISABLED_IN_MODAL', 'A menu in a modal cannot be disabled');
  (INPUTS.get(input.type) ?? checkSelect)(form, input);
}

/** The fields of a modal; all others are menus. */
const INPUTS: ReadonlyMap<Type, (form: Form, input: Part) => void> = new Map([
  [Type.TextInput, checkLabelledText],
  [Type.RadioGroup, checkRadio],
  [Type.CheckboxGroup, checkBoxes],
  [Type.Checkbox, customId],
  [Type.FileUpload, customId],
]);

function checkLabelledText(form: Form, input: Part): void {
  // The label's own words stand in its place.
  if (input['label'] !== undefined && input['label'] !== null) {
    note(inside(form, 'label'), 'TEXT_INPUT_LABEL_IN_LABEL', 'A text input inside a label cannot have a label');
  }
  checkTextInput(form, input);
}

function checkRadio(form: Form, group: Part): void {
  customId(form, group);
  checkChosen(form, group, { least: 2, most: 10, label: 100, chosen: 1 });
}

function checkBoxes(form: Form, group: Part): void {
  customId(form, group);
  const most = whole(form, group, 'max_values', { least: 1, most: 10 }) ?? 10;
  whole(form, group, 'min_values', { least: 0, most: 10 });
  checkChosen(form, group, { least: 1, most: 10, label: 100, chosen: most });
}

function customId(form: Form, part: Part): void {
  text(form, part, 'custom_id', { least: 1, most: 100, required: true });
}

function checkTextInput(form: Form, input: Part): void {
  customId(form, input);
  choice(inside(form, 'style'), whole(form, input, 'style', { required: true }), [1, 2]);
  const least = whole(form, input, 'min_length', { least: 0, most: 4000 }) ?? 0;
  const most = whole(form, input, 'max_length', { least: 1, most: 4000 }) ?? 4000;
  if (least > most) note(inside(form, 'min_length'), 'TEXT_INPUT_MIN_LENGTH', 'min_length is greater than max_length');
  text(form, input, 'placeholder', { most: 100 });
  const value = text(form, input, 'value', { most: 4000 });
  if (value && value.length > most)
    note(inside(form, 'value'), 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
}
