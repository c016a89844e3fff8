import { setTimeout as pause } from 'node:timers/promises';
import { ApplicationCommandOptionType, type APIApplicationCommandOption } from 'discord.js';
import * as fc from 'fast-check';
import { commands } from '../../commands/index.ts';
import { roomsOf } from '../../src/discord/command.ts';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { Response, Seat, Typed } from '../../src/local/seat.ts';
import type { LocalDiscord } from '../../src/local/start.ts';
import { findWrong } from './shown.ts';
import { anyText } from './texts.ts';

/** What came of it: how many interactions of each kind there were, and what went wrong. */
export interface WholeOutcome {
  readonly cases: Readonly<Record<string, number>>;
  readonly answered: number;
  readonly wrong: readonly string[];
}

/** A command that takes any text somewhere: its options with text, and what else it has to be given. */
interface Typable {
  readonly path: Typed['path'];
  readonly texts: readonly { readonly name: string; readonly longest: number }[];
  readonly completed: readonly string[];
  readonly file: string | undefined;
  readonly others: Typed['options'];
}

/**
 * So many interactions through a whole bot that stands at this Discord: commands and type-ahead with any text, buttons
 * and menus with any `custom_id`, forms with any values, and frames that Discord would never send. After each round the
 * bot must answer a plain question.
 */
export async function fuzzWhole(local: LocalDiscord, cases: number, seed: number): Promise<WholeOutcome> {
  const moderator = local.seat(PREVIEW.moderator);
  const seats = [local.seat(PREVIEW.member), moderator, moderator];
  const wrong: string[] = [];
  const count: Record<string, number> = {};
  let answered = 0;
  const note = (kind: string, input: unknown, response: Response): void => {
    count[kind] = (count[kind] ?? 0) + 1;
    if (response.kind !== 'refused') answered += 1;
    if (response.kind === 'failed') wrong.push(`${kind} ${JSON.stringify(input)}: no response`);
    if (!('message' in response)) return;
    if (JSON.stringify(response.message).includes(local.token)) wrong.push(`${kind}: the token`);
    if (/\bcode [0-9A-Z]{6}\b/.test(JSON.stringify(response.message.components)))
      wrong.push(`${kind} ${JSON.stringify(input)}: an apology`);
    for (const each of findWrong({ components: response.message.components ?? [] }))
      wrong.push(`${kind} ${JSON.stringify(input)}: ${each}`);
  };
  const per = 20;
  for (let round = 0; round * per * 4 < cases; round++) {
    const sample = <T>(arbitrary: fc.Arbitrary<T>, numRuns = per): T[] =>
      fc.sample(arbitrary, { numRuns, seed: seed + round });
    const seat = seats[round % seats.length] ?? fail();
    const typable = findTypable(seat);
    for (const [at, texts] of sample(fc.array(anyText(290), { minLength: 6, maxLength: 6 })).entries()) {
      const { path, ...named } = typable[(round * per + at) % typable.length] ?? fail();
      const options = Object.fromEntries(
        named.texts.map(({ name, longest }, at) => [name, (texts[at] ?? '').slice(0, longest) || 'a']),
      );
      const file = named.file === undefined ? {} : { [named.file]: upload(seat, texts[0] ?? '') };
      const command = { path, options: { ...named.others, ...options, ...file } };
      note('commands', command, await seat.use(PREVIEW.general, command));
      for (const focused of named.completed) {
        const choices = await seat.complete(PREVIEW.general, { ...command, focused });
        count['type-ahead'] = (count['type-ahead'] ?? 0) + 1;
        if (choices.length > 25) wrong.push(`${choices.length} choices`);
      }
    }
    await pressAll(local, seat, sample(anyCustomId()), note);
    for (const text of sample(fc.tuple(anyText(200), anyText(200)), per / 2)) await fillIn(seat, text, note);
    for (const frame of sample(anyFrame(), per)) {
      local.faults.event('INTERACTION_CREATE', frame);
      count['frames'] = (count['frames'] ?? 0) + 1;
    }
    const alive = await seat.use(PREVIEW.general, {
      path: ['summit', 'ask'],
      options: { question: 'who came along with Putin?' },
    });
    if (!JSON.stringify(alive).includes('Lavrov'))
      wrong.push(`after round ${round}: ${JSON.stringify(alive).slice(0, 200)}`);
  }
  return { cases: count, answered, wrong };
}

/** Every command of this person that takes a text or a file, from what is registered at Discord. */
function findTypable(seat: Seat): Typable[] {
  return seat.commands(PREVIEW.general).flatMap(({ name, options = [] }) => descend([name], options));
}

