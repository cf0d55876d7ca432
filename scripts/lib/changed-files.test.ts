import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { changedFiles } from './changed-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'changed-'));
after(() => rmSync(folder, { recursive: true }));
const git = (...words: string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], { cwd: folder });
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

test('what differs from a branch is told, also what nobody has committed yet', () => {
  git('init', '--quiet', '--initial-branch', 'main');
  for (const name of ['kept.mdx', 'changed.mdx', 'open.mdx']) write(name, 'before');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Before');
  git('switch', '--quiet', '--create', 'mine');
  write('changed.mdx', 'after');
  git('commit', '--quiet', '--all', '--message', 'After');
  write('open.mdx', 'after');
  write('new.mdx', 'new');
  assert.deepEqual([...changedFiles('main', folder)!].toSorted(), ['changed.mdx', 'new.mdx', 'open.mdx']);
});

test('a list of files is taken as it is, and a branch that is not there reports everything', () => {
  assert.deepEqual([...changedFiles('content/a.mdx\ncontent/b.yaml')!], ['content/a.mdx', 'content/b.yaml']);
  assert.deepEqual([...changedFiles('')!], []);
  assert.equal(changedFiles('no-such-branch', folder), null);
});
