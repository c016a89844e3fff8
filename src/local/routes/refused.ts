import { refuse, refuseForm } from '../answers.ts';
import type { Answer, Problem } from '../answers.ts';
import type { Discord } from '../discord.ts';
import type { Call } from '../router.ts';

/** 50035, noted as violations of the bot's. */
export function refuseAsForm(discord: Discord, call: Call, problems: readonly Problem[]): Answer {
  for (const { path, code, message } of problems) {
    discord.report({ kind: 'form', route: `${call.method} ${call.path}`, path: path.join('.'), code, message });
  }
  return refuseForm(problems);
}

/** One of Discord's refusals that only a wrong use of interactions brings about. */
export function refuseInteraction(
  discord: Discord,
  call: Call,
  name: 'unknownInteraction' | 'alreadyAcknowledged' | 'expiredToken' | 'unknownWebhook' | 'tooManyFollowUps',
): Answer {
  const answer = refuse(name);
  const { code, message } = answer.body as { code: number; message: string };
  discord.report({ kind: 'interaction', route: `${call.method} ${call.path}`, code, message });
  return answer;
}
