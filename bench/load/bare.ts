/** The least that a discord.js bot can do: one command, `/summit ask`, with a fixed reply. What the real one is held against. */
import { Client, GatewayIntentBits, SlashCommandBuilder } from 'discord.js';

const client = new Client({
  intents: [GatewayIntentBits.Guilds],
  rest: { api: process.env['DISCORD_API_URL'] ?? '' },
});
client.on('interactionCreate', (interaction) => {
  if (interaction.isAutocomplete()) void interaction.respond([{ name: 'a', value: 'a' }]);
  else if (interaction.isChatInputCommand()) void interaction.reply('A fixed reply of some forty characters.');
});
async function register({ application }: Client<true>): Promise<void> {
  const ask = new SlashCommandBuilder()
    .setName('summit')
    .setDescription('x')
    .addSubcommand((named) =>
      named
        .setName('ask')
        .setDescription('x')
        .addStringOption((option) => option.setName('question').setDescription('x').setAutocomplete(true)),
    );
  await application.commands.set([ask]);
  process.stdout.write('The bare bot is ready.\n');
}
client.once('clientReady', (ready) => void register(ready));
process.once('SIGTERM', () => process.exit(0));
await client.login(process.env['DISCORD_TOKEN']);
