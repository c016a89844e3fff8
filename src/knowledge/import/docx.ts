import { readHtml } from './html.ts';
import { refused, type Converted, type Refused } from './model.ts';
import { listZip } from './zip.ts';

/** More is not unpacked: a small archive can hold more than a machine has room for. */
const mostUnpacked = 200_000_000;
/** How files of older versions and encrypted ones begin. */
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/** A Word document as headings, paragraphs and lists. */
export async function readDocx(bytes: Buffer): Promise<Converted | Refused> {
  if (bytes.subarray(0, 4).equals(compound))
    return refused('is encrypted, or of a Word before 2007: open it in Word and save it as .docx without a password');
  const zip = bytes.length < 22 ? undefined : listZip(bytes);
  if (!zip) return refused('is no Word document (no archive): save it as .docx again');
  if (!zip.names.includes('word/document.xml'))
    return refused('is an archive, but no Word document (word/document.xml is not in it): save it as .docx again');
  if (zip.unpacked > mostUnpacked)
    return refused(
      `holds ${Math.round(zip.unpacked / 1e6)} MB when unpacked: at most ${mostUnpacked / 1e6} MB are read`,
    );
  const { default: mammoth } = await import('mammoth');
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: 'picture' }));
    const { value, messages } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage });
    const converted = await readHtml(value);
    const told = [...new Set(messages.map(({ message }) => message))];
    return { ...converted, remarks: [...converted.remarks, ...told] };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return refused(
      `is a broken Word document (${error.message.split('\n')[0]?.slice(0, 100)}): save it as .docx again`,
    );
  }
}
