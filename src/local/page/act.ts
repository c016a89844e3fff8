import type { Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Modal, Seat } from '../seat.ts';
import { LOCALES } from './client/locales.js';
import { LARGEST_FILE } from './client/option-value.js';

const id = z.string().regex(/^\d{1,20}$/, 'an id is up to 20 digits');
const typed = z.object({
  path: z.tuple([z.string()], z.string()),
  options: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  focused: z.string().exactOptional(),
});
const values = z.record(z.string(), z.union([z.string(), z.array(z.string()).max(25)]));

/** A file in base64. */
const file = z.base64('a file comes in base64').refine((bytes) => Buffer.byteLength(bytes, 'base64') <= LARGEST_FILE, {
  error: `the local preview takes files of at most ${LARGEST_FILE / 1024} KB`,
});

const locale = z.custom<Locale>(
  (value) => typeof value === 'string' && Object.hasOwn(LOCALES, value),
  'Discord has no such language',
);

const wish = z.discriminatedUnion('act', [
  z.object({ act: z.literal('write'), channel: id, content: z.string().min(1).max(2000) }),
  z.object({ act: z.literal('attach'), name: z.string().min(1).max(255), type: z.string().max(255), bytes: file }),
  z.object({ act: z.literal('complete'), channel: id, command: typed }),
  z.object({ act: z.literal('use'), channel: id, command: typed }),
  z.object({ act: z.literal('menu'), channel: id, command: z.string(), message: id }),
  z.object({ act: z.literal('press'), message: id, customId: z.string() }),
  z.object({ act: z.literal('choose'), message: id, customId: z.string(), values: z.array(z.string()).max(25) }),
  z.object({ act: z.literal('submit'), interaction: id, values }),
  z.object({ act: z.literal('speak'), locale: locale }),
]);

type Wish = z.infer<typeof wish>;

/** What the browser asks a seat to do, or what is wrong with the request. */
export function readWish(body: string): { kind: 'wish'; wish: Wish } | { kind: 'unreadable'; problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return { kind: 'unreadable', problem: 'The request is not JSON.' };
  }
  const read = wish.safeParse(value);
  return read.success
    ? { kind: 'wish', wish: read.data }
    : { kind: 'unreadable', problem: z.prettifyError(read.error) };
}

/** The modals a page has shown and not yet sent, by the interaction that brought them. */
export type OpenModals = Map<string, Modal>;

/**
 * Does what the browser asked, through the person's seat; the answer is what the seat returned. A seat throws where
 * Discord's own client would not have let the person do it.
 */
export async function act(seat: Seat, open: OpenModals, wish: Wish): Promise<unknown> {
  switch (wish.act) {
    case 'write':
      return seat.write(wish.channel, wish.content);
    case 'attach':
      return seat.upload({ name: wish.name, contentType: wish.type, bytes: Buffer.from(wish.bytes, 'base64') });
    case 'complete':
      return seat.complete(wish.channel, wish.command);
    case 'use':
      return remember(open, await seat.use(wish.channel, wish.command));
    case 'menu':
      return remember(open, await seat.menu(wish.channel, wish.command, wish.message));
    case 'press':
      return remember(open, await seat.press(wish.message, wish.customId));
    case 'choose':
      return remember(open, await seat.choose(wish.message, wish.customId, wish.values));
    case 'submit': {
      const modal = open.get(wish.interaction);
      if (modal === undefined) throw new Error('This form is no longer open: use the command again.');
      return remember(open, await seat.submit(modal, wish.values));
    }
    case 'speak':
      seat.locale = wish.locale;
      return undefined;
  }
}

/** A browser may open forms and never send them; only the latest few can still be on a screen. */
const MOST_OPEN_MODALS = 50;

function remember(open: OpenModals, response: Awaited<ReturnType<Seat['use']>>): typeof response {
  if (response.kind === 'modal') open.set(response.modal.interactionId, response.modal);
  const oldest = open.keys().next();
  if (open.size > MOST_OPEN_MODALS && oldest.done !== true) open.delete(oldest.value);
  return response;
}
