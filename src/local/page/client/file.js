// @ts-check
import { LARGEST_FILE } from './option-value.js';

/**
 * A file as it is handed over, its bytes in base64. Throws an Error with words for the reader where it cannot be read
 * or is too large.
 *
 * @param {File} file
 * @returns {Promise<{ name: string, type: string, bytes: string }>}
 */
export async function readFile(file) {
  const { name, type, size } = file;
  if (size > LARGEST_FILE) {
    const [has, most] = [size, LARGEST_FILE].map((bytes) => Math.ceil(bytes / 1024));
    throw new Error(`This file has ${has} KB. The local preview takes at most ${most} KB.`);
  }
  const content = await file.arrayBuffer().catch(() => undefined);
  if (content === undefined) throw new Error('This file cannot be read.');
  const letters = Array.from(new Uint8Array(content), (byte) => String.fromCharCode(byte));
  return { name, type, bytes: btoa(letters.join('')) };
}
