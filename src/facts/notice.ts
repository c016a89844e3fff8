import { z } from 'zod';
import { addNotice } from '../store/notices.ts';
import type { Db } from '../store/tables.ts';
import { refusal } from './outcome.ts';

/** What moderators must be told, once each time it comes. */
export const notice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('blocked'), scheduleId: z.string(), channelId: z.string(), why: refusal }),
  /** The bot does not know whether it posted, and cannot look. */
  z.object({ kind: z.literal('unsure'), scheduleId: z.string(), channelId: z.string(), day: z.string() }),
  /** Days that nobody posted, because no bot was running, or because it was not in the server. */
  z.object({
    kind: z.literal('missed'),
    scheduleId: z.string(),
    days: z.array(z.string()),
    why: z.enum(['not-running', 'removed']).default('not-running'),
  }),
  /** `again`: afterwards the schedule begins with the first ones again; otherwise it stops. */
  z.object({ kind: z.literal('low'), left: z.number(), again: z.boolean().default(false) }),
  /** The schedule has stopped: every fact was posted. */
  z.object({ kind: z.literal('used-up'), scheduleId: z.string(), held: z.number() }),
  /** Nothing is left but facts that wait for their day of the year. */
  z.object({ kind: z.literal('dated-only'), scheduleId: z.string() }),
  z.object({ kind: z.literal('held'), factId: z.string(), passage: z.string() }),
]);
export type Notice = z.infer<typeof notice>;

/** Puts a notice down, unless the same one waits or was told since the matter came up. */
export async function notify(db: Db, guildId: string, about: Notice, now: number): Promise<boolean> {
  return addNotice(db, { guildId, topic: topicOf(about), noticeJson: JSON.stringify(about), madeAt: now });
}

/** The notice that was put down. */
export function readNotice(json: string): Notice {
  return notice.parse(JSON.parse(json));
}

/** Each part ends with a colon, so that what begins with `blocked:s1:` is not about `s10`. */
function topicOf(about: Notice): string {
  switch (about.kind) {
    case 'blocked':
      return `blocked:${about.scheduleId}:${about.why.kind}:`;
    case 'unsure':
      return `unsure:${about.scheduleId}:${about.day}:`;
    case 'missed':
      return `missed:${about.scheduleId}:${about.days.at(-1)}:`;
    case 'low':
      return 'low:';
    case 'used-up':
    case 'dated-only':
      return `${about.kind}:${about.scheduleId}:`;
    case 'held':
      return `held:${about.factId}:`;
  }
}
