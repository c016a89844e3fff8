import { findLinked } from '../ask/corrections.ts';
import type { InboxRow } from '../store/tables.ts';
import { corrections, type Scene } from './cite.ts';
import { fit } from './fit.ts';
import { blockQuote, code, escaped, link } from './markdown.ts';
import { button, container, message, row, text, type Message } from './pieces.ts';
import { limits } from './limits.ts';
import { writePress } from './press.ts';
import { textLength } from './quoted.ts';
import { shorten } from './shorten.ts';

/** Begins the `custom_id` of everything about reviewing the inbox. */
export const inboxRoom = 'inbox';

/** Lengths of one letter in a list, as markdown, that are tried until all of them fit. */
const rooms = [300, 200, 100] as const;

/** A letter as moderators see it: the row, the names to be credited, and how many wait for word. */
export interface Shown {
  readonly letter: InboxRow;
  readonly credits: readonly string[];
  readonly wantWord: number;
}

/** A letter with what can be done with it. */
export function sayLetter(shown: Shown, scene: Scene): Message {
  const { inbox } = scene.words;
  const { number, state } = shown.letter;
  const press = (verb: string) => writePress(inboxRoom, verb, String(number));
  const open = [
    button(press('approve'), inbox.approve),
    button(press('link'), inbox.link),
    button(press('reject'), inbox.reject),
    button(press('next'), inbox.skip),
  ];
  return message([container([text(sayEntry(shown, scene, 1500))]), ...row(state === 'open' ? open : [])], true);
}

/** A page of letters of one state, the first words of each; `to` says in a `custom_id` that another page is wanted. */
export function sayLetters(
  shown: readonly Shown[],
  listed: {
    readonly state: InboxRow['state'];
    readonly page: number;
    readonly more: boolean;
    readonly to: (page: number) => string;
  },
  scene: Scene,
): Message {
  const { inbox, stock } = scene.words;
  const { state, page, more, to } = listed;
  const turn = [
    ...(page > 1 ? [button(to(page - 1), stock.earlier)] : []),
    ...(more ? [button(to(page + 1), stock.later)] : []),
  ];
  const head = text(inbox.title(inbox.states[state], page));
  const sayIn = (room: number) => [head, container(shown.map((each) => text(sayEntry(each, scene, room))))];
  if (shown.length === 0) return message([head, container([text(inbox.none)]), ...row(turn)], true);
  let parts = sayIn(rooms[0]);
  for (const room of rooms.slice(1)) if (textLength(parts) > limits.messageText) parts = sayIn(room);
  return message([...parts, ...row(turn)], true);
}

/** What a letter says, in at most so many characters of its own words, and in keeping with them of what belongs to it. */
function sayEntry({ letter, credits, wantWord }: Shown, { words, library }: Scene, length: number): string {
  const { inbox } = words;
  const { number, kind, times, source, about, state, reason } = letter;
  const passage = about === null ? undefined : library.passage(about);
  return [
    inbox.entry(number, inbox.kinds[kind]),
    blockQuote(escaped(fit(letter.text, length))),
    ...(kind === 'proposal' ? [source ? inbox.source(citeTyped(source, length)) : inbox.noSource] : []),
    ...(about === null ? [] : [inbox.about(code(shorten(passage?.id ?? about, 100)))]),
    ...(credits.length > 0 ? [inbox.credit(escaped(fit(credits.join(', '), length / 3)))] : []),
    ...(times > 1 ? [inbox.times(times)] : []),
    ...(wantWord > 0 && state === 'open' ? [inbox.wantWord(wantWord)] : []),
    ...(reason === null ? [] : [`${inbox.reason}: ${escaped(fit(reason, length / 2))}`]),
  ].join('\n');
}

function citeTyped(source: string, length: number): string {
  const url = URL.parse(source);
  // In letters of other scripts an address is nine times as long as it was typed.
  const isLink = url?.protocol === 'https:' && url.href.length <= Math.min(length, 300);
  return isLink ? link(shorten(source, 80), source) : code(shorten(source, 100));
}

/** What a member is told who wished to know what became of what they sent. */
export function sayWord(letter: InboxRow, outcome: Outcome, server: string, scene: Scene): Message {
  const { inbox, privacy } = scene.words;
  const yours = inbox.yours(escaped(shorten(server, 100)), escaped(fit(letter.text, 900)));
  return message([text([yours, becameOf(outcome, scene), privacy.whereTo].join('\n'))], false);
}

/** What became of a letter, as far as its sender is told. */
export type Outcome =
  | { readonly kind: 'approved' }
  | { readonly kind: 'linked'; readonly passageId: string }
  | { readonly kind: 'rejected'; readonly reason: string };

function becameOf(outcome: Outcome, { words, library }: Scene): string {
  const { inbox } = words;
  switch (outcome.kind) {
    case 'approved':
      return inbox.youApproved;
    case 'linked': {
      const passage = library.passage(outcome.passageId);
      const quoted = passage ? `\n${blockQuote(escaped(fit(passage.text, 900)))}` : '';
      const linked = passage ? corrections(findLinked(library, passage), { words, library }) : [];
      return [`${inbox.youLinked}${quoted}`, `— ${code(outcome.passageId)}`, ...linked].join('\n');
    }
    case 'rejected':
      return inbox.youRejected(escaped(fit(outcome.reason, 500)));
  }
}
