import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanAddress, nearestAddresses, queryWithin } from './meant.ts';

const page = '/case-studies/dance-to-health/';

/** What is done to links on their way: by sentences, brackets, mail programs, chats, word processors and people. */
const manglings: ((address: string) => string)[] = [
  ...['.', ',', ';', ':', '!', '?', ')', ').', ']', '],', '>', '>.', '"', "'", '”', '’', '»', '…', '*', '**', '_', '|', '\\', '`', '~', '-', '–', '/.', '/)', '/).', '/"', '/”.', '/>', '/]', '/,', '/*'].map((end) => (address: string) => address.replace(/\/$/, '') + end), // prettier-ignore
  ...['%20', '%22', '%29', '%5D', '%3E', '%E2%80%9D', '%E2%80%99', '%C2%A0', '%0A', '%0D%0A', '%2C', '%', '%2', '%E2%80'].map((end) => (address: string) => address + end), // prettier-ignore
  ...['&utm_source=letter', '&amp;utm_source=letter', '%3Futm_source=letter', '%3Ffbclid=abc123', ';jsessionid=1', '%23results', '<br>', '%3Cbr%3E', ' and', '%20(PDF)', '|The%20scheme'].map((end) => (address: string) => address + end), // prettier-ignore
  (address) => address.toUpperCase(),
  (address) => address.replace('case', 'Case').replace('dance', 'Dance'),
  (address) => address.replaceAll('-', '_'),
  (address) => address.replaceAll('/', '//'),
  (address) => `${address}index.html`,
  (address) => `${address}index.htm`,
  (address) => `${address}INDEX.HTML`,
  (address) => address.replace(/\/$/, ''),
  (address) => address.replace('dance', 'da=\r\nnce'),
  (address) => address.replace('dance', 'da%E2%80%8Bnce'),
  (address) => address.replace('dance', 'da%C2%ADnce'),
  (address) => encodeURIComponent(address),
  (address) => encodeURIComponent(encodeURIComponent(address)),
];

test('whatever a sentence or a mail program put to a link, the page is found again', () => {
  for (const mangle of manglings)
    for (const address of [page, '/facts/', '/evidence/map/']) {
      if (mangle(address) !== address) assert.equal(cleanAddress(mangle(address)), address, mangle(address));
    }
});

test('what was asked of a page is asked of it again, though it came as a part of its name', () => {
  for (const [path, query] of [
    ['/search/%3Fq=choir', '?q=choir'],
    ['/search/%3Fq%3Dchoir%26kind%3Devidence', '?q=choir&kind=evidence'],
    ['/search/&q=choir&kind=evidence', '?q=choir&kind=evidence'],
    ['/search/&amp;q=choir', '?q=choir'],
    ['/pack%3Fitems=facts/a,facts/b', '?items=facts/a,facts/b'],
    ['/search/', ''],
    ['/search/%3F', ''],
    ['/search/?', ''],
  ])
    assert.equal(queryWithin(path!), query, path);
});

test('an address without a fault stays as it is', () => {
  for (const address of [page, '/data/facts.csv', '/', '/facts/a-1/v2/']) assert.equal(cleanAddress(address), address);
});

const pages = [
  page,
  '/case-studies/dance-well/',
  '/case-studies/singing/',
  '/facts/',
  '/evidence/map/',
  '/places/bath/',
];

test('a slip, and an address cut short, lead to the pages they are near; what is far from all leads nowhere', () => {
  assert.deepEqual(nearestAddresses('/case-studies/dance-to-healht/', pages), [page]);
  assert.deepEqual(nearestAddresses('/case-studies/dance-to/', pages), [page]);
  assert.deepEqual(nearestAddresses('/case-studies/danc/', pages), [page, '/case-studies/dance-well/']);
  assert.deepEqual(nearestAddresses('/fact/', pages), ['/facts/']);
  for (const far of ['/', '/wp-login.php', '/case-studies/zumba/', '/a/', '/ca/']) {
    assert.deepEqual(nearestAddresses(far, pages), [], far);
  }
});

test('no address, however long or odd, is slow or a fault', () => {
  for (const odd of [
    '%'.repeat(5000),
    '/'.repeat(5000),
    '.'.repeat(5000),
    'a'.repeat(8000),
    '\u0000',
    '%00',
    '../../..',
    '=\r\n'.repeat(3000),
    ') '.repeat(3000),
  ])
    // prettier-ignore
    assert.match(cleanAddress(odd), /^\//);
});
