import assert from 'node:assert/strict';
import { test } from 'node:test';
import { site } from '../../src/site.ts';
import { builtFiles, builtPages, readBuilt } from './site.ts';

test('a page that uses a part of the design system loads the sheet of that part', () => {
  const sheets = new Map(
    [...builtFiles]
      .filter((file) => file.endsWith('.css'))
      .map((file) => [site.basePath + file.slice(1), readBuilt(file.slice(1))]),
  );
  const undressed = builtPages.flatMap(({ address, $ }) => {
    const css = $('link[rel="stylesheet"]')
      .map((_, link) => sheets.get($(link).attr('href')!) ?? '')
      .get()
      .join('\n');
    if (css === '') return [];
    const parts = new Set(
      $('[class*="govuk-"]')
        .map((_, element) => $(element).attr('class')!.split(/\s+/))
        .get()
        .filter((name) => /^govuk-[a-z]+(?:-[a-z]+)*$/.test(name)),
    );
    return [...parts]
      .filter((part) => !new RegExp(`[{}]\\.${part}(?:__[\\w-]+)?[{,:]`).test(css))
      .map((part) => `${address} ${part}`);
  });
  assert.deepEqual(undressed, []);
});
