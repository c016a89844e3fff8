import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { APIMessage } from 'discord.js';
import { PREVIEW } from '../../src/local/preview-world.ts';
import type { Response, Seat } from '../../src/local/seat.ts';
import { formOf } from './forms.ts';
import {
  ask,
  buttonsIn,
  channel,
  isPrivate,
  makeFolder,
  messageOf,
  openDiscord,
  press,
  readOf,
  startBot,
} from './whole-bot.ts';

async function sitDown() {
  const local = await openDiscord();
  const bot = await startBot(local);
  return { local, bot, seat: local.seat(PREVIEW.member), moderator: local.seat(PREVIEW.moderator) };
}

async function set(moderator: Seat, options: Record<string, string | number>): Promise<void> {
  await moderator.use(channel, { path: ['summit-admin', 'settings'], options });
}

/** The related questions under an answer. */
function relatedIn(message: APIMessage): string[] {
  return buttonsIn(message).flatMap(({ label, id }) => (id.startsWith('ask:next') ? [label] : []));
}

/** Asks again by the button's form. */
async function askAgain(seat: Seat, message: APIMessage, question: string): Promise<Response> {
  return seat.submit(formOf(await press(seat, message, 'Ask again')), { question });
}

const asked = 'who came along with Putin?';

describe('a related question', () => {
  test('is answered when it is pressed, and offers others in turn', async () => {
    const { seat } = await sitDown();
    const first = messageOf(await ask(seat, asked));
    const [next = ''] = relatedIn(first);
    const answered = await press(seat, first, next);
    expect(readOf(answered)).toMatch(/^> “/m);
    expect(readOf(answered)).toContain(`Asked: ${next}`);
    expect(isPrivate(answered)).toBe(false);
    expect(relatedIn(messageOf(answered))).not.toContain(next);
  });

  test('stays private under a private answer, and where the server says so', async () => {
    const { seat, moderator } = await sitDown();
    const hidden = messageOf(await ask(seat, asked, { private: true }));
    expect(isPrivate(await press(seat, hidden, relatedIn(hidden)[0] ?? ''))).toBe(true);
    const open = messageOf(await ask(seat, asked));
    await set(moderator, { answers: 'private' });
    expect(isPrivate(await press(seat, open, relatedIn(open)[0] ?? ''))).toBe(true);
  });

  test('waits like a question that is typed', async () => {
    const { seat, moderator } = await sitDown();
    const first = messageOf(await ask(seat, asked));
    await set(moderator, { cooldown: 60 });
    await press(seat, first, relatedIn(first)[0] ?? '');
    const early = await press(seat, first, relatedIn(first)[0] ?? '');
    expect(readOf(early)).toContain('You can ask again in');
    expect(isPrivate(early)).toBe(true);
    expect(readOf(await askAgain(seat, first, 'who was there?'))).toContain('You can ask again in');
    // Looking closer at what is there already is no question.
    expect(readOf(await press(seat, first, 'Show context'))).toContain('**');
  });

  test('that is not among the questions any more ends in a friendly line', async () => {
    const { local, bot, seat } = await sitDown();
    const first = messageOf(await ask(seat, asked));
    await bot.running.stop();
    const folder = makeFolder();
    cpSync('knowledge/documents', join(folder, 'documents'), { recursive: true });
    await startBot(local, { knowledgeDir: folder });
    const gone = await press(seat, first, relatedIn(first)[0] ?? '');
    expect(readOf(gone)).toBe('I no longer offer this question. Ask in your own words with `/summit ask`.');
  });

  test('of somebody who may not write there is answered in private', async () => {
    const { local, seat } = await sitDown();
    const first = messageOf(await ask(seat, asked));
    local.admin.setOverwrites(channel, [{ id: PREVIEW.guild, deny: ['SendMessages'] }]);
    expect(isPrivate(await press(seat, first, relatedIn(first)[0] ?? ''))).toBe(true);
  });
});

describe('Why this answer', () => {
  test('tells privately which words were held and missed, and what came next', async () => {
    const { seat } = await sitDown();
    const first = messageOf(await ask(seat, 'who translated for POTUS?'));
    const why = await press(seat, first, 'Why this answer');
    expect(isPrivate(why)).toBe(true);
    expect(readOf(why)).toMatch(/This passage and its headings hold: .*\*translated\*/);
    expect(readOf(why)).toContain('I took *POTUS* for Donald Trump.');
    expect(readOf(why)).toMatch(/These passages came next:\n> “/);
    expect(readOf(why).replaceAll(/<https.*?>/g, '')).not.toContain('%');
  });

  test('of the closest passages names what was not found', async () => {
    const { seat } = await sitDown();
    const first = messageOf(await ask(seat, 'what was on the menu of the working lunch?'));
    expect(readOf(await press(seat, first, 'Why these passages'))).toContain('Not found in my documents: *menu*');
  });
});

