import type { IncomingMessage } from 'node:http';
import type { Upload } from './router.ts';

/** A request's body: JSON, or `payload_json` and files from a form. */
export type Body =
  { readonly kind: 'read'; readonly body: unknown; readonly files: readonly Upload[] } | { readonly kind: 'broken' };

const EMPTY: Body = { kind: 'read', body: undefined, files: [] };

/** Reads the whole body, whatever its type. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const bytes = await readBytes(request);
  if (bytes.length === 0) return EMPTY;
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(bytes, type);
  return parse(bytes.toString(), []);
}

/** By events: under load an async iterator over the request costs as much as all the rest of it. */
function readBytes(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

async function readForm(bytes: Buffer, type: string): Promise<Body> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const files: Upload[] = [];
  let json = '{}';
  for (const [field, value] of form) {
    if (typeof value === 'string') {
      if (field === 'payload_json') json = value;
    } else {
      const content = new Uint8Array(await value.arrayBuffer());
      files.push({ field, name: value.name, contentType: value.type, bytes: content });
    }
  }
  return parse(json, files);
}

function parse(text: string, files: readonly Upload[]): Body {
  try {
    const body: unknown = JSON.parse(text);
    return { kind: 'read', body, files };
  } catch {
    return { kind: 'broken' };
  }
}
