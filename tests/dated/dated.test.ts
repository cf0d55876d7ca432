import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { load, type CheerioAPI } from 'cheerio';

// The small site as it is built on other days, without an edit: what readers are told must follow the day by itself.
const days = ['2027-03-31', '2028-04-01', '2031-06-01'] as const;
type Day = (typeof days)[number];
const folderOf = (day: Day): string => `dist-small-${day.slice(0, 4)}`;

before(() => {
  for (const day of days) {
    const environment: NodeJS.ProcessEnv = {
      ...process.env,
      CONTENT_DIR: 'tests/content',
      OUT_DIR: folderOf(day),
      BUILD_DATE: day,
    };
    // A test runner within a test runner would report to the outer one and not say what failed.
    delete environment.NODE_TEST_CONTEXT;
    const { status, stdout } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
      encoding: 'utf8',
      env: environment,
    });
    assert.equal(status, 0, `the site of ${day} was not built: ${stdout.slice(-4_000)}`);
  }
});

const fileOf = (day: Day, address: string): string =>
  join(folderOf(day), address, address.endsWith('/') ? 'index.html' : '');
const page = (day: Day, address: string): CheerioAPI => load(readFileSync(fileOf(day, address), 'utf8'));
const words = (day: Day, address: string, part = 'main'): string =>
  page(day, address)(part).text().replace(/\s+/g, ' ');
const listed = (day: Day): string[] => {
  const $ = page(day, '/places/');
  return $('[data-councils] a')
    .map((_, link) => $(link).text().trim())
    .get();
};

test('a council that ends says so before the day, and leads on after it', () => {
  assert.match(words('2027-03-31', '/places/eastby/'), /Eastby District Council ends on 1 April 2028/);
  assert.match(words('2028-04-01', '/places/eastby/'), /Eastby District Council ended on 1 April 2028/);
  for (const day of days) {
    assert.ok(page(day, '/places/eastby/')('.council-end a[href="/places/east-testshire/"]').length > 0, day);
  }
  assert.match(page('2028-04-01', '/places/eastby/')('title').text(), /Eastby until 2028/);
});

test('a scheme of a council that ends says so beside its councils', () => {
  const address = '/case-studies/testshire-singing-for-breath/';
  assert.match(
    words('2027-03-31', address),
    /As of 20 November 2026, the councils of [^.]*Eastby[^.]* end on 1 April 2028\./,
  );
  assert.match(words('2028-04-01', address), /The councils of [^.]*Eastby[^.]* ended on 1 April 2028\./);
});

test('a council that is split leads to everything that has a part of it', () => {
  const $ = page('2028-04-01', '/places/westby/');
  for (const next of ['east-testshire', 'west-testshire']) {
    assert.ok($(`.council-end a[href="/places/${next}/"]`).length > 0, next);
  }
});

test('a council to come has a page from the day it is named, and is one of the list from the day it begins', () => {
  assert.match(
    words('2027-03-31', '/places/east-testshire/'),
    /As of 20 November 2026, East Testshire Council begins on 1 April 2028/,
  );
  assert.match(words('2028-04-01', '/places/east-testshire/'), /East Testshire Council began on 1 April 2028/);
  assert.ok(listed('2027-03-31').includes('Eastby'));
  assert.ok(!listed('2027-03-31').includes('East Testshire'));
  assert.ok(!listed('2028-04-01').includes('Eastby'));
  assert.ok(listed('2028-04-01').includes('East Testshire'));
});

test('the map shows the councils of the day', () => {
  const links = (day: Day): string[] => {
    const $ = page(day, '/places/');
    return $('svg a')
      .map((_, link) => $(link).attr('href')!)
      .get();
  };
  assert.ok(links('2027-03-31').includes('/places/eastby/'));
  assert.ok(!links('2028-04-01').includes('/places/eastby/'));
  assert.ok(links('2028-04-01').includes('/places/east-testshire/'));
  // A council that was split cannot be one hexagon of another: it leads on by its page.
  assert.ok(links('2028-04-01').includes('/places/westby/'));
});

test('where a council is chosen, one that has ended stands apart with what has its area, and one that began is there', () => {
  for (const [address, field] of [
    ['/funding/business-case/', '#case-place'],
    ['/funding/workbench/', '#workbench-council'],
    ['/evaluate/plan/', '#logic-council'],
    ['/evaluate/check/', '#scheme-council'],
  ] as const) {
    const ended = (day: Day): string => page(day, address)(`${field} optgroup option`).text();
    assert.equal(ended('2027-03-31'), '', address);
    assert.match(ended('2028-04-01'), /Eastby \(ended, now East Testshire\)/, address);
    assert.doesNotMatch(ended('2028-04-01'), /Northby/, address);
    const isOffered = page('2028-04-01', address)(`${field} > option[data-slug="east-testshire"]`).length > 0;
    // A case study names councils of the list, which a new one is not in yet.
    assert.equal(isOffered, address !== '/evaluate/check/', address);
  }
  const near = JSON.parse(readFileSync(fileOf('2028-04-01', '/places/near.json'), 'utf8')) as {
    councils: { slug: string; change: { hasEnded: boolean; next: { slug: string }[] } | null }[];
  };
  const change = near.councils.find(({ slug }) => slug === 'eastby')!.change!;
  assert.deepEqual([change.hasEnded, change.next.map(({ slug }) => slug)], [true, ['east-testshire']]);
});

