import { describe, expect, test } from 'vitest';
import { PREVIEW, previewWorld } from '../../src/local/preview-world.ts';
import { startLocalDiscord } from '../../src/local/start.ts';
import { call, listen } from './call.ts';
import { openDescription } from './openapi.ts';

const description = openDescription();

const APP = PREVIEW.application;
const GENERAL = `/channels/${PREVIEW.general}`;

describe.skipIf(!description)("Discord's own description", () => {
  // Each row: a request that Discord does not take, and the one thing that is wrong with it.
  test.each([
    [
      'POST',
      '/interactions/1/x/callback',
      { type: 4, data: { components: [{ type: 17, components: [{ type: 10 }] }] } },
      "/data/components/0/components/0 must have required property 'content'",
    ],
    [
      'PUT',
      '/applications/1/commands',
      [{ name: 'a', options: [{ type: 3, name: 'x' }] }],
      "/0/options/0 must have required property 'description'",
    ],
    ['POST', '/channels/1/messages', { content: 1 }, '/content must be string,null'],
    ['POST', '/somewhere', {}, "POST /somewhere is not in Discord's description"],
  ])('refuses %s %s', (method, path, body, message) => {
    expect(description?.request({ method, path, body, query: new URLSearchParams() })).toEqual([message]);
  });

  // Discord reads whole numbers from strings of digits too.
  test('takes numbers as strings of digits', () => {
    const body = { flags: '64', content: 'x' };
    expect(
      description?.request({ method: 'POST', path: '/channels/1/messages', body, query: new URLSearchParams() }),
    ).toEqual([]);
  });

  test('finds nothing wrong with what the local Discord answers', async () => {
    const local = await startLocalDiscord({ world: previewWorld(), limits: false });
    const bot = await listen(local);
    const seat = local.seat(PREVIEW.member);
    await call(local, 'GET /gateway');
    await call(local, 'GET /gateway/bot');
    await call(local, 'GET /users/@me');
    await call(local, 'GET /applications/@me');
    await call(local, 'GET /oauth2/applications/@me');
    await call(local, 'GET /users/@me/guilds');
    await call(local, 'POST /users/@me/channels', { recipient_id: PREVIEW.member });
    await call(local, `GET /users/${PREVIEW.member}`);
    for (const place of ['', '/channels', '/roles', '/threads/active', `/members/${PREVIEW.member}`]) {
      await call(local, `GET /guilds/${PREVIEW.guild}${place}`);
    }
    const commands = [
      {
        name: 'ask',
        description: 'Asks',
        options: [{ type: 3, name: 'question', description: 'What', required: true, autocomplete: true }],
      },
      { name: 'Find', type: 3, contexts: [0, 1], integration_types: [0, 1] },
    ];
    const registered = await call(local, `PUT /applications/${APP}/commands`, commands);
    await call(local, `GET /applications/${APP}/commands`);
    await call(local, `GET /applications/${APP}/commands/${registered.body[0].id}`);
    await call(local, `POST /applications/${APP}/guilds/${PREVIEW.guild}/commands`, {
      name: 'here',
      description: 'Here',
    });
    await call(local, `PUT /applications/${APP}/guilds/${PREVIEW.guild}/commands`, []);
    await call(local, `PATCH /applications/${APP}/commands/${registered.body[0].id}`, { description: 'Asks again' });

    const sent = await call(local, `POST ${GENERAL}/messages`, {
      content: `<@${PREVIEW.member}>`,
      embeds: [{ title: 'x' }],
      nonce: '1',
    });
    const v2 = {
      type: 17,
      components: [
        {
          type: 9,
          components: [{ type: 10, content: 'x' }],
          accessory: { type: 2, style: 1, label: 'x', custom_id: 'x' },
        },
        { type: 14 },
        {
          type: 9,
          components: [{ type: 10, content: 'y' }],
          accessory: { type: 11, media: { url: 'https://example.org/x.png' } },
        },
        { type: 12, items: [{ media: { url: 'https://example.org/y.png' } }] },
        { type: 1, components: [{ type: 3, custom_id: 's', options: [{ label: 'a', value: 'a' }] }] },
        { type: 1, components: [{ type: 8, custom_id: 'c', channel_types: [0] }] },
      ],
    };
    const rich = await call(local, `POST ${GENERAL}/messages`, { flags: 32768, components: [v2] });
    await call(local, `PATCH ${GENERAL}/messages/${sent.body.id}`, { content: 'y' });
    await call(local, `GET ${GENERAL}`);
    await call(local, `GET ${GENERAL}/messages`);
    await call(local, `GET ${GENERAL}/messages/${rich.body.id}`);
    await call(local, `POST ${GENERAL}/typing`);
    await call(local, `POST ${GENERAL}/messages/${sent.body.id}/threads`, { name: 'thread' });
    await call(local, `DELETE ${GENERAL}/messages/${sent.body.id}`);
    await call(local, `GET ${GENERAL}/messages/pins`);

    const asked = seat.use(PREVIEW.general, { path: ['ask'], options: { question: 'x' } });
    const first = await bot.next();
    await call(local, `POST /interactions/${first.id}/${first.token}/callback?with_response=true`, {
      type: 5,
      data: { flags: 64 },
    });
    await asked;
    await call(local, `PATCH /webhooks/${APP}/${first.token}/messages/@original`, { flags: 32768, components: [v2] });
    await call(local, `GET /webhooks/${APP}/${first.token}/messages/@original`);
    const more = await call(local, `POST /webhooks/${APP}/${first.token}`, { content: 'more' });
    await call(local, `DELETE /webhooks/${APP}/${first.token}/messages/${more.body.id}`);
    const pressed = seat.press(rich.body.id, 'x');
    const second = await bot.next();
    await call(local, `POST /interactions/${second.id}/${second.token}/callback?with_response=true`, {
      type: 7,
      data: { components: [v2] },
    });
    await pressed;

    await call(local, `GET /channels/1${APP}`);
    await call(local, 'GET /users/@me', undefined, 'wrong');
    await call(local, `POST ${GENERAL}/messages`, { content: 'x'.repeat(2001) });

    // The description calls the codes inside a wrong form numbers; Discord sends words.
    const judged = local.traffic.requests.filter((each) => each.code !== 50035);
    const wrong = judged.flatMap((each) => {
      const found = description?.answer(each.method, each.path, each.status ?? 0, each.answer) ?? [];
      return found.map((message) => `${each.route} ${each.status}: ${message}`);
    });
    const statuses = local.traffic.requests.map((each) => each.status);
    bot.close();
    await local.close();
    expect(new Set(statuses)).toEqual(new Set([200, 201, 204, 400, 401, 404]));
    expect([...new Set(wrong)]).toEqual([]);
  });
});
