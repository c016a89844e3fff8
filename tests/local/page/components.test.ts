import { expect, test } from 'vitest';
import { showComponents } from '../../../src/local/page/client/components.js';
import type { Component } from '../../../src/local/page/client/shape.d.ts';
import { textOf } from '../../../src/local/page/client/tree.js';
import { around, find, outline } from './outline.ts';

const shown = (component: Component) => showComponents([component], around);

test.each<[string, Component, string]>([
  [
    'a section has its texts and, beside them, one accessory',
    {
      type: 9,
      components: [{ type: 10, content: '**Who**' }],
      accessory: { type: 2, style: 2, label: 'Quotes', custom_id: 'q' },
    },
    'div.section[div.section-texts[div.markdown[p[strong[Who]]]] div.section-accessory[button.button[span[Quotes]]]]',
  ],
  ['a separator may be only room', { type: 14, divider: false, spacing: 2 }, 'div.space[]'],
  ['or a line', { type: 14 }, 'hr.space[]'],
  [
    'a link button is a link, and says that it leads away',
    { type: 2, style: 5, label: 'Source', url: 'https://example.org' },
    'a(https://example.org)[span[Source] svg.icon[path[]]]',
  ],
  [
    'a link to anything but http(s) is a button that does nothing',
    { type: 2, style: 5, label: 'Run', url: 'javascript:alert(1)' },
    'button.button[span[Run]]',
  ],
  [
    'a select shows what is chosen',
    {
      type: 3,
      custom_id: 's',
      options: [
        { label: 'One', value: '1' },
        { label: 'Two', value: '2', default: true },
      ],
    },
    'button.select[span.select-values[span.select-value[Two]] svg.icon[path[]]]',
  ],
  [
    'a channel select asks for a channel',
    { type: 8, custom_id: 's' },
    'button.select[span.select-placeholder[Select a channel] svg.icon[path[]]]',
  ],
  [
    'a picture is not fetched: it is described, with a link',
    { type: 12, items: [{ media: { url: 'https://example.org/p.png' }, description: 'The palace' }] },
    'div.gallery[a(https://example.org/p.png)[svg.icon[path[]] span.picture-words[The palace]]]',
  ],
  [
    'a file shows its name and size',
    { type: 13, file: { url: 'attachment://facts.csv' }, size: 2048 },
    'div.file[svg.icon[path[]] span.file-name[facts.csv] span.file-size[2.0 KB]]',
  ],
  [
    'a field of a form is named, not dropped',
    { type: 23, custom_id: 'c' },
    'p.small-print[(a component of type 23 is not shown here)]',
  ],
])('%s', (_, component, expected) => {
  expect(outline(shown(component))).toBe(expected);
});

test('a container carries its accent as a colour, black included', () => {
  expect(shown({ type: 17, accent_color: 0x2f6db5, components: [] })[0]?.attributes['--accent']).toBe('#2f6db5');
  expect(shown({ type: 17, accent_color: 0, components: [] })[0]?.attributes['--accent']).toBe('#000000');
  expect(shown({ type: 17, components: [] })[0]?.attributes['--accent']).toBeUndefined();
});

test.each([
  [1, 'primary'],
  [2, 'secondary'],
  [3, 'success'],
  [4, 'danger'],
])('button style %i is %s, and a disabled one cannot be pressed', (style, name) => {
  const [button] = shown({ type: 2, style, label: 'Go', custom_id: 'go', disabled: true });
  expect(button?.attributes).toMatchObject({ class: `button ${name}`, disabled: true, 'data-custom-id': 'go' });
});

test('a button of an emoji alone has a name for screen readers', () => {
  const [button] = shown({ type: 2, style: 1, emoji: { name: '🔍' }, custom_id: 'go' });
  expect(button?.attributes['aria-label']).toBe('🔍');
});

test('a spoiler hides its content until it is pressed', () => {
  const tree = shown({ type: 17, spoiler: true, components: [{ type: 10, content: 'the end' }] });
  expect(find(tree, (piece) => piece.attributes['data-action'] === 'reveal')?.attributes['aria-expanded']).toBe(
    'false',
  );
  expect(textOf(tree)).toBe('the end');
});
