import type { Posting } from '../../src/facts/outcome.ts';
import { nextFact } from '../../src/facts/queue.ts';
import { postNow, type PostedNow } from '../../src/facts/post-now.ts';
import { dateAt } from '../../src/facts/schedule.ts';
import { readStock, type Stocked } from '../../src/facts/stock.ts';
import { signedBy } from '../../src/discord/by.ts';
import type { House, Subcommand } from '../../src/discord/command.ts';
import { sayFact } from '../../src/discord/fact-post.ts';
import { limits } from '../../src/discord/limits.ts';
import { code } from '../../src/discord/markdown.ts';
import { button, instead, message, notice, row, text } from '../../src/discord/pieces.ts';
import { findPlace } from '../../src/discord/place.ts';
import { referTo, writePress } from '../../src/discord/press.ts';
import { daily, sayPermissions } from '../../src/discord/schedule.ts';
import { sayRefusal } from '../../src/discord/say-notice.ts';
import { shorten } from '../../src/discord/shorten.ts';
import { linkTo } from '../../src/discord/status.ts';
import { readGuild } from '../../src/store/guilds.ts';
import { readSchedule } from '../../src/store/schedules.ts';

export const post = {
  name: 'post',
  define: (named, _library, words) =>
    named
      .setDescription(words.post.description)
      .addStringOption((option) =>
        option.setName('id').setDescription(words.post.id).setAutocomplete(true).setMaxLength(100),
      )
      .addBooleanOption((option) => option.setName('counts-as-today').setDescription(words.post.countsAsToday)),

  async run(interaction, house) {
    const { db, words } = house;
    const { guildId } = signedBy(interaction, house);
    const schedule = await readSchedule(db, guildId, daily);
    const counts = interaction.options.getBoolean('counts-as-today') ?? false;
    if (counts && !schedule) {
      await interaction.reply(notice(words.schedule.none));
      return;
    }
    const channelId = schedule?.channelId ?? interaction.channelId;
    const chosen = await choose(guildId, interaction.options.getString('id'), schedule?.zone ?? 'UTC', house);
    if (typeof chosen === 'string') {
      await interaction.reply(notice(chosen));
      return;
    }
    const place = await findPlace(interaction.client, guildId, channelId);
    const ask = words.post.confirm(`<#${channelId}>`);
    const notes = [
      counts ? words.post.counted : words.post.onTop,
      ...(chosen.used ? [words.post.again] : []),
      sayPermissions(place, channelId, words),
    ];
    const now = writePress('post', 'now', referTo(chosen.fact.id), counts ? '1' : '0', channelId);
    const buttons = [button(now, words.post.now), button(writePress('post', 'cancel'), words.schedule.cancel)];
    const shown = sayFact(chosen.fact, undefined, { ...house, words: house.serverWords }).components;
    await interaction.reply(message([text(ask), ...shown, text(notes.join('\n')), ...row(buttons)], true));
  },

  async complete(interaction, { db, poster }) {
    const guildId = interaction.guildId ?? '';
    const typed = interaction.options.getFocused().trim().toLowerCase();
    const stock = await readStock(db, poster, guildId, (await readGuild(db, guildId))?.round ?? 1);
    const found = stock.facts
      .filter(({ place, held }) => place !== 'removed' && !held)
      .filter(({ fact }) => `${fact.id} ${fact.text}`.toLowerCase().includes(typed));
    await interaction.respond(
      found.slice(0, limits.choices).map(({ fact }) => ({
        name: shorten(`${fact.id}: ${fact.text}`, limits.choiceText),
        value: fact.id.slice(0, limits.choiceText),
      })),
    );
  },

  buttons: {
    async now(interaction, [reference = '', counts = '', channelId = ''], house) {
      const { db, poster, words } = house;
      const { guildId, moderatorId } = signedBy(interaction, house);
      // Discord may take its time, and waits for a first answer three seconds only.
      await interaction.deferUpdate();
      const stock = await readStock(db, poster, guildId, (await readGuild(db, guildId))?.round ?? 1);
      const factId = stock.facts.find(({ fact }) => referTo(fact.id) === reference)?.fact.id;
      const posted: PostedNow =
        factId === undefined
          ? { kind: 'unknown-fact' }
          : await postNow(poster, {
              guildId,
              moderatorId,
              channelId,
              factId,
              counts: counts === '1' ? daily : undefined,
              // One preview is one post, however often its button is pressed.
              press: interaction.message.id,
            });
      await interaction.editReply(instead(notice(sayPosted(posted, guildId, channelId, words))));
    },

    async cancel(interaction, _about, { words }) {
      await interaction.update(instead(notice(words.post.cancelled)));
    },
  },
} satisfies Subcommand;

/** The fact that is meant, or why there is none. */
async function choose(guildId: string, id: string | null, zone: string, house: House): Promise<Stocked | string> {
  const { db, poster, now, words } = house;
  const round = (await readGuild(db, guildId))?.round ?? 1;
  const stock = await readStock(db, poster, guildId, round);
  const next = id === null ? nextFact(stock, dateAt(now(), zone), { seed: guildId, round }) : undefined;
  if (next && next.kind !== 'fact') return words.post.nothing;
  const wanted = next?.fact.id ?? id?.trim() ?? '';
  const found = stock.facts.find(({ fact }) => fact.id === wanted);
  if (!found) return words.post.unknown(code(wanted));
  if (found.place === 'removed') return words.post.removed(code(wanted));
  return found.held ? words.post.held(code(wanted), code(found.held.passage)) : found;
}

function sayPosted(posted: PostedNow, guildId: string, channelId: string, words: House['words']): string {
  switch (posted.kind) {
    case 'done':
      return sayPosting(posted.posting, guildId, channelId, words);
    case 'taken': {
      const { messageId, state } = posted.row;
      if (messageId !== null) return words.post.taken(linkTo(guildId, posted.row.channelId, messageId));
      return words.post.inHand(words.status.states[state === 'claimed' ? 'working' : state].name);
    }
    case 'unknown-fact':
      return words.post.gone;
    case 'removed':
      return words.post.gone;
    case 'held':
      return words.post.held(code(posted.factId), code(posted.held.passage));
    case 'nothing':
      return words.post.nothing;
    case 'no-schedule':
      return words.schedule.none;
  }
}

function sayPosting(posting: Posting, guildId: string, channelId: string, words: House['words']): string {
  switch (posting.kind) {
    case 'posted':
      return words.post.done(linkTo(guildId, channelId, posting.messageId));
    case 'refused':
      return words.post.refused(sayRefusal(posting.why, channelId, words));
    case 'unsent':
      return words.post.unsent;
    case 'unclear':
      return words.post.unclear;
  }
}
