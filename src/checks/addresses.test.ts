import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { guideAddresses } from '#schemas/guide.ts';
import { lists } from '#schemas/lists.ts';
import { entryAddress, fixedPages } from './addresses.ts';

test('the pages that no content makes are those of src/pages, and all of them', () => {
  const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.astro') && !name.includes('[') && name !== '404.astro')
    .map((name) => `/${name.replace(/(?:index)?\.astro$/, '')}`.replace(/\/?$/, '/'));
  const ofContent = new Set([
    ...Object.keys(lists).map((id) => entryAddress('lists', id)),
    ...Object.keys(guideAddresses).map((id) => entryAddress('guides', id)),
  ]);
  assert.deepEqual(
    [...fixedPages].toSorted(),
    routes.filter((route) => fixedPages.includes(route) || !ofContent.has(route)).toSorted(),
    'put the address of a new page into fixedPages: no file of content may take it',
  );
});
