import { InteractionResponseType, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { NO_CONTENT, ok } from '../answers.ts';
import type { Answer, Problem } from '../answers.ts';
import type { Discord } from '../discord.ts';
import { FIRST_RESPONSE } from '../interactions.ts';
import type { Live, Said } from '../interactions.ts';
import { editMessage } from '../messages.ts';
import { receiptOf, sayTo, wantsEphemeral } from '../reply.ts';
import type { Call, Route } from '../router.ts';
import { checkChoices } from '../rules/choices.ts';
import { isFields } from '../rules/form.ts';
import { checkMessage } from '../rules/message.ts';
import { checkModal } from '../rules/modal.ts';
import { refuseAsForm, refuseEmpty, refuseInteraction } from './refused.ts';

/** The first response to an interaction. */
export const interactionRoutes: readonly Route[] = [
  { method: 'POST', template: '/interactions/:interaction/:token/callback', open: true, run: respond },
];

type Step = { readonly kind: 'said'; readonly said: Said } | { readonly kind: 'refused'; readonly answer: Answer };

interface Turn {
  readonly call: Call;
  readonly discord: Discord;
  readonly live: Live;
  /** The `data` of the response. */
  readonly payload: unknown;
}

function respond(call: Call, discord: Discord): Answer {
  const live = discord.interactions.find(call.params['token'] ?? '');
  if (!live || live.id !== call.params['interaction']) return refuseInteraction(discord, call, 'unknownInteraction');
  if (live.state === 'answered') return refuseInteraction(discord, call, 'alreadyAcknowledged');
  if (live.state === 'failed' || discord.now() - live.at > FIRST_RESPONSE) {
    return refuseInteraction(discord, call, 'unknownInteraction');
  }
  const body = isFields(call.body) ? call.body : {};
  const type = Number(body['type']);
  const step = take({ call, discord, live, payload: body['data'] }, type);
  if (step.kind === 'refused') return step.answer;
  live.state = 'answered';
  live.settle(step.said);
  return call.query.get('with_response') === 'true' ? ok(receiptOf(live, type, step.said)) : NO_CONTENT;
}

const TYPES = InteractionResponseType;

function take(turn: Turn, type: number): Step {
  const fits = responsesTo(turn.live);
  const step = fits.has(type) ? STEPS.get(type) : undefined;
  if (step) return step(turn);
  const message = `This interaction takes one of {${[...fits].join(', ')}}.`;
  return refused(turn, [{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }]);
}

const STEPS: ReadonlyMap<number, (turn: Turn) => Step> = new Map([
  [TYPES.ChannelMessageWithSource, reply],
  [TYPES.DeferredChannelMessageWithSource, think],
  [TYPES.DeferredMessageUpdate, acknowledge],
  [TYPES.UpdateMessage, update],
  [TYPES.ApplicationCommandAutocompleteResult, offer],
  [TYPES.Modal, openModal],
]);

/** Which first responses an interaction takes. */
function responsesTo(live: Live): ReadonlySet<number> {
  if (live.type === InteractionType.ApplicationCommandAutocomplete) {
    return new Set([TYPES.ApplicationCommandAutocompleteResult]);
  }
  const fits: number[] = [TYPES.ChannelMessageWithSource, TYPES.DeferredChannelMessageWithSource];
  if (live.source) fits.push(TYPES.DeferredMessageUpdate, TYPES.UpdateMessage);
  if (live.type !== InteractionType.ModalSubmit) fits.push(TYPES.Modal);
  return new Set(fits);
}

function refused({ call, discord }: Turn, problems: readonly Problem[]): Step {
  return { kind: 'refused', answer: refuseAsForm(discord, call, problems) };
}

/** The same, of the response's `data`. */
function refusedData(turn: Turn, problems: readonly Problem[]): Step {
  return refused(
    turn,
    problems.map((each) => ({ ...each, path: ['data', ...each.path] })),
  );
}

function reply(turn: Turn): Step {
  const { call, discord, live } = turn;
  const checked = checkMessage(turn.payload, { files: call.files.map((file) => file.name) });
  if (checked.kind === 'bad') return refusedData(turn, checked.problems);
  if (checked.kind === 'empty') return { kind: 'refused', answer: refuseEmpty(discord, call) };
  const manner = { ephemeral: live.hidden || wantsEphemeral(checked.body.flags), files: call.files };
  live.original = sayTo(discord, live, checked.body, manner);
  return { kind: 'said', said: { kind: 'message', stored: live.original } };
}

function think(turn: Turn): Step {
  const { discord, live, payload } = turn;
  const flags = isFields(payload) ? Number(payload['flags'] ?? 0) : 0;
  if (flags & ~MessageFlags.Ephemeral) {
    const message = 'A deferred response carries no flag but Ephemeral; the others come with the edit.';
    return refusedData(turn, [{ path: ['flags'], code: 'BASE_TYPE_CHOICES', message }]);
  }
  live.original = sayTo(discord, live, {}, { ephemeral: live.hidden || wantsEphemeral(flags), loading: true });
  return { kind: 'said', said: { kind: 'deferred', stored: live.original } };
}

function acknowledge({ live }: Turn): Step {
  live.original = live.source;
  return { kind: 'said', said: { kind: 'acknowledged' } };
}

function update(turn: Turn): Step {
  const { call, discord, live } = turn;
  // responsesTo() let nothing else through.
  if (!live.source) throw new Error('An update came for an interaction without a message.');
  const around = { files: call.files.map((file) => file.name), before: live.source.message };
  const checked = checkMessage(turn.payload ?? {}, around);
  if (checked.kind === 'bad') return refusedData(turn, checked.problems);
  if (checked.kind === 'empty') return { kind: 'refused', answer: refuseEmpty(discord, call) };
  editMessage(discord, live.source, checked.body, call.files);
  live.original = live.source;
  return { kind: 'said', said: { kind: 'updated', stored: live.source } };
}

function offer(turn: Turn): Step {
  const checked = checkChoices(turn.payload, turn.live.typing ?? 3);
  if (checked.kind === 'bad') return refusedData(turn, checked.problems);
  return { kind: 'said', said: { kind: 'choices', choices: checked.body.choices } };
}

function openModal(turn: Turn): Step {
  const checked = checkModal(turn.payload);
  if (checked.kind === 'bad') return refusedData(turn, checked.problems);
  return { kind: 'said', said: { kind: 'modal', body: checked.body } };
}
