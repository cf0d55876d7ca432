import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { kindsIn } from '../../src/model/kinds.ts';
import { outFolder } from '../../src/site.ts';
import { builtPages, idsIn } from './site.ts';

const folder = join(outFolder, 'data');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const names = readdirSync(join(folder, 'schema')).map((file) => file.replace(/\.json$/, ''));
const records = (name: string) => JSON.parse(read(`${name}.json`)) as Record<string, unknown>[];
const rows = (name: string) => parse(read(`${name}.csv`), { bom: true, columns: true }) as Record<string, string>[];

test('every file of data is valid under the schema that is published beside it', () => {
  const ajv = new Ajv2020({ allErrors: true });
  (addFormats as unknown as (ajv: Ajv2020) => void)(ajv);
  assert.ok(names.length >= 16);
  for (const name of names) {
    const validate = ajv.compile(JSON.parse(read(`schema/${name}.json`)));
    assert.ok(validate(records(name)), `${name}: ${JSON.stringify(validate.errors?.slice(0, 5))}`);
    assert.equal(validate([{ id: 7 }]), false, `the schema of ${name} takes anything`);
  }
});

test('every entry of the content is in the data once, and every record has an id of its own', () => {
  for (const kind of kindsIn('data')) {
    assert.deepEqual(
      records(kind)
        .map(({ id }) => id)
        .toSorted(),
      idsIn(kind),
    );
  }
  for (const name of names) {
    const ids = records(name).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length, name);
    if (name !== 'corrections') assert.ok(ids.length > 0, name);
  }
});

test('a CSV file has a line a record, with its id first, and opens in Excel as text that runs nothing', () => {
  for (const name of names) {
    const text = read(`${name}.csv`);
    assert.ok(text.startsWith('\uFEFFid,'), name);
    assert.doesNotMatch(text, /(?<!\r)\n/, name);
    assert.deepEqual(
      rows(name).map(({ id }) => id),
      records(name).map(({ id }) => id),
    );
    assert.equal(text.split('\r\n').length, records(name).length + 2, name);
    for (const row of rows(name)) {
      for (const cell of Object.values(row)) {
        if (!/^-[\d,.]+%?$/.test(cell)) assert.doesNotMatch(cell, /^[=+\-@\t\r]/, `${name} ${row.id}`);
      }
    }
  }
});

test('a table says what its JSON twin says', () => {
  for (const name of names) {
    const twins = rows(name);
    for (const [index, record] of records(name).entries()) {
      for (const [column, cell] of Object.entries(twins[index]!)) {
        const value = column
          .split('.')
          .reduce<unknown>((part, key) => (part as Record<string, unknown>)?.[key], record);
        if (typeof value === 'number') assert.equal(Number(cell), value, `${name} ${record.id} ${column}`);
        else if (value === null || value === undefined) assert.equal(cell, '', `${name} ${record.id} ${column}`);
        else if (typeof value === 'string')
          assert.equal(cell.replace(/^'/, ''), value.replace(/^'/, '').replace(/\s*\n\s*/g, ' '));
      }
    }
  }
});

test('the address of every record is a place on the built site', () => {
  const pages = new Map(builtPages.map((page) => [page.address, page]));
  for (const name of names.filter((file) => file !== 'references')) {
    for (const { id, url } of records(name) as { id: string; url?: string }[]) {
      if (!url) continue;
      const { pathname, hash } = new URL(url);
      const page = pages.get(pathname);
      assert.ok(page, `${name} ${id}: ${url}`);
      if (hash) assert.equal(page.$(`[id="${hash.slice(1)}"]`).length, 1, url);
    }
  }
});

test('a finding has in the data the direction that its page shows', () => {
  const pages = new Map(builtPages.map((page) => [page.address, page]));
  for (const finding of records('evidence-findings') as Record<string, string>[]) {
    const { pathname, hash } = new URL(finding.url!);
    const shown = pages
      .get(pathname)!
      .$(`[id="${hash.slice(1)}"]`)
      .find('.meta')
      .text()
      .replace(/\s+/g, ' ')
      .toLowerCase();
    if (finding.notAnEffect) assert.ok(shown.includes('not an effect'), finding.id);
    else assert.ok(shown.includes(finding.direction!), finding.id);
  }
});

test('the checksums hold, and the archive has the same files as the folder', () => {
  execFileSync('sha256sum', ['--check', '--quiet', 'SHA256SUMS.txt'], { cwd: folder });
  const archive = unzipSync(readFileSync(join(folder, 'social-prescribing-evidence-base.zip')));
  const listed = read('SHA256SUMS.txt')
    .trim()
    .split('\n')
    .map((line) => line.split('  ')[1]!)
    .filter((file) => !file.endsWith('.zip'));
  assert.deepEqual(Object.keys(archive).toSorted(), listed.toSorted());
  for (const [file, bytes] of Object.entries(archive)) {
    assert.ok(readFileSync(join(folder, file)).equals(bytes), `${file} differs`);
  }
});

test('every column of every table is explained in the dictionary', () => {
  const { $ } = builtPages.find(({ address }) => address === '/data/dictionary/')!;
  for (const name of names) {
    const table = $(`section[aria-labelledby="${name}"]`);
    for (const column of read(`${name}.csv`).slice(1).split('\r\n')[0]!.split(',')) {
      const row = table.find('tr').filter((_, element) => $(element).find('th code').text() === column);
      assert.equal(row.length, 1, `${name}: ${column}`);
      assert.ok(row.find('td').first().text().trim().length > 5, `${name}: ${column} has no meaning`);
    }
  }
});
