import { ButtonStyle, ComponentType, type APIMessage } from 'discord-api-types/v10';
import { composed } from './fake-seat.ts';

/** Strings that run code where a page puts them in without care. */
export const HOSTILE = [
  '<script>window.hacked=1</script>',
  '<img src=x onerror="window.hacked=1">',
  '"><svg onload=window.hacked=1>',
  "' onmouseover='window.hacked=1",
  '</textarea><iframe srcdoc="<script>parent.hacked=1</script>">',
  '&lt;b&gt;&#x3c;script&#x3e;',
  'javascript:window.hacked=1',
  '[link](javascript:window.hacked=1)',
  '${window.hacked=1}{{constructor.constructor("window.hacked=1")()}}',
  '\u202Egnp.exe\u200B\u0000',
] as const;

/** Two messages with the string in every place a bot or a person can write to. */
export function hostileMessages(words: string): Partial<APIMessage>[] {
  const author = { id: '900000000000000001', username: words, global_name: words, discriminator: '0', avatar: null };
  const label = words.slice(0, 80);
  return [
    {
      author,
      content: words,
      interaction: { id: '1', type: 2, name: words, user: author },
      attachments: [{ id: '1', filename: words, size: 1, url: words, proxy_url: words }],
      embeds: [
        {
          title: words,
          url: words,
          description: words,
          author: { name: words, url: words },
          footer: { text: words },
          fields: [{ name: words, value: words, inline: true }],
          image: { url: words },
          thumbnail: { url: words },
        },
      ],
    },
    {
      author,
      ...composed([
        { type: ComponentType.TextDisplay, content: words },
        {
          type: ComponentType.Container,
          components: [
            {
              type: ComponentType.Section,
              components: [
                {
                  type: ComponentType.TextDisplay,
                  content: `# ${words}\n> ${words}\n- ${words}\n\`\`\`${words}\`\`\``,
                },
              ],
              accessory: { type: ComponentType.Thumbnail, media: { url: words }, description: words },
            },
            { type: ComponentType.MediaGallery, items: [{ media: { url: words }, description: words }] },
            { type: ComponentType.File, file: { url: words }, name: words, size: 1 },
            {
              type: ComponentType.ActionRow,
              components: [
                { type: ComponentType.Button, style: ButtonStyle.Primary, label, custom_id: words },
                { type: ComponentType.Button, style: ButtonStyle.Link, label, url: words, emoji: { name: words } },
              ],
            },
            {
              type: ComponentType.ActionRow,
              components: [
                {
                  type: ComponentType.StringSelect,
                  custom_id: `s${words}`,
                  placeholder: words,
                  options: [{ label, value: words, description: words, emoji: { name: words } }],
                },
              ],
            },
          ],
        },
      ]),
    },
  ];
}
