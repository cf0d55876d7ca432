import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageFromFile, styleFromFile } from './page.ts';
import { recordOf } from './records.ts';
import { wayTo, type FromFile } from './relative.ts';

const site: FromFile = {
  base: '/kb/',
  home: 'https://example.gov.uk/kb/',
  day: '31 December 2026',
  files: new Set(['index.html', 'search/index.html', 'guides/a/index.html', 'guides/b c.csv', '_astro/x.css']),
};
const page = (inside: string, path = 'guides/a/index.html'): string => pageFromFile(inside, path, site);

test('the way from one file to another goes up as far as it must', () => {
  assert.equal(wayTo('index.html', 'guides/a/index.html'), 'guides/a/index.html');
  assert.equal(wayTo('guides/a/index.html', 'index.html'), '../../index.html');
  assert.equal(wayTo('guides/a/index.html', 'guides/b c.csv'), '../b c.csv');
});

test('a link to a page leads to its file, with what stands behind it', () => {
  assert.match(page('<a class="x > y" href="/kb/?a=1&amp;b=2#c">'), /href="..\/..\/index.html\?a=1&amp;b=2#c"/);
  assert.match(page('<a href="/kb/guides/b%20c.csv">'), /href="..\/b%20c.csv"/);
  assert.match(page('<form action="/kb/search/" method="get">'), /action="..\/..\/search\/index.html"/);
  assert.match(page('<meta http-equiv="refresh" content="0;url=/kb/guides/a/">'), /content="0;url=index.html"/);
  assert.match(
    page('<img srcset="/kb/_astro/x.css 1x, /kb/index.html 2x">'),
    /srcset="..\/..\/_astro\/x.css 1x, ..\/..\/index.html 2x"/,
  );
});

test('what the folder leaves out is led to on the web, and other sites stay as they are', () => {
  assert.match(page('<a href="/kb/cards/a.png">'), /href="https:\/\/example.gov.uk\/kb\/cards\/a.png"/);
  assert.match(page('<a href="https://www.example.org/x">'), /href="https:\/\/www.example.org\/x"/);
  assert.match(page('<a href="#part">'), /href="#part"/);
});

test('a picture that the folder leaves out is words, and asks no host for anything', () => {
  assert.equal(
    page('<p><img class="fact-card" src="/kb/cards/a.png" alt="9 of 10 &amp; why" width="1" loading="lazy"></p>'),
    '<p><span>A picture that is not in this folder. It says: 9 of 10 &amp; why</span></p>',
  );
  assert.match(page('<img src="/kb/_astro/x.css" alt="x">'), /^<img src="..\/..\/_astro\/x.css" alt="x">$/);
});

test('scripts are gone, and styles no longer wait for them', () => {
  const html = page(
    '<head><script type="module" src="/kb/_astro/a.js"></script></head><body><script type="application/ld+json">{}</script>',
  );
  assert.doesNotMatch(html, /a\.js/);
  assert.match(html, /ld\+json/);
  assert.match(html, /<body><aside[^>]*data-from-file>.*Copy of 31 December 2026, opened from a folder/);
  const css =
    '@media (scripting:none){a{}}@media (max-width:47.99em) and (scripting:enabled){b{}}c{src:url(/kb/_astro/x.css)}';
  assert.equal(
    styleFromFile(css, '_astro/y.css', site),
    '@media (min-width:0){a{}}@media (max-width:47.99em) and (max-width:0){b{}}c{src:url(x.css)}',
  );
});

test('only the page of the search has scripts, plain ones, and pages that stand for nothing are not found', () => {
  assert.match(
    page('<body></body>', 'search/index.html'),
    /<script src="..\/search-here\/search.js"><\/script><\/body>/,
  );
  const found = recordOf(
    '<meta name="description" content="Tea &amp; talk"><main><h1>A <b>guide</b></h1><h2>First</h2></main>',
    'a/index.html',
  );
  assert.deepEqual(found, { id: 'a/index.html', title: 'A guide', summary: 'Tea & talk', headings: 'First' });
  assert.equal(recordOf('<meta name="robots" content="noindex"><main><h1>Moved</h1></main>', 'b/index.html'), null);
});
