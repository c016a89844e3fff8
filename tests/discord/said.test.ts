import { Collection } from 'discord.js';
import { expect, test } from 'vitest';
import { readSaid } from '../../src/discord/said.ts';

function said(content: string): string {
  return readSaid({ content, components: [], embeds: [], poll: null, messageSnapshots: new Collection() });
}

test.each([
  ['**Putin** gave ~~him~~ a `ball`', 'Putin gave him a ball'],
  ['> quoted\n# Heading\n- item\n-# small', 'quoted\nHeading\nitem\nsmall'],
  ['<@1018000000000000401> look <#12> <t:1:R> <:cat:123> </summit ask:1>', 'look'],
  ['[the page](https://example.org/a) and https://example.org/b?c=(d) end', 'the page and end'],
  ['snake_case and 2 * 3 stay', 'snake_case and 2 * 3 stay'],
  ['\u202Eturned\u202C \u200Bhidden', 'turned hidden'],
  ['', ''],
])('%j is read as %j', (written, read) => {
  expect(said(written)).toBe(read);
});

test('never longer than Discord lets people write, and never half of a character', () => {
  expect(said('😀'.repeat(3000)).length).toBeLessThanOrEqual(4000);
  expect(said(`a${'😀'.repeat(3000)}`).isWellFormed()).toBe(true);
});
