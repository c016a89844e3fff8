import { MessageFlags } from 'discord-api-types/v10';
import { NO_CONTENT, ok, refuse } from '../answers.ts';
import type { Answer } from '../answers.ts';
import type { Discord } from '../discord.ts';
import type { Live } from '../interactions.ts';
import { editMessage, removeMessage } from '../messages.ts';
import type { Call, Route } from '../router.ts';
import { checkMessage } from '../rules/message.ts';
import type { Stored } from '../world.ts';
import { sayMessage } from './interactions.ts';
import { refuseAsForm, refuseInteraction } from './refused.ts';

const LIMIT = [5, 2000] as const;
const ONE = '/webhooks/:application/:token/messages/:message';

/** What follows the first response: edits and follow-up messages, by the interaction's token. */
export const webhookRoutes: readonly Route[] = [
  { method: 'POST', template: '/webhooks/:application/:token', open: true, limit: LIMIT, run: within(followUp) },
  {
    method: 'GET',
    template: ONE,
    open: true,
    limit: LIMIT,
    run: within((call, discord, live) => withMessage(call, discord, live, (stored) => ok(stored.message))),
  },
  {
    method: 'PATCH',
    template: ONE,
    open: true,
    limit: LIMIT,
    run: within((call, discord, live) => withMessage(call, discord, live, (stored) => edit(call, discord, stored))),
  },
  {
    method: 'DELETE',
    template: ONE,
    open: true,
    limit: LIMIT,
    run: within((call, discord, live) =>
      withMessage(call, discord, live, (stored) => {
        removeMessage(discord, stored);
        return NO_CONTENT;
      }),
    ),
  },
];

/** Runs with the interaction that the token means, if it has had its first response and has not expired. */
function within(run: (call: Call, discord: Discord, live: Live) => Answer): Route['run'] {
  return (call, discord) => {
    const live = discord.interactions.find(call.params['token'] ?? '');
    if (!live || call.params['application'] !== discord.world.applicationId) {
      return refuseInteraction(discord, call, 'expiredToken');
    }
    if (live.state !== 'answered') return refuseInteraction(discord, call, 'unknownWebhook');
    return run(call, discord, live);
  };
}

function withMessage(call: Call, discord: Discord, live: Live, run: (stored: Stored) => Answer): Answer {
  const id = call.params['message'] ?? '';
  const stored = id === '@original' ? live.original : discord.world.messages.get(id);
  if (!stored || !discord.world.messages.has(stored.message.id)) return refuse('unknownMessage');
  if (stored.message.webhook_id !== discord.world.applicationId) return refuse('unknownMessage');
  return run(stored);
}

function edit(call: Call, discord: Discord, stored: Stored): Answer {
  const checked = checkMessage(call.body);
  if (checked.kind === 'bad') return refuseAsForm(discord, call, checked.problems);
  return ok(editMessage(discord, stored, checked.body, call.files, { clear: MessageFlags.Loading }));
}

function followUp(call: Call, discord: Discord, live: Live): Answer {
  const { original } = live;
  // Discord's documentation: right after a deferred response this edits the message that is still "thinking".
  if (original && (original.message.flags ?? 0) & MessageFlags.Loading) return edit(call, discord, original);
  const checked = checkMessage(call.body);
  if (checked.kind === 'bad') return refuseAsForm(discord, call, checked.problems);
  live.followUps += 1;
  return ok(sayMessage(call, discord, live, checked.body).message);
}
