import { ComponentType as Type } from 'discord-api-types/v10';
import type { APIAttachment, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { isField, isPart, walk } from './components.ts';
import type { Part } from './components.ts';

const SELECT = { min_values: 1, max_values: 1 };

/** What Discord writes where a bot left something out. */
const DEFAULTS: Partial<Record<Type, Readonly<Record<string, unknown>>>> = {
  [Type.Container]: { accent_color: null, spoiler: false },
  [Type.Separator]: { spacing: 1, divider: true },
  [Type.Thumbnail]: { description: null, spoiler: false },
  [Type.File]: { spoiler: false },
  [Type.StringSelect]: SELECT,
  [Type.UserSelect]: SELECT,
  [Type.RoleSelect]: SELECT,
  [Type.MentionableSelect]: SELECT,
  [Type.ChannelSelect]: SELECT,
};

/**
 * Components as Discord sends them back: numbered, with defaults, and with the files they show.
 *
 * A component without an `id` gets the next free number, in reading order.
 */
export function completeComponents(
  components: readonly unknown[],
  attachments: readonly APIAttachment[],
  newId: () => string,
): APIMessageTopLevelComponent[] {
  const taken = new Set<number>();
  for (const part of walk(components)) if (part.id) taken.add(part.id);
  let next = 1;
  const complete = (part: Part): Part => {
    let { id } = part;
    if (!id) {
      while (taken.has(next)) next += 1;
      id = next++;
    }
    const { components: inner, accessory, component } = part;
    return {
      ...DEFAULTS[part.type],
      ...part,
      id,
      ...(Array.isArray(inner) ? { components: inner.filter(isPart).map(complete) } : {}),
      ...(isPart(accessory) ? { accessory: complete(accessory) } : {}),
      ...(isPart(component) ? { component: complete(component) } : {}),
      ...media(part, attachments, newId),
    };
  };
  return components.filter(isPart).map(complete).filter(isTop);
}

/** Completing takes nothing away, so what was a component of a message is one still. */
function isTop(part: Part): part is Part & APIMessageTopLevelComponent {
  return 'type' in part;
}

/** The fields that show something: a picture, a gallery of them, or a file. */
function media(part: Part, attachments: readonly APIAttachment[], newId: () => string): object {
  const unfurl = (item: unknown): object => {
    const url = isField(item) ? String(item['url']) : '';
    const file = attachments.find((each) => url === `attachment://${each.filename}`);
    const found = file ? { url: file.url, proxy_url: file.proxy_url, attachment_id: file.id } : { url, proxy_url: url };
    return { id: newId(), ...found };
  };
  if (part.type === Type.Thumbnail) return { media: unfurl(part['media']) };
  if (part.type === Type.MediaGallery) {
    const items: readonly unknown[] = Array.isArray(part['items']) ? part['items'] : [];
    return {
      items: items
        .filter(isField)
        .map((item) => ({ description: null, spoiler: false, ...item, media: unfurl(item['media']) })),
    };
  }
  if (part.type !== Type.File) return {};
  const name = isField(part['file']) ? String(part['file']['url']).replace('attachment://', '') : '';
  const size = attachments.find((each) => each.filename === name)?.size ?? null;
  return { file: unfurl(part['file']), name, size };
}
