import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import bcd, { type CompatStatement, type Identifier, type SupportStatement } from '@mdn/browser-compat-data' with { type: 'json' }; // prettier-ignore
import postcss, { type ChildNode, type Container } from 'postcss';
import { builtFiles, readBuilt } from './site.ts';

const { browserslist } = JSON.parse(readFileSync('package.json', 'utf8')) as { browserslist: string[] };
/** The oldest version of each browser that pages are made for, by the name that the data know it by. */
const oldest = new Map(
  browserslist.map((line) => {
    const [name, version] = line.split(' ') as [string, string];
    return [name === 'ios_saf' ? 'safari_ios' : name, Number(version)] as const;
  }),
);

/** What later browsers have and the oldest leave out, each with the reason why a page is whole without it. */
const harmless: Record<string, string> = {
  // Known under a prefix, which stands beside it.
  'text-size-adjust': 'as -webkit-text-size-adjust, or the browser has no text that grows by itself',
  'user-select': 'as -webkit-user-select',
  hyphens: 'as -webkit-hyphens',
  'print-color-adjust': 'as -webkit-print-color-adjust',
  'print-color-adjust: exact': 'as -webkit-print-color-adjust',
  'text-decoration-skip': 'as text-decoration-skip-ink',
  'text-decoration-skip: none': 'as text-decoration-skip-ink',
  // Another use of the same word.
  'rect()': 'of the old property clip, which all browsers have',
  // Where lines and pages break.
  'text-wrap': 'lines break where they would',
  'text-wrap: balance': 'lines break where they would',
  'text-wrap: pretty': 'lines break where they would',
  orphans: 'a paragraph may be parted on paper',
  widows: 'a paragraph may be parted on paper',
  'break-after: avoid': 'a heading may stand at the foot of a sheet of paper',
  '@page': 'paper has the margins of the browser',
  size: 'paper is what the printer holds',
  '@bottom-right': 'paper has no page numbers',
  // Pointers, on devices that have none.
  'cursor: pointer': 'of a pointer, which a phone has not',
  'cursor: not-allowed': 'of a pointer, which a phone has not',
  'cursor: default': 'of a pointer, which a phone has not',
  resize: 'a box for a longer text keeps its size',
  'forced-color-adjust': 'the system of that browser has no forced colours',
  'forced-color-adjust: auto': 'the system of that browser has no forced colours',
  'forced-color-adjust: none': 'the system of that browser has no forced colours',
  'size-adjust': 'text may move by a hair when its typeface arrives',
  ':details-content': 'what is folded away stays so on a screen, and src/client/site/print.ts opens it for paper',
  'content-visibility': 'of ::details-content',
  'content-visibility: visible': 'of ::details-content',
  '@media (scripting)': 'nothing is shown by it alone: tests/older-browser.e2e.ts takes it away',
};

/** Which of the oldest browsers lack something: "firefox 126 (since 129)". */
function lacking({ support }: CompatStatement): string[] {
  return [...oldest].flatMap(([browser, version]) => {
    const statements = [support[browser as keyof typeof support] ?? []].flat() as Exclude<
      SupportStatement,
      unknown[]
    >[];
    const whole = statements.filter(({ flags, prefix, alternative_name: other }) => !flags && !prefix && !other);
    const has = whole.some(({ version_added: added, version_removed: gone }) =>
      typeof added === 'string' && parseFloat(added.replace('≤', '')) <= version && !(typeof gone === 'string' && parseFloat(gone) <= version)); // prettier-ignore
    return has ? [] : [`${browser} ${version} (since ${whole[0]?.version_added ?? 'never'})`];
  });
}

const { properties, selectors, types, 'at-rules': atRules } = bcd.css as Record<string, Identifier>;

