import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { newEntry } from './new-entry.ts';
import { makeFile, replaceFile } from './replace-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'replace-file-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('a file is replaced with the rights it had, and made where there is none', async () => {
  const file = join(folder, 'new/one.txt');
  await replaceFile(file, 'one');
  writeFileSync(join(folder, 'kept.sh'), '', { mode: 0o700 });
  await replaceFile(join(folder, 'kept.sh'), 'two');
  assert.equal(readFileSync(file, 'utf8'), 'one');
  assert.equal(statSync(join(folder, 'kept.sh')).mode & 0o777, 0o700);
  assert.deepEqual(readdirSync(join(folder, 'new')), ['one.txt']);
});

test('of two that make a file of one name at once, one makes it and the other is told; nothing is left beside it', async () => {
  const file = join(folder, 'made/one.txt');
  const texts = Array.from({ length: 40 }, (_, index) => `text ${index}`);
  const made = await Promise.all(texts.map((text) => makeFile(file, text)));
  assert.equal(made.filter(Boolean).length, 1);
  assert.equal(readFileSync(file, 'utf8'), texts[made.indexOf(true)]);
  assert.equal(await makeFile(file, 'later'), false);
  assert.deepEqual(readdirSync(join(folder, 'made')), ['one.txt']);
});

test('npm run new leaves a page that came to stand there while it asked as it is', async () => {
  const content = join(folder, 'asked');
  cpSync('tests/content', content, { recursive: true });
  const page = join(content, 'case-studies/rutland-walks.mdx');
  const options = { content, kind: 'case-studies', id: 'rutland-walks', set: [] };
  const ask = async (): Promise<string> => {
    writeFileSync(page, 'somebody else wrote this');
    return Promise.resolve('Rutland: walks');
  };
  await assert.rejects(newEntry(options, ask, new Date('2026-12-01')), /is there already, and is never written over/);
  assert.equal(readFileSync(page, 'utf8'), 'somebody else wrote this');
});

// A limit for the size of files stands for a full disk, which only root could make.
test('where there is no room for what a command would write, what somebody has written stays whole, and a sentence says so', { skip: process.platform === 'win32' }, () => {
  const content = join(folder, 'content');
  cpSync('tests/content', content, { recursive: true });
  const file = join(content, 'case-studies/wales-gardens-for-everybody.mdx');
  const written = readFileSync(file, 'utf8').replaceAll('\n', '\r\n');
  writeFileSync(file, written);
  const published = readFileSync(join(content, 'published.txt'), 'utf8');
  for (const command of ['check.mjs --fix', 'record.ts', 'new.ts --kind guides --id a-guide --set Title=A', 'freeze-facts.ts']) {
    // Something to write for each.
    if (command === 'record.ts') writeFileSync(join(content, 'published.txt'), published.split('\n').slice(3).join('\n'));
    if (command === 'freeze-facts.ts') rmSync(join(content, 'facts/versions'), { recursive: true });
    const before = readdirSync(content, { recursive: true }).toSorted();
    const { status, stderr } = spawnSync('sh', ['-c', `ulimit -f 0; exec '${process.execPath}' scripts/${command} --content '${content}'`], { encoding: 'utf8' });
    assert.match(stderr, /^[^\n]* could not be written, and is as it was \(EFBIG: [^\n]*\)\.\n$/, command);
    assert.equal(status, 2, command);
    if (command !== 'freeze-facts.ts') assert.deepEqual(readdirSync(content, { recursive: true }).toSorted(), before, command);
    assert.equal(readFileSync(file, 'utf8'), written, command);
  }
}); // prettier-ignore

test('no command writes into a file in place', () => {
  const allowed = /^(?:fuzz|fuzz-pieces|measure-\w+)\.ts$/;
  const inPlace = readdirSync('scripts').filter(
    (name) =>
      /\.ts$/.test(name) &&
      !allowed.test(name) &&
      /\bwriteFile(?:Sync)?\(/.test(readFileSync(`scripts/${name}`, 'utf8')),
  );
  assert.deepEqual(inPlace, [], 'replaceFile writes whole files, or none');
});
