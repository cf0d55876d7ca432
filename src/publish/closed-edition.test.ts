import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOfClosedPage } from './closed-edition.ts';

const edition = { day: '2028-04-01', home: 'https://example.gov.uk/kb/', forms: ['/kb/contribute/write/'] };
const banner = '<aside data-closed="2028-04-01">Closed</aside>';
const faults = (html: string) => faultsOfClosedPage(html, edition);

test('a page with its banner, a search box and links is as it should be', () => {
  const page = `${banner}<form action="/kb/search/"></form><a href="#x"></a><a href="https://www.example.org/"></a>`;
  assert.deepEqual(faults(page), []);
});

test('a page without the day of closing, or with another, is named', () => {
  assert.match(faults('<p>Text</p>').join(), /does not say that it was closed on 2028-04-01/);
  assert.match(faults('<aside data-closed="2027-04-01">Closed</aside>').join(), /does not say/);
});

test('a form that sends, a feed and a way to a closed form are each named', () => {
  assert.match(faults(`${banner}<form method="POST" action="/kb/"></form>`).join(), /a form sends to \/kb\//);
  assert.match(faults(`${banner}<form action="https://forms.example.org/"></form>`).join(), /a form sends/);
  assert.match(faults(`${banner}<form action="/other/"></form>`).join(), /a form sends/);
  assert.match(faults(`${banner}<link rel="alternate" href="/kb/feeds/x/atom.xml">`).join(), /promises a feed/);
  assert.match(faults(`${banner}<a href="/kb/contribute/write/?page=x">`).join(), /leads to the form/);
});
