import { REST, Routes, type Client } from 'discord.js';
import { z } from 'zod';
import type { Library } from '../ask/build.ts';
import type { Looking, Posting } from '../facts/outcome.ts';
import type { Order, Poster, Sought } from '../facts/poster.ts';
import { carriesMark, sayFact } from './fact-post.ts';
import { findPlace, missingIn, neededIn, refusalIn } from './place.ts';
import { judgeError } from './refused.ts';
import { wordsFor } from './words/choose.ts';

/** What the door does for the timer path: posting, looking, and knowing which servers it is in. */
export type Hands = Pick<Poster, 'post' | 'lookFor' | 'serves'>;

/** Discord takes 50 requests a second from all processes of a bot together; some are left for replies. */
const perSecond = 40;

/**
 * Requests of the timer path, each tried once: whether a send is repeated is for the ledger to say, and a try that
 * failed must not hide behind the next one. A 429 is waited for. `apiUrl` is another Discord than Discord's own; `share` is
 * this process's part of all shards.
 */
export function openRest(token: string, apiUrl: string | undefined, share = 1): REST {
  const globalRequestsPerSecond = Math.max(1, Math.floor(perSecond * share));
  return new REST({ retries: 0, globalRequestsPerSecond, ...(apiUrl === undefined ? {} : { api: apiUrl }) }).setToken(
    token,
  );
}

/** The hands of the timer path; `library` answers with what is known in a server. */
export function makeHands(client: Client, rest: REST, library: (guildId: string) => Library): Hands {
  return {
    post: (order) => post(client, rest, library(order.guildId), order),
    lookFor: (sought) => lookFor(client, rest, sought),
    serves: (guildId) => client.guilds.cache.has(guildId),
  };
}

const sent = z.object({ id: z.string(), timestamp: z.string() });

async function post(client: Client, rest: REST, library: Library, order: Order): Promise<Posting> {
  const { guildId, channelId, fact, nonce, mark, signal } = order;
  const place = await findPlace(client, guildId, channelId);
  if (place.kind === 'refused') return place;
  if (place.kind === 'unreachable') return { kind: 'unsent', why: place.words };
  const why = refusalIn(place.channel);
  if (why) return { kind: 'refused', why };
  const { flags, components, allowedMentions } = sayFact(fact, mark, {
    library,
    words: wordsFor(place.guild.preferredLocale),
  });
  const body = { flags, components, allowed_mentions: allowedMentions, nonce, enforce_nonce: true };
  try {
    const { id, timestamp } = sent.parse(await rest.post(Routes.channelMessages(channelId), { body, signal }));
    return { kind: 'posted', messageId: id, at: Date.parse(timestamp) };
  } catch (error) {
    const judged = judgeError(error);
    return judged.kind === 'refused' ? judged : { kind: judged.kind, why: judged.words };
  }
}

const page = z.array(
  sent.extend({ author: z.object({ id: z.string() }), components: z.array(z.unknown()).optional() }),
);
/** Messages on one page of a channel's history: as many as Discord gives. */
const most = 100;

/**
 * Looks through the newest page, whenever it is from, and then through all that was written since the day was claimed.
 * By a clock that is ahead the claim lies in the future, where there is nothing to be found.
 */
async function lookFor(client: Client, rest: REST, sought: Sought): Promise<Looking> {
  const { guildId, channelId, mark, from, to, signal } = sought;
  const place = await findPlace(client, guildId, channelId);
  if (place.kind === 'refused') return { kind: 'blind', why: place.why };
  if (place.kind === 'unreachable') return { kind: 'blind', why: place };
  // Without this permission Discord answers an empty list, which would look like "nothing was posted".
  const missing = missingIn(place.channel, neededIn(place.channel).look);
  if (missing.length > 0) return { kind: 'blind', why: { kind: 'permission', missing } };
  try {
    for (let after: string | undefined; ;) {
      const query = new URLSearchParams({ limit: String(most), ...(after === undefined ? {} : { after }) });
      const messages = page.parse(await rest.get(Routes.channelMessages(channelId), { query, signal }));
      const found = messages.find(
        ({ author, components }) => author.id === client.user?.id && carriesMark(components ?? [], mark),
      );
      if (found) return { kind: 'found', messageId: found.id, at: Date.parse(found.timestamp) };
      // The newest stands first, whichever part of the history was asked for.
      const [last, first] = [messages[0], messages.at(-1)];
      if (!last || !first || messages.length < most) return { kind: 'absent' };
      if (after === undefined && Date.parse(first.timestamp) < from) return { kind: 'absent' };
      if (after !== undefined && Date.parse(last.timestamp) > to) return { kind: 'absent' };
      after = after === undefined ? idAt(from) : last.id;
    }
  } catch (error) {
    const judged = judgeError(error);
    if (judged.kind === 'refused') return { kind: 'blind', why: judged.why };
    return { kind: 'blind', why: { kind: 'unreachable', words: judged.words } };
  }
}

/** Discord's ids begin with the milliseconds since 2015: the smallest id of an instant. */
function idAt(ms: number): string {
  return (BigInt(Math.max(0, ms - 1_420_070_400_000)) << 22n).toString();
}
