import type { Node, Tree, User } from '../../../src/local/page/client/shape.d.ts';

const people: User[] = [{ id: '300000000000000001', username: 'mira', global_name: 'Mira' }];

/** What the pure parts of the page need to know of the world, ten minutes after the summit began. */
export const around = {
  people,
  channels: [{ id: '400000000000000001', type: 0, name: 'ask' }],
  roles: [{ id: '500000000000000001', name: 'Readers' }],
  now: (1_531_742_400 + 600) * 1000,
  locale: 'en-US',
};

/** A tree in one line, for a test to compare: `p[strong[bold] text]`, with the first class and where a link leads. */
export function outline(nodes: readonly Node[]): string {
  return nodes.map(one).join('').replaceAll(/ +/g, ' ').trim();
}

function one(node: Node, index: number, all: readonly Node[]): string {
  if (typeof node === 'string') return node;
  const name = String(node.attributes['class'] ?? '').split(' ')[0];
  const link = node.tag === 'a' ? `(${String(node.attributes['href'])})` : '';
  const before = typeof all[index - 1] === 'object' || node.tag === 'br' || isBlock(node.tag) ? ' ' : '';
  const after = node.tag === 'br' ? ' ' : '';
  return `${before}${node.tag}${node.tag === 'a' || !name || name.startsWith('heading-') ? '' : `.${name}`}${link}[${outline(node.children)}]${after}`;
}

function isBlock(tag: string): boolean {
  return ['ul', 'ol', 'blockquote', 'pre'].includes(tag);
}

/** The first piece that fits, however deep. */
export function find(nodes: readonly Node[], fits: (piece: Tree) => boolean): Tree | undefined {
  return allPieces(nodes).find(fits);
}

/** Every piece of a tree, outermost first. */
export function allPieces(nodes: readonly Node[]): Tree[] {
  return nodes.flatMap((node) => (typeof node === 'string' ? [] : [node, ...allPieces(node.children)]));
}
