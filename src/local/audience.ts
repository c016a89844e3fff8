import { PermissionFlagsBits } from 'discord-api-types/v10';
import { allows, channelPermissions } from './permissions.ts';
import type { SeatEvent } from './seat.ts';
import type { Channel } from './world.ts';

type Listener = (event: SeatEvent) => void;

/** Everybody who watches, so that a change reaches those who can see it and nobody else. */
export interface Audience {
  watch(userId: string, listener: Listener): () => void;
  /** Tells who can see the channel, or one person alone. */
  tell(channel: Channel, event: SeatEvent, onlyFor?: string): void;
  tellPerson(userId: string, event: SeatEvent): void;
  tellAll(event: SeatEvent): void;
}

/** Nobody watching yet. */
export function makeAudience(): Audience {
  const watching = new Map<string, Set<Listener>>();
  const tellPerson = (userId: string, event: SeatEvent): void => {
    for (const listener of watching.get(userId) ?? []) listener(event);
  };
  return {
    tellPerson,
    watch(userId, listener) {
      const listeners = watching.get(userId) ?? new Set();
      watching.set(userId, listeners.add(listener));
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) watching.delete(userId);
      };
    },
    tell(channel, event, onlyFor) {
      if (onlyFor !== undefined) return tellPerson(onlyFor, event);
      for (const userId of watching.keys()) if (canSee(channel, userId)) tellPerson(userId, event);
    },
    tellAll(event) {
      for (const userId of watching.keys()) tellPerson(userId, event);
    },
  };
}

/** Whether a person sees a channel in their list. */
export function canSee(channel: Channel, userId: string): boolean {
  if (!channel.guild) return [channel.recipient, ...(channel.party ?? [])].some((user) => user?.id === userId);
  return allows(channelPermissions(channel, userId), PermissionFlagsBits.ViewChannel);
}
