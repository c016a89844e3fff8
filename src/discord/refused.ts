import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';
import type { Refusal } from '../facts/outcome.ts';

/** What an error of a request to Discord says about the request. */
export type JudgedError =
  /** Discord answered, and did not do it. */
  | { readonly kind: 'refused'; readonly why: Refusal }
  /** No connection was made, so nothing was done. */
  | { readonly kind: 'unsent'; readonly words: string }
  /** It may have been done. */
  | { readonly kind: 'unclear'; readonly words: string };

/**
 * What became of a request that failed, if it was tried once only: a try before this one may have had an effect.
 * Throws on what is no answer of Discord and no trouble of the network.
 */
export function judgeError(error: unknown): JudgedError {
  if (error instanceof DiscordAPIError)
    return error.status >= 500 || error.status === 408
      ? { kind: 'unclear', words: `status ${error.status}` }
      : { kind: 'refused', why: judgeRefusal(error) };
  if (error instanceof HTTPError) return { kind: 'unclear', words: `status ${error.status}` };
  if (!(error instanceof Error)) throw error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (unconnected.has(code)) return { kind: 'unsent', words: code };
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return { kind: 'unclear', words: 'no answer' };
  if (/^(UND_ERR|E[A-Z]+$)/.test(code)) return { kind: 'unclear', words: code };
  throw error;
}

/** Codes of Node and undici for a connection that was never there. */
const unconnected: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

function judgeRefusal({ status, code, message }: DiscordAPIError): Refusal {
  switch (code) {
    case RESTJSONErrorCodes.UnknownChannel:
      return { kind: 'no-channel' };
    case RESTJSONErrorCodes.UnknownGuild:
      return { kind: 'removed' };
    case RESTJSONErrorCodes.MissingAccess:
      return { kind: 'permission', missing: ['ViewChannel'] };
    case RESTJSONErrorCodes.MissingPermissions:
      return { kind: 'permission', missing: [] };
    case RESTJSONErrorCodes.InvalidActionOnArchivedThread:
    case RESTJSONErrorCodes.ThreadLocked:
      return { kind: 'archived' };
    case RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType:
      return { kind: 'wrong-channel' };
  }
  if (status === 404) return { kind: 'no-channel' };
  if (status === 403) return { kind: 'permission', missing: [] };
  return { kind: 'other', status, code: Number(code) || 0, words: message };
}
