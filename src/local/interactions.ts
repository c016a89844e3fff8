import { randomUUID } from 'node:crypto';
import type { APIAuthorizingIntegrationOwnersMap, InteractionType } from 'discord-api-types/v10';
import type { ModalBody } from './modal.ts';
import type { ChoicesBody } from './rules/choices.ts';
import type { Channel, Person, Stored } from './world.ts';

/** Discord waits this long for the first response, in milliseconds. */
export const FIRST_RESPONSE = 3000;
/** And takes edits and follow-ups for this long. */
export const TOKEN_LIFE = 15 * 60_000;

/** One interaction from its sending until its token expires. */
export interface Live {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  readonly person: Person;
  readonly channel: Channel;
  /** The full name of the command, or that of the command at the root of a component. */
  readonly name: string;
  /** For components and modals opened by them: the message that was clicked. */
  readonly source: Stored | undefined;
  /** For context menus: the message they were used on. */
  readonly target: string | undefined;
  /** Who authorised it: the guild, the person, or both. */
  readonly owners: APIAuthorizingIntegrationOwnersMap;
  /** The type of the option being typed. */
  readonly typing: number | undefined;
  /** Responses are ephemeral whatever the bot asks: the person may not show external apps in this channel. */
  readonly hidden: boolean;
  /** The interaction that brought the modal. */
  readonly opener: Live | undefined;
  readonly at: number;
  state: 'waiting' | 'answered' | 'failed';
  /** What `@original` means. */
  original: Stored | undefined;
  /** Ids of the follow-up messages. */
  readonly followUps: string[];
  /** Tells the person who is waiting; undefined is "did not respond". */
  readonly settle: (said: Said | undefined) => void;
}

/** The bot's first response, before it becomes what a person sees. */
export type Said =
  | { readonly kind: 'message' | 'deferred' | 'updated'; readonly stored: Stored }
  | { readonly kind: 'modal'; readonly body: ModalBody }
  | { readonly kind: 'choices'; readonly choices: ChoicesBody['choices'] }
  | { readonly kind: 'acknowledged' };

export type Opening = Omit<Live, 'id' | 'token' | 'at' | 'state' | 'original' | 'followUps'>;

/** The interactions whose tokens are still good. */
export interface Interactions {
  open(opening: Opening): Live;
  /** By token; undefined where it never was or has expired. */
  find(token: string): Live | undefined;
  /** Gives up on those whose first response is overdue; called now and then. */
  sweep(): void;
  close(): void;
}

/** None open yet; `now` is in milliseconds. */
export function makeInteractions(now: () => number, newId: () => string): Interactions {
  const byToken = new Map<string, Live>();
  const waiting = new Set<Live>();

  const fail = (live: Live): void => {
    waiting.delete(live);
    live.state = 'failed';
    live.settle(undefined);
  };

  return {
    open(opening) {
      for (const old of byToken.values()) {
        if (now() - old.at <= TOKEN_LIFE) break;
        byToken.delete(old.token);
      }
      const id = newId();
      const live: Live = {
        ...opening,
        id,
        token: tokenOf(id),
        at: now(),
        state: 'waiting',
        original: undefined,
        followUps: [],
        settle: (said) => {
          waiting.delete(live);
          opening.settle(said);
        },
      };
      byToken.set(live.token, live);
      waiting.add(live);
      return live;
    },
    find(token) {
      const live = byToken.get(token);
      return live && now() - live.at <= TOKEN_LIFE ? live : undefined;
    },
    sweep() {
      for (const live of waiting) {
        if (now() - live.at <= FIRST_RESPONSE) break;
        fail(live);
      }
    },
    close() {
      for (const live of waiting) fail(live);
    },
  };
}

/** As long and as opaque as Discord's own: the word "interaction", the id and chance, in base64. */
function tokenOf(id: string): string {
  return Buffer.from(`interaction:${id}:${randomUUID()}${randomUUID()}`).toString('base64url');
}
