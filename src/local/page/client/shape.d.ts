/**
 * What the page reads of Discord's objects (API v10), with the numbers the protocol sends: the browser loads no
 * package, so there are no enums here. Fields the page does not draw are left out.
 */

export interface User {
  id: string;
  username: string;
  global_name?: string | null;
  bot?: boolean;
}

export interface Channel {
  id: string;
  type: number;
  name?: string | null;
  topic?: string | null;
  parent_id?: string | null;
  position?: number;
}

export interface Role {
  id: string;
  name: string;
  color?: number;
}

export interface Emoji {
  id?: string | null;
  name?: string | null;
}

export interface Message {
  id: string;
  channel_id: string;
  author: User;
  content: string;
  timestamp: string;
  edited_timestamp?: string | null;
  flags?: number;
  type?: number;
  components?: Component[];
  embeds?: Embed[];
  attachments?: Attachment[];
  mentions?: User[];
  interaction?: { type: number; name: string; user: User };
  interaction_metadata?: { type: number; name?: string; user: User };
  message_reference?: { message_id?: string };
  referenced_message?: Message | null;
}

export interface Attachment {
  id: string;
  filename: string;
  size: number;
  url: string;
  description?: string;
  content_type?: string;
}

export interface Embed {
  title?: string;
  description?: string;
  url?: string;
  color?: number;
  timestamp?: string;
  author?: { name: string; url?: string };
  footer?: { text: string };
  fields?: { name: string; value: string; inline?: boolean }[];
  image?: { url: string };
  thumbnail?: { url: string };
}

interface ActionRow {
  type: 1;
  components: Component[];
}

export interface Button {
  type: 2;
  style: number;
  label?: string;
  emoji?: Emoji;
  custom_id?: string;
  url?: string;
  disabled?: boolean;
}

export interface SelectOption {
  label: string;
  value: string;
  description?: string;
  emoji?: Emoji;
  default?: boolean;
}

/** 3 strings, 5 users, 6 roles, 7 users and roles, 8 channels. */
export interface Select {
  type: 3 | 5 | 6 | 7 | 8;
  custom_id: string;
  placeholder?: string;
  min_values?: number;
  max_values?: number;
  disabled?: boolean;
  required?: boolean;
  options?: SelectOption[];
  channel_types?: number[];
  default_values?: { id: string; type: string }[];
}

/** 1 one line, 2 a paragraph. */
export interface TextInput {
  type: 4;
  custom_id: string;
  style: number;
  label?: string;
  min_length?: number;
  max_length?: number;
  required?: boolean;
  value?: string;
  placeholder?: string;
}

interface Section {
  type: 9;
  components: Component[];
  accessory: Component;
}

interface TextDisplay {
  type: 10;
  content: string;
}

interface Media {
  url: string;
}

export interface Thumbnail {
  type: 11;
  media: Media;
  description?: string | null;
  spoiler?: boolean;
}

interface MediaGallery {
  type: 12;
  items: { media: Media; description?: string | null; spoiler?: boolean }[];
}

interface FileComponent {
  type: 13;
  file: Media;
  name?: string;
  size?: number;
  spoiler?: boolean;
}

interface Separator {
  type: 14;
  divider?: boolean;
  spacing?: number;
}

interface Container {
  type: 17;
  accent_color?: number | null;
  spoiler?: boolean;
  components: Component[];
}

interface Label {
  type: 18;
  label: string;
  description?: string;
  component: Component;
}

interface FileUpload {
  type: 19;
  custom_id: string;
  required?: boolean;
}

export interface Choices {
  type: 21 | 22;
  custom_id: string;
  options: SelectOption[];
  required?: boolean;
  min_values?: number;
  max_values?: number;
}

export interface Checkbox {
  type: 23;
  custom_id: string;
  default?: boolean;
}

export type Component =
  | ActionRow
  | Button
  | Select
  | TextInput
  | Section
  | TextDisplay
  | Thumbnail
  | MediaGallery
  | FileComponent
  | Separator
  | Container
  | Label
  | FileUpload
  | Choices
  | Checkbox;

/** What a modal asks for; each is one custom_id and one value (or list of values). */
export type Field = TextInput | Select | Choices | Checkbox | FileUpload;

type Localized = Record<string, string | null | undefined> | null;

export interface Choice {
  name: string;
  name_localizations?: Localized;
  value: string | number;
}

/** 1 subcommand, 2 group, 3 string, 4 integer, 5 boolean, 6 user, 7 channel, 8 role, 9 mentionable, 10 number. */
export interface Option {
  type: number;
  name: string;
  name_localizations?: Localized;
  description: string;
  description_localizations?: Localized;
  required?: boolean;
  autocomplete?: boolean;
  choices?: Choice[];
  options?: Option[];
  channel_types?: number[];
  min_value?: number;
  max_value?: number;
  min_length?: number;
  max_length?: number;
}

/** 1 typed with a slash, 2 a user's menu, 3 a message's menu. */
export interface Command {
  id: string;
  application_id: string;
  type: number;
  name: string;
  name_localizations?: Localized;
  description: string;
  description_localizations?: Localized;
  options?: Option[];
}

export interface Modal {
  interactionId: string;
  body: { custom_id: string; title: string; components: Component[] };
}

export interface Typed {
  path: string[];
  options: Record<string, string | number | boolean>;
  focused?: string;
}

export type Response =
  | { kind: 'message' | 'deferred' | 'updated'; message: Message }
  | { kind: 'modal'; modal: Modal }
  | { kind: 'acknowledged' }
  | { kind: 'failed' }
  | { kind: 'refused'; why: string };

export type SeatEvent =
  | { kind: 'message' | 'edited'; message: Message }
  | { kind: 'deleted'; channelId: string; messageId: string }
  | { kind: 'modal'; modal: Modal };

/** Everything a seat sees, sent when the page connects and whenever channels or commands change. */
export interface Scene {
  title: string;
  banner: string;
  seats: { id: string; name: string }[];
  me: User;
  app: User;
  locale: string;
  channels: Channel[];
  people: User[];
  roles: Role[];
  messages: Record<string, Message[]>;
  commands: Record<string, Command[]>;
}

/** A piece of the page before it is made: pure, so that it can be tested without a browser. */
export interface Tree {
  tag: string;
  attributes: Record<string, string | number | boolean | undefined>;
  children: Node[];
}

export type Node = Tree | string;
