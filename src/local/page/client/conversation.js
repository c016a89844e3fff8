// @ts-check
import { showMessage } from './message.js';
import { showDay } from './time.js';
import { h } from './tree.js';
/** @import { Message, Scene, SeatEvent, Tree, User } from './shape.d.ts' */
/** @import { Around } from './markdown-tree.js' */

/**
 * What one browser knows: the seat's scene, and what is only ever on this screen.
 *
 * @typedef {object} Conversation
 * @property {Scene} scene
 * @property {string} channel the open one
 * @property {Map<string, string>} problems by message
 * @property {Set<string>} dismissed private messages put away
 * @property {Message[]} own lines of the client itself: a command on its way, or one that failed
 * @property {Set<string>} unread channels
 */

/**
 * Takes a scene in; the open channel stays open where it still exists.
 *
 * @param {Conversation | undefined} before
 * @param {Scene} scene
 * @returns {Conversation}
 */
export function enter(before, scene) {
  const stays = before !== undefined && before.scene.me.id === scene.me.id ? before : undefined;
  const first = scene.channels.find(({ type }) => type !== 4)?.id ?? '';
  const wanted = before?.channel ?? '';
  return {
    scene,
    channel: scene.channels.some(({ id }) => id === wanted) ? wanted : first,
    problems: stays?.problems ?? new Map(),
    dismissed: stays?.dismissed ?? new Set(),
    own: stays?.own ?? [],
    unread: stays?.unread ?? new Set(),
  };
}

/**
 * Takes one change in. Changes can come twice (by the stream and by the answer to what the person did): the second
 * time changes nothing.
 *
 * @param {Conversation} conversation
 * @param {SeatEvent} event
 */
export function change({ scene, channel, unread, problems }, event) {
  if (event.kind === 'modal') return;
  const id = event.kind === 'deleted' ? event.channelId : event.message.channel_id;
  const list = (scene.messages[id] ??= []);
  if (event.kind === 'deleted') {
    scene.messages[id] = list.filter((message) => message.id !== event.messageId);
    return;
  }
  const { message } = event;
  const at = list.findIndex((each) => each.id === message.id);
  if (at !== -1 && event.kind === 'edited') {
    list[at] = message;
    problems.delete(message.id);
  } else if (at === -1) {
    list.push(message);
    if (!scene.people.some((user) => user.id === message.author.id)) scene.people.push(message.author);
    if (id !== channel) unread.add(id);
  }
}

/**
 * A line that only this client shows, in the place where the app's answer would stand.
 *
 * @param {Conversation} conversation
 * @param {{ author: User, command: string, words: string, now: number }} what
 * @returns {Message}
 */
export function ownLine({ scene, channel }, { author, command, words, now }) {
  return {
    id: `own-${now}-${Math.trunc(Math.random() * 1e9)}`,
    channel_id: channel,
    author,
    content: words,
    timestamp: new Date(now).toISOString(),
    flags: 64,
    interaction: { type: 2, name: command, user: scene.me },
  };
}

/**
 * Every message of the open channel as pieces of the page, with a line where a day begins.
 *
 * @param {Conversation} conversation
 * @param {Around} around
 * @returns {{ key: string, tree: Tree }[]}
 */
export function showConversation({ scene, channel, problems, dismissed, own }, around) {
  const here = [...(scene.messages[channel] ?? []), ...own.filter((message) => message.channel_id === channel)]
    .filter(({ id }) => !dismissed.has(id))
    .map((message) => ({ message, sent: Date.parse(message.timestamp) }))
    .toSorted((a, b) => a.sent - b.sent)
    .map(({ message }) => message);
  return here.flatMap((message, index) => {
    const before = here[index - 1];
    const original = here.find(({ id }) => id === message.message_reference?.message_id);
    const tree = showMessage(message, around, { before, original, problem: problems.get(message.id) });
    const day = new Date(message.timestamp).toDateString();
    const newDay = before === undefined || new Date(before.timestamp).toDateString() !== day;
    const line = h('p', { class: 'day' }, h('span', {}, showDay(new Date(message.timestamp), around.locale)));
    return [...(newDay ? [{ key: `day-${day}`, tree: line }] : []), { key: message.id, tree }];
  });
}

/**
 * A message by its id, wherever it is.
 *
 * @param {Conversation} conversation
 * @param {string | undefined} id
 */
export function messageOf({ scene, own }, id) {
  return [...Object.values(scene.messages).flat(), ...own].find((message) => message.id === id);
}
