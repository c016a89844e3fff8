import type { APIAttachment } from 'discord-api-types/v10';
import type { Discord } from './discord.ts';
import type { Upload } from './world.ts';

/** A file as a person or a bot hands it over. */
export interface Given {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** Keeps a file, and says under which id and address. */
export function keepFile(discord: Discord, given: Given): Upload & { readonly id: string } {
  const id = discord.newId();
  const name = given.name.toWellFormed();
  // What is no type of a file could be a header of its own where the file is handed out.
  const contentType = /^[\w.+-]+\/[\w.+-]+$/.test(given.contentType) ? given.contentType : 'application/octet-stream';
  const url = `${discord.origin()}/attachments/${id}/${encodeURIComponent(name)}`;
  const upload = { name, contentType, bytes: given.bytes, url };
  discord.world.uploads.set(id, upload);
  return { id, ...upload };
}

/** Forgets the files of messages that are gone. */
export function forgetFiles({ world }: Discord, attachments: readonly Pick<APIAttachment, 'id'>[]): void {
  for (const { id } of attachments) world.uploads.delete(id);
}
