import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../scripts/lib/read-content.ts';
import { inKeptForm } from './write-entry.ts';

for (const folder of ['content', 'tests/content']) {
  test(`saving an entry of ${folder} unchanged changes no byte of it`, async () => {
    const files = await readContent(folder);
    const changed = files.filter((file) => !file.odd && inKeptForm(file) !== file.text).map(({ path }) => path);
    assert.deepEqual(changed, [], 'npm run check -- --fix puts an entry into the form in which entries are kept');
  });
}
