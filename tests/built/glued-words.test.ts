import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { load, type CheerioAPI } from 'cheerio';
import { contentFolder } from '../../src/site.ts';
import { builtPages, readContent } from './site.ts';

/** Elements that stand inside a line of text. */
const inline = 'a, abbr, b, cite, code, em, i, q, small, span, strong, time';
/** What is set close to the word before it on purpose: numbers of sources, and marks that are pictures. */
const closeOnPurpose = '.citation, sup, svg, [aria-hidden="true"]';

/** Places where a word runs into a number or into the element beside it, as a template makes them that forgets a space. */
function gluedIn($: CheerioAPI): string[] {
  const glued: string[] = [];
  const isEnd = (before: string): boolean => /[\p{L}\p{N}]$/u.test(before);
  const isStart = (after: string): boolean => /^[\p{L}\p{N}]/u.test(after);
  for (const element of $('body').find(inline)) {
    const { prev, next } = element;
    const before = prev?.type === 'text' && isEnd(prev.data) ? prev.data : null;
    const after = next?.type === 'text' && isStart(next.data) ? next.data : null;
    if (before === null && after === null) continue;
    const own = $(element);
    if (own.is(closeOnPurpose) || own.closest('pre, svg, script, style, .choose, .browse__value').length > 0) continue;
    const words = own.text();
    if (before !== null && isStart(words)) glued.push(`${before.slice(-30)}|${words.slice(0, 30)}`);
    if (after !== null && isEnd(words)) glued.push(`${words.slice(-30)}|${after.slice(0, 30)}`);
  }
  for (const block of $('p, li, dd, dt, th, td, caption, figcaption, h1, h2, h3, h4, label, summary')) {
    const found = /(?<![\p{L}\p{N}_/.@#-])\p{L}?\p{Ll}{2,}\d+\p{Ll}{2,}/u.exec($(block).text());
    if (found) glued.push(found[0]);
  }
  return glued;
}

test('no word runs into a number, or into the element before or after it', () => {
  // "Prehab4cancer" is a name: what an author wrote in one is no slip of a template.
  const written = readdirSync(contentFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:mdx|yaml|json)$/.test(name))
    .map((name) => readContent(name))
    .join('\n');
  const wrong = builtPages.flatMap(({ address, $ }) =>
    gluedIn($)
      .filter((words) => !written.includes(words))
      .map((words) => `${address}: ${words}`),
  );
  assert.deepEqual(wrong, []);
});

test('words that run together are found, and what is written together on purpose is not', () => {
  const glued = ['<p>All15measures</p>', '<p>see<a href="/">this</a> page</p>', '<p><strong>12</strong>people</p>'];
  for (const html of glued) assert.equal(gluedIn(load(html)).length, 1, html);
  const fine = [
    '<p>All 15 measures</p>',
    '<p>see <a href="/">this</a>, and (<em>that</em>)</p>',
    '<p>as they said<a class="citation" href="#s">1</a></p>',
    '<p>EQ-5D-5L, GAD-7, E14000530, 10km, 2nd, WEMWBS14</p>',
  ];
  for (const html of fine) assert.deepEqual(gluedIn(load(html)), [], html);
});
