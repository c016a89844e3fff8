import type { Head } from './model.ts';

/** A line of the front matter; what is not known is empty, which the check of the folder calls a problem. */
interface Field {
  readonly key: string;
  readonly value: string | undefined;
  readonly hint: string;
}

/** The front matter of a document that was imported, and the names of what is to be filled in. */
export function writeFront(id: string, title: string, head: Head, changes: string) {
  const fields: readonly Field[] = [
    { key: 'id', value: id, hint: '' },
    { key: 'title', value: title, hint: '' },
    { key: 'kind', value: head.kind, hint: 'one word: article, statement, transcript …' },
    { key: 'lang', value: head.lang, hint: 'the language of the text: en, fi, ru …' },
    { key: 'source.title', value: head.source, hint: 'whom a reader should look up' },
    { key: 'source.url', value: head.url, hint: 'where, beginning with https://' },
    { key: 'source.license', value: head.license, hint: 'under which you may use it, as CC-BY-SA-4.0' },
    { key: 'source.retrieved', value: head.retrieved, hint: 'the day you read it, as 2026-11-25' },
    { key: 'changes', value: changes, hint: '' },
  ];
  const lines = fields.flatMap((field, at) => {
    const inner = field.key.startsWith('source.');
    const opens = inner && !fields[at - 1]?.key.startsWith('source.');
    return [...(opens ? ['source:'] : []), inner ? `  ${writeField(field, 'source.'.length)}` : writeField(field, 0)];
  });
  const open = fields.filter(({ value }) => value === undefined).map(({ key }) => key);
  return { text: `---\n${lines.join('\n')}\n---\n`, open };
}

function writeField({ key, value, hint }: Field, from: number): string {
  const name = key.slice(from);
  return value === undefined ? `${name}: # FILL IN: ${hint}` : `${name}: ${quote(value)}`;
}

/** A text in double quotation marks, where YAML reads nothing but the text: no tag, no anchor, no date. */
function quote(value: string): string {
  const line = value.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return JSON.stringify(line);
}
