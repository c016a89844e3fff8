import { Routes } from 'discord.js';
import type { Client, REST } from 'discord.js';
import type { Library } from '../ask/build.ts';
import type { Command, MessageMenu } from './command.ts';
import { defineCommands, type Definition } from './define.ts';
import { describe, type Log } from './log.ts';
import type { Registered } from './reload.ts';

/**
 * Makes Discord's list of commands the wanted one, in one request, and only if it differs.
 *
 * A failure is no reason not to start: the list of the last start still works, and the log says what happened.
 * `leave` gives up waiting for Discord.
 */
export async function registerCommands(
  rest: REST,
  applicationId: string,
  wanted: readonly Definition[],
  log: Log,
  leave?: AbortSignal,
): Promise<Registered> {
  const route = Routes.applicationCommands(applicationId);
  const signal = leave ? { signal: leave } : {};
  try {
    const registered = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }), ...signal });
    if (isSameList(registered, wanted)) return 'unchanged';
    await rest.put(route, { body: wanted, ...signal });
    return 'changed';
  } catch (error) {
    if (!leave?.aborted) log.error({ err: describe(error) }, 'the commands could not be registered');
    return 'failed';
  }
}

/**
 * Registers the commands whenever their definitions are others than those registered last; choices come from the
 * documents. What failed is tried again the next time.
 */
export function keepRegistered(
  client: Client,
  commands: readonly (Command | MessageMenu)[],
  log: Log,
  leave?: AbortSignal,
): (library: Library) => Promise<Registered> {
  let last: string | undefined;
  return async (library) => {
    const wanted = defineCommands(commands, library);
    const now = JSON.stringify(wanted);
    // All processes have the same list, and one registering it is enough.
    if (!client.ws.shards.has(0)) return 'elsewhere';
    if (!client.application || now === last) return 'unchanged';
    const registered = await registerCommands(client.rest, client.application.id, wanted, log, leave);
    last = registered === 'failed' ? undefined : now;
    return registered;
  };
}

/** Whether two lists of commands mean the same, whatever Discord filled in and in whichever order they come. */
export function isSameList(registered: unknown, wanted: unknown): boolean {
  return canonical(registered) === canonical(wanted);
}

/** What Discord adds to a command by itself. */
const added = new Set(['id', 'application_id', 'guild_id', 'version', 'dm_permission', 'default_permission']);
/** Ours are chat input commands (type 1) where no type is named. */
const defaults: Readonly<Record<string, unknown>> = { type: 1 };

function canonical(list: unknown): string {
  const commands = Array.isArray(list) ? list.map(own) : [];
  return commands
    .map((command) => plain(command))
    .map((command) => JSON.stringify(command))
    .toSorted()
    .join('\n');
}

/** A command without what Discord adds; only here, since further in `id` is Indonesian. */
function own(command: unknown): unknown {
  if (typeof command !== 'object' || command === null) return command;
  const entries = Object.entries({ ...defaults, ...command });
  return Object.fromEntries(entries.filter(([key]) => !added.has(key)));
}

/** Keys in one order, without what means "not set"; lists of plain values (contexts, types) in one order. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) {
    const parts = value.map((part: unknown) => plain(part));
    return parts.every((part) => typeof part !== 'object')
      ? parts.toSorted((a, b) => (String(a) < String(b) ? -1 : 1))
      : parts;
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !key.endsWith('_localized'))
    .map(([key, part]): [string, unknown] => [key, plain(part)])
    .filter(([, part]) => !isUnset(part));
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function isUnset(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
