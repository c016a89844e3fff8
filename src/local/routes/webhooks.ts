import { MessageFlags } from 'discord-api-types/v10';
import { NO_CONTENT, ok, refuse } from '../answers.ts';
import type { Answer } from '../answers.ts';
import type { Discord } from '../discord.ts';
import type { Live } from '../interactions.ts';
import { editMessage, removeMessage } from '../messages.ts';
import { sayTo, wantsEphemeral } from '../reply.ts';
import type { Call, Route } from '../router.ts';
import { checkMessage } from '../rules/message.ts';
import type { Stored } from '../world.ts';
import { refuseAsForm, refuseEmpty, refuseInteraction } from './refused.ts';

const LIMIT = [5, 2000] as const;
const POST = '/webhooks/:application/:token';
const ONE = '/webhooks/:application/:token/messages/:message';
/** Follow-ups to one interaction where the application is installed by the person only. */
const FOLLOW_UPS = 5;

interface Here {
  readonly call: Call;
  readonly discord: Discord;
  readonly live: Live;
}

/** What follows the first response: edits and follow-up messages, by the interaction's token. */
export const webhookRoutes: readonly Route[] = [
  { method: 'POST', template: POST, open: true, limit: LIMIT, run: within(followUp) },
  { method: 'GET', template: ONE, open: true, limit: LIMIT, run: within(named((_here, stored) => ok(stored.message))) },
  { method: 'PATCH', template: ONE, open: true, limit: LIMIT, run: within(named(edit)) },
  { method: 'DELETE', template: ONE, open: true, limit: LIMIT, run: within(named(remove)) },
];

/** Runs with the interaction that the token means, if it has had its first response and has not expired. */
function within(run: (here: Here) => Answer): Route['run'] {
  return (call, discord) => {
    const live = discord.interactions.find(call.params['token'] ?? '');
    if (!live || call.params['application'] !== discord.world.applicationId) {
      return refuseInteraction(discord, call, 'expiredToken');
    }
    if (live.state !== 'answered') return refuseInteraction(discord, call, 'unknownWebhook');
    return run({ call, discord, live });
  };
}

/** Runs with the message the path names: `@original`, or a message of this interaction by id. */
function named(run: (here: Here, stored: Stored) => Answer): (here: Here) => Answer {
  return (here) => {
    const { live, call, discord } = here;
    const wanted = call.params['message'] ?? '';
    const original = live.original?.message.id;
    const id = wanted === '@original' ? original : [original, ...live.followUps].find((each) => each === wanted);
    const stored = id === undefined ? undefined : discord.world.messages.get(id);
    return stored ? run(here, stored) : refuse('unknownMessage');
  };
}

function remove({ discord }: Here, stored: Stored): Answer {
  removeMessage(discord, stored);
  return NO_CONTENT;
}

function edit({ call, discord }: Here, stored: Stored): Answer {
  const around = { files: call.files.map((file) => file.name), before: stored.message };
  const checked = checkMessage(call.body, around);
  if (checked.kind === 'bad') return refuseAsForm(discord, call, checked.problems);
  if (checked.kind === 'empty') return refuseEmpty(discord, call);
  return ok(editMessage(discord, stored, checked.body, call.files));
}

function followUp(here: Here): Answer {
  const { call, discord, live } = here;
  const { original } = live;
  // Discord's documentation: right after a deferred response this edits the message that is still "thinking".
  if (
    original &&
    (original.message.flags ?? 0) & MessageFlags.Loading &&
    discord.world.messages.has(original.message.id)
  ) {
    return edit(here, original);
  }
  const { guild } = live.channel;
  if (guild && !guild.members.has(discord.world.bot.id) && live.followUps.length >= FOLLOW_UPS) {
    return refuseInteraction(discord, call, 'tooManyFollowUps');
  }
  const checked = checkMessage(call.body, { files: call.files.map((file) => file.name) });
  if (checked.kind === 'bad') return refuseAsForm(discord, call, checked.problems);
  if (checked.kind === 'empty') return refuseEmpty(discord, call);
  const manner = { ephemeral: live.hidden || wantsEphemeral(checked.body.flags), files: call.files };
  const { message } = sayTo(discord, live, checked.body, manner);
  live.followUps.push(message.id);
  return ok(message);
}
