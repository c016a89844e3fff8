import type { Attachment, Client } from 'discord.js';

/** Largest file of a member that is read, in bytes. */
export const mostBytes = 128 * 1024;

/** What came of reading a file that somebody attached. */
export type Attached =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'too-large'; readonly bytes: number }
  /** Its address is not one of Discord's. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'not-text' };

/** Where Discord keeps what people attach. */
const hosts: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

/** How long Discord may take to hand out a file, in milliseconds. */
const patience = 10_000;

/**
 * The text of an attached file, fetched from Discord's own hosts and nowhere else; where the bot works with a Discord
 * on this machine, from that one.
 */
export async function readAttachment(
  { url, size }: Pick<Attachment, 'url' | 'size'>,
  client: Client,
  most = mostBytes,
): Promise<Attached> {
  if (size > most) return { kind: 'too-large', bytes: size };
  if (!isKept(url, client.rest.options.api)) return { kind: 'elsewhere' };
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patience) });
    if (!response.ok) return { kind: 'unreachable' };
    const bytes = await readAtMost(response, most);
    return bytes ? decode(bytes) : { kind: 'too-large', bytes: most + 1 };
  } catch {
    // Refused, redirected, cut or too slow: the moderator tries again.
    return { kind: 'unreachable' };
  }
}

/** Whether an address is one where the Discord at `api` keeps files. */
export function isKept(url: string, api: string): boolean {
  const parsed = URL.parse(url);
  const home = URL.parse(api);
  if (!parsed || !home) return false;
  const local = home.hostname === '127.0.0.1' || home.hostname === 'localhost' || home.hostname === '[::1]';
  if (local) return parsed.origin === home.origin;
  return parsed.protocol === 'https:' && hosts.has(parsed.host);
}

/** The body, or undefined where it is larger than it said. */
async function readAtMost(response: Response, most: number): Promise<Buffer | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.length;
    if (length > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Buffer): Attached {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? { kind: 'not-text' } : { kind: 'text', text };
  } catch {
    return { kind: 'not-text' };
  }
}
