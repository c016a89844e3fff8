import type { ComponentType } from 'discord-api-types/v10';

/** A component as far as all of them are alike. */
export interface Part {
  readonly type: ComponentType;
  readonly id?: number;
  readonly custom_id?: string;
  readonly [field: string]: unknown;
}

/** Whether a value is a component at all. */
export function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'number';
}

/** Whether a JSON value is an object, to look into one that passed the rules. */
export function isField(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** The components directly inside another, in reading order: its rows, its texts, its accessory, its input. */
export function childrenOf(part: Part): readonly Part[] {
  const { components, accessory, component } = part;
  const listed = Array.isArray(components) ? components : [];
  if (accessory === undefined && component === undefined) return listed.filter(isPart);
  return [...listed, accessory, component].filter(isPart);
}

/** All components, each before what is inside it. */
export function walk(parts: readonly unknown[]): Part[] {
  const found: Part[] = [];
  collect(parts, found);
  return found;
}

function collect(parts: readonly unknown[], found: Part[]): void {
  for (const part of parts) {
    if (!isPart(part)) continue;
    found.push(part);
    collect(childrenOf(part), found);
  }
}

/** The texts of all text displays. */
export function textsOf(parts: readonly unknown[]): string[] {
  const texts: string[] = [];
  for (const part of walk(parts)) if (typeof part['content'] === 'string') texts.push(part['content']);
  return texts;
}
