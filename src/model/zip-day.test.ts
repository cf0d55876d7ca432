import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

test('the bytes of an archive are those of its day in every zone, also where that day has no midnight', () => {
  const code = `import { zipSync } from 'fflate';
    const { zipDay } = await import('#model/zip-day.ts');
    console.log(Buffer.from(zipSync({ a: [new Uint8Array(1), { mtime: zipDay(new Date('2026-04-24')) }] })).toString('hex'));`;
  const archives = ['UTC', 'Africa/Cairo', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((TZ) => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
    assert.match(stdout, /^504b/, stderr);
    return stdout;
  });
  assert.equal(new Set(archives).size, 1);
});
