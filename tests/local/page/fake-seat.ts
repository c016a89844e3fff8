import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonStyle,
  ChannelType,
  ComponentType,
  InteractionType,
  Locale,
  MessageFlags,
  MessageType,
  TextInputStyle,
  type APIApplicationCommand,
  type APIChannel,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIUser,
} from 'discord-api-types/v10';
import type { Response, Seat, SeatEvent } from '../../../src/local/seat.ts';

export const CHANNEL = '400000000000000001';
const OTHER = '400000000000000002';
const DIRECT = '400000000000000003';
const APP = '200000000000000001';

/** Everything a test can see or steer of the fake server behind the seat. */
export interface FakeSeat extends Seat {
  /** Each call with what it was given, in order. */
  readonly calls: readonly (readonly [string, ...unknown[]])[];
  say(message: Partial<APIMessage>): APIMessage;
  edit(message: APIMessage): void;
  remove(message: APIMessage): void;
  /** What the next use, press, choice, menu or submit is answered with. */
  answerNext(response: Response): void;
  /** From now on nothing may be written, for this reason. */
  refuseWriting(why: string): void;
}

const direct: APIChannel = { id: DIRECT, type: ChannelType.DM, name: null };
const app = user(APP, 'summit-bot', 'Summit bot', true);

function user(id: string, username: string, name: string, bot = false): APIUser {
  return { id, username, global_name: name, discriminator: '0', avatar: null, ...(bot ? { bot } : {}) };
}

/** Two people at one table: what one does does not reach the other. */
export function fakeSeat(name: 'Moderator' | 'Member' = 'Member'): FakeSeat {
  const me = user(name === 'Member' ? '300000000000000001' : '300000000000000002', name.toLowerCase(), name);
  const listeners = new Set<(event: SeatEvent) => void>();
  const calls: [string, ...unknown[]][] = [];
  const stored: APIMessage[] = [];
  const answers: Response[] = [];
  let count = 0;
  let refusal: string | undefined;
  const tell = (event: SeatEvent) => listeners.forEach((listener) => listener(event));
  const say = (part: Partial<APIMessage>) => {
    count += 1;
    const message = blank(String(500000000000000000n + BigInt(count)), part);
    stored.push(message);
    tell({ kind: 'message', message });
    return message;
  };
  const answer = (...call: [string, ...unknown[]]): Promise<Response> => {
    calls.push(call);
    return Promise.resolve(answers.shift() ?? { kind: 'acknowledged', ms: 1 });
  };
  return {
    user: me,
    locale: Locale.EnglishUS,
    calls,
    upload({ name, contentType, bytes }) {
      calls.push(['upload', name, contentType, Buffer.from(bytes).toString()]);
      return '500000000000000001';
    },
    channels: () => [
      {
        id: CHANNEL,
        type: ChannelType.GuildText,
        name: 'ask',
        topic: 'Questions about the summit',
        position: 0,
      },
      { id: OTHER, type: ChannelType.GuildText, name: 'facts', position: 1 },
    ],
    direct: () => direct,
    known: () => ({ app, people: [me, app], roles: [] }),
    permissions: () => 0n,
    messages: (channel) => stored.filter((message) => message.channel_id === channel),
    commands: () => commandList,
    write(channel, content) {
      if (refusal !== undefined) throw new Error(refusal);
      calls.push(['write', channel, content]);
      return say({ author: me, content, channel_id: channel });
    },
    complete(channel, typed) {
      calls.push(['complete', channel, typed]);
      const words = String(typed.options['question'] ?? '');
      return Promise.resolve(
        ['Who came along with Putin?', 'Where did they meet?', 'Who interpreted for Trump?']
          .filter((question) => question.toLowerCase().includes(words.toLowerCase()))
          .map((question) => ({ name: question, value: question })),
      );
    },
    use: (channel, typed) => answer('use', channel, typed),
    menu: (channel, command, message) => answer('menu', channel, command, message),
    press: (message, customId) => answer('press', message, customId),
    choose: (message, customId, values) => answer('choose', message, customId, values),
    submit: (modal, values) => answer('submit', modal.interactionId, values),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say,
    edit(message) {
      const at = stored.findIndex(({ id }) => id === message.id);
      stored[at] = { ...message, edited_timestamp: new Date().toISOString() };
      tell({ kind: 'edited', message: { ...message, edited_timestamp: new Date().toISOString() } });
    },
    remove(message) {
      stored.splice(
        stored.findIndex(({ id }) => id === message.id),
        1,
      );
      tell({ kind: 'deleted', channelId: message.channel_id, messageId: message.id });
    },
    refuseWriting: (why) => void (refusal = why),
    answerNext: (response) => void answers.push(response),
  };
}

function blank(id: string, part: Partial<APIMessage>): APIMessage {
  return {
    id,
    channel_id: CHANNEL,
    author: app,
    content: '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.Default,
    ...part,
  };
}

