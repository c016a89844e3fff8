import { ComponentType } from 'discord-api-types/v10';
import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { childrenOf, isField, isPart } from './components.ts';
import type { Part } from './components.ts';
import { resolveSelected } from './resolved.ts';
import type { Resolved } from './resolved.ts';
import type { Channel, World } from './world.ts';

/** A modal as the bot sends it. */
export type ModalBody = APIModalInteractionResponseCallbackData;

type Values = Readonly<Record<string, string | readonly string[]>>;

/** A modal as it is sent back, or why a client would keep it open. */
export type Filled =
  { readonly kind: 'filled'; readonly data: object } | { readonly kind: 'refused'; readonly why: string };

/** Fills a modal: a text, or the chosen values, per `custom_id`; what is left out keeps its preset value. */
export function fillModal(world: World, channel: Channel, modal: ModalBody, values: Values): Filled {
  const resolved: Resolved = {};
  const wrong: string[] = [];
  const fill = (part: Part): object => {
    const inner = childrenOf(part).map(fill);
    const { type, id = 0 } = part;
    if (type === ComponentType.Label) return { type, id, component: inner[0] };
    if (type === ComponentType.ActionRow) return { type, id, components: inner };
    if (part.custom_id === undefined) return { type, id };
    const given = values[part.custom_id] ?? presetOf(part);
    const why = faultOf(part, given);
    if (why) wrong.push(why);
    const chosen = typeof given === 'string' ? [] : given;
    const found = resolveSelected(world, channel, type, chosen);
    if (found.kind === 'refused') wrong.push(found.why);
    else Object.assign(resolved, found.resolved);
    return { type, id, custom_id: part.custom_id, ...answerOf(part, given) };
  };
  const parts: readonly unknown[] = modal.components;
  const unknown = Object.keys(values).find((each) => !JSON.stringify(parts).includes(JSON.stringify(each)));
  if (unknown !== undefined) return { kind: 'refused', why: `the modal has no field "${unknown}"` };
  const components = parts.filter(isPart).map(fill);
  if (wrong[0] !== undefined) return { kind: 'refused', why: wrong[0] };
  const more = Object.keys(resolved).length > 0 ? { resolved } : {};
  return { kind: 'filled', data: { custom_id: modal.custom_id, components, ...more } };
}

/** What a field holds before anybody touches it. */
function presetOf(part: Part): string | readonly string[] {
  if (part.type === ComponentType.TextInput) return typeof part['value'] === 'string' ? part['value'] : '';
  if (part.type === ComponentType.Checkbox) return part['default'] === true ? 'true' : 'false';
  const options: readonly unknown[] = Array.isArray(part['options']) ? part['options'] : [];
  const chosen = options.filter((each) => isField(each) && each['default'] === true);
  const values = chosen.map((each) => (isField(each) ? String(each['value']) : ''));
  return part.type === ComponentType.RadioGroup ? (values[0] ?? '') : values;
}

/** What the bot gets: `value` for texts, radio groups and check boxes, `values` for the rest. */
function answerOf(part: Part, given: string | readonly string[]): object {
  const one = typeof given === 'string' ? given : (given[0] ?? '');
  if (part.type === ComponentType.TextInput) return { value: one };
  if (part.type === ComponentType.Checkbox) return { value: one === 'true' };
  if (part.type === ComponentType.RadioGroup) return { value: one === '' ? null : one };
  return { values: typeof given === 'string' ? [given].filter((each) => each !== '') : given };
}

function faultOf(part: Part, given: string | readonly string[]): string | undefined {
  const name = part.custom_id ?? '';
  const required = part['required'] !== false && part.type !== ComponentType.Checkbox;
  if (given.length === 0) return required ? `the field "${name}" is required` : undefined;
  if (part.type === ComponentType.TextInput) {
    const least = Number(part['min_length'] ?? 0);
    const most = Number(part['max_length'] ?? 4000);
    if (given.length < least) return `the field "${name}" takes at least ${least} characters`;
    return given.length > most ? `the field "${name}" takes at most ${most} characters` : undefined;
  }
  if (part.type === ComponentType.Checkbox) return undefined;
  return choiceFault(part, name, typeof given === 'string' ? [given] : given);
}

function choiceFault(part: Part, name: string, given: readonly string[]): string | undefined {
  const most = Number(part['max_values'] ?? (part.type === ComponentType.CheckboxGroup ? 10 : 1));
  const least = Number(part['min_values'] ?? 1);
  if (given.length < least || given.length > most) return `the field "${name}" takes ${least} to ${most} values`;
  if (!Array.isArray(part['options'])) return undefined;
  const options: readonly unknown[] = part['options'];
  const strange = given.find((value) => !options.some((each) => isField(each) && each['value'] === value));
  return strange === undefined ? undefined : `the field "${name}" does not offer "${strange}"`;
}
