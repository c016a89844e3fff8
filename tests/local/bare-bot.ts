// A bare discord.js bot as a process of its own: node bare-bot.ts API_URL TOKEN
import { Client, GatewayIntentBits } from 'discord.js';

const [api = '', token = ''] = process.argv.slice(2);
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.once('clientReady', () => console.log('ready'));
await client.login(token);
