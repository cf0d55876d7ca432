import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { charactersOf, faces, fontFolder, makeFont, readFont } from './make-fonts.ts';

const published = createRequire(import.meta.url)('@fontsource-variable/public-sans/unicode.json') as Record<
  string,
  string
>;
const parts = faces();

test('each part of the typeface is what npm run fonts makes of the published one', async () => {
  assert.deepEqual(
    parts.map(({ file }) => file).toSorted(),
    readdirSync(fontFolder).toSorted(),
    'one @font-face in src/styles/base/_tokens.scss for each file',
  );
  for (const part of parts)
    assert.ok(Buffer.from(await makeFont(part)).equals(readFont(part.file)), `${part.file}: run npm run fonts`);
});

test('a browser asks for one part for each character, and for none in vain', () => {
  for (const [index, { file, characters }] of parts.entries())
    for (const other of parts.slice(index + 1))
      assert.ok(characters.isDisjointFrom(other.characters), `${file} and ${other.file} have characters in common`);
});

test('every character that the published typeface has for Latin can be had', () => {
  const all = new Set(parts.flatMap(({ characters }) => [...characters]));
  const missing = [...charactersOf(published.latin!)].filter((character) => character >= 0x20 && !all.has(character));
  assert.deepEqual(
    missing,
    [0x7f, ...Array.from({ length: 32 }, (_, index) => 0x80 + index)],
    'but for control characters',
  );
});

test('the ranges of CSS are read one by one', () => {
  assert.deepEqual([...charactersOf('U+41, U+0061-63,u+A0')], [0x41, 0x61, 0x62, 0x63, 0xa0]);
});
