import { MessageFlags, type Attachment, type ButtonInteraction, type ChatInputCommandInteraction } from 'discord.js';
import { mostBytes, readAttachment, type Attached } from '../../src/discord/attachment.ts';
import { signedBy } from '../../src/discord/by.ts';
import type { House, Subcommand } from '../../src/discord/command.ts';
import { importRoom, sayDryRun, sayUnread } from '../../src/discord/fact-file.ts';
import { code } from '../../src/discord/markdown.ts';
import { instead, notice, type Message } from '../../src/discord/pieces.ts';
import { addFacts, type Wording } from '../../src/facts/edit.ts';
import { checkRows, type CheckedRow } from '../../src/facts/import-check.ts';
import { readFactFile, type FactFile } from '../../src/facts/import.ts';
import { guildOf, stockOf } from './stocked.ts';

export const importFacts = {
  name: 'import',
  room: importRoom,

  define: (named, _library, words) =>
    named
      .setDescription(words.factFile.importDescription)
      .addAttachmentOption((option) => option.setName('file').setDescription(words.factFile.file).setRequired(true)),

  async run(interaction, house) {
    // Fetching a file may take longer than Discord waits for a first answer.
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const read = await readAttachment(interaction.options.getAttachment('file', true), interaction.client);
    if (read.kind !== 'text') return void (await interaction.editReply(instead(notice(sayUnread(read, house.words)))));
    const { file, rows } = await check(interaction, read.text, house);
    const dryRun = sayDryRun(file, rows, house.words);
    await interaction.editReply({ ...instead(dryRun), files: dryRun.files });
  },

  buttons: {
    async queue(interaction, _about, house) {
      await interaction.deferUpdate();
      const read = await readBack(interaction);
      if (read.kind !== 'text') return void (await interaction.editReply(without(notice(house.words.factFile.lost))));
      const { rows } = await check(interaction, read.text, house);
      await interaction.editReply(without(await queue(interaction, rows, house)));
    },

    async cancel(interaction, _about, { words }) {
      await interaction.update(without(notice(words.factFile.cancelled)));
    },
  },
} satisfies Subcommand;

/** The rows as they are judged now; a row that was fine in the dry run may have come in otherwise since. */
async function check(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  content: string,
  house: House,
): Promise<{ file: FactFile; rows: CheckedRow[] }> {
  const guildId = guildOf(interaction);
  const file = readFactFile(content);
  const { facts } = await stockOf(house, guildId);
  return { file, rows: checkRows(file, facts, (id) => house.poster.passage(guildId, id)) };
}

/** The dry run's own file, which the pressed button brings along. */
async function readBack(interaction: ButtonInteraction): Promise<Attached> {
  const file: Attachment | undefined = interaction.message.attachments.first();
  // Larger than what came in: each row has its verdict.
  return file ? readAttachment(file, interaction.client, mostBytes * 8) : { kind: 'unreachable' };
}

async function queue(interaction: ButtonInteraction, rows: readonly CheckedRow[], house: House): Promise<Message> {
  const { factFile } = house.words;
  const wordings: Wording[] = rows.flatMap(({ verdict }) => (verdict.kind === 'good' ? [verdict.wording] : []));
  if (wordings.length === 0) return notice(factFile.nothing);
  const ids = await addFacts(house.db, house.poster, signedBy(interaction, house), wordings);
  return notice(factFile.queued(ids.length, code(ids[0] ?? ''), code(ids.at(-1) ?? '')));
}

/** The message changed, and its file gone with it. */
function without(said: Message) {
  return { ...instead(said), files: [], attachments: [] };
}