test('no address that was published is lost when councils end', () => {
  for (const line of readFileSync('tests/content/published.txt', 'utf8').split('\n')) {
    if (!line.startsWith('/places/')) continue;
    for (const day of days) assert.ok(existsSync(fileOf(day, line.trim())), `${line} on ${day}`);
  }
});

test('what was only expected is never told as if it had happened', () => {
  assert.match(words('2027-03-31', '/places/northby/'), /is expected to end on 1 April 2028/);
  for (const day of ['2028-04-01', '2031-06-01'] as const) {
    assert.match(words(day, '/places/northby/'), /was due to end on 1 April 2028\. Whether it did/);
    assert.ok(listed(day).includes('Northby'));
  }
});

test('a former council leads to what has its area on the day', () => {
  const now = (day: Day): string => page(day, '/places/')('#former-att').text().replace(/\s+/g, ' ');
  assert.match(now('2027-03-31'), /Attown District Council Until 1 April 2020; now Eastby/);
  assert.match(now('2028-04-01'), /Attown District Council Until 1 April 2020; now East Testshire/);
});

test('a page past its day says so at its head, on the page of what is overdue and in the feed, and nothing before its day does', () => {
  const address = '/evidence/bodies/singing-wellbeing/';
  const items = (day: Day): number =>
    (JSON.parse(readFileSync(fileOf(day, '/feeds/due/feed.json'), 'utf8')) as { items: unknown[] }).items.length;
  const isListed = (day: Day): boolean =>
    words(day, '/about/overdue/')
      .split('To come')[0]!
      .includes(words(day, address, 'h1').trim());
  for (const [day, isDue] of [
    ['2027-03-31', false],
    ['2031-06-01', true],
  ] as const) {
    assert.equal(page(day, address)('[data-overdue]').length > 0, isDue, day);
    assert.equal(isListed(day), isDue, day);
  }
  assert.match(words('2031-06-01', address, '[data-overdue]'), /was to be read again by .*, \d+ years and more ago/);
  const count = (day: Day): number =>
    Number(page(day, '/about/overdue/')('[data-overdue-count]').attr('data-overdue-count') ?? 0);
  assert.ok(count('2027-03-31') < count('2031-06-01'));
  assert.ok(items('2027-03-31') < items('2031-06-01'));
});

test('a scheme reported running is last seen running when years have gone by, on its page and on its card', () => {
  const address = '/case-studies/port-museum-of-everyday-things/';
  assert.match(words('2027-03-31', address), /Reported running, as of/);
  assert.match(words('2031-06-01', address), /Last seen running \d{4} .*, \d+ years ago/);
  const card = page('2031-06-01', '/case-studies/')(`.card:has(a[href="${address}"]) [data-long-unseen]`);
  assert.match(card.text(), /Last seen running/);
});

test('a search for studies says its age', () => {
  const address = '/evidence/bodies/singing-wellbeing/';
  assert.doesNotMatch(words('2027-03-31', address), /Nobody has looked again/);
  assert.match(words('2031-06-01', address), /Nobody has looked again for 4 years: newer studies may exist/);
});

test('an old sum says its age on each day', () => {
  const ages = (day: Day): string => page(day, '/funding/money/')('[data-old-price]').text();
  assert.match(ages('2027-03-31'), /9 years old: prices have changed since/);
  assert.match(ages('2031-06-01'), /13 years old: prices have changed since/);
});

test('every page says on which day it was built', () => {
  for (const [day, said] of [
    ['2027-03-31', '31 March 2027'],
    ['2028-04-01', '1 April 2028'],
    ['2031-06-01', '1 June 2031'],
  ] as const) {
    assert.ok(words(day, '/', 'footer').includes(`Built on ${said}`), day);
  }
});

test('the calendar of reviews is the same on every day: it tells of days, not of today', () => {
  const days = (day: Day): string[] =>
    readFileSync(fileOf(day, '/feeds/reviews.ics'), 'utf8')
      .split('\r\n')
      .filter((line) => line.startsWith('DTSTART'));
  assert.ok(days('2027-03-31').length > 10);
  assert.deepEqual(days('2027-03-31'), days('2031-06-01'));
});

test('the test of every page is overdue after six months, and the statement says so', () => {
  assert.doesNotMatch(words('2027-03-31', '/about/accessibility/'), /Overdue/);
  assert.match(words('2027-03-31', '/about/overdue/'), /20 May 2027 .*Accessibility: test the pages again/);
  assert.match(
    words('2028-04-01', '/about/accessibility/'),
    /Overdue\. This test was to be made again by 20 May 2027, and no newer one is on record/,
  );
});
