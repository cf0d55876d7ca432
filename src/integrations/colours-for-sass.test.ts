import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { compileString } from 'sass';
import { colours, coloursInDark } from '#model/colours.ts';
import { colourImporter } from './colours-for-sass.ts';

test('styles read the colours as custom properties, all of them or those they name', () => {
  const css = (text: string) =>
    compileString(`@use 'colours:all' as colours; a { ${text} }`, { importers: [colourImporter] }).css;
  const all = css('@include colours.properties(colours.$light);');
  assert.equal(all.match(/--[a-z-]+: #[0-9a-f]{6};/g)!.length, Object.keys(colours).length);
  assert.match(all, new RegExp(`--not-known: ${colours.notKnown};`));
  const some = css("@include colours.properties(colours.$dark, ('ink', 'lamp'));");
  assert.deepEqual(some.match(/--[^;]+;/g), [`--ink: ${coloursInDark.ink};`], 'a colour that is the same in the dark');
});

test('the picture of the site is in its colours', () => {
  const used = readFileSync('public/favicon.svg', 'utf8').match(/#[0-9a-f]{6}/g)!;
  assert.deepEqual(used, [colours.band, colours.lamp]);
});

test('no other file writes a colour of the site for itself', () => {
  const values = new Set<string>(Object.values(colours).filter((value) => value !== colours.page));
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.(?:ts|astro|scss)$/.test(name) && !name.startsWith(join('model', 'colours')),
  );
  const wrong = files.filter((name) =>
    (readFileSync(join('src', name), 'utf8').match(/(?<=['#"\s])[0-9a-fA-F]{6}\b/g) ?? []).some((hex) =>
      values.has(`#${hex.toLowerCase()}`),
    ),
  );
  assert.deepEqual(wrong, [], 'take it from src/model/colours.ts');
});

test('what a style reads is set somewhere: a property under a name that went away would silently draw nothing', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro|scss)$/.test(name))
    .map((name) => readFileSync(join('src', name), 'utf8'));
  // What is set for print or forced colours alone is not set on a screen.
  const always = files.map((text) => text.replace(/^@media[^{]*\{[\s\S]*?^\}/gm, ''));
  const dashed = (name: string): string => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  const set = new Set([
    ...Object.keys(colours).map(dashed),
    ...always.flatMap((text) => [...text.matchAll(/(--[a-z][a-z-]*)['"`]?[:,]/g)].map(([, name]) => name!)),
  ]);
  const read = files.flatMap((text) => [...text.matchAll(/var\((--[a-z][a-z-]*)\)/g)].map(([, name]) => name!));
  assert.ok(read.length > 0);
  assert.deepEqual(
    [...new Set(read)].filter((name) => !set.has(name)),
    [],
  );
});
