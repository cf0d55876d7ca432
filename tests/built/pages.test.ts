import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate, formatterFactory } from 'html-validate';
import { builtFiles, builtPages, pageAt, readBuilt } from './site.ts';

/** Pages for frames on other sites have no header, no navigation and a stricter policy: tests/built/embeds.test.ts. */
const wholePages = builtPages.filter(({ address }) => !address.startsWith('/embed/'));

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // The compiler writes attributes and void elements its own way; both are valid HTML.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'long-title': 'off',
      // "role=list" and the like are written where a browser drops the role of a styled list.
      'no-redundant-role': 'off',
      'prefer-native-element': 'off',
      // The checkboxes of one filter share its name.
      'form-dup-name': ['error', { shared: ['radio', 'button', 'submit', 'checkbox'] }],
    },
  });
  const reports = [];
  for (const { file } of builtPages) reports.push(await validator.validateFile(file));
  const invalid = reports.filter((report) => !report.valid);
  assert.equal(invalid.length, 0, formatterFactory('text')(invalid.flatMap((report) => report.results).slice(0, 20)));
});

test('every link inside the site leads to a page and, where it names one, to a place on it', () => {
  const pages = new Map(builtPages.map((page) => [page.address, page]));
  const ids = new Map(
    builtPages.map(({ address, $ }) => [
      address,
      new Set(
        $('[id]')
          .map((_, element) => $(element).attr('id')!)
          .get(),
      ),
    ]),
  );
  const dead: string[] = [];
  for (const { address, $ } of builtPages) {
    for (const element of $('a[href], link[href], script[src], img[src]')) {
      const target = $(element).attr('href') ?? $(element).attr('src')!;
      const url = new URL(target, `http://site${address}`);
      if (url.host !== 'site') continue;
      const page = pages.get(url.pathname);
      if (!page && !builtFiles.has(url.pathname)) dead.push(`${address} → ${target}`);
      // What stands after # with an equals sign is the state of a tool, not a place.
      else if (
        page &&
        url.hash &&
        !url.hash.includes('=') &&
        !ids.get(url.pathname)!.has(decodeURIComponent(url.hash.slice(1)))
      ) {
        dead.push(`${address} → ${target} (no such place on the page)`);
      }
    }
  }
  assert.deepEqual(dead, []);
});

test('no two landmarks of a page are of one kind and one name', () => {
  const named = 'nav, aside, section[aria-label], section[aria-labelledby], form[aria-label], form[aria-labelledby], [role=region], [role=search]'; // prettier-ignore
  const alike = builtPages.flatMap(({ address, $ }) => {
    const words = (id: string): string => $(`[id="${id}"]`).text();
    const names = $(named)
      .toArray()
      .map((element) => {
        const label =
          $(element).attr('aria-label') ?? $(element).attr('aria-labelledby')?.split(' ').map(words).join(' ');
        return `${$(element).attr('role') ?? element.tagName} "${label?.replace(/\s+/g, ' ').trim() ?? ''}"`;
      });
    return names.filter((name, index) => names.indexOf(name) < index).map((name) => `${address}: ${name}`);
  });
  assert.deepEqual(alike, []);
});

