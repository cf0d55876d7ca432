import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'line-ends-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const hasGit = spawnSync('git', ['--version']).error === undefined;

/** Git as it is set up on Windows. */
const git = (...words: string[]): void => {
  const settings = ['core.autocrlf=true', 'user.name=A', 'user.email=a@example.org', 'commit.gpgsign=false'];
  const { status, stderr } = spawnSync('git', [...settings.flatMap((one) => ['-c', one]), ...words], { cwd: folder, encoding: 'utf8' }); // prettier-ignore
  assert.equal(status, 0, stderr);
};

test('a copy of the project has the same bytes where Git puts line ends of Windows', { skip: !hasGit }, () => {
  const files = {
    'content/guides/a.mdx': 'one\ntwo\n',
    'src/a.ts': 'one\ntwo\n',
    'SECURITY.md': 'one\ntwo\n',
    'content/councils/councils.csv': 'one\r\ntwo\r\n',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  cpSync('.gitattributes', join(folder, '.gitattributes'));
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'all');
  for (const path of Object.keys(files)) rmSync(join(folder, path));
  git('checkout', '--quiet', '.');
  for (const [path, text] of Object.entries(files)) assert.equal(readFileSync(join(folder, path), 'utf8'), text, path);
});
