import type { APIUser } from 'discord-api-types/v10';
import type { Seat } from '../seat.ts';

export interface Setting {
  readonly seats: readonly Seat[];
  readonly title: string;
  readonly banner: string;
}

/** How many of a channel's messages a browser gets when it connects; older ones stay on the server. */
const MOST_MESSAGES = 200;

/** Everything one seat sees at this moment, as the browser draws it (`Scene` in client/shape.d.ts). */
export function scene({ seats, title, banner }: Setting, seat: Seat) {
  const channels = [...seat.channels(), seat.direct()];
  const messages = channels.map(({ id }) => [id, seat.messages(id).slice(-MOST_MESSAGES)] as const);
  const people = new Map<string, APIUser>(seats.map(({ user }) => [user.id, user]));
  for (const message of messages.flatMap(([, list]) => list)) people.set(message.author.id, message.author);
  return {
    title,
    banner,
    seats: seats.map(({ user }) => ({ id: user.id, name: user.global_name ?? user.username })),
    me: seat.user,
    locale: seat.locale,
    channels,
    people: [...people.values()],
    roles: [],
    messages: Object.fromEntries(messages),
    commands: Object.fromEntries(channels.map((channel) => [channel.id, seat.commands(channel.id)])),
  };
}
