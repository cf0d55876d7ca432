import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { factSchema, type Fact } from '../../src/schemas/fact.ts';
import { builtPages } from './site.ts';

const facts = new Map(
  readdirSync('content/facts')
    .filter((name) => name.endsWith('.yaml'))
    .map((name): [string, Fact] => [
      name.replace('.yaml', ''),
      factSchema.parse(parse(readFileSync(`content/facts/${name}`, 'utf8'))),
    ]),
);
const page = (address: string) => builtPages.find((candidate) => candidate.address === address)!.$;
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

test('there are at least 60 facts, and the page of facts lists every one', () => {
  assert.ok(facts.size >= 60);
  const $ = page('/facts/');
  const listed = $('[data-browse-item] [data-fact]')
    .map((_index, element) => $(element).attr('data-fact')!)
    .get();
  assert.deepEqual(listed.toSorted(), [...facts.keys()].toSorted());
});

test('the numbers that people quote come first, each with its history', () => {
  const $ = page('/facts/');
  const quoted = $('section[aria-labelledby="quoted"] h3 a')
    .map((_index, link) => $(link).attr('href')!)
    .get();
  assert.equal(quoted[0], '/facts/gp-visits-28-per-cent/');
  assert.ok(quoted.length >= 8);
  for (const address of quoted) assert.equal(page(address)('#history').length, 1, address);
});

test('a fact shows its figure and, at once beside it, its caveat; then what to say, its source and what was read', () => {
  for (const [id, fact] of facts) {
    const $ = page(`/facts/${id}/`);
    const face = flat($('.fact-face').text());
    for (const words of [fact.statement, fact.caveat]) assert.ok(face.includes(flat(words)), `${id}: ${words}`);
    assert.ok(face.toLowerCase().replace(/\s/g, '').includes(fact.valueText.toLowerCase().replace(/\s/g, '')), id);
    assert.ok(fact.quotedOnly === undefined || face.toLowerCase().includes(fact.quotedOnly.toLowerCase()), id);
    const text = flat($('main').text());
    for (const words of [fact.denominator, fact.period, fact.geography, fact.date]) {
      assert.ok(text.includes(flat(words)), `${id}: ${words}`);
    }
    assert.equal($('#source-1').length, 1, id);
  }
});

test('what is copied holds figure, caveat, source, link and date in one text', () => {
  for (const [id, fact] of facts) {
    const text = flat(page(`/facts/${id}/`)('#fact-text').text());
    for (const words of [fact.statement, fact.caveat, `/facts/${id}/`, `version ${fact.version} of 25 November 2026`]) {
      assert.ok(text.includes(flat(words)), `${id} leaves out: ${words}`);
    }
    assert.match(text, /Source: .{20,}/, id);
    assert.ok(fact.quotedOnly === undefined || text.toLowerCase().startsWith(fact.quotedOnly.toLowerCase()), id);
  }
});

test('every version has a page that says what it is, and that leads search engines to the current one', () => {
  for (const [id, fact] of facts) {
    for (let version = 1; version <= fact.version; version++) {
      const $ = page(`/facts/${id}/v${version}/`);
      assert.match(
        flat($('main').text()),
        new RegExp(`Version ${version} of \\d+ \\w+ \\d{4}, kept as it was published`),
      );
      assert.equal(new URL($('link[rel=canonical]').attr('href')!).pathname, `/facts/${id}/`);
      assert.equal($('meta[name=robots]').attr('content'), 'noindex');
      assert.equal($(`main a[href="/facts/${id}/"]`).length > 0, true);
    }
  }
});

test('the manifest can be checked by anybody: SHA-256 of the files as they are', () => {
  const lines = readFileSync('content/facts/versions.sha256', 'utf8').trim().split('\n');
  assert.ok(lines.length >= facts.size);
  for (const line of lines) {
    const [hash, file] = line.split('  ');
    const bytes = readFileSync(`content/facts/${file!}`);
    assert.equal(createHash('sha256').update(bytes).digest('hex'), hash, file);
  }
});

test('an entry, and a topic, show the facts drawn from them', () => {
  for (const [id, { restsOn }] of facts) {
    const address =
      'evidence' in restsOn
        ? `/evidence/${restsOn.evidence}/`
        : 'caseStudy' in restsOn
          ? `/case-studies/${restsOn.caseStudy}/`
          : null;
    if (address) assert.equal(page(address)(`[data-fact="${id}"]`).length, 1, `${address} leaves out ${id}`);
  }
  assert.ok(page('/topics/activities/link-working/')('[data-fact]').length > 0);
});
