import { Client, GatewayIntentBits, SlashCommandBuilder } from 'discord.js';
import type { ClientOptions, Interaction } from 'discord.js';
import type { TestContext } from 'vitest';
import { PREVIEW, previewWorld } from '../../src/local/preview-world.ts';
import type { Response } from '../../src/local/seat.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import type { LocalDiscord, LocalDiscordOptions } from '../../src/local/start.ts';

/** What a test needs; everything is gone when the test ends, also where tests run side by side. */
export interface Bots {
  open(options?: Partial<LocalDiscordOptions>): Promise<LocalDiscord>;
  /** A bare discord.js client, logged in and ready. */
  logIn(local: LocalDiscord, options?: Partial<ClientOptions>): Promise<Client<true>>;
  /** The smallest bot: it answers /greet with a greeting. */
  logInGreeter(local: LocalDiscord, options?: Partial<ClientOptions>): Promise<Client<true>>;
}

/** Bots for one test; hand in its own `onTestFinished`, because tests run side by side. */
export function botsFor(onTestFinished: TestContext['onTestFinished']): Bots {
  const bots: Bots = {
    async open(options = {}) {
      const local = await startLocalDiscord({ world: previewWorld(), identify: { everyMs: 0 }, ...options });
      onTestFinished(() => local.close());
      return local;
    },
    async logIn(local, options = {}) {
      const client = new Client({
        intents: [GatewayIntentBits.Guilds],
        ...options,
        rest: { api: local.apiUrl, ...options.rest },
      });
      const ready = new Promise<Client<true>>((resolve) => client.once('clientReady', resolve));
      onTestFinished(() => client.destroy());
      await client.login(local.token);
      return ready;
    },
    async logInGreeter(local, options) {
      const client = await bots.logIn(local, options);
      await client.application.commands.set([greet]);
      client.on('interactionCreate', (interaction) => void greetBack(interaction));
      return client;
    },
  };
  return bots;
}

const greet = new SlashCommandBuilder()
  .setName('greet')
  .setDescription('Says hello')
  .addStringOption((option) => option.setName('name').setDescription('Whom').setRequired(true).setAutocomplete(true));

async function greetBack(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([{ name: 'World', value: 'world' }]);
  if (interaction.isChatInputCommand()) await interaction.reply(`Hello ${interaction.options.getString('name', true)}`);
}

/** A member greets the world. */
export function greetWorld(local: LocalDiscord): Promise<Response> {
  return local.seat(PREVIEW.member).use(PREVIEW.general, { path: ['greet'], options: { name: 'world' } });
}

/** Waits until something holds, looking every few milliseconds; fails after `ms`. */
export async function until(holds: () => boolean, ms = 15_000): Promise<void> {
  const end = performance.now() + ms;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`It did not come about within ${ms} ms: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
