import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { test } from 'node:test';

/** What each room of src/ may import from. Imports run one way, so that a change in a page cannot break a check. */
const mayImport: Record<string, string[]> = {
  schemas: [],
  markdown: ['schemas'],
  checks: ['schemas', 'markdown'],
  lib: ['schemas', 'markdown'],
  publish: ['lib', 'schemas', 'markdown'],
  client: [],
  components: ['lib', 'publish', 'schemas', 'markdown', 'client'],
  layouts: ['components', 'lib', 'publish', 'schemas', 'markdown', 'styles'],
  // The help pages of the rules are made from the table that the check runs.
  pages: ['layouts', 'components', 'lib', 'publish', 'client', 'schemas', 'checks'],
};

test('every import goes down the house, never up', () => {
  const wrong: string[] = [];
  for (const [room, allowed] of Object.entries(mayImport)) {
    const files = readdirSync(join('src', room), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.(ts|astro)$/.test(name) && !name.endsWith('.test.ts'))) {
      const text = readFileSync(join('src', room, file), 'utf8');
      // A type leaves nothing behind in what a browser loads.
      const code = room === 'client' ? text.replace(/^import type [^;]*from '#schemas\/[^;]*;$/gm, '') : text;
      for (const [, named, relative] of code.matchAll(/from '(?:#([a-z]+)\/|(\.\.?\/[^']+))/g)) {
        const target = named ?? join(dirname(join(room, file)), relative!).split(sep)[0];
        if (target !== room && !allowed.includes(target!)) wrong.push(`src/${room}/${file} imports from ${target}`);
      }
    }
  }
  assert.deepEqual(
    wrong,
    [],
    'pages may import layouts, components and lib; lib may import schemas; nothing goes back up',
  );
});

test('every path that README and CONTRIBUTING name exists', () => {
  const missing: string[] = [];
  for (const document of ['README.md', 'CONTRIBUTING.md']) {
    const text = readFileSync(document, 'utf8');
    for (const [, path] of text.matchAll(/`((?:src|content|scripts|tests|public|docs|\.github|\.ci)\/[\w./-]*)`/g)) {
      try {
        readFileSync(path!);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') missing.push(`${document}: ${path}`);
      }
    }
  }
  assert.deepEqual(missing, []);
});
