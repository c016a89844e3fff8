import { z } from 'zod';

/** Why Discord will not let the bot post in a channel, until somebody changes something there. */
export const refusal = z.discriminatedUnion('kind', [
  /** 403, or known beforehand: the permissions that are missing, as Discord names them (`SendMessages`). */
  z.object({ kind: z.literal('permission'), missing: z.array(z.string()) }),
  /** 404: the channel was deleted. */
  z.object({ kind: z.literal('no-channel') }),
  /** The bot is not in the guild any more. */
  z.object({ kind: z.literal('removed') }),
  /** A thread that is archived, or locked. */
  z.object({ kind: z.literal('archived') }),
  /** A kind of channel that takes no messages of a bot (a forum, a category). */
  z.object({ kind: z.literal('wrong-channel') }),
  /** Anything else that Discord refused for good, with its status, code and words. */
  z.object({ kind: z.literal('other'), status: z.number(), code: z.number(), words: z.string() }),
]);
export type Refusal = z.infer<typeof refusal>;

/** What came of sending a fact. Whoever sends waits for a 429 and repeats with the same nonce, until told to stop. */
export type Posting =
  /** `at` is the time of the message itself. */
  | { readonly kind: 'posted'; readonly messageId: string; readonly at: number }
  | { readonly kind: 'refused'; readonly why: Refusal }
  /** Certain that nothing was sent: no connection to Discord was made. */
  | { readonly kind: 'unsent'; readonly why: string }
  /** Sent, and no answer, or one that tells nothing (timeout, closed socket, 5xx). */
  | { readonly kind: 'unclear'; readonly why: string };

/** What came of looking for a post. */
export type Looking =
  | { readonly kind: 'found'; readonly messageId: string; readonly at: number }
  /** Every message of the bot in that time was seen, and none carries the mark. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'blind'; readonly why: Refusal | { readonly kind: 'unreachable'; readonly words: string } };

/** Why a row of the ledger is as it is. */
export const reason = z.union([
  refusal,
  /** Discord was not reached; it is tried again without a word to moderators. */
  z.object({ kind: z.literal('unreachable'), words: z.string() }),
  /** An answer that tells nothing. */
  z.object({ kind: z.literal('unclear'), words: z.string() }),
  /** The process ended between claim and record. */
  z.object({ kind: z.literal('interrupted') }),
  /** No bot was running in the late window. */
  z.object({ kind: z.literal('not-running') }),
  /** It was certain too late that nothing had been posted. */
  z.object({ kind: z.literal('too-late') }),
  z.object({ kind: z.literal('used-up') }),
  z.object({ kind: z.literal('dated-only') }),
  /** The schedule was paused, stopped or changed before the post was made. */
  z.object({ kind: z.literal('called-off') }),
  z.object({ kind: z.literal('by-moderator') }),
]);
export type Reason = z.infer<typeof reason>;

/** The reason as the ledger keeps it. */
export function writeReason(value: Reason): string {
  return JSON.stringify(value);
}

/** The reason that the ledger kept, or undefined where there is none. */
export function readReason(json: string | null): Reason | undefined {
  return json === null ? undefined : reason.parse(JSON.parse(json));
}
