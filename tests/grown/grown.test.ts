import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { growContent, merge } from './grow.ts';

// The real content as it may be in a year: what officers add must not turn a test red that nobody can explain to them.
const folder = mkdtempSync(join(tmpdir(), 'grown-'));
const settings = { CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist') };

before(() => growContent('content', settings.CONTENT_DIR));
after(() => rmSync(folder, { recursive: true, force: true }));

function run(...parameters: string[]): void {
  const environment: NodeJS.ProcessEnv = { ...process.env, ...settings };
  // A test runner within a test runner would report to the outer one and not say what failed.
  delete environment.NODE_TEST_CONTEXT;
  const { status, stdout } = spawnSync(process.execPath, parameters, { encoding: 'utf8', env: environment });
  assert.equal(status, 0, stdout.slice(-8_000));
}

test('content that grew passes the check, builds, and keeps what the tests of the built site promise', () => {
  merge(settings.CONTENT_DIR);
  run('node_modules/astro/bin/astro.mjs', 'build');
  for (const address of ['facts/of-another-day', 'case-studies/of-another-day', 'evidence/of-another-day']) {
    assert.ok(existsSync(join(settings.OUT_DIR, address, 'index.html')), `${address} is not built`);
  }
  run('--test', '--test-isolation=none', '--test-reporter=spec', 'tests/built/*.test.ts');
});