/** The line "X used /name" above an answer. */
export function used(name: string, by: APIUser): Partial<APIMessage> {
  return {
    type: MessageType.ChatInputCommand,
    interaction: { id: '600000000000000001', type: InteractionType.ApplicationCommand, name, user: by },
  };
}

/** A message of components, private where asked. */
export function composed(components: APIMessageTopLevelComponent[], ephemeral = false): Partial<APIMessage> {
  return { components, flags: MessageFlags.IsComponentsV2 | (ephemeral ? MessageFlags.Ephemeral : 0) };
}

/** An answer as the bot gives one: quote, source, small print and buttons in a container with an accent. */
export const answerMessage = composed([
  {
    type: ComponentType.Container,
    accent_color: 0x2f6db5,
    components: [
      {
        type: ComponentType.TextDisplay,
        content: '> Putin came with Foreign Minister **Sergey Lavrov**, Yuri Ushakov and Dmitry Peskov.',
      },
      {
        type: ComponentType.TextDisplay,
        content: 'Delegations · `delegations-2`\n[Helsinki summit 2018](https://example.org/summit) · <t:1531742400:D>',
      },
      { type: ComponentType.Separator, divider: true, spacing: 1 },
      { type: ComponentType.TextDisplay, content: '-# Text: CC BY-SA 4.0, adapted. Quoted word for word.' },
      {
        type: ComponentType.ActionRow,
        components: [
          {
            type: ComponentType.Button,
            style: ButtonStyle.Primary,
            label: 'Show context',
            custom_id: 'context:delegations-2',
          },
          { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'More passages', custom_id: 'more:1' },
          { type: ComponentType.Button, style: ButtonStyle.Link, label: 'Source', url: 'https://example.org/summit' },
        ],
      },
    ],
  },
]);

export const factForm: APIModalInteractionResponseCallbackData = {
  custom_id: 'fact:add',
  title: 'Add a fact',
  components: [
    {
      type: ComponentType.Label,
      label: 'Text',
      description: 'What the channel will read',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'text',
        style: TextInputStyle.Paragraph,
        min_length: 10,
        max_length: 300,
        required: true,
      },
    },
    {
      type: ComponentType.Label,
      label: 'Source',
      component: {
        type: ComponentType.TextInput,
        custom_id: 'source',
        style: TextInputStyle.Short,
        required: false,
        placeholder: 'A passage or a link',
      },
    },
    {
      type: ComponentType.Label,
      label: 'Channel',
      component: { type: ComponentType.ChannelSelect, custom_id: 'channel', channel_types: [ChannelType.GuildText] },
    },
    {
      type: ComponentType.Label,
      label: 'When',
      component: {
        type: ComponentType.RadioGroup,
        custom_id: 'when',
        options: [
          { value: 'queue', label: 'In its turn', description: 'After the facts that wait already' },
          { value: 'date', label: 'On the day it happened' },
        ],
      },
    },
    {
      type: ComponentType.Label,
      label: 'Credit me',
      component: { type: ComponentType.Checkbox, custom_id: 'credit' },
    },
  ],
};

const versions = { version: '1', default_member_permissions: null };

const commandList: APIApplicationCommand[] = [
  {
    ...versions,
    id: '700000000000000001',
    application_id: APP,
    type: ApplicationCommandType.ChatInput,
    name: 'summit',
    description: 'The summit',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'ask',
        name_localizations: { fi: 'kysy' },
        description: 'Answers from the summit documents, word for word, with the source',
        description_localizations: { fi: 'Vastaa asiakirjoista' },
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'question',
            description: 'In your own words',
            required: true,
            max_length: 300,
            autocomplete: true,
          },
          { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'Only you see the answer' },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'delegation',
        description: 'Who came with whom',
        options: [
          {
            type: ApplicationCommandOptionType.String,
            name: 'country',
            description: 'Whose delegation',
            required: true,
            choices: [
              { name: 'Russia', value: 'russia' },
              { name: 'United States', value: 'united-states' },
            ],
          },
        ],
      },
    ],
  },
  {
    ...versions,
    id: '700000000000000002',
    application_id: APP,
    type: ApplicationCommandType.ChatInput,
    name: 'fact',
    description: 'Daily facts',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'list',
        description: 'The facts that wait',
        options: [
          {
            type: ApplicationCommandOptionType.Integer,
            name: 'page',
            description: 'Which page',
            min_value: 1,
            max_value: 9,
          },
          {
            type: ApplicationCommandOptionType.Channel,
            name: 'channel',
            description: 'For which channel',
            channel_types: [ChannelType.GuildText],
          },
        ],
      },
    ],
  },
  {
    ...versions,
    id: '700000000000000003',
    application_id: APP,
    type: ApplicationCommandType.Message,
    name: 'Find sources',
    description: '',
  },
] as APIApplicationCommand[];
