import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { XMLValidator } from 'fast-xml-parser';
import { site } from '../../src/site.ts';
import { builtFiles, builtPages, pageAt, readBuilt } from './site.ts';

test('what others made and readers receive is named with its licence, and no licence among them asks for what we do not do', () => {
  const text = readBuilt('licences.txt');
  const listed = new Map([...text.matchAll(/^={20,}\n(\S+) (\S+): (.+)$/gm)].map(([, name, , licence]) => [name!, licence!])); // prettier-ignore
  // One of a page, one of a worker, one that Sass draws in, one that is a typeface, one that makes its own scripts.
  for (const name of ['comlink', 'minisearch', 'govuk-frontend', '@fontsource-variable/public-sans', 'pagefind'])
    assert.ok(listed.has(name), name);
  const free = /^\(?(?:MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|OFL-1\.1|MIT AND BSD|MIT OR GPL-3\.0-or-later)\)?$/;
  for (const [name, licence] of listed) assert.match(licence, free, name);
});

test('every package whose styles are drawn into ours is among them', () => {
  const sheets = readdirSync('src/styles', { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.scss$/.test(name),
  );
  const drawn = new Set(sheets.flatMap((name) => [...readFileSync(join('src/styles', name), 'utf8').matchAll(/(?:@use|load-css\() ?'((?:@[\w-]+\/)?[\w-]+)\//g)].map(([, first]) => first!)).filter((name) => existsSync(join('node_modules', name)))); // prettier-ignore
  assert.ok(drawn.size > 0);
  for (const name of drawn) assert.match(readBuilt('licences.txt'), new RegExp(`^${name} \\d`, 'm'), name);
});

test('every page leads to how a fault is reported; whoever is named there is named to tools too', () => {
  const $ = pageAt('/about/security/');
  assert.ok($('h2').length >= 4);
  assert.equal($('h1').length, 1);
  assert.equal(builtFiles.has('/.well-known/security.txt'), site.contact !== null);
  assert.equal($('main a[href^="mailto:"]').length > 0, site.contact !== null);
  const footed = builtPages.filter(({ $: page }) => page('footer.site-footer').length > 0);
  assert.ok(footed.length > 50);
  for (const { $: page, address } of footed) assert.ok(page(`footer a[href="${site.basePath}about/security/"]`).length, address); // prettier-ignore
});

test('whatever was written into a field, no page holds an address that runs code, a handler, or markup that came from a text', () => {
  const links = /\s(?:href|src|action|formaction|poster|data|cite|ping|background)="([^"]*)"/gi;
  const handler = /<[a-z][^<>]*\s(?:on[a-z]+|srcdoc|xlink:href)\s*=/gi;
  const wrong: string[] = [];
  for (const { $, html, address } of builtPages) {
    for (const [tag] of html.matchAll(handler)) wrong.push(`${address}: ${tag.slice(0, 80)}`);
    for (const [attribute, value] of html.matchAll(links)) {
      const scheme = /^[^/?#:]*(?=:)/.exec(value!)?.[0].toLowerCase();
      if ((scheme !== undefined && !['https', 'http', 'mailto', 'tel'].includes(scheme)) || /^\s*[/\\]{2}/.test(value!))
        wrong.push(`${address}: ${attribute.slice(0, 80)}`);
    }
    // Data for machines is read to its end, and a page led on from an old address stays on the site.
    for (const script of $('script[type="application/ld+json"]')) JSON.parse($(script).text());
    const led = $('meta[http-equiv="refresh" i]').attr('content');
    if (led && !/^\d+; ?url=\/(?![/\\])/i.test(led)) wrong.push(`${address}: leads to ${led}`);
  }
  assert.deepEqual(wrong, []);
});

test('feeds are XML that holds no sign which XML forbids', () => {
  const feeds = [...builtFiles].filter((file) => /\.xml$/.test(file));
  assert.ok(feeds.length > 5);
  for (const file of feeds) {
    const text = readBuilt(file.slice(1));
    assert.equal(XMLValidator.validate(text), true, file);
    assert.doesNotMatch(
      text,
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/,
      file,
    );
  }
});