/** Every function and unit that a value may hold, by name. */
const inValues = new Map<string, CompatStatement>();
const collect = (node: Identifier, depth: number): void => {
  for (const [name, inner] of Object.entries(node) as [string, Identifier][]) {
    if (name === '__compat') continue;
    if (inner.__compat && !inValues.has(name)) inValues.set(name, inner.__compat);
    if (depth < 2) collect(inner, depth + 1);
  }
};
collect(types!, 0);

const units = /(?<![\w.#-])-?[\d.]+([a-z]{2,6})(?![\w-])/g;

/** What a part of a sheet uses, by name; what stands in `@supports` is for browsers that have it. */
function usedBy(node: ChildNode, found: Map<string, CompatStatement | undefined>): void {
  const add = (name: string, compat: CompatStatement | undefined): void => void found.set(name, compat);
  if (node.type === 'atrule') {
    if (node.name === 'supports') return;
    const plain = node.name.replace(/^-\w+-/, '');
    if (plain === node.name) add(`@${plain}`, atRules![plain]?.__compat);
    if (plain === 'media')
      for (const [, feature] of node.params.matchAll(/\(\s*(?:min-|max-)?([a-z-]+)/g))
        if (atRules!.media![feature!]) add(`@media (${feature})`, atRules!.media![feature!]!.__compat);
    if (plain === 'media' && /[<>]/.test(node.params)) add('@media (a <= b)', atRules!.media!.range_syntax?.__compat);
  }
  if (node.type === 'rule') {
    for (const [, name] of node.selector.matchAll(/:{1,2}([a-z][a-z-]*)/g))
      if (selectors![name!]) add(`:${name}`, selectors![name!]!.__compat);
    if (node.parent?.type === 'rule') add('nesting', selectors!.nesting!.__compat);
  }
  if (node.type === 'decl' && !node.prop.startsWith('-')) {
    const within = node.parent?.type === 'atrule' ? atRules![(node.parent as { name?: string }).name ?? ''] : undefined;
    const property = within?.[node.prop] ?? properties![node.prop];
    add(node.prop, property?.__compat);
    const word = node.value.trim();
    if (property?.[word]?.__compat) add(`${node.prop}: ${word}`, property[word].__compat);
  }
  if (node.type === 'decl') {
    const value = node.value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '');
    for (const [, name] of value.matchAll(/(?<![\w-])([a-z][a-z-]*)\(/g))
      if (inValues.has(name!)) add(`${name}()`, inValues.get(name!));
    for (const [, unit] of value.matchAll(units)) if (inValues.has(unit!)) add(unit!, inValues.get(unit!));
  }
  for (const child of (node as Container).nodes ?? []) usedBy(child, found);
}

const sheets = [...builtFiles].filter((file) => file.endsWith('.css') && !file.startsWith('/pagefind/'));
const used = new Map<string, CompatStatement | undefined>();
for (const sheet of sheets) for (const node of postcss.parse(readBuilt(sheet.slice(1))).nodes) usedBy(node, used);

test('styles use only what the oldest browsers of the baseline have, or can do without', () => {
  assert.ok(sheets.length > 5 && used.size > 100);
  // Where nothing is found, the test reads sheets no longer.
  for (const name of ['display', '@media', ':hover', 'rem']) assert.ok(used.has(name), name);
  const unknown = [...used].filter(([name, compat]) => !compat && !Object.hasOwn(harmless, name)).map(([name]) => name);
  assert.deepEqual(unknown, [], 'no browser is known to have these');
  const wrong = [...used].flatMap(([name, compat]) => {
    const browsers = compat ? lacking(compat) : [];
    return browsers.length > 0 && !Object.hasOwn(harmless, name) ? [`${name}: ${browsers.join(', ')}`] : [];
  });
  assert.deepEqual(
    wrong,
    [],
    'put it into @supports, do without it, or say in `harmless` why a page is whole without it',
  );
});

test('what is excused is still used and still lacking', () => {
  const needless = Object.keys(harmless).filter((name) => {
    const compat = used.get(name);
    return !used.has(name) || (compat !== undefined && lacking(compat).length === 0);
  });
  assert.deepEqual(needless, []);
});
