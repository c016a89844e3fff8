import type { Message } from 'discord.js';
import type { MessageMenu } from '../../src/discord/command.ts';
import { textDisplaysOf } from '../../src/discord/kept.ts';
import { revealed } from '../../src/discord/markdown.ts';
import { notice } from '../../src/discord/pieces.ts';
import { askForSuggestion, hasModerators, nameOf } from '../summit/suggesting.ts';

/** Opens the form of a suggestion with what a message says; nothing is stored before the member sends it. */
export const proposeFact = {
  name: 'Propose as fact',
  room: 'propose-fact',

  async runOn(interaction, { words, library }) {
    if (!hasModerators(interaction)) return void (await interaction.reply(notice(words.suggest.elsewhere)));
    const said = readMessage(interaction.targetMessage);
    // An answer of this bot names its passage in small letters.
    const source = said.passages.find((id) => library.passage(id) !== undefined) ?? said.link ?? '';
    await interaction.showModal(askForSuggestion({ text: said.text, source }, nameOf(interaction), words));
  },
} satisfies MessageMenu;

interface Said {
  readonly text: string;
  readonly link: string | undefined;
  readonly passages: readonly string[];
}

/** The words of a message as people read them, its first link, and what may be passage ids. */
function readMessage(message: Message): Said {
  const all = [message.content, ...textDisplaysOf(message).map(({ content }) => content)].join('\n');
  const quoted = /^> “(.*)”$/m.exec(all)?.[1];
  const text = message.content || revealed(quoted ?? '');
  const link = /https:\/\/[^\s<>)\]]+/.exec(message.content)?.[0];
  return { text, link, passages: [...all.matchAll(/`([\w-]+)`/g)].map(([, id = '']) => id) };
}