test('no page shows what is left of a value that is not there, or puts what is not stated into a sentence', () => {
  const left = /\bundefined\b|\[object |\bNaN\b|\breferred by (?:Not|Who|Nobody)\b|, Not stated\b/;
  for (const { address, $ } of builtPages) {
    const words = $('main').clone().find('code, pre, script').remove().end().text();
    assert.doesNotMatch(words, left, address);
  }
});

test('what is told of one thing is told of one: "1 case study that states", never "that state"', () => {
  const many = /(?<![\d.,])1 [a-z]+(?: [a-z]+)? (?:that|which|who) (?:are|bring|do|have|rest|say|state|tell|were)\b/;
  for (const { address, $ } of builtPages) {
    const said = `${$('meta[name=description]').attr('content')} ${$('main').text()}`;
    assert.doesNotMatch(said, many, address);
  }
});

test('no page asks another host for anything, or holds script or style of its own', () => {
  const wrong: string[] = [];
  for (const { address, $ } of builtPages) {
    for (const element of $('script, style, [style], img, iframe, link[rel~=stylesheet], link[rel~=preload]')) {
      // Data for search engines is read, never run.
      if ($(element).is('script[type="application/ld+json"]')) continue;
      const source = $(element).attr('src') ?? $(element).attr('href');
      if (element.tagName === 'style' || $(element).is('[style]')) wrong.push(`${address}: inline style`);
      else if (!source) wrong.push(`${address}: inline ${element.tagName}`);
      else if (/^(https?:)?\/\//.test(source) || source.startsWith('data:')) wrong.push(`${address}: ${source}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test('every page carries the content security policy before anything it governs', () => {
  for (const { address, $ } of wholePages) {
    const policy = $('head meta[http-equiv="Content-Security-Policy"]');
    assert.match(policy.attr('content') ?? '', /default-src 'none'; script-src 'self'/, address);
    assert.equal(policy.prevAll('script, link, style').length, 0, address);
    assert.doesNotMatch(policy.attr('content')!, /unsafe-inline|https?:|\*/, address);
  }
});

test('titles and descriptions are there, and no two pages share one but a frame and its earlier address', () => {
  for (const what of ['title', 'description'] as const) {
    const seen = new Map<string, string>();
    const pages = builtPages.filter(({ $ }) => $('meta[http-equiv=refresh]').length === 0);
    for (const { address, $ } of pages) {
      const value = what === 'title' ? $('head > title').text() : ($('meta[name=description]').attr('content') ?? '');
      assert.ok(value.length >= 10, `${address} has no ${what}`);
      const other = seen.get(value);
      if (other && !showTheSame(address, other)) assert.fail(`${address} has the same ${what} as ${other}`);
      seen.set(value, address);
    }
  }
});

/** Whether two frames are one, at its address of today and at one that it had before. */
function showTheSame(...addresses: string[]): boolean {
  const [one, other] = addresses.map((address) => pageAt(address)('link[rel=canonical]').attr('href'));
  return addresses.every((address) => address.startsWith('/embed/')) && one !== undefined && one === other;
}

test('every page has one h1, its language, a main landmark, a skip link and headings that skip no level', () => {
  for (const { address, $ } of wholePages) {
    assert.equal($('h1').length, 1, address);
    assert.equal($('html').attr('lang'), 'en-GB', address);
    assert.equal($('main#main').length, 1, address);
    assert.equal($('a.govuk-skip-link[href="#main"]').length, 1, address);
    let level = 1;
    for (const heading of $('main :is(h1, h2, h3, h4)')) {
      const next = Number(heading.tagName.slice(1));
      assert.ok(next <= level + 1, `${address}: "${$(heading).text()}" skips a level`);
      level = next;
    }
  }
});

test('no heading and no link to a page is called by an address', () => {
  const wrong = builtPages.flatMap(({ address, $ }) =>
    $('main :is(h1, h2, h3), main a[href^="/"]')
      .filter((_, element) => /^\/\S+\/$/.test($(element).text().trim()))
      .map((_, element) => `${address}: ${$(element).text().trim()}`)
      .get(),
  );
  assert.deepEqual(wrong, []);
});

test('every page that is listed has its canonical address and is in the sitemap; others are not', () => {
  const sitemap = readBuilt('sitemap-0.xml');
  for (const { address, $ } of builtPages.filter((page) => page.address !== '/404.html')) {
    const canonical = $('link[rel=canonical]').attr('href') ?? '';
    if ($('meta[name=robots][content=noindex]').length > 0) {
      // A frozen version, a frame: search engines are led to the page that it belongs to. A page that the reader's
      // own choice fills belongs to none.
      if (canonical) {
        assert.notEqual(new URL(canonical).pathname, address);
        assert.ok(builtFiles.has(`${new URL(canonical).pathname}index.html`), address);
      }
      assert.ok(!sitemap.includes(`${address}</loc>`), `${address} is in the sitemap`);
    } else {
      assert.equal(new URL(canonical).pathname, address);
      assert.ok(sitemap.includes(`<loc>${canonical}</loc>`), `${address} is not in the sitemap`);
    }
  }
});

test('no full stop or comma stands apart from the word before it', () => {
  for (const { address, $ } of builtPages) {
    const text = $('body').clone().find('script, style, pre').remove().end().text().replace(/\s+/g, ' ');
    assert.equal(/\S+ [.,;:](?= |$)/.exec(text)?.[0], undefined, address);
  }
});
