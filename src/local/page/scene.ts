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
  const { app, people, roles } = seat.known();
  // Between two people Discord's client shows the other one's name.
  const direct = { ...seat.direct(), name: nameOf(app) };
  const channels = [...seat.channels().filter(({ id }) => id !== direct.id), direct];
  const messages = channels.map(({ id }) => [id, seat.messages(id).slice(-MOST_MESSAGES)] as const);
  const known = new Map<string, APIUser>([app, ...people].map((user) => [user.id, user]));
  for (const message of messages.flatMap(([, list]) => list)) known.set(message.author.id, message.author);
  return {
    title,
    banner,
    seats: seats.map(({ user }) => ({ id: user.id, name: nameOf(user) })),
    me: seat.user,
    app,
    locale: seat.locale,
    channels,
    people: [...known.values()],
    roles,
    messages: Object.fromEntries(messages),
    commands: Object.fromEntries(channels.map((channel) => [channel.id, seat.commands(channel.id)])),
  };
}

function nameOf(user: APIUser): string {
  return user.global_name ?? user.username;
}
