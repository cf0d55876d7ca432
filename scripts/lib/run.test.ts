import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'run-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** What is said of a program that ends like this. */
function saidOf(code: string): string {
  const packageFolder = join(folder, 'node_modules/program');
  mkdirSync(packageFolder, { recursive: true });
  writeFileSync(join(packageFolder, 'package.json'), '{ "bin": "program.js" }');
  writeFileSync(join(packageFolder, 'program.js'), code);
  const caller = `import { run } from ${JSON.stringify(import.meta.resolve('./run.ts'))};
    await run('program', []).then(() => console.log('ended well'), (error) => console.log(error.message));`;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', caller], { cwd: folder, encoding: 'utf8' }).stdout; // prettier-ignore
}

test('a program that the system stops, as where memory runs out, is not silent', () => {
  for (const signal of ['SIGKILL', 'SIGABRT'])
    assert.equal(
      saidOf(`process.kill(process.pid, '${signal}'); setTimeout(() => {}, 9000);`),
      `program was stopped by the system (${signal}), most likely for want of memory.\n`,
    );
  assert.equal(saidOf('process.exit(3)'), 'program  failed\n');
  assert.equal(saidOf(''), 'ended well\n');
});
