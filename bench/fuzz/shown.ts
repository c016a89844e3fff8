/** Discord's limits for a message of components, checked without the code that keeps to them. */
const most = { text: 4000, components: 40, customId: 100, label: 80 } as const;

/** A mention, link or time that would do something: one with no backslash before it. */
const live = /(?<!\\)(?:\\\\)*(?:@(?:everyone|here)|<[@#t])|(?<!\\)\]\(https?:\/\/evil/;

/** What is wrong with a message, as members would see it. */
export function findWrong(message: object): string[] {
  const wrong: string[] = [];
  let text = 0;
  let components = 0;
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) return part.forEach(visit);
    if (typeof part !== 'object' || part === null) return;
    if ('type' in part) components += 1;
    if ('content' in part && typeof part.content === 'string') {
      text += part.content.length;
      // In code nothing is alive.
      if (live.test(part.content.replaceAll(/(?<!\\)`[^`\n]*`/g, '')))
        wrong.push(`something in it is alive: ${part.content}`);
    }
    if ('custom_id' in part && String(part.custom_id).length > most.customId) wrong.push('a custom_id is too long');
    if ('label' in part && String(part.label).length > most.label) wrong.push('a label is too long');
    if ('components' in part) visit(part.components);
    if ('accessory' in part) visit(part.accessory);
  };
  visit(message);
  if (text > most.text) wrong.push(`${text} characters`);
  if (components > most.components) wrong.push(`${components} components`);
  return wrong;
}
