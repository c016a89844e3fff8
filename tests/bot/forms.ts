import type { APIMessage } from 'discord.js';
import { vi } from 'vitest';
import type { Modal, Response, Seat } from '../../src/local/seat.ts';
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

/** The message that a response promised, as soon as it is there: one that was "thinking", or one that a press changes. */
export async function settled(seat: Seat, response: Response, before?: APIMessage): Promise<APIMessage> {
  const id = response.kind === 'deferred' ? response.message.id : before?.id;
  const find = () => seat.messages(before?.channel_id ?? channelOf(response)).find((message) => message.id === id);
  const old = JSON.stringify(response.kind === 'deferred' ? response.message : before);
  return vi.waitFor(
    () => {
      const now = find();
      if (!now || JSON.stringify(now) === old) throw new Error('nothing has changed yet');
      return now;
    },
    { timeout: 20_000, interval: 20 },
  );
}

function channelOf(response: Response): string {
  if (response.kind !== 'deferred') throw new Error(`the response was ${JSON.stringify(response)}`);
  return response.message.channel_id;
}
