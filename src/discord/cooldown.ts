import type { Interaction } from 'discord.js';
import type { House } from './command.ts';

/** How long each member has to wait until their next question; known to this process only, and forgotten when it is over. */
export interface Cooldown {
  /** Milliseconds that this member still has to wait; 0 lets them ask, and begins their wait of so many seconds. */
  ask(guildId: string, memberId: string, seconds: number, now: number): number;
}

/** Members who are remembered at most; beyond that the oldest waits end early. */
const most = 10_000;

export function makeCooldown(): Cooldown {
  /** When each may ask again, those who asked first in front. */
  const until = new Map<string, number>();
  return {
    ask(guildId, memberId, seconds, now) {
      if (seconds <= 0) return 0;
      const who = `${guildId} ${memberId}`;
      const left = (until.get(who) ?? 0) - now;
      // A clock that was set back makes nobody wait longer than the setting says.
      if (left > 0 && left <= seconds * 1000) return left;
      until.delete(who);
      until.set(who, now + seconds * 1000);
      for (const [oldest, end] of until) {
        if (end > now && until.size <= most) break;
        until.delete(oldest);
      }
      return 0;
    },
  };
}

/** Milliseconds that the member still has to wait by the server's settings; 0 lets them go on, and begins their wait. */
export async function waitLeft(
  { guildId, user }: Pick<Interaction, 'guildId' | 'user'>,
  house: Pick<House, 'manners' | 'log' | 'cooldown' | 'now'>,
): Promise<number> {
  if (guildId === null) return 0;
  const { cooldownSeconds } = await house.manners.of(guildId, house.log);
  return house.cooldown.ask(guildId, user.id, cooldownSeconds, house.now());
}
