import { ApplicationCommandOptionType, type APIApplicationCommandOption } from 'discord.js';
import { expect, test } from 'vitest';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { Response, Seat } from '../../src/local/seat.ts';
import { readMessage, settled } from './forms.ts';
import { upload } from './rows.ts';
import { channel, openDiscord, startBot } from './whole-bot.ts';

/** As much as Discord lets people type, of what needs the most room, turns text around, or hides. */
const hostile = [
  '|',
  '@everyone ',
  '\u202E<@1>\u2066',
  '# *',
  '[go](https://evil.example) ',
  '😀',
  'я',
  '`',
  'gift-1 ',
  ':%',
];

/** What would be more than words if Discord read it: a ping, a mention, a link of somebody's own. */
const alive = /(?<!\\)@everyone|(?<!\\)<@1>|(?<!\\)\]\(<?https?:\/\/evil/;

type Options = Record<string, string | number | boolean>;

/** Every command that can be typed, with its options. */
function listPaths(
  path: string[],
  options: readonly APIApplicationCommandOption[],
): [string[], readonly APIApplicationCommandOption[]][] {
  return options.flatMap((option) =>
    option.type === ApplicationCommandOptionType.SubcommandGroup
      ? listPaths([...path, option.name], option.options ?? [])
      : option.type === ApplicationCommandOptionType.Subcommand
        ? [[[...path, option.name], option.options ?? []]]
        : [],
  );
}

/** Text in every option that takes any; of the others those that cannot be left out. */
function fill(seat: Seat, options: readonly APIApplicationCommandOption[], unit: string): Options {
  const filled: Options = {};
  for (const option of options) {
    const isText =
      option.type === ApplicationCommandOptionType.String && !('choices' in option && option.choices?.length);
    if (isText) filled[option.name] = unit.repeat(6000).slice(0, ('max_length' in option && option.max_length) || 6000);
    else if (option.required) filled[option.name] = valueFor(seat, option);
  }
  return filled;
}

function valueFor(seat: Seat, option: APIApplicationCommandOption): string | number | boolean {
  const { Attachment, Boolean: YesNo, Channel, Integer, String: Text } = ApplicationCommandOptionType;
  if (option.type === Channel) return PREVIEW.facts;
  if (option.type === Attachment) return upload(seat);
  if (option.type === YesNo) return true;
  if (option.type === Integer || option.type === Text) return option.choices?.[0]?.value ?? 1;
  throw new Error(`no value for the option ${option.name}`);
}

async function said(seat: Seat, response: Response): Promise<string> {
  if (response.kind === 'modal') return JSON.stringify(response.modal.body);
  if (response.kind === 'deferred') return readMessage(await settled(seat, response));
  return response.kind === 'message' ? readMessage(response.message) : JSON.stringify(response);
}

test.each(hostile)(
  '%j in every option of every command ends in a reply that Discord takes, and nothing of it comes alive',
  async (unit) => {
    const local = await openDiscord();
    const { lines } = await startBot(local);
    const seat = local.seat(PREVIEW.moderator);
    const paths = seat.commands(channel).flatMap((command) => listPaths([command.name], command.options ?? []));
    expect(paths.length).toBeGreaterThan(25);
    const wrong: string[] = [];
    for (const [[first = '', ...rest], options] of paths) {
      const response = await seat.use(channel, { path: [first, ...rest], options: fill(seat, options, unit) });
      const read = await said(seat, response);
      if (/Something went wrong/.test(read) || response.kind === 'failed' || response.kind === 'refused')
        wrong.push(`${[first, ...rest].join(' ')}: ${read.slice(0, 200)}`);
      // Between backticks nothing is read; a form shows what stands in it as it is.
      const isForm = response.kind === 'modal';
      if (!isForm && alive.test(read.replaceAll(/`[^`\n]*`/g, '')))
        wrong.push(`${[first, ...rest].join(' ')} lets it live: ${read.slice(0, 200)}`);
    }
    expect(wrong).toEqual([]);
    expect(lines.filter((line) => line['level'] === 'error')).toEqual([]);
  },
  120_000,
);
