import type { Notice } from '../facts/notice.ts';
import type { Reason, Refusal } from '../facts/outcome.ts';
import { code, escaped } from './markdown.ts';
import type { Words } from './words/en.ts';

/** What moderators are told of a matter, in a sentence or two, with what to do. */
export function sayNotice(notice: Notice, words: Words): string {
  const { notices } = words;
  switch (notice.kind) {
    case 'blocked':
      return notices.blocked(`<#${notice.channelId}>`, sayRefusal(notice.why, notice.channelId, words));
    case 'unsure':
      return notices.unsure(notice.day, `<#${notice.channelId}>`);
    case 'missed':
      return notices[notice.why === 'removed' ? 'away' : 'missed'](notice.days.join(', '));
    case 'low':
      return sayLow(notice.left, notice.again, words);
    case 'used-up':
      return notices.usedUp(notice.held);
    case 'dated-only':
      return notices.datedOnly;
    case 'held':
      return notices.held(code(notice.factId), code(notice.passage));
  }
}

/** That few facts are left, and what comes when they are all posted. */
export function sayLow(left: number, again: boolean, { notices }: Words): string {
  return again ? notices.lowAgain(left) : notices.low(left);
}

/** Why Discord will not let the bot post, and what would help. */
export function sayRefusal(why: Refusal, channelId: string, { refusals, permissions }: Words): string {
  switch (why.kind) {
    case 'permission': {
      const names: Readonly<Record<string, string>> = permissions;
      const list = why.missing.map((name) => `**${names[name] ?? name}**`).join(', ');
      return list ? refusals.permission(list, `<#${channelId}>`) : refusals.forbidden(`<#${channelId}>`);
    }
    case 'no-channel':
      return refusals.noChannel;
    case 'removed':
      return refusals.removed;
    case 'archived':
      return refusals.archived(`<#${channelId}>`);
    case 'wrong-channel':
      return refusals.wrongChannel(`<#${channelId}>`);
    case 'other':
      return refusals.other(escaped(why.words), why.status);
  }
}

/** Why a day is as it is. */
export function sayReason(why: Reason, channelId: string, words: Words): string {
  switch (why.kind) {
    case 'permission':
    case 'no-channel':
    case 'removed':
    case 'archived':
    case 'wrong-channel':
    case 'other':
      return sayRefusal(why, channelId, words);
    case 'unreachable':
      return words.reasons.unreachable;
    case 'unclear':
      return words.reasons.unclear;
    case 'interrupted':
      return words.reasons.interrupted;
    case 'not-running':
      return words.reasons.notRunning;
    case 'too-late':
      return words.reasons.tooLate;
    case 'used-up':
      return words.reasons.usedUp;
    case 'dated-only':
      return words.reasons.datedOnly;
    case 'called-off':
      return words.reasons.calledOff;
    case 'by-moderator':
      return words.reasons.byModerator;
  }
}
