import { listContents, type Contents, type Section } from '../../src/ask/contents.ts';
import type { House, Subcommand } from '../../src/discord/command.ts';
import { limits } from '../../src/discord/limits.ts';
import { code } from '../../src/discord/markdown.ts';
import { message, notice, text, type Message } from '../../src/discord/pieces.ts';
import { findReferred, referTo } from '../../src/discord/press.ts';
import { tidyText } from '../../src/discord/question.ts';
import { shorten } from '../../src/discord/shorten.ts';
import { sayDocuments, saySection, saySections } from '../../src/discord/topics.ts';
import { turn } from '../../src/discord/turn.ts';
import { isHidden, takePrivate } from './by-settings.ts';

/** Begins what stands for a section where a document's reference could stand too. */
const ofSection = '§';

export const topics = {
  name: 'topics',
  paced: true,

  define: (named, _library, words) =>
    takePrivate(
      named
        .setDescription(words.topics.description)
        .addStringOption((option) =>
          option.setName('topic').setDescription(words.topics.topic).setMaxLength(200).setAutocomplete(true),
        ),
      words,
    ),

  async run(interaction, house) {
    const hidden = await isHidden(interaction, house);
    const typed = tidyText(interaction.options.getString('topic') ?? '', 200);
    const all = listContents(house.library.knowledge);
    if (typed === '') return void (await interaction.reply(sayDocuments(all, 1, hidden, house)));
    await interaction.reply(sayTyped(typed, all, hidden, house) ?? sayUnknown(typed, all, house));
  },

  async complete(interaction, { library }) {
    const typed = interaction.options.getFocused().trim().toLowerCase();
    const all = listContents(library.knowledge);
    const titled = all.filter(({ document }) => document.title.toLowerCase().includes(typed));
    const within = all.flatMap((contents) => (contents.sections.length > 1 ? sectionsWith(typed, contents) : []));
    const choices = [
      ...titled.map(({ document }) => ({ name: document.title, value: referTo(document.id) })),
      ...within.map(({ title, passages: [{ id }] }) => ({ name: title, value: `${ofSection}${referTo(id)}` })),
    ];
    const shown = choices.map(({ name, value }) => ({ name: shorten(name, limits.choiceText), value }));
    await interaction.respond(shown.slice(0, limits.choices));
  },

  buttons: {
    async page(interaction, [page = '1'], house) {
      await turn(interaction, sayDocuments(listContents(house.library.knowledge), Number(page), true, house));
    },

    async sections(interaction, [reference = '', page = '1'], house) {
      await turn(interaction, sayContents(reference, Number(page), house) ?? notice(house.words.topics.gone));
    },

    async read(interaction, [reference = ''], house) {
      await turn(interaction, sayPassages(reference, true, house) ?? notice(house.words.topics.gone));
    },
  },

  selects: {
    async document(interaction, _about, house) {
      const [reference = ''] = interaction.values;
      await turn(interaction, sayContents(reference, 1, house) ?? notice(house.words.topics.gone));
    },

    async section(interaction, _about, house) {
      const [reference = ''] = interaction.values;
      await turn(interaction, sayPassages(reference, true, house) ?? notice(house.words.topics.gone));
    },
  },
} satisfies Subcommand;

function sectionsWith(typed: string, { sections }: Contents): Section[] {
  return sections.filter(({ title }) => title.toLowerCase().includes(typed));
}

/** What was chosen while typing, or the first document or section whose title holds what was typed. */
function sayTyped(typed: string, all: readonly Contents[], hidden: boolean, house: House): Message | undefined {
  if (typed.startsWith(ofSection)) return sayPassages(typed.slice(ofSection.length), hidden, house);
  const wanted = typed.toLowerCase();
  const chosen =
    all.find(({ document }) => referTo(document.id) === typed) ??
    all.find(({ document }) => document.title.toLowerCase().includes(wanted));
  if (chosen) return sayContents(referTo(chosen.document.id), 1, house, hidden);
  const [section] = all.flatMap((contents) => sectionsWith(wanted, contents));
  return section && sayPassages(referTo(section.passages[0].id), hidden, house);
}

function sayUnknown(typed: string, all: readonly Contents[], house: House): Message {
  const head = text(house.words.topics.unknown(code(shorten(typed, 100))));
  return message([head, ...sayDocuments(all, 1, true, house).components], true);
}

/** The sections of a document, or what it says where it has only one; undefined where it is gone. */
function sayContents(reference: string, page: number, house: House, hidden = true): Message | undefined {
  const contents = listContents(house.library.knowledge).find(({ document }) => referTo(document.id) === reference);
  if (!contents) return undefined;
  const { sections } = contents;
  if (sections.length > 1) return saySections(contents, page, hidden, house);
  return saySection(sections[0], sections[0].passages[0].id, false, hidden, house);
}

/** The part of a section that begins with a passage or holds it; undefined where it is gone. */
function sayPassages(reference: string, hidden: boolean, house: House): Message | undefined {
  const passage = findReferred(house.library, reference);
  if (!passage) return undefined;
  const contents = listContents(house.library.knowledge).find(({ document }) => document.id === passage.document);
  const section = contents?.sections.find(({ passages }) => passages.some(({ id }) => id === passage.id));
  return contents && section && saySection(section, passage.id, contents.sections.length > 1, hidden, house);
}