describe('Ask again', () => {
  test('opens a form with the question filled in', async () => {
    const { seat } = await sitDown();
    const first = messageOf(await ask(seat, asked));
    const form = formOf(await press(seat, first, 'Ask again'));
    expect(JSON.stringify(form.body)).toContain(`"value":"${asked}"`);
    expect(readOf(await seat.submit(form, { question: 'who translated for Trump?' }))).toContain('Gross');
  });

  test('after an answer that was private only because nothing was found is public again', async () => {
    const { seat } = await sitDown();
    const nothing = await ask(seat, 'sourdough focaccia recipe');
    expect(isPrivate(nothing)).toBe(true);
    expect(isPrivate(await askAgain(seat, messageOf(nothing), asked))).toBe(false);
    const hidden = await ask(seat, 'sourdough focaccia recipe', { private: true });
    expect(isPrivate(await askAgain(seat, messageOf(hidden), asked))).toBe(true);
  });

  test('takes whatever is typed', async () => {
    const { seat } = await sitDown();
    const first = messageOf(await ask(seat, asked));
    expect(readOf(await askAgain(seat, first, ' ?! '))).toContain('I found no question in that.');
  });
});

function there(seat: Seat, { id }: APIMessage): boolean {
  return seat.messages(channel).some((message) => message.id === id);
}

describe('Delete', () => {
  test('is for who asked, also by a button, and for who may manage messages; nobody else', async () => {
    const { seat, moderator } = await sitDown();
    const refused = async (message: APIMessage) => {
      const said = await press(seat, message, 'Delete');
      expect(readOf(said)).toContain('Only the member who asked');
      expect(isPrivate(said)).toBe(true);
      expect(there(seat, message)).toBe(true);
    };
    const deleted = async (by: Seat, message: APIMessage) => {
      await press(by, message, 'Delete');
      await expect.poll(() => there(seat, message)).toBe(false);
    };
    const theirs = messageOf(await ask(moderator, asked));
    await refused(theirs);
    const byButton = messageOf(await press(seat, theirs, relatedIn(theirs)[0] ?? ''));
    const byOther = messageOf(await press(moderator, byButton, relatedIn(byButton)[0] ?? ''));
    await refused(byOther);
    await deleted(seat, byButton);
    await deleted(moderator, messageOf(await ask(seat, asked)));
    await deleted(moderator, byOther);
    await deleted(moderator, theirs);
  });

  test('is not offered under a private answer', async () => {
    const { seat } = await sitDown();
    const hidden = messageOf(await ask(seat, asked, { private: true }));
    expect(buttonsIn(hidden).map(({ label }) => label)).not.toContain('Delete');
  });

  test('works in a direct message', async () => {
    const { seat } = await sitDown();
    const direct = seat.direct().id;
    const message = messageOf(await seat.use(direct, { path: ['summit', 'ask'], options: { question: asked } }));
    await press(seat, message, 'Delete');
    await expect.poll(() => seat.messages(direct).some(({ id }) => id === message.id)).toBe(false);
  });
});

describe('where sources differ', () => {
  test('an answer shows all sides, each cited and with its context', async () => {
    const { seat } = await sitDown();
    const response = await ask(seat, 'What was agreed in Helsinki?');
    const read = readOf(response);
    expect(read).toContain('**My sources differ:** What was agreed in Helsinki');
    expect(read).toContain('Russian military');
    expect(read).toContain('National Security Council');
    expect(read.match(/^> “/gm)?.length).toBe(read.match(/^— /gm)?.length);
    expect(readOf(await press(seat, messageOf(response), 'Show context'))).toContain('**');
  });

  test('the context of a passage on one side leads to the others', async () => {
    const { seat } = await sitDown();
    const response = await ask(seat, 'What was agreed in Helsinki?');
    const context = await press(seat, messageOf(response), 'Show context');
    const differ = await press(seat, messageOf(context), 'Show where my sources differ');
    expect(isPrivate(differ)).toBe(true);
    expect(readOf(differ)).toContain('**My sources differ:** What was agreed in Helsinki');
  });
});
