import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIChannel,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIRole,
  APIUser,
  Locale,
} from 'discord-api-types/v10';

/**
 * What one person can do and see at a Discord client. It has two users: the page, which plays that client, and the
 * tests, which play the person. Everything goes through the same gateway and REST server as the bot's own traffic.
 */
export interface Seat {
  readonly user: APIUser;
  /** Sent with every interaction; the person may change it. */
  locale: Locale;
  channels(): readonly APIChannel[];
  /** The direct messages with the bot; opened by the first call. Uses and writes like any other channel. */
  direct(): APIChannel;
  /** Whom and what this person's client can name: the bot, the members and the roles (but @everyone) of their servers. */
  known(): { readonly app: APIUser; readonly people: readonly APIUser[]; readonly roles: readonly APIRole[] };
  /** What this person may do in the channel, as Discord's permission bits; 0n where they cannot see it. */
  permissions(channelId: string): bigint;
  /** Oldest first: the channel's messages, and the ephemeral ones meant for this person. */
  messages(channelId: string): readonly APIMessage[];
  /** The registered commands this person may use here. */
  commands(channelId: string): readonly APIApplicationCommand[];

  /** Writes an ordinary message, as a person does. Throws where this person may not write. */
  write(channelId: string, content: string): APIMessage;
  /** Uploads a file for an option that takes one; the id is that option's value. */
  upload(file: { readonly name: string; readonly contentType: string; readonly bytes: Uint8Array }): string;
  /** Choices for the option being typed; an empty list where the bot stayed silent for three seconds. */
  complete(channelId: string, command: Typed): Promise<readonly APIApplicationCommandOptionChoice[]>;
  /** Sends a slash command. */
  use(channelId: string, command: Typed): Promise<Response>;
  /** Uses a message's context menu. */
  menu(channelId: string, commandName: string, messageId: string): Promise<Response>;
  press(messageId: string, customId: string): Promise<Response>;
  choose(messageId: string, customId: string, values: readonly string[]): Promise<Response>;
  /** Sends a modal that a response brought, with a value (or the chosen values) per custom_id. */
  submit(modal: Modal, values: Readonly<Record<string, string | readonly string[]>>): Promise<Response>;

  /** Called after each change this person can see; returns how to stop. */
  watch(listener: (event: SeatEvent) => void): () => void;
}

/** A slash command as typed: `/summit ask question: …` is `['summit', 'ask']` and `{ question: … }`. */
export interface Typed {
  readonly path: readonly [string, ...string[]];
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** For type-ahead: the option the cursor is in. */
  readonly focused?: string;
}

export interface Modal {
  readonly interactionId: string;
  readonly body: APIModalInteractionResponseCallbackData;
}

/** The bot's first response, as the person sees it; `ms` is the time from sending the interaction to the response. */
export type Response =
  | { readonly kind: 'message'; readonly message: APIMessage; readonly ms: number }
  /** "… is thinking"; the message arrives later by `watch`, as `edited` with the same id. */
  | { readonly kind: 'deferred'; readonly message: APIMessage; readonly ms: number }
  | { readonly kind: 'updated'; readonly message: APIMessage; readonly ms: number }
  | { readonly kind: 'modal'; readonly modal: Modal; readonly ms: number }
  /** Deferred update: nothing visible yet. */
  | { readonly kind: 'acknowledged'; readonly ms: number }
  /** "The application did not respond." */
  | { readonly kind: 'failed'; readonly ms: number }
  /** Discord's client would not have sent this: `why` says what is wrong (unknown command, missing option, disabled button …). */
  | { readonly kind: 'refused'; readonly why: string };

export type SeatEvent =
  | { readonly kind: 'message'; readonly message: APIMessage }
  | { readonly kind: 'edited'; readonly message: APIMessage }
  | { readonly kind: 'deleted'; readonly channelId: string; readonly messageId: string }
  | { readonly kind: 'modal'; readonly modal: Modal }
  | { readonly kind: 'commands' }
  | { readonly kind: 'channels' };
