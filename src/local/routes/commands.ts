import { ApplicationCommandType } from 'discord-api-types/v10';
import type { APIApplicationCommand } from 'discord-api-types/v10';
import { NO_CONTENT, ok, refuse } from '../answers.ts';
import type { Answer } from '../answers.ts';
import type { Discord } from '../discord.ts';
import { refuseAsForm } from './refused.ts';
import type { Call, Route } from '../router.ts';
import { isFields } from '../rules/form.ts';
import { checkCommand, checkCommands } from '../rules/command.ts';
import type { CommandBody } from '../rules/command.ts';

/** Commands of one type in one place: 100 slash commands, 15 of each menu (since 2025). */
const MOST: Readonly<Record<ApplicationCommandType, number>> = { 1: 100, 2: 15, 3: 15, 4: 1 };

type Book = Map<string, APIApplicationCommand>;

/** Registering commands, for everywhere and for single guilds. */
export const commandRoutes: readonly Route[] = [
  ...routesUnder('/applications/:application/commands'),
  ...routesUnder('/applications/:application/guilds/:guild/commands'),
];

function routesUnder(list: string): readonly Route[] {
  const one = `${list}/:command`;
  return [
    {
      method: 'GET',
      template: list,
      limit: [10, 10_000],
      run: within((_call, _discord, book) => ok([...book.values()])),
    },
    { method: 'PUT', template: list, limit: [10, 10_000], run: within(overwrite) },
    { method: 'POST', template: list, limit: [10, 10_000], run: within(create) },
    {
      method: 'GET',
      template: one,
      limit: [10, 10_000],
      run: within((call, _discord, book) => found(call, book) ?? refuse('unknownCommand')),
    },
    { method: 'PATCH', template: one, limit: [10, 10_000], run: within(change) },
    { method: 'DELETE', template: one, limit: [10, 10_000], run: within(remove) },
  ];
}

/** Runs with the book of commands that the path means, if the bot may open it. */
function within(run: (call: Call, discord: Discord, book: Book) => Answer): Route['run'] {
  return (call, discord) => {
    const { world } = discord;
    const { application, guild } = call.params;
    if (application !== world.applicationId) return refuse('missingAccess');
    if (guild === undefined) return run(call, discord, world.globalCommands);
    if (!world.guilds.get(guild)) return refuse('missingAccess');
    const book = world.guildCommands.get(guild) ?? new Map<string, APIApplicationCommand>();
    world.guildCommands.set(guild, book);
    return run(call, discord, book);
  };
}

function found(call: Call, book: Book): Answer | undefined {
  const command = book.get(call.params['command'] ?? '');
  return command && ok(command);
}

function overwrite(call: Call, discord: Discord, book: Book): Answer {
  const checked = checkCommands(call.body, forGuild(call));
  if (checked.kind === 'bad') return refuseAsForm(discord, call, checked.problems);
  if (tooMany(checked.body)) return refuse('tooManyCommands');
  const before = new Map([...book.values()].map((each) => [keyOf(each), each]));
  book.clear();
  for (const body of checked.body) {
    const known = before.get(keyOf(body));
    const command = commandOf(discord, call, body, known?.id);
    // Registering the same again changes nothing, not even the version.
    const same = known && JSON.stringify({ ...known, version: '' }) === JSON.stringify({ ...command, version: '' });
    book.set(command.id, same ? known : command);
  }
  discord.audience.tellAll({ kind: 'commands' });
  return ok([...book.values()]);
}

function create(call: Call, discord: Discord, book: Book): Answer {
  const checked = checkCommand(call.body, forGuild(call));
  if (checked.kind === 'bad') return refuseAsForm(discord, call, checked.problems);
  const known = [...book.values()].find((each) => keyOf(each) === keyOf(checked.body));
  const ofType = [...book.values()].filter((each) => each.type === typeOf(checked.body));
  if (!known && ofType.length >= MOST[typeOf(checked.body)]) return refuse('tooManyCommands');
  const command = commandOf(discord, call, checked.body, known?.id);
  book.set(command.id, command);
  discord.audience.tellAll({ kind: 'commands' });
  return ok(command, known ? 200 : 201);
}

function change(call: Call, discord: Discord, book: Book): Answer {
  const known = book.get(call.params['command'] ?? '');
  if (!known) return refuse('unknownCommand');
  const checked = checkCommand({ ...known, ...(isFields(call.body) ? call.body : {}) }, forGuild(call));
  if (checked.kind === 'bad') return refuseAsForm(discord, call, checked.problems);
  const command = commandOf(discord, call, checked.body, known.id);
  book.set(command.id, command);
  discord.audience.tellAll({ kind: 'commands' });
  return ok(command);
}

function remove(call: Call, discord: Discord, book: Book): Answer {
  if (!book.delete(call.params['command'] ?? '')) return refuse('unknownCommand');
  discord.audience.tellAll({ kind: 'commands' });
  return NO_CONTENT;
}

function forGuild(call: Call): boolean {
  return call.params['guild'] !== undefined;
}

function tooMany(bodies: readonly CommandBody[]): boolean {
  const counts = new Map<ApplicationCommandType, number>();
  for (const body of bodies) counts.set(typeOf(body), (counts.get(typeOf(body)) ?? 0) + 1);
  return [...counts].some(([type, count]) => count > MOST[type]);
}

/** Names are unique for each type. */
function keyOf(command: { name: string; type?: ApplicationCommandType | undefined }): string {
  return `${typeOf(command)} ${command.name}`;
}

function typeOf(command: { type?: ApplicationCommandType | undefined }): ApplicationCommandType {
  return command.type ?? ApplicationCommandType.ChatInput;
}

/** The command as Discord keeps it: with everything the bot left out. */
function commandOf(discord: Discord, call: Call, body: CommandBody, id = discord.newId()): APIApplicationCommand {
  const { guild } = call.params;
  const command = {
    id,
    application_id: discord.world.applicationId,
    version: discord.newId(),
    default_member_permissions: body.default_member_permissions ?? null,
    type: typeOf(body),
    name: body.name,
    name_localizations: body.name_localizations ?? null,
    description: 'description' in body ? body.description : '',
    description_localizations: body.description_localizations ?? null,
    ...(guild === undefined
      ? {
          dm_permission: body.contexts ? body.contexts.includes(1) : (body.dm_permission ?? true),
          contexts: body.contexts ?? null,
          integration_types: body.integration_types ?? [0],
        }
      : { guild_id: guild }),
    ...('options' in body && body.options ? { options: body.options } : {}),
    nsfw: body.nsfw ?? false,
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the body's type says `undefined` where Discord says null
  return command as APIApplicationCommand;
}
