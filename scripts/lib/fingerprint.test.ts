import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtFrom, fingerprint } from './fingerprint.ts';

/** What stands at the top of the project and changes nothing of the built site. */
const besides = new Set([
  'content',
  'docs',
  'tests',
  'README.md',
  'CONTRIBUTING.md',
  'CODE_OF_CONDUCT.md',
  'LICENSE',
  'Containerfile',
]);
const settingsOfTools = /^\.|^(?:eslint|playwright)\.config\.[jt]s$|^knip\.jsonc$/;

test('whatever stands at the top of the project either counts for a build, or is known not to', () => {
  const tops = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
    .split('\n')
    .map((path) => path.split('/')[0]!)
    .filter((top) => top && !besides.has(top) && !settingsOfTools.test(top));
  assert.deepEqual([...new Set(tops)].toSorted(), builtFrom.toSorted(), 'add it to builtFrom, or to this test');
});

test('the site of another day, or of other settings, is another site', () => {
  const of = (settings: NodeJS.ProcessEnv): string =>
    execFileSync(
      process.execPath,
      ['--input-type=module', '--eval', `const { fingerprintOfSite } = await import('./scripts/lib/fingerprint.ts'); console.log(fingerprintOfSite());`],
      { encoding: 'utf8', env: { ...process.env, CONTENT_DIR: 'tests/content', BUILD_DATE: '2026-12-31', ...settings } },
    ); // prettier-ignore
  const all = [{}, { BUILD_DATE: '2027-01-01' }, { DRAFTS: '1' }, { SITE_URL: 'https://example.gov.uk' }].map(of);
  assert.equal(new Set(all).size, all.length);
  assert.equal(of({}), all[0]);
});

test('a file that changes, comes, goes or moves, and a setting, change the fingerprint', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  try {
    mkdirSync(join(folder, 'deep/er'), { recursive: true });
    writeFileSync(join(folder, 'a'), '1');
    const seen = [fingerprint([folder])];
    assert.equal(fingerprint([folder]), seen[0], 'nothing has changed');
    writeFileSync(join(folder, 'a'), '2');
    seen.push(fingerprint([folder]));
    writeFileSync(join(folder, 'deep/er/b'), '');
    seen.push(fingerprint([folder]));
    rmSync(join(folder, 'deep/er/b'));
    writeFileSync(join(folder, 'deep/c'), '');
    seen.push(fingerprint([folder]));
    seen.push(fingerprint([folder], 'BASE_PATH'));
    assert.equal(new Set(seen).size, seen.length);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
