import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

test('an option that a command does not know is told in a sentence, not by a stack trace', () => {
  for (const asked of ['--wat', 'and', '--content']) {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/reissue.ts', asked], { encoding: 'utf8' });
    assert.equal(status, 2, asked);
    assert.ok(stderr.includes(asked), stderr);
    assert.doesNotMatch(stderr, /^ {4}at |ERR_/m);
  }
});

const commands = readdirSync('scripts').filter((name) => name.endsWith('.ts'));

test('a command that takes no options does not go on as if none had been given', () => {
  const deaf = commands.filter((name) => !readFileSync(`scripts/${name}`, 'utf8').includes('parseArgs('));
  assert.deepEqual(deaf, []);
});

test('every command reads its options so, or tells of them itself', () => {
  const bare = commands.filter((name) => {
    const text = readFileSync(`scripts/${name}`, 'utf8');
    return /parseArgs[^\n]* from 'node:util'/.test(text) && !/try \{[\s\S]*parseArgs\(/.test(text);
  });
  assert.deepEqual(bare, [], 'import parseArgs from ./lib/parse-args.ts');
});
