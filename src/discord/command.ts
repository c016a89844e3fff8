import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  SlashCommandSubcommandBuilder,
} from 'discord.js';
import type { Library } from '../ask/build.ts';
import type { Scene } from './cite.ts';
import type { Log } from './log.ts';

/** What a command may use: what is known at this moment, the words of the member's language, the log. */
export interface House extends Scene {
  /** Carries the ids of the interaction already. Never given the text of a question. */
  readonly log: Log;
}

/** One thing people can type, with everything that belongs to it. Its name is also the room of its buttons. */
export interface Subcommand {
  readonly name: string;
  /** What Discord lists of it; choices may come from the documents. */
  readonly define: (named: SlashCommandSubcommandBuilder, library: Library) => SlashCommandSubcommandBuilder;
  readonly run: (interaction: ChatInputCommandInteraction, house: House) => Promise<void>;
  /** Choices while an option is being typed. */
  readonly complete?: (interaction: AutocompleteInteraction, house: House) => Promise<void>;
  /** What each of its buttons does, by verb. */
  readonly buttons?: Readonly<Record<string, Pressed>>;
}

/** What a button does; `about` is what it was made with. */
export type Pressed = (interaction: ButtonInteraction, about: readonly string[], house: House) => Promise<void>;

/** A name after the slash, with what can follow it. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly subcommands: readonly Subcommand[];
}
