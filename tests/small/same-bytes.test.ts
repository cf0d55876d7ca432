import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { memoryFile } from '../../scripts/lib/check-memory.ts';
import { builtFrom } from '../../scripts/lib/fingerprint.ts';
import { differenceOf, manifestName, readManifest } from '../../src/model/manifest.ts';
import { cacheFolder, contentFolder, outFolder } from '../../src/site.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
after(() => rmSync(elsewhere, { recursive: true, force: true }));
const remembered = join(cacheFolder, 'data-store.json');
const cards = 'node_modules/.cache/cards';
const manifestOf = (folder: string) => readManifest(readFileSync(join(folder, outFolder, manifestName), 'utf8'))!;

test('in another folder, zone and language, over what a build of other content left, some of it damaged, a build gives the same bytes', () => {
  copyProject();
  const memories = (['check', 'build'] as const).map((whose) =>
    plant(memoryFile(contentFolder, whose), 'a file of another tool, which is longer than any mark before it'),
  );
  plant(remembered, '[["poison"]]');
  const entry = join(elsewhere, contentFolder, 'case-studies/testshire-singing-for-breath.mdx');
  const text = readFileSync(entry, 'utf8');
  writeFileSync(entry, `${text.replace("title: '", "title: 'Once ")}\nA sentence that was taken out.\n`);
  const before = build();
  for (const memory of memories) {
    assert.ok(before.stderr.includes(`${memory} was damaged, and is made again`), before.stderr);
  }
  assert.deepEqual(cardsOf(before), { ...cardsOf(before), kept: 0 });
  const page = 'case-studies/testshire-singing-for-breath/index.html';
  assert.ok(differenceOf(manifestOf(elsewhere), manifestOf('.')).changed.includes(page));

  writeFileSync(entry, text);
  plant(remembered, '[["poison"]]');
  const [card] = readdirSync(join(elsewhere, cards)).filter((name) => name.endsWith('.card'));
  plant(join(cards, card!), 'half a card');
  // What was built stands in the folder still: some of it is spoilt, some belongs to no build, some is gone.
  for (const one of [/^index\.html$/, /\.csv$/, /^cards\/.*\.png$/, /^_astro\/.*\.css$/, /\.pf_fragment$/]) {
    plant(
      join(
        outFolder,
        [...manifestOf(elsewhere).keys()].find((name) => one.test(name))!,
      ),
      'half a file',
    );
  }
  for (const name of [
    'case-studies/gone/index.html',
    '_astro/service-worker-old.js',
    'pagefind/fragment/en_old.pf_fragment',
    'pagefind/old/index.html',
  ]) {
    plant(join(outFolder, name), '<html lang="en"><body data-pagefind-body>Of a build before</body></html>');
  }
  rmSync(join(elsewhere, outFolder, page));
  const link = join(elsewhere, outFolder, 'link.json');
  symlinkSync(resolve('package.json'), link);
  const now = build();
  assert.doesNotMatch(now.stderr, /damaged/);
  // That of the entry, and the one that was damaged.
  const { drawn } = cardsOf(now);
  assert.ok(drawn === 1 || drawn === 2, now.stdout);
  const { missing, added, changed } = differenceOf(manifestOf(elsewhere), manifestOf('.'));
  assert.deepEqual({ missing, added, changed }, { missing: [], added: [], changed: [] });
  assert.ok(!existsSync(link));
});

function build() {
  const result = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: elsewhere,
    encoding: 'utf8',
    env: {
      ...process.env,
      TZ: 'Pacific/Auckland',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_ENV: 'development',
    },
  });
  assert.equal(result.status, 0, result.stdout.slice(-4_000) + result.stderr);
  return result;
}

/** How many cards a build drew anew, and how many it had. */
function cardsOf({ stdout }: { stdout: string }): { drawn: number; kept: number } {
  const [, drawn, kept] = /cards to share, (\d+) drawn, (\d+) kept/.exec(stdout)!.map(Number);
  return { drawn: drawn!, kept: kept! };
}

/** The project, with its packages and with nothing that a build has kept. */
function copyProject(): void {
  for (const path of [...builtFrom, contentFolder]) cpSync(path, join(elsewhere, path), { recursive: true });
  mkdirSync(join(elsewhere, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !entry.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(elsewhere, 'node_modules', name));
  }
}

/** Puts a file where a build keeps something of its own. */
function plant(path: string, text: string): string {
  mkdirSync(join(elsewhere, dirname(path)), { recursive: true });
  writeFileSync(join(elsewhere, path), text);
  return path;
}
