import { ButtonStyle, ComponentType as Type } from 'discord-api-types/v10';
import type { Part } from '../components.ts';
import { asFields, choice, inside, isFields, link, list, note, text, unique, whole, yes } from './form.ts';
import type { Form } from './form.ts';

const LINK: number = ButtonStyle.Link;
const PREMIUM: number = ButtonStyle.Premium;

/** The menus. */
export const SELECTS: ReadonlySet<Type> = new Set([
  Type.StringSelect,
  Type.UserSelect,
  Type.RoleSelect,
  Type.MentionableSelect,
  Type.ChannelSelect,
]);
/** What a row can hold. */
export const CONTROLS: ReadonlySet<Type> = new Set([Type.Button, ...SELECTS]);

/** Checks a button or a menu. */
export function checkControl(form: Form, part: Part): void {
  yes(form, part, 'disabled');
  if (part.type === Type.Button) checkButton(form, part);
  else checkSelect(form, part);
}

function checkButton(form: Form, button: Part): void {
  const style = whole(form, button, 'style', { required: true });
  choice(inside(form, 'style'), style, [1, 2, 3, 4, 5, 6]);
  text(form, button, 'label', { most: 80 });
  const isLink = style === LINK;
  const isPremium = style === PREMIUM;
  if (isLink) link(form, button, 'url', ['http', 'https', 'discord'], { most: 512, required: true });
  else if (button['url'] !== undefined) {
    note(inside(form, 'url'), 'BUTTON_COMPONENT_INVALID_URL', 'A url may only be set on a link button');
  }
  if (isLink || isPremium) {
    if (button.custom_id !== undefined) {
      note(form, 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', 'A custom id and a url cannot both be specified');
    }
  } else {
    text(form, button, 'custom_id', { least: 1, most: 100, required: true });
  }
  if (!isPremium && !button['label'] && !isFields(button['emoji'])) {
    note(form, 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A button needs a label or an emoji');
  }
}

/** Checks a menu, in a message or a modal. */
export function checkSelect(form: Form, select: Part): void {
  text(form, select, 'custom_id', { least: 1, most: 100, required: true });
  text(form, select, 'placeholder', { most: 150 });
  const least = whole(form, select, 'min_values', { least: 0, most: 25 }) ?? 1;
  const most = whole(form, select, 'max_values', { least: 1, most: 25 }) ?? 1;
  if (least > most)
    note(inside(form, 'min_values'), 'SELECT_COMPONENT_MIN_VALUES', 'min_values is greater than max_values');
  if (select.type !== Type.StringSelect) return;
  const count = checkChosen(form, select, { least: 1, most: 25, label: 100, chosen: most });
  if (most > count) {
    note(
      inside(form, 'max_values'),
      'SELECT_COMPONENT_MAX_VALUES',
      `max_values is ${most}, but there are ${count} options`,
    );
  }
}

/** Checks options to choose from, and tells their number. */
export function checkChosen(
  form: Form,
  part: Part,
  limits: { readonly least: number; readonly most: number; readonly label: number; readonly chosen: number },
): number {
  const options = list(form, part, 'options', { ...limits, required: true });
  const at = inside(form, 'options');
  for (const [index, each] of options.entries()) {
    const option = asFields(inside(at, index), each);
    if (!option) continue;
    text(inside(at, index), option, 'label', { least: 1, most: limits.label, required: true });
    text(inside(at, index), option, 'value', { least: 1, most: 100, required: true });
    text(inside(at, index), option, 'description', { most: 100 });
  }
  const values = options.map(
    (each, index) => [inside(at, index, 'value'), isFields(each) ? String(each['value']) : `${index}`] as const,
  );
  unique(at, values, 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'The specified option value is already used');
  const preset = options.filter((each) => isFields(each) && each['default'] === true).length;
  if (preset > limits.chosen) note(at, 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', 'Too many default values');
  return options.length;
}
