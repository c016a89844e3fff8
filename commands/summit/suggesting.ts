import {
  ComponentType,
  type APIModalInteractionResponseCallbackData,
  type Interaction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { House, Presses } from '../../src/discord/command.ts';
import { form } from '../../src/discord/form.ts';
import { button, instead, message, notice, row, text } from '../../src/discord/pieces.ts';
import { findReferred, writePress } from '../../src/discord/press.ts';
import { askedLine, tidyText } from '../../src/discord/question.ts';
import { shorten } from '../../src/discord/shorten.ts';
import type { Words } from '../../src/discord/words/en.ts';
import { askForWord, sendLetter } from '../../src/facts/letters.ts';

/** Begins the `custom_id` of everything about suggestions of members. */
export const suggestRoom = 'suggest';

/** What may be typed. */
const longest = { text: 300, source: 300 } as const;

/**
 * Whether there are moderators to send something to: a server that has this bot. Where only a member has installed it,
 * nobody there could look at the inbox.
 */
export function hasModerators(interaction: Interaction): boolean {
  return interaction.inCachedGuild();
}

/** The form of a suggestion. Above its button stands what sending it stores. */
export function askForSuggestion(
  { text: words = '', source = '' }: { readonly text?: string; readonly source?: string },
  name: string,
  { suggest: say }: Words,
): APIModalInteractionResponseCallbackData {
  const body = form(writePress(suggestRoom, 'send'), say.title, [
    { name: 'text', label: say.text, longest: longest.text, value: words, paragraph: true, required: true },
    {
      name: 'source',
      label: say.source,
      hint: say.sourceHint,
      longest: longest.source,
      value: source,
      required: false,
    },
    {
      name: 'credit',
      label: say.credit,
      options: [
        ['no', say.withoutCredit],
        ['yes', shorten(say.withCredit(name), 100)],
      ],
    },
    {
      name: 'tell',
      label: say.tell,
      options: [
        ['no', say.tellNot],
        ['yes', say.tellMe],
      ],
    },
  ]);
  const consent = { type: ComponentType.TextDisplay, content: say.consent } as const;
  return { ...body, components: [consent, ...body.components] };
}

/** What the form of a suggestion does, from the command and from the menu of a message. */
export const suggesting: Presses = {
  buttons: {
    /** A question that found nothing; it is read from the reply, and stored by this alone. */
    async question(interaction, _about, house) {
      const { suggest: say, passage } = house.words;
      const { guildId } = interaction;
      const question = askedLine.read(interaction.message);
      if (question === undefined) return void (await interaction.reply(notice(passage.noQuestion)));
      if (guildId === null) return void (await interaction.reply(notice(say.elsewhere)));
      const nobody = { source: null, about: null, sender: undefined } as const;
      const letter = { guildId, kind: 'question', text: question, at: house.now(), ...nobody } as const;
      const received = await sendLetter(house.db, letter);
      if (received.kind === 'too-many') throw new Error('a question without a sender was counted');
      const tell = writePress(suggestRoom, 'tell', String(received.number));
      const parts = [text(say.questionSent(received.number)), ...row([button(tell, say.askForWord)])];
      await interaction.reply(message(parts, true));
    },

    async tell(interaction, [number = ''], house) {
      const { suggest: say } = house.words;
      const { guildId, user } = interaction;
      const asked = guildId !== null && (await askForWord(house.db, guildId, Number(number), user.id, house.now()));
      await interaction.update(instead(notice(asked ? say.willTell(Number(number)) : say.over)));
    },

    async report(interaction, [reference = ''], { words: { suggest: say } }) {
      const field = { name: 'text', label: say.reportText, hint: say.reportHint, longest: 500, required: true };
      const body = form(writePress(suggestRoom, 'report', reference), say.reportTitle, [{ ...field, paragraph: true }]);
      await interaction.showModal(body);
    },
  },

  modals: {
    async report(interaction, [reference = ''], house) {
      const { suggest: say } = house.words;
      const { guildId } = interaction;
      const words = tidyText(interaction.fields.getTextInputValue('text'), 500);
      if (words === '' || guildId === null) return void (await interaction.reply(notice(say.needsText)));
      const about = findReferred(house.library, reference)?.id ?? reference;
      const nobody = { source: null, sender: undefined } as const;
      const letter = { guildId, kind: 'problem', text: words, about, at: house.now(), ...nobody } as const;
      const received = await sendLetter(house.db, letter);
      if (received.kind === 'too-many') throw new Error('a report without a sender was counted');
      await interaction.reply(notice((received.merged ? say.merged : say.reported)(received.number)));
    },

    async send(interaction, _about, house) {
      const { suggest: say } = house.words;
      if (!hasModerators(interaction)) return void (await interaction.reply(notice(say.elsewhere)));
      await interaction.reply(notice(await send(interaction, house)));
    },
  },
};

async function send(interaction: ModalSubmitInteraction, house: House): Promise<string> {
  const { suggest: say } = house.words;
  const { fields, guildId, user } = interaction;
  const words = tidyText(fields.getTextInputValue('text'), longest.text);
  const source = tidyText(fields.getTextInputValue('source'), longest.source);
  if (words === '' || guildId === null) return say.needsText;
  const credit = fields.getRadioGroup('credit') === 'yes' ? nameOf(interaction) : null;
  const sender = { memberId: user.id, credit, wantsWord: fields.getRadioGroup('tell') === 'yes' };
  const letter = {
    guildId,
    kind: 'proposal',
    text: words,
    source: source || null,
    about: null,
    at: house.now(),
    sender,
  } as const;
  const received = await sendLetter(house.db, letter);
  if (received.kind === 'too-many') return say.tooMany(received.open);
  return (received.merged ? say.merged : say.sent)(received.number);
}

/** How a member is called where they are. */
export function nameOf({ member, user }: Pick<Interaction, 'member' | 'user'>): string {
  const nick = member && 'displayName' in member ? member.displayName : undefined;
  return tidyText(nick ?? user.displayName, 80);
}
