import type { House, Subcommand } from '../../src/discord/command.ts';
import { code, escaped } from '../../src/discord/markdown.ts';
import { signedBy } from '../../src/discord/by.ts';
import { instead, notice, type Message } from '../../src/discord/pieces.ts';
import { markOf, referTo } from '../../src/discord/press.ts';
import { sayPreview } from '../../src/discord/stock.ts';
import { approveFact } from '../../src/facts/edit.ts';
import { nextFact } from '../../src/facts/queue.ts';
import { dateAt } from '../../src/facts/schedule.ts';
import { readBefore, type Stocked } from '../../src/facts/stock.ts';
import { readGuild } from '../../src/store/guilds.ts';
import { listSchedules } from '../../src/store/schedules.ts';
import { guildOf, offerFacts, stockOf } from './stocked.ts';

export const preview = {
  name: 'preview',
  room: 'fact-preview',

  define: (named, _library, words) =>
    named
      .setDescription(words.stock.previewDescription)
      .addStringOption((option) =>
        option.setName('id').setDescription(words.draft.id).setMaxLength(100).setAutocomplete(true),
      ),

  async run(interaction, house) {
    const id = interaction.options.getString('id')?.trim();
    const guildId = guildOf(interaction);
    await interaction.reply(id === undefined ? await sayNext(guildId, house) : await sayNamed(guildId, id, house));
  },

  complete: (interaction, house) => offerFacts(interaction, house),

  buttons: {
    async approve(interaction, [reference = '', mark = ''], house) {
      const { facts } = await stockOf(house, guildOf(interaction));
      const found = facts.find(({ fact }) => referTo(fact.id) === reference);
      await interaction.update(instead(await approve(interaction, found, mark, house)));
    },
  },
} satisfies Subcommand;

async function sayNamed(guildId: string, id: string, house: House): Promise<Message> {
  const { facts } = await stockOf(house, guildId);
  const found = facts.find(({ fact }) => fact.id === id);
  const { stock } = house.words;
  return found ? show(guildId, found, stock.preview(code(id)), house) : notice(stock.unknown(escaped(id)));
}

async function sayNext(guildId: string, house: House): Promise<Message> {
  const stock = await stockOf(house, guildId);
  const zone = (await listSchedules(house.db, guildId))[0]?.zone ?? (await readGuild(house.db, guildId))?.zone;
  const today = dateAt(house.now(), zone ?? 'UTC');
  const next = nextFact(stock, today, { seed: guildId, round: stock.round });
  const found = next.kind === 'fact' ? stock.facts.find(({ fact }) => fact.id === next.fact.id) : undefined;
  return found ? show(guildId, found, house.words.stock.next, house) : notice(house.words.stock.nothingNext);
}

async function show(guildId: string, found: Stocked, title: string, house: House): Promise<Message> {
  const before = found.held && (await readBefore(house.db, guildId, found.held));
  return sayPreview(found, before, title, house);
}

/** Approves what the moderator saw: not a version that came since. */
async function approve(
  interaction: Parameters<typeof signedBy>[0],
  found: Stocked | undefined,
  mark: string,
  house: House,
): Promise<Message> {
  const { stock } = house.words;
  if (!found) return notice(stock.changedAgain);
  const id = code(found.fact.id);
  if (!found.held) return notice(stock.approved(id));
  if (found.held.kind === 'gone') return notice(stock.heldGone(id));
  if (markOf(found.held.now) !== mark) return notice(stock.changedAgain);
  const edited = await approveFact(house.db, house.poster, signedBy(interaction, house), found.fact);
  return notice(edited.kind === 'done' ? stock.approved(id) : stock.heldGone(id));
}
