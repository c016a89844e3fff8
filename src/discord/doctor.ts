import {
  RESTEvents,
  Routes,
  version as discordJs,
  type GuildMember,
  type RESTPostAPIApplicationCommandsJSONBody,
  type REST,
} from 'discord.js';
import { z } from 'zod';
import type { Db } from '../store/tables.ts';
import { code, escaped } from './markdown.ts';
import { missingIn, neededIn, refusalIn, type Place } from './place.ts';
import { judgeError } from './refused.ts';
import { isSameList } from './register.ts';
import { sayRefusal } from './say-notice.ts';
import { listWatchedChannels } from '../store/channels.ts';
import type { ShardPulse } from './pulse.ts';
import type { Words } from './words/en.ts';
import { version } from './version.ts';
import { limits } from './limits.ts';
import { message, text, type Message } from './pieces.ts';
import { shorten } from './shorten.ts';
import type { Library } from '../ask/build.ts';
import { checkWritable } from '../store/writable.ts';

/** One thing that was looked at. */
export interface Finding {
  readonly state: 'well' | 'remark' | 'ill';
  /** As markdown: what was found and, unless all is well, what to do. */
  readonly what: string;
}

export const well = (what: string): Finding => ({ state: 'well', what });
export const remark = (what: string): Finding => ({ state: 'remark', what });
export const ill = (what: string): Finding => ({ state: 'ill', what });

const account = z.object({ id: z.string(), username: z.string() });

/** Who Discord says the bot is; undefined with a finding where it does not say. */
export async function examineToken(
  rest: REST,
  { doctor }: Words,
): Promise<{ readonly finding: Finding; readonly id: string | undefined }> {
  try {
    const { id, username } = account.parse(await rest.get(Routes.user()));
    return { finding: well(doctor.token(escaped(username), code(id))), id };
  } catch (error) {
    const judged = judgeError(error);
    const refused = judged.kind === 'refused';
    return { finding: ill(refused ? doctor.badToken : doctor.unreachable(escaped(judged.words))), id: undefined };
  }
}

/** Whether Discord lists the commands that this version of the bot has; before the first start it lists none. */
export async function examineCommands(
  rest: REST,
  applicationId: string,
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
  { doctor }: Words,
): Promise<Finding> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  try {
    const registered = await rest.get(Routes.applicationCommands(applicationId), { query });
    if (Array.isArray(registered) && registered.length === 0) return remark(doctor.noCommands);
    return isSameList(registered, wanted) ? well(doctor.commands(wanted.length)) : ill(doctor.otherCommands);
  } catch (error) {
    const judged = judgeError(error);
    return ill(doctor.unreachable(escaped(judged.kind === 'refused' ? judged.why.kind : judged.words)));
  }
}

/** Longest difference of clocks, in seconds, that does no harm: an interaction has to be answered within three. */
const harmless = 2;

/** How far this machine's clock is from Discord's, which its answers carry to the second. */
export async function examineClock(rest: REST, now: () => number, { doctor }: Words): Promise<Finding> {
  let date: string | null = null;
  const hear = (_request: unknown, { headers }: { readonly headers: { get(name: string): string | null } }): void => {
    date ??= headers.get('date');
  };
  rest.on(RESTEvents.Response, hear);
  const before = now();
  await rest.get(Routes.gateway()).catch(() => {});
  rest.off(RESTEvents.Response, hear);
  const there = Date.parse(date ?? '');
  if (Number.isNaN(there)) return remark(doctor.noClock);
  // The header is cut to the second, and was written between question and answer.
  const ahead = Math.round((Math.max(0, before - there - 1000) - Math.max(0, there - now())) / 1000);
  return Math.abs(ahead) <= harmless ? well(doctor.clock) : ill(doctor.badClock(ahead));
}

/** Whether the bot may do what it must in every channel that moderators chose; all servers where none is named. */
export async function examineChannels(
  db: Db,
  find: (guildId: string, channelId: string) => Promise<Place & { readonly me?: GuildMember }>,
  words: Words,
  guildId?: string,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const { guildId: guild, channelId, use } of await listWatchedChannels(db, guildId)) {
    const place = await find(guild, channelId);
    const shown = `<#${channelId}>`;
    if (place.kind === 'unreachable') findings.push(remark(words.doctor.unreachable(escaped(place.words))));
    else if (place.kind === 'refused') findings.push(ill(sayRefusal(place.why, channelId, words)));
    else {
      const { post, look } = neededIn(place.channel);
      const why = use === 'facts' ? refusalIn(place.channel, place.me) : undefined;
      const missing = missingIn(place.channel, use === 'facts' ? [...new Set([...post, ...look])] : post, place.me);
      if (why && why.kind !== 'permission') findings.push(ill(sayRefusal(why, channelId, words)));
      else if (missing.length > 0) findings.push(ill(sayRefusal({ kind: 'permission', missing }, channelId, words)));
      else findings.push(well(words.doctor.channel(shown, words.doctor.uses[use])));
    }
  }
  return findings.length > 0 ? findings : [remark(words.doctor.noChannels)];
}

/** How the connection of each shard is. */
export function examineShards(shards: readonly ShardPulse[], { doctor }: Words): Finding[] {
  return shards.map(({ id, ready, ackAge }) =>
    ready ? well(doctor.shard(id, Math.round(ackAge / 1000))) : ill(doctor.shardAway(id)),
  );
}

/** Whether the store takes a write at this moment. */
export async function examineStore(db: Db, { doctor }: Words): Promise<Finding> {
  const written = await checkWritable(db);
  return written === 'writable' ? well(doctor.storeWritable) : ill(doctor.storeReadOnly(escaped(written.why)));
}

/** Whether the documents in use were read without a remark. */
export function examineKnowledge({ knowledge: { passages, problems } }: Library, { doctor }: Words): Finding {
  const [first] = problems;
  if (!first) return well(doctor.knowledge(passages.length));
  return remark(doctor.badKnowledge(problems.length, escaped(shorten(`${first.where}: ${first.what}`, 200))));
}

/** Which versions run. */
export function examineVersions({ doctor }: Words): Finding {
  return well(doctor.versions(version, process.versions.node, discordJs));
}

/** Longest list of findings, as markdown. */
const room = limits.messageText - 200;

/** What was found, a line each, what is wrong first; for those who asked only. */
export function sayFindings(findings: readonly Finding[], { doctor }: Words): Message {
  const wrong = findings.filter(({ state }) => state === 'ill');
  const sorted = [...wrong, ...findings.filter(({ state }) => state !== 'ill')];
  const lines = sorted.map(({ state, what }) => `- **${doctor.states[state]}** ${what}`);
  while (lines.join('\n').length > room) lines.pop();
  const end = wrong.length === 0 ? doctor.allWell : doctor.wrong(wrong.length);
  return message([text([doctor.title, ...lines, end].join('\n'))], true);
}
