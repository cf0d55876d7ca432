import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetOf } from '../../src/integrations/style-sheets.ts';
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

test('what is left out of the design system is what no page and no script names', () => {
  const namesIn = (text: string): string[] => text.match(/govuk-[\w-]+/g) ?? [];
  const textOf = (ending: string): string =>
    [...builtFiles]
      .filter((file) => file.endsWith(ending))
      .map((file) => readBuilt(file.slice(1)))
      .join('\n');
  const left = new Set(namesIn(textOf('.css')));
  const named = new Set([
    ...builtPages.flatMap(({ $ }) =>
      $('[class*="govuk-"]')
        .get()
        .flatMap((element) => namesIn($(element).attr('class')!)),
    ),
    ...namesIn(textOf('.js')),
  ]);
  const whole = new Set(namesIn(sheetOf('src/styles/site.scss').css));
  assert.ok(whole.size > left.size);
  assert.deepEqual([...whole.intersection(named).difference(left)], []);
});
