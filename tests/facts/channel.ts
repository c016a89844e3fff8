import { makeCalendar } from '../../src/facts/calendar.ts';
import type { Looking, Posting, Refusal } from '../../src/facts/outcome.ts';
import { patience } from '../../src/facts/patience.ts';
import type { Order, Poster, Sought } from '../../src/facts/poster.ts';
import { hashPassage, type Fact } from '../../src/facts/fact.ts';
import type { Db } from '../../src/store/tables.ts';

/** What Discord does with one send, or what happens to the process around it. */
export type Fate =
  | 'accepted'
  /** Posted, and the answer is lost: a timeout, a closed socket, a 5xx after the effect. */
  | 'lost'
  /** Not posted, and the answer tells nothing. */
  | 'nothing'
  /** Posted only after the sender has given up. */
  | 'slow'
  | 'unreachable'
  | Refusal['kind']
  /** The process dies before or after the effect. */
  | 'dies-before'
  | 'dies-after';

/** What a killed process throws: nothing of it may run on. */
export class Killed extends Error {}

export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly day: string;
  readonly mark: string;
  readonly nonce: string;
  readonly factId: string;
  readonly at: number;
}

/** Discord, as far as the timer path can tell: channels, nonces that are remembered for minutes, and trouble. */
export class Channel {
  readonly messages: Message[] = [];
  /** For the sends to come; `accepted` when the list is at its end. */
  fates: Fate[] = [];
  mayLook: 'yes' | 'no' | 'unreachable' = 'yes';
  readonly clock: () => number;
  readonly #late: (() => void)[] = [];

  constructor(clock: () => number) {
    this.clock = clock;
  }

  async post(order: Order): Promise<Posting> {
    const fate = this.fates.shift() ?? 'accepted';
    switch (fate) {
      case 'accepted': {
        const { id, at } = this.#accept(order);
        return { kind: 'posted', messageId: id, at };
      }
      case 'lost':
        this.#accept(order);
        return { kind: 'unclear', why: 'the socket was closed' };
      case 'nothing':
        return { kind: 'unclear', why: 'status 500' };
      case 'slow':
        this.#late.push(() => this.#accept(order));
        return { kind: 'unclear', why: 'no answer in time' };
      case 'unreachable':
        return { kind: 'unsent', why: 'ECONNREFUSED' };
      case 'dies-before':
        throw new Killed();
      case 'dies-after':
        this.#accept(order);
        throw new Killed();
      case 'permission':
        return { kind: 'refused', why: { kind: 'permission', missing: ['SendMessages'] } };
      case 'other':
        return { kind: 'refused', why: { kind: 'other', status: 400, code: 50035, words: 'Invalid Form Body' } };
      case 'no-channel':
      case 'removed':
      case 'archived':
      case 'wrong-channel':
        return { kind: 'refused', why: { kind: fate } };
    }
  }

  async lookFor({ mark, channelId, from, to }: Sought): Promise<Looking> {
    if (this.mayLook === 'unreachable') return { kind: 'blind', why: { kind: 'unreachable', words: 'ECONNREFUSED' } };
    if (this.mayLook === 'no') return { kind: 'blind', why: { kind: 'permission', missing: ['ReadMessageHistory'] } };
    const here = this.messages.filter((each) => each.channelId === channelId);
    // The newest page of the history is looked through whenever it is from.
    const seen = [...here.slice(-100), ...here.filter((each) => each.at >= from && each.at <= to)];
    const found = seen.find((each) => each.mark === mark);
    return found ? { kind: 'found', messageId: found.id, at: found.at } : { kind: 'absent' };
  }

  /** What was on its way arrives. */
  arrive(): void {
    for (const accept of this.#late.splice(0)) accept();
  }

  #accept({ channelId, day, mark, nonce, fact }: Order): Message {
    const at = this.clock();
    const same = this.messages.find((each) => each.nonce === nonce && at - each.at < 5 * 60_000);
    if (same) return same;
    const message = { id: String(this.messages.length + 1), channelId, day, mark, nonce, factId: fact.id, at };
    this.messages.push(message);
    return message;
  }
}

/** Facts `f1` to `f<count>`, each resting on the passage `p1` … */
export function makeFacts(count: number, text = (id: string) => `What ${id} says`): Fact[] {
  return Array.from({ length: count }, (_, index) => {
    const passage = `p${index + 1}`;
    const source = { kind: 'passage', passage, hash: hashPassage(text(passage)) } as const;
    return { id: `f${index + 1}`, text: `Fact ${index + 1}`, source, day: undefined, credit: undefined };
  });
}

/** A poster whose Discord is the channel; what is not given is as it is in a quiet house. */
export function makePoster(db: Db, channel: Channel, known: readonly Fact[], other: Partial<Poster> = {}): Poster {
  return {
    db,
    clock: channel.clock,
    known: () => known,
    passage: (_guild, id) => `What ${id} says`,
    post: (order) => channel.post(order),
    lookFor: (sought) => channel.lookFor(sought),
    serves: () => true,
    patience,
    calendar: makeCalendar(),
    ending: new AbortController().signal,
    ...other,
  };
}
