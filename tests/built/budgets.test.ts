import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { outFolder } from '../../src/site.ts';
import type { SearchData } from '../../src/model/search-record.ts';
import { answerAtOnce } from '../../src/search/answers/at-once.ts';
import { isAnswer } from '../../src/search/answers/answers.ts';
import { isAboutOwnHealth } from '../../src/search/answers/own-health.ts';
import { firstAnswer, firstVisit } from './first-visit.ts';
import { builtPages, readBuilt } from './site.ts';

/** What the first visit to the heaviest page of each template may take, in kilobytes of 1,000 bytes. */
const goals: Record<string, { pages: RegExp; kilobytes: number }> = {
  home: { pages: /^\/$/, kilobytes: 60 },
  'a case study': { pages: /^\/case-studies\/[^/]+\/$/, kilobytes: 55 },
  'an answer': { pages: /^\/answers\/[^/]+\/$/, kilobytes: 60 },
  'an evidence summary': { pages: /^\/evidence\/(?!map|bodies)[^/]+\/$/, kilobytes: 55 },
  'a body of evidence': { pages: /^\/evidence\/bodies\/[^/]+\/$/, kilobytes: 55 },
  'a guide': { pages: /^\/guides\/[^/]+\/$/, kilobytes: 55 },
  'a council': { pages: /^\/places\/[^/]+\/$/, kilobytes: 55 },
  'the map': { pages: /^\/evidence\/map\/$/, kilobytes: 75 },
  'the search before it is used': { pages: /^\/search\/$/, kilobytes: 55 },
};
/** What a reader downloads who comes with a question, till its answer stands. */
const firstAnswerKilobytes = 150;
/** The typeface, the styles, and scripts that are asked for together over one connection. */
const mostRequests = 24;

for (const [name, { pages, kilobytes }] of Object.entries(goals)) {
  test(`the first visit to ${name} takes ${kilobytes} kB at most, in ${mostRequests} requests, and asks no other host`, (t) => {
    const files = builtPages
      .filter(({ address }) => pages.test(address))
      .map(({ address }) => `${address.slice(1)}index.html`);
    assert.ok(files.length > 0, 'no page of this template was built');
    const size = (file: string): number => statSync(join(outFolder, file)).size;
    // Compression follows the size closely enough for the heaviest to be among the largest.
    const heaviest = files
      .toSorted((a, b) => size(b) - size(a))
      .slice(0, 5)
      .map((file) => ({ file, ...firstVisit(file) }))
      .toSorted((a, b) => b.bytes - a.bytes);
    t.diagnostic(
      `${heaviest[0]!.file}: ${(heaviest[0]!.bytes / 1000).toFixed(1)} kB, ${heaviest[0]!.requests} requests`,
    );
    for (const { file, bytes, requests, elsewhere } of heaviest) {
      assert.ok(bytes <= kilobytes * 1000, `${file}: ${(bytes / 1000).toFixed(1)} kB`);
      assert.ok(requests <= mostRequests, `${file}: ${requests} requests`);
      assert.deepEqual(elsewhere, [], file);
    }
  });
}

test('every question of the site has an answer before anything but the answers has come', async () => {
  const answers = JSON.parse(readBuilt('search/answers.json')) as SearchData;
  const ask = answerAtOnce(answers);
  const questions = answers.records.filter(isAnswer);
  assert.ok(questions.length > 0);
  const unanswered = questions.map(({ title }) => title).filter((title) => !isAboutOwnHealth(title) && !ask(title));
  assert.deepEqual(unanswered, []);
});

test(`the first answer takes ${firstAnswerKilobytes} kB at most, page, scripts and all`, (t) => {
  const kilobytes = firstAnswer().bytes / 1000;
  t.diagnostic(`${kilobytes.toFixed(1)} kB`);
  assert.ok(kilobytes <= firstAnswerKilobytes, `${kilobytes.toFixed(1)} kB`);
});

test('no page needs a script to be read: what it says stands in it, and is not hidden', () => {
  for (const { address, $ } of builtPages) {
    const main = $('main').clone();
    main.find('[hidden], .with-script, script').remove();
    assert.ok(main.text().replace(/\s+/g, ' ').trim().length > 20, address);
  }
});
