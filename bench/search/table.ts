/** A table in Markdown, columns as wide as their widest cell; every column after `left` stands to the right. */
export function writeTable(heads: readonly string[], rows: readonly (readonly string[])[], left = 1): string {
  const all = [heads, ...rows].map((row) => heads.map((_, at) => (row[at] ?? '').replaceAll('|', '\\|')));
  const widths = heads.map((_, at) => Math.max(3, ...all.map((row) => row[at]?.length ?? 0)));
  const [head = [], ...body] = all.map((row) =>
    row.map((cell, at) => (at < left ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))),
  );
  const rule = widths.map((width, at) => (at < left ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(head), line(rule), ...body.map(line)].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A number with three digits that tell something: 0.0123, 1.23, 12.3, 1,235. */
export function writeNumber(number: number): string {
  if (number === 0) return '0';
  const digits = Math.min(6, Math.max(0, 2 - Math.floor(Math.log10(Math.abs(number)))));
  return number.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** A share of 1 as per cent with one decimal, without the sign. */
export function writeShare(share: number): string {
  return (share * 100).toFixed(1);
}

/** Bytes as whole MB (10^6). */
export function writeMegabytes(bytes: number): string {
  return Math.round(bytes / 1e6).toLocaleString('en');
}

/** The text with what stands between the two comments replaced; both are put at its end where they are missing. */
export function replaceBetween(text: string, name: string, section: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  const block = `${start}\n\n${section.trim()}\n\n${end}`;
  if (from < 0 && to < 0) return `${text.trimEnd()}\n\n${block}\n`;
  if (from < 0 || to < from) throw new Error(`"${start}" and "${end}" must both be there once, in this order`);
  return text.slice(0, from) + block + text.slice(to + end.length);
}
