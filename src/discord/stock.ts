import type { Held, Stocked } from '../facts/stock.ts';
import { citation, type PostScene, type Scene } from './cite.ts';
import { sayFact, sourceOf } from './fact-post.ts';
import { fit } from './fit.ts';
import { blockQuote, code, escaped } from './markdown.ts';
import { button, container, message, notice, row, text, type Message } from './pieces.ts';
import { markOf, referTo, writePress } from './press.ts';
import type { Words } from './words/en.ts';

/** What `/fact list` can be asked for. */
export const stockStatuses = ['all', 'queued', 'waiting', 'dated', 'used', 'held', 'removed'] as const;
export type StockStatus = (typeof stockStatuses)[number];

const perPage = 8;
/** Longest text of a fact in a list, and of each version of a passage, as markdown. */
const room = { listed: 240, version: 1000 } as const;

/** Whether a fact belongs to a list. */
export function isOfStatus({ fact, place, used, held }: Stocked, status: StockStatus): boolean {
  switch (status) {
    case 'all':
      return true;
    case 'queued':
    case 'waiting':
      return place === status && !used;
    case 'removed':
      return place === 'removed';
    case 'dated':
      return fact.day !== undefined && place !== 'removed';
    case 'used':
      return used && place !== 'removed';
    case 'held':
      return held !== undefined && place !== 'removed';
  }
}

/** One page of a list; `all` tells the places in the queue. A page beyond the end is the last one. */
export function sayFactPage(
  all: readonly Stocked[],
  listed: readonly Stocked[],
  status: StockStatus,
  wanted: number,
  { words }: Scene,
): Message {
  const { stock } = words;
  const pages = Math.max(1, Math.ceil(listed.length / perPage));
  const page = Math.min(Math.max(1, Math.trunc(wanted) || 1), pages);
  const queue = all.filter(({ place }) => place === 'queued').map(({ fact }) => fact.id);
  const lines = listed
    .slice((page - 1) * perPage, page * perPage)
    .map((each) => text(sayLine(each, queue.indexOf(each.fact.id) + 1, words)));
  const to = (target: number, label: string) => button(writePress('fact-list', 'page', status, String(target)), label);
  const turn = [
    ...(page > 1 ? [to(page - 1, stock.earlier)] : []),
    ...(page < pages ? [to(page + 1, stock.later)] : []),
  ];
  return message(
    [
      text(stock.title(stock.statuses[status], listed.length, page, pages)),
      container(lines.length > 0 ? lines : [text(stock.none)]),
      ...row(turn),
    ],
    true,
  );
}

function sayLine({ fact, place, used, held }: Stocked, inQueue: number, { stock }: Words): string {
  const marks = [
    place === 'queued' ? stock.queuedAt(inQueue) : stock[place],
    ...(used ? [stock.used] : []),
    ...(held ? [stock.held] : []),
    ...(fact.day === undefined ? [] : [stock.onDay(fact.day)]),
  ];
  return `${code(fact.id)} · ${marks.join(', ')}\n${escaped(fit(fact.text, room.listed))}`;
}

/** That there is no fact of this id, as it was typed. */
export function sayUnknownFact(id: string, { stock }: Words): Message {
  return notice(stock.unknown(escaped(id)));
}

/** What was done with the fact or the passage of this id. */
export function sayFactDone(done: 'removedNow' | 'passageRemoved' | 'restored', id: string, { stock }: Words): Message {
  return notice(stock[done](code(id)));
}

/** At which place of the queue a fact stands now. */
export function sayMoved(id: string, place: number, { stock }: Words): Message {
  return notice(stock.moved(code(id), place));
}

/** A fact exactly as it is posted, or for a held one both versions of its passage and what can be done. */
export function sayPreview(each: Stocked, before: string | undefined, title: string, scene: PostScene): Message {
  const { stock } = scene.words;
  const { fact, held } = each;
  if (held) return sayHeld(each, held, before, scene);
  const removed = each.place === 'removed' ? [text(stock.isRemoved(code(fact.id)))] : [];
  return message(
    [text(title), ...sayFact(fact, undefined, { ...scene, words: scene.serverWords }).components, ...removed],
    true,
  );
}

function sayHeld({ fact }: Stocked, held: Held, before: string | undefined, scene: Scene): Message {
  const { stock } = scene.words;
  const passage = scene.library.passage(held.passage);
  const version = (words: string | undefined) =>
    words === undefined ? stock.notKept : blockQuote(escaped(fit(words, room.version)));
  const head = held.kind === 'changed' ? stock.heldChanged(code(fact.id)) : stock.heldGone(code(fact.id));
  const source = passage ? citation(passage, scene) : sourceOf(fact, scene);
  const approve = writePress(
    'fact-preview',
    'approve',
    referTo(fact.id),
    held.kind === 'changed' ? markOf(held.now) : '',
  );
  return message(
    [
      text(head),
      container([
        text(`${escaped(fact.text)}\n${source}`),
        text(`${stock.before}\n${version(before)}`),
        ...(held.kind === 'changed' ? [text(`${stock.now}\n${version(held.now)}`)] : []),
      ]),
      ...row(held.kind === 'changed' ? [button(approve, stock.approve)] : []),
    ],
    true,
  );
}
