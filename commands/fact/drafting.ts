import type { ButtonInteraction, ModalSubmitInteraction } from 'discord.js';
import { signedBy } from '../../src/discord/by.ts';
import type { House, Presses } from '../../src/discord/command.ts';
import { askForDraft, readAim, readDraft, sayDraft, type Aim } from '../../src/discord/draft.ts';
import { escaped } from '../../src/discord/markdown.ts';
import { instead, notice, type Message } from '../../src/discord/pieces.ts';
import { addFact, editFact } from '../../src/facts/edit.ts';
import { judgeFact, type JudgedFact, type TypedFact } from '../../src/facts/fact.ts';
import { listSenders } from '../../src/store/inbox.ts';
import { settleByFact } from '../inbox/settling.ts';
import { guildOf, stockOf } from './stocked.ts';

/** What the buttons and the form of every draft do: of new facts, of changed ones, and of those from the inbox. */
export const drafting: Presses = {
  buttons: {
    async queue(interaction, about, house) {
      const draft = readDraft(interaction.message);
      const said = draft ? await queue(interaction, draft, readAim(about), house) : notice(house.words.draft.lost);
      await interaction.update(instead(said));
    },

    async edit(interaction, about, house) {
      const draft = readDraft(interaction.message);
      if (draft) await interaction.showModal(askForDraft(draft, readAim(about), house.words));
      else await interaction.update(instead(notice(house.words.draft.lost)));
    },

    async cancel(interaction, _about, { words }) {
      await interaction.update(instead(notice(words.draft.cancelled)));
    },
  },

  modals: {
    async write(interaction, about, house) {
      const field = (name: string) => interaction.fields.getTextInputValue(name);
      const from = interaction.isFromMessage() ? readDraft(interaction.message) : undefined;
      const aim = readAim(about);
      const credit = from ? from.credit : await creditOf(interaction, aim, house);
      const typed = { text: field('text'), source: field('source'), day: field('day'), credit };
      const said = await preview(interaction, typed, aim, house);
      // The form of *Edit* changes its preview; that of a command brings a new one.
      if (interaction.isFromMessage() && from) await interaction.update(instead(said));
      else await interaction.reply(said);
    },
  },
};

/**
 * Who is named with a fact from the inbox, where they wished: the first of those who sent the same. One name, so that
 * it can be found and taken off again when its bearer asks for it.
 */
async function creditOf(
  interaction: ModalSubmitInteraction,
  { letter }: Aim,
  { db }: House,
): Promise<string | undefined> {
  if (letter === undefined) return undefined;
  const senders = await listSenders(db, guildOf(interaction), letter);
  return senders.find(({ credit }) => credit !== null)?.credit ?? undefined;
}

/** The preview of what was typed, with its checks. */
async function preview(
  interaction: ModalSubmitInteraction | ButtonInteraction,
  typed: TypedFact,
  aim: Aim,
  house: House,
): Promise<Message> {
  const draft = tidy(typed);
  const { judged, wordsOf } = await judge(interaction, draft, aim, house);
  return sayDraft(draft, judged, aim, wordsOf, house);
}

/** One line each, since a preview keeps them so. */
function tidy({ text, source, day, credit }: TypedFact): TypedFact {
  return { text: oneLine(text), source: oneLine(source), day: oneLine(day ?? '') || undefined, credit };
}

function oneLine(words: string): string {
  return words
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

async function judge(
  interaction: ModalSubmitInteraction | ButtonInteraction,
  draft: TypedFact,
  { factId }: Aim,
  house: House,
): Promise<{ judged: JudgedFact; wordsOf: (id: string) => string }> {
  const guildId = guildOf(interaction);
  const stock = await stockOf(house, guildId);
  const others = stock.facts.filter((each) => each.place !== 'removed' && each.fact.id !== factId);
  const facts = others.map(({ fact }) => fact);
  return {
    judged: judgeFact(draft, (id) => house.poster.passage(guildId, id), facts),
    wordsOf: (id) => facts.find((fact) => fact.id === id)?.text ?? '',
  };
}

/** What was shown is judged once more: its passage may have gone since. */
async function queue(interaction: ButtonInteraction, draft: TypedFact, aim: Aim, house: House): Promise<Message> {
  const { judged, wordsOf } = await judge(interaction, draft, aim, house);
  if (judged.kind === 'problems') return sayDraft(draft, judged, aim, wordsOf, house);
  const { words, db, poster } = house;
  const by = signedBy(interaction, house);
  if (aim.letter !== undefined) return settleByFact(interaction, aim.letter, judged.fact, house);
  if (aim.factId === undefined) {
    const added = await addFact(db, poster, by, judged.fact);
    if (added.kind !== 'done') throw new Error(`a new fact could not be added: ${added.kind}`);
    return notice(words.draft.queued(added.factId));
  }
  const edited = await editFact(db, poster, by, aim.factId, judged.fact);
  if (edited.kind === 'done') return notice(words.draft.saved(escaped(aim.factId)));
  return notice((edited.kind === 'not-own' ? words.stock.notOwn : words.stock.unknown)(escaped(aim.factId)));
}
