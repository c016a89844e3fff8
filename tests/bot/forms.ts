import type { APIMessage } from 'discord.js';
import type { Modal, Response } from '../../src/local/seat.ts';
import { readOf } from './whole-bot.ts';

/** The form that a response brought; fails where it brought none. */
export function formOf(response: Response): Modal {
  if (response.kind !== 'modal') throw new Error(`the response was ${JSON.stringify(response)}`);
  return response.modal;
}

/** The message that a press or a form has changed; fails where it changed none. */
export function changed(response: Response): APIMessage {
  if (response.kind !== 'updated') throw new Error(`the response was ${JSON.stringify(response)}`);
  return response.message;
}

/** Everything a reader of a message sees. */
export function readMessage(message: APIMessage): string {
  return readOf({ kind: 'message', message, ms: 0 });
}

/** Everything a reader of a changed message sees. */
export function readChanged(response: Response): string {
  return readMessage(changed(response));
}
