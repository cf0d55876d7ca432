import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unitBeside, unquoted } from '../../src/model/text.ts';
import { drawCard } from '../../src/publish/card/draw.ts';
import { specOf } from '../../src/publish/card/spec.ts';
import { outFolder } from '../../src/site.ts';
import { builtPages, readBuilt } from './site.ts';

const listed = builtPages.filter(({ $ }) => $('meta[name=robots][content^=noindex]').length === 0);

/** The width and height that the head of a PNG file states. */
function sizeOf(png: Buffer): [width: number, height: number] {
  assert.equal(png.subarray(1, 4).toString('latin1'), 'PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

test('every listed page has a card of its own, of the size that networks ask for and under 80 KB', () => {
  const seen = new Map<string, string>();
  for (const { address, $ } of listed) {
    const image = $('meta[property="og:image"]').attr('content') ?? '';
    const path = new URL(image).pathname;
    assert.equal(seen.get(path), undefined, `${address} and ${seen.get(path)} share a card`);
    seen.set(path, address);
    const png = readFileSync(join(outFolder, decodeURI(path)));
    assert.deepEqual(sizeOf(png), [1200, 630], address);
    assert.ok(png.length < 80_000, `${address}: ${png.length} bytes`);
  }
});

test('the text for people who do not see a card has its title, and for a fact its figure and caveat', () => {
  const facts = JSON.parse(readBuilt('data/facts.json')) as Record<string, string>[];
  const alternative = ({ $ }: (typeof listed)[number]) => $('meta[property="og:image:alt"]').attr('content') ?? '';
  for (const page of listed) {
    assert.ok(alternative(page).includes(page.$('meta[property="og:title"]').attr('content')!), page.address);
  }
  for (const { id, valueText, say, leads, caveat, status } of facts) {
    const text = alternative(listed.find(({ address }) => address === `/facts/${id}/`)!);
    if (status === 'withdrawn') assert.match(text, /Withdrawn on/, id);
    else {
      const large = leads === 'sentence' ? unquoted(say!).replace(/\.$/, '') : valueText!;
      assert.ok(text.toLowerCase().includes(large.toLowerCase()) && text.includes(caveat!), id);
    }
  }
});

test('no fact is cut to fit its card', async () => {
  const facts = JSON.parse(readBuilt('data/facts.json')) as Record<string, string>[];
  const specs = listed.flatMap(({ address, $ }) => {
    const fact = facts.find(({ id, status }) => address === `/facts/${id}/` && status !== 'withdrawn');
    if (!fact) return [];
    const tag = (name: string) => $(`meta[property="${name}"], meta[name="${name}"]`).attr('content') ?? '';
    const notes = [1, 2].map((n) => ({ label: tag(`twitter:label${n}`), value: tag(`twitter:data${n}`) }));
    const unit = unitBeside(fact.valueText!, fact.unit!) ?? '';
    const large = fact.leads === 'sentence' ? unquoted(fact.say!) : `${fact.valueText}${unit && `, ${unit}`}`;
    const figure = `${fact.quotedOnly ? `${fact.quotedOnly}: ` : ''}${large}`.replace(/\.$/, '');
    return [specOf(tag('og:title'), tag('og:description'), { section: tag('article:section'), figure, notes })];
  });
  assert.ok(specs.length > 0);
  const longestFirst = specs.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
  for (const spec of longestFirst.slice(0, 15)) assert.equal((await drawCard(spec)).isCut, false, spec.title);
});

test('what is shared with a link names its page, its kind and the site', () => {
  for (const { address, $ } of listed) {
    const tag = (name: string) => $(`meta[property="${name}"], meta[name="${name}"]`).attr('content');
    assert.equal(tag('og:url'), $('link[rel=canonical]').attr('href'), address);
    assert.equal(tag('og:description'), tag('description'), address);
    assert.equal(tag('twitter:card'), 'summary_large_image', address);
    assert.ok(tag('og:site_name') && tag('article:section'), address);
  }
});
