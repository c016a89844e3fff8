import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import { signedBy } from '../../src/discord/by.ts';
import type { House } from '../../src/discord/command.ts';
import { sayWord, type Outcome } from '../../src/discord/letter.ts';
import { describe } from '../../src/discord/log.ts';
import { code } from '../../src/discord/markdown.ts';
import { notice, type Message } from '../../src/discord/pieces.ts';
import type { Wording } from '../../src/facts/edit.ts';
import { approveLetter, linkLetter, rejectLetter, type LetterSettled } from '../../src/facts/letters.ts';

type Settling = ButtonInteraction | ModalSubmitInteraction;

/** Makes a letter the fact that a moderator approved of; says what became of it, and tells those who wished. */
export async function settleByFact(
  interaction: Settling,
  number: number,
  wording: Wording,
  house: House,
): Promise<Message> {
  const by = signedBy(interaction, house);
  const settled = await approveLetter(house.db, house.poster, by, number, wording);
  if (settled.kind === 'done' && settled.additionId !== undefined) await house.reloadAdditions(by.guildId);
  const { inbox } = house.words;
  return report(interaction, number, settled, { kind: 'approved' }, house, ({ factId = '', additionId }) => [
    inbox.approved(number, code(factId)),
    ...(additionId === undefined ? [] : [inbox.findable(code(additionId))]),
  ]);
}

/** Settles a letter by a passage that is there. */
export async function settleByPassage(
  interaction: Settling,
  number: number,
  passageId: string,
  house: House,
): Promise<Message> {
  const settled = await linkLetter(house.db, signedBy(interaction, house), number, passageId);
  const outcome = { kind: 'linked', passageId } as const;
  return report(interaction, number, settled, outcome, house, () => [
    house.words.inbox.linked(number, code(passageId)),
  ]);
}

/** Settles a letter by saying why nothing comes of it. */
export async function settleByReason(
  interaction: Settling,
  number: number,
  reason: string,
  house: House,
): Promise<Message> {
  const settled = await rejectLetter(house.db, signedBy(interaction, house), number, reason);
  const outcome = { kind: 'rejected', reason } as const;
  return report(interaction, number, settled, outcome, house, () => [house.words.inbox.rejected(number)]);
}

async function report(
  interaction: Settling,
  number: number,
  settled: LetterSettled,
  outcome: Outcome,
  house: House,
  say: (done: Extract<LetterSettled, { kind: 'done' }>) => readonly string[],
): Promise<Message> {
  const { inbox } = house.words;
  if (settled.kind === 'unknown-letter') return notice(inbox.unknown(number));
  if (settled.kind === 'settled') return notice(inbox.settled(number, inbox.states[settled.letter.state]));
  const told = await tellSenders(interaction, settled, outcome, house);
  const missed = settled.tell.length - told;
  const lines = [
    ...say(settled),
    ...(told > 0 ? [inbox.told(told)] : []),
    ...(missed > 0 ? [inbox.notTold(missed)] : []),
  ];
  return notice(lines.join('\n'));
}

/** How many of those who wished could be told, in the language of the server, since theirs is not stored: many take no direct messages, and that is their choice. */
async function tellSenders(
  interaction: Settling,
  { letter, tell }: Extract<LetterSettled, { kind: 'done' }>,
  outcome: Outcome,
  house: House,
): Promise<number> {
  const { flags, components, allowedMentions } = sayWord(letter, outcome, interaction.guild?.name ?? '', {
    ...house,
    words: house.serverWords,
  });
  let told = 0;
  for (const memberId of tell)
    try {
      const direct = await interaction.client.users.createDM(memberId);
      await direct.send({ flags: Array.isArray(flags) ? undefined : flags, components, allowedMentions });
      told += 1;
    } catch (error) {
      house.log.info({ letter: letter.number, err: describe(error) }, 'a member could not be told');
    }
  return told;
}
