import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'js-yaml';
import { readContent } from '../../scripts/lib/read-content.ts';
import { splitFrontMatter } from '../checks/read/front-matter.ts';
import { readContentTree } from '../checks/read/read-content-tree.ts';
import { inKeptForm, writeEntry } from './write-entry.ts';

const today = new Date('2026-11-29T00:00:00Z');

for (const folder of ['content', 'tests/content']) {
  test(`an entry of ${folder} says the same when it is written again, and nothing changes the second time`, async () => {
    const files = await readContent(folder);
    const written = files.map((file) => ({ ...file, text: inKeptForm(file) }));
    const { entries } = readContentTree(files, today).content;
    const again = readContentTree(written, today).content.entries;
    assert.ok(entries.length > 0);
    entries.forEach(({ path, data, valid }, index) => {
      assert.equal(again[index]!.valid, valid, path);
      assert.deepEqual(again[index]!.data, data, path);
    });
    const below = (text: string): string => splitFrontMatter(text).body.trim();
    written.forEach((file, index) => {
      assert.equal(inKeptForm(file), file.text, file.path);
      if (file.path.endsWith('.mdx')) assert.equal(below(file.text), below(files[index]!.text), file.path);
    });
  });
}

test('fields stand in the order of the schema, on a line each, without what says nothing', () => {
  const text = writeEntry(
    'case-studies',
    {
      summary: 'A long text. '.repeat(20).trim(),
      results: [],
      title: 'Rutland: walks',
      status: { ended: null, kind: 'not known' },
      activities: 'walking',
      reviewed: new Date('2026-11-23T00:00:00Z'),
      unknown: 'kept',
    },
    '\n\nText.\n\n',
  );
  assert.equal(
    text,
    `---\ntitle: 'Rutland: walks'\nsummary: ${'A long text. '.repeat(20).trim()}\nstatus:\n  kind: not known\nactivities:\n  - walking\nreviewed: 2026-11-23\nunknown: kept\n---\n\nText.\n`,
  );
});

test('a null that is a judgement stays', () => {
  const text = writeEntry('bodies', { domains: { imprecision: { steps: null, reason: 'It was not judged' } } });
  assert.match(text, /steps: null/);
});

test('texts that YAML would read as something else stay texts', () => {
  for (const words of ['2026-11-23', 'yes', 'no', '1.30', '0x1f', '~', 'null', '# not a note', '- one', 'a: b', "it's", '"', '12:30', ' x', 'x #y', '1_000', '.5e3']) {
    const read = load(writeEntry('facts', { title: words })) as { title: unknown };
    assert.equal(read.title, words);
  }
}); // prettier-ignore

test('a file is left alone where rewriting it would lose something, or it cannot be read', () => {
  for (const text of ['title: A # a note of its author\n', 'title: [\n', '- a list\n', 'title: A\r\nunit: b\r\n', '']) {
    assert.equal(inKeptForm({ path: 'facts/a.yaml', text }), text);
  }
  assert.equal(inKeptForm({ path: 'case-studies/a.mdx', text: 'No fields.' }), 'No fields.');
  assert.equal(inKeptForm({ path: 'references/a.json', text: '{"b":1}' }), '{"b":1}');
});
