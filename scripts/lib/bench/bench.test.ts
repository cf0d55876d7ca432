import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkContent } from '../../../src/checks/check-content.ts';
import { readContent } from '../read-content.ts';
import { makeCorpus } from './corpus.ts';
import { asMarkdown } from './document.ts';
import { rivals, writeProject } from './rivals.ts';
import { spread, tableOf } from './table.ts';

const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
after(() => rm(folder, { recursive: true, force: true }));

test('what is copied passes the check, so that it can be built, and is as many pages elsewhere', async () => {
  const documents = await makeCorpus(folder, 240);
  assert.equal(new Set(documents.map(({ address }) => address)).size, 240);
  const files = await readContent(folder);
  assert.equal(files.filter(({ path }) => /^(?:case-studies|evidence)\/.*-\d+\.mdx$/.test(path)).length >= 240, true);
  const errors = checkContent(files, new Date('2026-12-31')).filter(({ severity }) => severity === 'error');
  assert.deepEqual(errors, []);
  for (const rival of rivals) {
    const home = join(folder, rival.name);
    await writeProject(rival, home, documents.slice(0, 2));
    const { path } = rival.page(documents[0]!);
    assert.ok(rival.pages.some((pages) => path.startsWith(`${pages}/`)));
    const page = await readFile(join(home, path), 'utf8');
    assert.ok(page.endsWith(documents[0]!.markdown), `${rival.name} has another text`);
  }
});

test('a page for other generators has the text, the typed results in a table, and its sources by number', () => {
  const { markdown } = asMarkdown(
    '/case-studies/here/',
    {
      title: 'Here',
      summary: 'In short.',
      results: [
        { id: 'a', value: 3, period: null },
        { id: 'b', value: 4 },
      ],
    },
    'It was so.[@two; @one]\n\nAnd so.[@one]',
    new Map([['one', 'Report one']]),
  );
  assert.equal(
    markdown,
    [
      'In short.',
      'It was so.[1, 2](#sources)\n\nAnd so.[2](#sources)',
      '## results',
      '| id | value | period |\n| --- | --- | --- |\n| a | 3 |  |\n| b | 4 |  |',
      '## Sources',
      '1. two\n2. Report one\n',
    ].join('\n\n'),
  );
});

test('ratios are taken run by run, and shown with the least and the most', () => {
  assert.equal(spread([3, 1, 2], 1), '2.0 (1.0 to 3.0)');
  assert.equal(spread([1], 0), '1');
  assert.equal(spread([], 0), '–');
  const cost = (seconds: number) => ({ seconds, processorSeconds: seconds * 2, megabytes: null });
  const table = tableOf([
    { name: 'This site', costs: [cost(10), cost(30)], edited: [cost(5), cost(3)] },
    { name: 'Other', costs: [cost(20), cost(20)], edited: [cost(10), cost(10)] },
  ]);
  assert.match(
    table,
    /^\| This site \| 10\.0 \(10\.0 to 30\.0\) \| 3\.0 \(3\.0 to 5\.0\) \| 0\.10 \(0\.10 to 0\.50\) \| 20\.0 \(20\.0 to 60\.0\) \| 0\.10 \(0\.10 to 0\.50\) \|/m,
  );
  assert.match(
    table,
    /^\| This site for 1 of Other \| 0\.50 \(0\.50 to 1\.50\) \| 0\.30 \(0\.30 to 0\.50\) \| {2}\| 0\.50 \(0\.50 to 1\.50\) \| {2}\| – \|/m,
  );
});