function descend(path: Typed['path'], options: readonly APIApplicationCommandOption[]): Typable[] {
  const deeper = options.flatMap((option) =>
    'options' in option ? descend([...path, option.name], option.options ?? []) : [],
  );
  const texts = options.filter((option) => option.type === ApplicationCommandOptionType.String && !hasChoices(option));
  const file = options.find((option) => option.type === ApplicationCommandOptionType.Attachment)?.name;
  if (texts.length === 0 && file === undefined) return deeper;
  const completed = texts.filter((option) => 'autocomplete' in option && option.autocomplete);
  const others = options.flatMap((option): [string, string | number][] => {
    if (!('required' in option) || !option.required) return [];
    if (option.type === ApplicationCommandOptionType.Channel) return [[option.name, PREVIEW.facts]];
    return option.type === ApplicationCommandOptionType.Integer ? [[option.name, 1]] : [];
  });
  const own = {
    path,
    texts: texts.map((option) => ({
      name: option.name,
      longest: 'max_length' in option ? (option.max_length ?? 6000) : 6000,
    })),
    completed: completed.map((option) => option.name),
    file,
    others: Object.fromEntries(others),
  };
  return [...deeper, own];
}

function hasChoices(option: APIApplicationCommandOption): boolean {
  return 'choices' in option && (option.choices?.length ?? 0) > 0;
}

function upload(seat: Seat, text: string): string {
  return seat.upload({ name: 'facts.csv', contentType: 'text/csv', bytes: Buffer.from(text) });
}

type Note = (kind: string, input: unknown, response: Response) => void;

/** Buttons in a message of the bot's own, as an older version might have left them. */
async function pressAll(local: LocalDiscord, seat: Seat, ids: readonly string[], note: Note): Promise<void> {
  const unique = [...new Set(ids)].slice(0, 20);
  const rows = Array.from({ length: Math.ceil(unique.length / 5) }, (_, at) => unique.slice(at * 5, at * 5 + 5));
  const components = rows.map((row) => ({
    type: 1,
    components: row.map((custom_id) => ({ type: 2, style: 2, custom_id, label: 'x' })),
  }));
  const body = JSON.stringify({ flags: 1 << 15, components: [{ type: 10, content: 'old' }, ...components] });
  const headers = { authorization: `Bot ${local.token}`, 'content-type': 'application/json' };
  const send = () =>
    fetch(`${local.apiUrl}/v10/channels/${PREVIEW.general}/messages`, { method: 'POST', headers, body });
  let response = await send();
  for (; response.status === 429; response = await send()) await pause(1_000);
  if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
  const message = seat.messages(PREVIEW.general).at(-1) ?? fail();
  for (const id of unique) note('buttons', id, await seat.press(message.id, id));
}

async function fillIn(seat: Seat, [text, source]: readonly [string, string], note: Note): Promise<void> {
  for (const path of [
    ['summit', 'suggest'],
    ['fact', 'add'],
  ] as const) {
    const response = await seat.use(PREVIEW.general, { path, options: {} });
    if (response.kind === 'modal')
      note('forms', text, await seat.submit(response.modal, { text: text || 'a', source }));
  }
}

/** A `custom_id` that names a room and verb of the bot, with anything behind; or nothing of it. */
function anyCustomId(): fc.Arbitrary<string> {
  const known = [...roomsOf(commands)].flatMap(({ room, presses }) =>
    Object.keys(presses.buttons ?? {}).map((verb) => `${room}:${verb}`),
  );
  // Deleting an answer is what its button is for: the message with the buttons has to stay.
  const safe = known.filter((each) => each !== 'ask:delete');
  const behind = fc.array(
    fc.oneof(
      anyText(20),
      anyText(10).map((text) => encodeURIComponent(text.toWellFormed())),
    ),
    { maxLength: 4 },
  );
  return fc
    .oneof(
      fc.tuple(fc.constantFrom(...safe), behind).map(([start, rest]) => [start, ...rest].join(':')),
      anyText(100),
    )
    .map(
      (id) =>
        id
          .toWellFormed()
          .replaceAll(/[\p{Cc}]/gu, ' ')
          .slice(0, 100)
          .trim() || 'x',
    );
}

/** An INTERACTION_CREATE as Discord would never send it: fields missing, of another type, or with anything in them. */
function anyFrame(): fc.Arbitrary<unknown> {
  const id = fc.oneof(fc.constant('1018000000000000999'), anyText(30));
  const value = fc.oneof(fc.anything({ withNullPrototype: false, maxDepth: 2 }), anyText(60));
  const data = fc.record(
    {
      id,
      name: fc.oneof(fc.constant('summit'), anyText(30)),
      type: fc.integer({ min: -1, max: 5 }),
      options: value,
      custom_id: anyText(60),
      component_type: fc.integer({ min: 0, max: 20 }),
      values: value,
      components: value,
      resolved: value,
    },
    { requiredKeys: [] },
  );
  return fc
    .oneof(
      value,
      fc.record(
        {
          id,
          application_id: id,
          type: fc.integer({ min: -1, max: 7 }),
          token: anyText(40),
          data: fc.oneof(data, value),
          channel: value,
          channel_id: id,
          guild_id: id,
          guild: value,
          member: value,
          user: value,
          message: value,
          locale: anyText(10),
          app_permissions: anyText(10),
          entitlements: value,
          authorizing_integration_owners: value,
          context: value,
        },
        { requiredKeys: [] },
      ),
    )
    .map((frame): unknown =>
      JSON.parse(
        JSON.stringify(frame, (_, inner: unknown) => (typeof inner === 'bigint' ? String(inner) : inner)) ?? 'null',
      ),
    );
}

function fail(): never {
  throw new Error('there is nothing to take');
}
