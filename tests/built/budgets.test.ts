import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { outFolder } from '../../src/site.ts';
import { firstVisit } from './first-visit.ts';
import { builtPages } from './site.ts';

/**
 * What the first visit to a page of each template may take, in kilobytes of 1,000 bytes; the heaviest page counts. Where
 * the goal is not reached the bound is what was measured in November 2026 with a little room, so that it gets no worse.
 */
const budgets: Record<string, { pages: RegExp; kilobytes: number; goal?: number }> = {
  home: { pages: /^\/$/, kilobytes: 60 },
  'a case study': { pages: /^\/case-studies\/[^/]+\/$/, kilobytes: 66, goal: 55 },
  'an answer': { pages: /^\/answers\/[^/]+\/$/, kilobytes: 63, goal: 60 },
  'an evidence summary': { pages: /^\/evidence\/(?!map|bodies)[^/]+\/$/, kilobytes: 65 },
  'a body of evidence': { pages: /^\/evidence\/bodies\/[^/]+\/$/, kilobytes: 64 },
  'a guide': { pages: /^\/guides\/[^/]+\/$/, kilobytes: 63 },
  'a council': { pages: /^\/places\/[^/]+\/$/, kilobytes: 65 },
  'the map': { pages: /^\/evidence\/map\/$/, kilobytes: 85, goal: 75 },
  'the search before it is used': { pages: /^\/search\/$/, kilobytes: 63, goal: 55 },
};
/** One font, the styles, and small scripts that are asked for together over one connection. */
const mostRequests = 36;

for (const [name, { pages, kilobytes, goal = kilobytes }] of Object.entries(budgets)) {
  test(`the first visit to ${name} takes ${kilobytes} kB at most, in ${mostRequests} requests, and asks no other host`, (t) => {
    const files = builtPages
      .filter(({ address }) => pages.test(address))
      .map(({ address }) => `${address.slice(1)}index.html`);
    assert.ok(files.length > 0, 'no page of this template was built');
    const size = (file: string): number => statSync(join(outFolder, file)).size;
    // Compression follows the size closely enough for the heaviest to be among the largest.
    for (const file of files.toSorted((a, b) => size(b) - size(a)).slice(0, 5)) {
      const { bytes, requests, elsewhere } = firstVisit(file);
      if (bytes > goal * 1000) t.diagnostic(`${file}: ${(bytes / 1000).toFixed(1)} kB, where ${goal} are the goal`);
      assert.ok(bytes <= kilobytes * 1000, `${file}: ${(bytes / 1000).toFixed(1)} kB`);
      assert.ok(requests <= mostRequests, `${file}: ${requests} requests`);
      assert.deepEqual(elsewhere, [], file);
    }
  });
}

test('no page needs a script to be read: what it says stands in it, and is not hidden', () => {
  for (const { address, $ } of builtPages) {
    const main = $('main').clone();
    main.find('[hidden], .with-script, script').remove();
    assert.ok(main.text().replace(/\s+/g, ' ').trim().length > 20, address);
  }
});
