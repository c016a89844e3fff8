import { Routes, type REST } from 'discord.js';
import { z } from 'zod';

const person = z.object({ id: z.string() });
const application = z.object({
  owner: person.optional(),
  team: z
    .object({
      members: z.array(z.object({ user: person, membership_state: z.number(), role: z.string().optional() })),
    })
    .nullish(),
});

/** Discord's number for a member of a team who took the invitation. */
const accepted = 2;

/**
 * Whether somebody runs this bot, as Discord tells: the owner of the application, or a member of the team that owns it
 * who may do more than read. Asked anew each time, because teams change.
 */
export async function isOperator(rest: REST, userId: string): Promise<boolean> {
  const { owner, team } = application.parse(await rest.get(Routes.currentApplication()));
  if (!team) return owner?.id === userId;
  return team.members.some(
    ({ user, membership_state, role }) => user.id === userId && membership_state === accepted && role !== 'read_only',
  );
}
