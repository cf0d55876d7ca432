import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proseParts } from './prose-parts.ts';

const draw = (component: string, { of = '' }: Record<string, string>) => [
  { text: `${component} ${of}` },
  { ref: 'drawn' },
];

test('headings, paragraphs with citations and links, lists inside lists, tables and caveats become typed parts', () => {
  const body = `## Sums

A session
costs **£100**.[@one; @two] See [costs](/funding/costs/).

- First <Result from="x" of="y" />
  - inside[@three]

| Scheme | Sum |
| ------ | --- |
| Sefton | £5[@one] |

<Caveat title="Beware">

Not cash.

</Caveat>

<Finding from="a" of="b" />
`;
  assert.deepEqual(proseParts(body, draw), [
    { kind: 'heading', level: 2, text: 'Sums' },
    {
      kind: 'paragraph',
      text: [
        { text: 'A session costs ' },
        { text: '£100' },
        { text: '.' },
        { ref: 'one' },
        { ref: 'two' },
        { text: ' See ' },
        { text: 'costs', href: '/funding/costs/' },
        { text: '.' },
      ],
    },
    {
      kind: 'list',
      ordered: false,
      items: [
        [{ text: 'First ' }, { text: 'Result y' }, { ref: 'drawn' }],
        [{ text: 'inside' }, { ref: 'three' }],
      ],
    },
    {
      kind: 'table',
      columns: ['Scheme', 'Sum'],
      rows: [[[{ text: 'Sefton' }], [{ text: '£5' }, { ref: 'one' }]]],
    },
    { kind: 'caveat', title: 'Beware', parts: [{ kind: 'paragraph', text: [{ text: 'Not cash.' }] }] },
    { kind: 'paragraph', text: [{ text: 'Finding b' }, { ref: 'drawn' }] },
  ]);
});
