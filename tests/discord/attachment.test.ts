import { expect, test } from 'vitest';
import { isKept } from '../../src/discord/attachment.ts';

const discord = 'https://discord.com/api';
const local = 'http://127.0.0.1:4181/api';

test.each([
  ['https://cdn.discordapp.com/attachments/1/2/facts.csv?ex=1', discord, true],
  ['https://media.discordapp.net/ephemeral-attachments/1/2/facts.csv', discord, true],
  // Anything else could be an address inside of the operator's network.
  ['http://cdn.discordapp.com/attachments/1/2/facts.csv', discord, false],
  ['https://cdn.discordapp.com.example.org/facts.csv', discord, false],
  ['https://cdn.discordapp.com@example.org/facts.csv', discord, false],
  ['https://cdn.discordapp.com:8443/facts.csv', discord, false],
  ['http://127.0.0.1:4181/attachments/1/facts.csv', discord, false],
  ['data:text/csv,text', discord, false],
  ['file:///etc/passwd', local, false],
  ['http://127.0.0.1:4181/attachments/1/facts.csv', local, true],
  ['http://127.0.0.1:5432/', local, false],
  ['data:text/csv,text', local, false],
  ['https://cdn.discordapp.com/attachments/1/2/facts.csv', local, false],
  ['not an address', discord, false],
])('%s with the API at %s: %s', (url, api, kept) => {
  expect(isKept(url, api)).toBe(kept);
});
