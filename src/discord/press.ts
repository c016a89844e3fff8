import { hash } from 'node:crypto';
import type { Library } from '../ask/build.ts';
import type { Passage } from '../ask/library.ts';
import { limits } from './limits.ts';

/** What a button means: which command's, what it does, and with what. The `custom_id` is all that is known of it. */
export interface Press {
  readonly room: string;
  readonly verb: string;
  readonly about: readonly string[];
}

/** The `custom_id` of a button, `room:verb:about…`. Throws above Discord's 100 characters. */
export function writePress(room: string, verb: string, ...about: readonly string[]): string {
  const id = [room, verb, ...about].map(encodeURIComponent).join(':');
  if (id.length > limits.customId) throw new Error(`custom_id is ${id.length} characters long: ${id}`);
  return id;
}

/** What a `custom_id` means, or undefined where it is none of ours. */
export function readPress(customId: string): Press | undefined {
  try {
    const [room, verb, ...about] = customId.split(':').map(decodeURIComponent);
    return room && verb ? { room, verb, about } : undefined;
  } catch {
    // A percent sign that begins nothing: not written by us.
    return undefined;
  }
}

/** Longest passage id that stands in a `custom_id` as it is; room is left for names, places and the mark. */
const plainLength = 48;

/** A passage in at most 48 characters: its id, or for a longer one a hash of it. */
export function referTo(id: string): string {
  return encodeURIComponent(id).length <= plainLength ? id : `~${hash('sha256', id, 'base64url').slice(0, 20)}`;
}

/** The passage meant by `referTo`, or undefined where there is none any more. */
export function findReferred(library: Library, reference: string): Passage | undefined {
  const passage = library.passage(reference);
  if (passage || !reference.startsWith('~')) return passage;
  return library.knowledge.passages.find(({ id }) => referTo(id) === reference);
}

/** A golden question in a few characters of a hash: which place it has in its file does not matter. */
export function referToQuestion(question: string): string {
  return hash('sha256', question, 'base64url').slice(0, 16);
}

/** The golden question meant by `referToQuestion`, or undefined where none has these words any more. */
export function findQuestion({ knowledge }: Library, reference: string): string | undefined {
  return knowledge.questions.find(({ question }) => referToQuestion(question) === reference)?.question;
}

/** A few characters that change when the words change, to notice that a quote is no longer what was shown. */
export function markOf(words: string): string {
  return hash('sha256', words, 'base64url').slice(0, 6);
}
