/** What a zip archive says it holds: names, and bytes when unpacked. Undefined where it is no archive. */
export function listZip(bytes: Buffer): { readonly names: readonly string[]; readonly unpacked: number } | undefined {
  if (bytes.readUInt32LE(0) !== 0x04034b50) return undefined;
  // The end of the directory: 22 bytes, and a comment of at most 65,535 after it.
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end === -1 || end + 22 > bytes.length) return undefined;
  const names: string[] = [];
  let unpacked = 0;
  for (let at = bytes.readUInt32LE(end + 16); at + 46 <= end && bytes.readUInt32LE(at) === 0x02014b50;) {
    const length = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString('utf8', at + 46, at + 46 + length));
    unpacked += bytes.readUInt32LE(at + 24);
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return { names, unpacked };
}
