import { refuse, refuseForm } from '../answers.ts';
import type { Answer, Problem } from '../answers.ts';
import type { Discord } from '../discord.ts';
import type { Call } from '../router.ts';

type Misuse = 'unknownInteraction' | 'alreadyAcknowledged' | 'expiredToken' | 'unknownWebhook' | 'tooManyFollowUps';

/** 50035, with every problem noted as a violation. */
export function refuseAsForm(discord: Discord, call: Call, problems: readonly Problem[]): Answer {
  for (const { path, code, message } of problems) {
    discord.report({ kind: 'form', route: `${call.method} ${call.path}`, path: path.join('.'), code, message });
  }
  return refuseForm(problems);
}

/** 50006: a message without anything in it. */
export function refuseEmpty(discord: Discord, call: Call): Answer {
  const answer = refuse('emptyMessage');
  const { message } = answer.body;
  discord.report({ kind: 'form', route: `${call.method} ${call.path}`, path: '', code: 'EMPTY_MESSAGE', message });
  return answer;
}

/** A refusal that only a late or wrong use of an interaction brings about, noted as a violation. */
export function refuseInteraction(discord: Discord, call: Call, name: Misuse): Answer {
  const answer = refuse(name);
  discord.report({ kind: 'interaction', route: `${call.method} ${call.path}`, ...answer.body });
  return answer;
}
