import { ChannelType, type ChatInputCommandInteraction } from 'discord.js';
import { signedBy } from '../../src/discord/by.ts';
import type { House, Subcommand } from '../../src/discord/command.ts';
import { limits } from '../../src/discord/limits.ts';
import { missingToWrite } from '../../src/discord/log-channel.ts';
import { code } from '../../src/discord/markdown.ts';
import { notice } from '../../src/discord/pieces.ts';
import { saySettings } from '../../src/discord/settings.ts';
import { changeSettings, readSettings } from '../../src/facts/settings.ts';
import { completeZone, judgeZone, openZones } from '../../src/facts/zone.ts';
import type { Settings } from '../../src/store/guilds.ts';

const zones = openZones();

export const settings = {
  name: 'settings',

  define: (named, _library, words) =>
    named
      .setDescription(words.settings.show)
      .addChannelOption((option) =>
        option
          .setName('log-channel')
          .setDescription(words.settings.log)
          .addChannelTypes(ChannelType.GuildText, ChannelType.PublicThread, ChannelType.PrivateThread),
      )
      .addBooleanOption((option) => option.setName('no-log-channel').setDescription(words.settings.noLog))
      .addStringOption((option) =>
        option.setName('timezone').setDescription(words.settings.zone).setMaxLength(60).setAutocomplete(true),
      )
      .addStringOption((option) =>
        option
          .setName('answers')
          .setDescription(words.settings.answers)
          .addChoices(
            { name: words.settings.publicChoice, value: 'public' },
            { name: words.settings.privateChoice, value: 'private' },
          ),
      )
      .addIntegerOption((option) =>
        option.setName('cooldown').setDescription(words.settings.cooldown).setMinValue(0).setMaxValue(3600),
      )
      .addIntegerOption((option) =>
        option.setName('keep-days').setDescription(words.settings.keep).setMinValue(30).setMaxValue(3650),
      ),

  async run(interaction, house) {
    const { db, words, manners } = house;
    const by = signedBy(interaction, house);
    const wanted = readWanted(interaction, house);
    if (typeof wanted === 'string') return void (await interaction.reply(notice(wanted)));
    if (Object.keys(wanted).length === 0)
      return void (await interaction.reply(saySettings(await readSettings(db, by.guildId), [], words)));
    const settings = await changeSettings(db, by, wanted);
    manners.forget(by.guildId);
    const missing = wanted.logChannelId ? missingToWrite(interaction.client, wanted.logChannelId) : [];
    const names = missing.map((name) => `**${words.permissions[name]}**`).join(', ');
    const remarks = [
      words.settings.changed,
      ...(missing.length > 0 ? [words.settings.cannotLog(`<#${wanted.logChannelId}>`, names)] : []),
    ];
    await interaction.reply(saySettings(settings, remarks, words));
  },

  async complete(interaction) {
    const found = completeZone(interaction.options.getFocused(), zones, limits.choices);
    await interaction.respond(found.map((zone) => ({ name: zone, value: zone })));
  },
} satisfies Subcommand;

/** What the options ask for, or what is wrong with them. */
function readWanted({ options }: ChatInputCommandInteraction, { words }: House): Partial<Settings> | string {
  const channel = options.getChannel('log-channel');
  const noLog = options.getBoolean('no-log-channel') ?? false;
  if (channel && noLog) return words.settings.both;
  const typed = options.getString('timezone');
  const zone = typed === null ? undefined : judgeZone(typed, zones);
  if (zone && zone.kind !== 'zone')
    return words.schedule.badZone[zone.kind](code(typed ?? ''), zone.suggestions.map(code).join(', '));
  const answers = options.getString('answers');
  const cooldownSeconds = options.getInteger('cooldown');
  const retentionDays = options.getInteger('keep-days');
  return {
    ...(channel ? { logChannelId: channel.id } : {}),
    ...(noLog ? { logChannelId: null } : {}),
    ...(zone ? { zone: zone.zone } : {}),
    ...(answers === null ? {} : { answers: answers === 'private' ? 'private' : 'public' }),
    ...(cooldownSeconds === null ? {} : { cooldownSeconds }),
    ...(retentionDays === null ? {} : { retentionDays }),
  };
}
