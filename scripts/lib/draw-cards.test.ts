import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { CardSpec } from '../../src/publish/card/spec.ts';
import { openCardCache } from './card-cache.ts';
import { openCardDrawing, type CardReport } from './draw-cards.ts';

const place = mkdtempSync(join(tmpdir(), 'cards-'));
after(() => rmSync(place, { recursive: true, force: true }));
let made = 0;
const folder = (): string => mkdtempSync(join(place, `${(made += 1)}-`));

const card = (title: string): CardSpec => ({ title, description: 'A line.', section: 'Guide', family: null, figure: null, notes: [], foot: null }); // prettier-ignore
const cards = new Map([
  ['cards/one.png', card('One')],
  ['cards/two.png', card('Two')],
]);
const names = [...cards.keys()];
const pictures = (out: string) => names.map((name) => readFileSync(join(out, name)));

/** Draws all cards into a folder. */
function drawCards(all: ReadonlyMap<string, CardSpec>, into: string, kept: string): Promise<CardReport> {
  const drawing = openCardDrawing(into, kept);
  for (const [path, spec] of all) drawing.add(path, spec);
  return drawing.finish();
}

const cache = folder();
const first = folder();
await drawCards(cards, first, cache);
const right = pictures(first);
const files = () => readdirSync(cache).map((name) => join(cache, name));

test('a build that changes nothing draws no card, and publishes the same bytes', async () => {
  const out = folder();
  assert.equal((await drawCards(cards, out, cache)).drawn, 0);
  assert.deepEqual(pictures(out), right);
});

const spoil: Record<string, (file: string, other: string) => void> = {
  'cut short': (file) => writeFileSync(file, readFileSync(file).subarray(0, 100)),
  'cut in its middle, with a whole end': (file) => {
    const bytes = readFileSync(file);
    writeFileSync(file, Buffer.concat([bytes.subarray(0, 500), bytes.subarray(700)]));
  },
  'changed by one bit': (file) => {
    const bytes = readFileSync(file);
    bytes[1000]! ^= 1;
    writeFileSync(file, bytes);
  },
  empty: (file) => writeFileSync(file, ''),
  'a picture of the older format': (file) => writeFileSync(file, right[0]!),
  'the card of another page': (file, other) => copyFileSync(other, file),
};
for (const [how, change] of Object.entries(spoil)) {
  test(`a kept card that is ${how} is noticed, drawn anew and never published`, async () => {
    const [file, other] = files();
    change(file!, other!);
    const out = folder();
    assert.equal((await drawCards(cards, out, cache)).drawn, 1);
    assert.deepEqual(pictures(out), right);
    assert.equal((await drawCards(cards, folder(), cache)).drawn, 0);
  });
}

test('where a card cannot be kept, it is drawn and published; a file in place of the cache is no reason to stop', async () => {
  const place = join(folder(), 'cache');
  writeFileSync(place, 'no folder');
  await drawCards(cards, folder(), place);
  for (const name of readdirSync(place)) {
    rmSync(join(place, name));
    mkdirSync(join(place, name, 'below'), { recursive: true });
  }
  const out = folder();
  assert.equal((await drawCards(cards, out, place)).drawn, cards.size);
  assert.deepEqual(pictures(out), right);
  assert.equal(readdirSync(place).length, cards.size, 'nothing is left beside');
});

test('where no cache can be made, as among packages of another user, cards are drawn all the same', async () => {
  const file = join(folder(), 'file');
  writeFileSync(file, '');
  const out = folder();
  assert.equal((await drawCards(cards, out, join(file, 'cards'))).drawn, cards.size);
  assert.deepEqual(pictures(out), right);
});

test('two builds at once draw into one cache, and both are whole', async () => {
  const shared = folder();
  const [here, there] = [folder(), folder()];
  await Promise.all([drawCards(cards, here, shared), drawCards(cards, there, shared)]);
  assert.deepEqual([pictures(here), pictures(there)], [right, right]);
  assert.equal(readdirSync(shared).length, cards.size);
});

test('what no build has asked for in a month goes, and half a file that a stopped build left goes in a day', () => {
  const old = folder();
  const kept = openCardCache(old);
  for (const key of ['used', 'unused']) kept.keep(key, right[0]!);
  writeFileSync(join(old, 'half.tmp'), 'x');
  const days = (number: number) => new Date(Date.now() - number * 86_400_000);
  utimesSync(join(old, 'unused.card'), days(40), days(40));
  utimesSync(join(old, 'used.card'), days(20), days(20));
  utimesSync(join(old, 'half.tmp'), days(2), days(2));
  kept.prune(new Date());
  assert.deepEqual(readdirSync(old), ['used.card']);
  assert.ok(kept.read('used'));
  assert.equal(kept.read('unused'), null);
  assert.ok(!existsSync(join(old, 'half.tmp')));
});

test('whatever the drawing code imports counts in the key of a card, or is known not to', () => {
  const folder = 'src/publish/card';
  const texts = readdirSync(folder)
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const imported = new Set(texts.flatMap((text) => [...text.matchAll(/^import (?!type ).* from '([^'.][^']*)';$/gm)].map(([, from]) => from!))); // prettier-ignore
  const counted = ['@takumi-rs/core', '#model/certainty.ts', '#model/colours.ts', '#site.ts'];
  const ofNode = ['node:fs', 'node:module'];
  assert.deepEqual([...imported].toSorted(), [...counted, ...ofNode].toSorted(), 'add it to fingerprintOfDesign in draw-cards.ts'); // prettier-ignore
});
