import type {
  AnySelectMenuInteraction,
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
  RESTPostAPIApplicationCommandsJSONBody,
  SlashCommandSubcommandBuilder,
} from 'discord.js';
import type { Library } from '../ask/build.ts';
import type { Poster } from '../facts/poster.ts';
import type { Db } from '../store/tables.ts';
import type { PostScene } from './cite.ts';
import type { Cooldown } from './cooldown.ts';
import type { Log } from './log.ts';
import type { AllManners } from './manners.ts';
import type { Meter } from './meter.ts';
import type { Reloaded } from './reload.ts';
import type { Words } from './words/en.ts';
import type { Pulse } from './pulse.ts';

/** What a command may use: what is known at this moment, the words of the member's language, the store, the log. */
export interface House extends PostScene {
  /** Carries the ids of the interaction already. Never given the text of a question. */
  readonly log: Log;
  readonly db: Db;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The timer path's view of the world; also what knows the facts and the passages of a server. */
  readonly poster: Poster;
  /** To be called after the passages that moderators of a server added have changed: the library follows the store. */
  readonly reloadAdditions: (guildId: string) => Promise<void>;
  /** Reads the knowledge folder anew, for all servers; the next interaction gets what came of it. */
  readonly reloadKnowledge: () => Promise<Reloaded>;
  readonly cooldown: Cooldown;
  readonly manners: AllManners;
  readonly meter: Pick<Meter, 'question' | 'interaction'>;
  /** How the connection to Discord is at this moment. */
  readonly pulse: () => Pulse;
  /** The commands as they should be registered. */
  readonly definitions: () => readonly RESTPostAPIApplicationCommandsJSONBody[];
}

/** What a member must be allowed in the channel to use a command, by Discord's name of the permission. */
export type Needed = 'ManageMessages' | 'ManageGuild';

/** What someone does with a component or a form; `about` is what its `custom_id` was made with. */
type Done<Interaction> = (interaction: Interaction, about: readonly string[], house: House) => Promise<void>;

/** What a command's own buttons, menus and forms do, each by verb. Their `custom_id` is `room:verb:about…`. */
export interface Presses {
  readonly buttons?: Readonly<Record<string, Done<ButtonInteraction>>>;
  /** Lists to choose from: of words, or of channels, roles and members. */
  readonly selects?: Readonly<Record<string, Done<AnySelectMenuInteraction>>>;
  readonly modals?: Readonly<Record<string, Done<ModalSubmitInteraction>>>;
}

/** One thing people can type, with everything that belongs to it. */
export interface Subcommand extends Presses {
  readonly name: string;
  /** Begins the `custom_id` of its components, and is like no other; its name where it is left out. */
  readonly room?: string;
  /** Whether it counts as a question: a server may let each member wait between two of these. */
  readonly paced?: boolean;
  /**
   * What Discord lists of it, in one language; choices may come from the documents. Names stay English here: their
   * translations stand in the `names` of each language.
   */
  readonly define: (
    named: SlashCommandSubcommandBuilder,
    library: Library,
    words: Words,
  ) => SlashCommandSubcommandBuilder;
  readonly run: (interaction: ChatInputCommandInteraction, house: House) => Promise<void>;
  /** Choices while an option is being typed. */
  readonly complete?: (interaction: AutocompleteInteraction, house: House) => Promise<void>;
}

/** Subcommands under one more word, as in `/fact schedule set`. */
export interface Group {
  readonly name: string;
  readonly description: (words: Words) => string;
  readonly subcommands: readonly Subcommand[];
}

/** A name after the slash, with what can follow it. */
export interface Command {
  readonly name: string;
  readonly description: (words: Words) => string;
  /** Left out: for everybody, anywhere. Else for those who are allowed so much, and in servers only. */
  readonly needs?: Needed;
  readonly subcommands: readonly (Subcommand | Group)[];
}

/** An entry in the menu of a message. */
export interface MessageMenu extends Presses {
  /** As people read it in English. */
  readonly name: string;
  readonly room: string;
  readonly needs?: Needed;
  /** In direct messages too, and for members who installed the bot; else in servers that have it. */
  readonly everywhere?: boolean;
  readonly runOn: (interaction: MessageContextMenuCommandInteraction, house: House) => Promise<void>;
}

/** The subcommands of a command, those in groups too, each with its group. */
export function* subcommandsOf(command: Command): Generator<{ group: string | null; subcommand: Subcommand }> {
  for (const each of command.subcommands)
    if ('subcommands' in each) for (const subcommand of each.subcommands) yield { group: each.name, subcommand };
    else yield { group: null, subcommand: each };
}

/** Everything that has components of its own: its room, what they do, and who may use them. */
export function* roomsOf(
  commands: readonly (Command | MessageMenu)[],
): Generator<{ room: string; presses: Presses; needs: Needed | undefined }> {
  for (const command of commands)
    if ('runOn' in command) yield { room: command.room, presses: command, needs: command.needs };
    else
      for (const { subcommand } of subcommandsOf(command))
        yield { room: subcommand.room ?? subcommand.name, presses: subcommand, needs: command.needs };
}
