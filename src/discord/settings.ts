import type { Settings } from '../store/guilds.ts';
import { text, message, type Message } from './pieces.ts';
import { code } from './markdown.ts';
import type { Words } from './words/en.ts';

/** The settings of a server, one a line, after a remark where there is one. */
export function saySettings(settings: Settings, remarks: readonly string[], { settings: say }: Words): Message {
  const { logChannelId, zone, answers, cooldownSeconds, retentionDays } = settings;
  const lines = [
    say.title,
    `- ${say.logIs(logChannelId === null ? say.none : `<#${logChannelId}>`)}`,
    `- ${say.zoneIs(zone === null ? say.none : code(zone))}`,
    `- ${say.answersAre(say[answers])}`,
    `- ${say.cooldownIs(cooldownSeconds)}`,
    `- ${say.keptFor(retentionDays)}`,
  ];
  return message([...remarks.map((remark) => text(remark)), text(lines.join('\n'))], true);
}
