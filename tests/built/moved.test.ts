import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { load } from 'cheerio';

// A copy of the site in which one page was renamed, one figure was renamed and one page was removed.
const folder = mkdtempSync(join(tmpdir(), 'moved-'));
const content = join(folder, 'content');
const oldName = 'wales-national-exercise-referral-scheme';

before(() => {
  cpSync('content', content, { recursive: true });
  const renamed = join(content, 'case-studies', 'wales-exercise-referral.mdx');
  renameSync(join(content, 'case-studies', `${oldName}.mdx`), renamed);
  const text = readFileSync(renamed, 'utf8')
    .replace('---\n', `---\nformerly: [${oldName}]\n`)
    .replace('- id: activity-all\n', '- id: activity\n  formerly: [activity-all]\n');
  writeFileSync(renamed, text);
  for (const folder of ['facts', 'guides', 'briefing', 'lists']) followTheRename(join(content, folder));
  writeFileSync(
    join(content, 'removed.yaml'),
    '- {address: /guides/an-old-guide/, removed: 2026-11-23, reason: Its advice was out of date., instead: /guides/quote-a-figure/}\n',
  );
  execFileSync('astro', ['build', '--silent'], {
    stdio: 'inherit',
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: join(folder, 'dist'), ASTRO_TELEMETRY_DISABLED: '1' },
  });
});
after(() => rmSync(folder, { recursive: true, force: true }));

/** Whoever renames a scheme renames it wherever it is named; the check finds every place. */
function followTheRename(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }).filter((item) => item.isFile())) {
    const path = join(folder, entry.name);
    const text = readFileSync(path, 'utf8');
    const followed = text
      .replaceAll(oldName, 'wales-exercise-referral')
      .replaceAll('figure: activity-all\n', 'figure: activity\n');
    if (followed !== text) writeFileSync(path, followed);
  }
}

const page = (address: string) => load(readFileSync(join(folder, 'dist', address, 'index.html'), 'utf8'));

test('the old address of a page leads to the new one: at once, in words, and for search engines', () => {
  const $ = page(`/case-studies/${oldName}/`);
  assert.equal($('meta[http-equiv="refresh"]').attr('content'), '0;url=/case-studies/wales-exercise-referral/');
  assert.equal($('link[rel="canonical"]').attr('href'), 'http://localhost:4321/case-studies/wales-exercise-referral/');
  assert.equal($('meta[name="robots"]').attr('content'), 'noindex');
  assert.equal($('h1').text(), 'This page has moved');
  assert.equal($('main a[href="/case-studies/wales-exercise-referral/"]').length, 1);
  const sitemap = readFileSync(join(folder, 'dist', 'sitemap-0.xml'), 'utf8');
  assert.ok(!sitemap.includes(oldName), 'search engines are sent to the old address');
});

test('the old anchor of a figure still leads to it', () => {
  const $ = page('/case-studies/wales-exercise-referral/');
  assert.equal($('[id="activity-all"]').closest('li').attr('id'), 'activity');
});

test('a removed page says when it went, why, and what to read instead', () => {
  const $ = page('/guides/an-old-guide/');
  assert.match($('main').text(), /It was removed on 23 November 2026\.\s+Its advice was out of date\./);
  assert.equal($('main a[href="/guides/quote-a-figure/"]').text().trim(), 'What to read instead');
  assert.match(page('/about/removed/')('main').text(), /\/guides\/an-old-guide\//);
});
