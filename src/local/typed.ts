import { ApplicationCommandOptionType as Kind } from 'discord-api-types/v10';
import type { APIApplicationCommand, APIApplicationCommandOption } from 'discord-api-types/v10';
import { resolve } from './resolved.ts';
import type { Resolved } from './resolved.ts';
import type { Typed } from './seat.ts';
import type { Channel, World } from './world.ts';

/** What a client makes of a typed command, or why it would not send it. */
export type Reading =
  | {
      readonly kind: 'read';
      readonly options: readonly Sent[];
      readonly resolved: Resolved | undefined;
      readonly name: string;
      /** The type of the option being typed. */
      readonly typing: Kind | undefined;
    }
  | { readonly kind: 'refused'; readonly why: string };

interface Sent {
  readonly name: string;
  readonly type: Kind;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly Sent[];
}

type Value = string | number | boolean;

/**
 * The option tree of a typed command, with the types the command was registered with.
 *
 * A client checks what is typed before it sends it. While an option is being typed (`typed.focused`) nothing is
 * checked, because nothing is finished.
 */
export function readTyped(world: World, channel: Channel, command: APIApplicationCommand, typed: Typed): Reading {
  const name = typed.path.join(' ');
  let level: readonly APIApplicationCommandOption[] = command.options ?? [];
  const branch: APIApplicationCommandOption[] = [];
  for (const step of typed.path.slice(1)) {
    const next = level.find((option) => option.name === step && isBranch(option.type));
    if (!next) return { kind: 'refused', why: `/${name} has no subcommand "${step}"` };
    branch.push(next);
    level = 'options' in next ? (next.options ?? []) : [];
  }
  if (level.some((option) => isBranch(option.type))) return { kind: 'refused', why: `/${name} needs a subcommand` };
  const unknown = Object.keys(typed.options).find((each) => !level.some((option) => option.name === each));
  if (unknown !== undefined) return { kind: 'refused', why: `/${name} has no option "${unknown}"` };
  if (typed.focused === undefined) {
    const why = level.map((option) => faultOf(option, typed.options[option.name])).find((each) => each !== undefined);
    if (why) return { kind: 'refused', why };
  }
  const given = level.filter((option) => typed.options[option.name] !== undefined || option.name === typed.focused);
  const leaves = given.map((option) => leafOf(option, typed));
  const resolved = resolve(
    world,
    channel,
    given.map((option) => [option.type, String(typed.options[option.name])]),
  );
  if (resolved.kind === 'refused' && typed.focused === undefined) return resolved;
  const typing = level.find((option) => option.name === typed.focused)?.type;
  const found = resolved.kind === 'found' ? resolved.resolved : undefined;
  return { kind: 'read', options: wrap(branch, leaves), resolved: found, name, typing };
}

function wrap(branch: readonly APIApplicationCommandOption[], leaves: readonly Sent[]): readonly Sent[] {
  return branch.reduceRight<readonly Sent[]>(
    (inner, option) => [{ name: option.name, type: option.type, options: inner }],
    leaves,
  );
}

function leafOf(option: APIApplicationCommandOption, typed: Typed): Sent {
  const value = typed.options[option.name] ?? '';
  if (option.name === typed.focused)
    return { name: option.name, type: option.type, value: String(value), focused: true };
  return { name: option.name, type: option.type, value };
}

function isBranch(type: Kind): boolean {
  return type === Kind.Subcommand || type === Kind.SubcommandGroup;
}

/** What is wrong with the value of an option; undefined where it may be sent. */
function faultOf(option: APIApplicationCommandOption, value: Value | undefined): string | undefined {
  if (value === undefined) return option.required ? `the option "${option.name}" is required` : undefined;
  switch (option.type) {
    case Kind.String:
      if (typeof value !== 'string') return `"${option.name}" takes text, not ${value}`;
      if (value === '' && option.required) return `the option "${option.name}" is required`;
      return lengthFault(option, value) ?? choiceFault(option, value);
    case Kind.Integer:
    case Kind.Number:
      if (typeof value !== 'number' || (option.type === Kind.Integer && !Number.isInteger(value))) {
        return `"${option.name}" takes a number, not ${value}`;
      }
      return rangeFault(option, value) ?? choiceFault(option, value);
    case Kind.Boolean:
      return typeof value === 'boolean' ? undefined : `"${option.name}" takes true or false, not ${value}`;
    case Kind.User:
    case Kind.Channel:
    case Kind.Role:
    case Kind.Mentionable:
    case Kind.Attachment:
      return typeof value === 'string' && /^\d+$/.test(value)
        ? undefined
        : `"${option.name}" takes an id, not ${value}`;
    case Kind.Subcommand:
    case Kind.SubcommandGroup:
      return undefined;
  }
}

function lengthFault(
  option: { name: string; min_length?: number; max_length?: number },
  value: string,
): string | undefined {
  const { min_length: least = 0, max_length: most = 6000 } = option;
  if (value.length < least) return `"${option.name}" takes at least ${least} characters`;
  return value.length > most ? `"${option.name}" takes at most ${most} characters` : undefined;
}

function rangeFault(
  option: { name: string; min_value?: number; max_value?: number },
  value: number,
): string | undefined {
  const { min_value: least = -Infinity, max_value: most = Infinity } = option;
  return value < least || value > most ? `"${option.name}" takes numbers from ${least} to ${most}` : undefined;
}

function choiceFault(option: APIApplicationCommandOption, value: Value): string | undefined {
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  if (choices.length === 0 || choices.some((choice) => choice.value === value)) return undefined;
  return `"${option.name}" takes one of its choices, not ${value}`;
}
