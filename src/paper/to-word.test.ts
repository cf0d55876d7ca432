import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Paper } from './structure.ts';
import { paperFile } from './to-word.ts';

/** What an author may bring: letters of Welsh, signs of XML and of spreadsheets, and figures that must not come apart. */
const awkward = [
  'Llŷn a Tŵr Ŵ ŷ Ŷ: iechyd',
  '=SUM(A1) +44 @cmd -5',
  '<script>alert(1)</script> & "quotes" ]]> &lt;',
  'Change −2.96 to −0.22 (95% CI −5 to 1), £2,000 a year',
  'Right to left: مرحبا, emoji 🎵, Chinese 社会',
];
const paper: Paper = {
  title: 'Papur <&> Tŷ\u0001',
  date: '5 December 2026',
  blocks: [
    { kind: 'heading', level: 1, text: `\u000c${awkward[0]}` },
    {
      kind: 'paragraph',
      numbered: true,
      runs: [{ text: `${awkward[1]}\u0008` }, { prompt: '[one\u000btwo\u0002]' }, { cite: 1 }],
    },
    { kind: 'note', text: `${awkward[2]}\u0000\u0007\ufffe` },
    {
      kind: 'list',
      ordered: false,
      items: [[{ text: `\u202e${awkward[4]}\ud800`, href: 'https://example.org/?a=1&b=2' }]],
    },
    { kind: 'table', caption: 'A table\u0003', columns: ['What\u0004', 'Result'], widths: [1, 1], rows: [[[{ text: 'Wellbeing' }], [{ text: awkward[3]! }]]] }, // prettier-ignore
    { kind: 'references', items: [{ number: 1, text: 'O’Nêill-Ŵyn, S. (2021) Title', url: 'https://example.org/a_b', read: null }] }, // prettier-ignore
  ],
};
const bytes = new Uint8Array(await (await paperFile(paper, { creator: 'A council\u0005', description: 'https://example.org/#\u0006' })).arrayBuffer()); // prettier-ignore
const parts = unzipSync(bytes);
const document = strFromU8(parts['word/document.xml']!);

const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const unescaped = (text: string): string => text.replace(/&(\w+);/g, (_, name: string) => signs[name]!);

/** The text of each paragraph, straight from the XML. */
const paragraphs = [...document.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].map(([xml]) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => unescaped(text!)).join(''),
);

/** Spaces and hyphens that do not break, and a hyphen that became a minus sign, are the same to a reader. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replace(/[\u2011\u2212]/g, '-');

test('every part of a Word file is XML that a parser takes, and nothing in it is fetched or run', () => {
  for (const [name, part] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue;
    assert.equal(XMLValidator.validate(strFromU8(part)), true, name);
    // Readers of XML must refuse these, Word among them; the validator lets them pass.
    assert.doesNotMatch(strFromU8(part), /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\u202a-\u202e]/, name);
    assert.doesNotMatch(strFromU8(part), /<w:(?:fldSimple|object|altChunk)|w:instrText[^>]*>[^<]*(?:INCLUDE|DDE)|vbaProject/i, name); // prettier-ignore
  }
  const targets = [...strFromU8(parts['word/_rels/document.xml.rels']!).matchAll(/Target="([^"]*)" TargetMode="External"/g)]; // prettier-ignore
  assert.ok(targets.length > 0);
  for (const [, target] of targets) assert.match(target!, /^https:\/\//);
});

test('two readers find every word as it was written, and the same words', async () => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  const read = plain(value);
  const own = plain(paragraphs.join('\n'));
  for (const text of ['Papur <&> Tŷ', ...awkward.map(plain), 'O’Nêill-Ŵyn, S. (2021) Title']) {
    assert.ok(read.includes(text), `mammoth: ${text}`);
    assert.ok(own.includes(text), `XML: ${text}`);
  }
  const words = (text: string) => text.split(/\s+/).filter(Boolean);
  assert.deepEqual(words(own), words(read));
});

test('a figure stays on one line: its sign, its range and what it counts', () => {
  assert.ok(paragraphs.some((text) => text.includes('−2.96\u00a0to\u00a0−0.22')));
  assert.doesNotMatch(paragraphs.join('\n'), /(?:^|\s)-\d/);
});
