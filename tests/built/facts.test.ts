import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { parse } from 'yaml';
import { formatDay } from '../../src/model/text.ts';
import { site } from '../../src/site.ts';
import { factSchema, type Fact } from '../../src/schemas/fact.ts';
import { builtPages, idsIn, pageAt, readContent, withNumbers, withdrawnFacts as withdrawn } from './site.ts';

const facts = new Map(
  idsIn('facts').map((id): [string, Fact] => [
    id,
    factSchema.parse(withNumbers(parse(readContent(`facts/${id}.yaml`)))),
  ]),
);
const current = [...facts].filter(([id]) => !withdrawn.has(id));
const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const tight = (text: string): string => text.toLowerCase().replace(/\s/g, '');

test('the page of facts lists every one', () => {
  assert.ok(facts.size > 0);
  const $ = pageAt('/facts/');
  const listed = $('[data-browse-item] [data-fact]')
    .map((_index, element) => $(element).attr('data-fact')!)
    .get();
  assert.deepEqual(listed.toSorted(), [...facts.keys()].toSorted());
});

test('the numbers that people quote come first, in the order of content/featured.yaml, each with its history', () => {
  const $ = pageAt('/facts/');
  const quoted = $('section[aria-labelledby="quoted"] h3 a')
    .map((_index, link) => $(link).attr('href')!)
    .get();
  const withHistory = [...facts].filter(([, { history }]) => history !== undefined).map(([id]) => id);
  assert.deepEqual(quoted.toSorted(), withHistory.map((id) => `/facts/${id}/`).toSorted());
  const { facts: chosen } = parse(readContent('featured.yaml')) as { facts: string[] };
  const first = chosen.filter((id) => withHistory.includes(id)).map((id) => `/facts/${id}/`);
  assert.deepEqual(quoted.slice(0, first.length), first);
  for (const address of quoted) assert.equal(pageAt(address)('#history').length, 1, address);
});

test('a fact shows its figure and, at once beside it, its caveat; then what to say, its source and what was read', () => {
  for (const [id, fact] of current) {
    const $ = pageAt(`/facts/${id}/`);
    const face = flat($('.fact-face').text());
    for (const words of [fact.statement, fact.caveat]) assert.ok(face.includes(flat(words)), `${id}: ${words}`);
    assert.ok(tight(face).includes(tight(fact.valueText)), id);
    assert.ok(fact.quotedOnly === undefined || face.toLowerCase().includes(fact.quotedOnly.toLowerCase()), id);
    const text = flat($('main').text());
    for (const words of [fact.denominator, fact.period, fact.geography, fact.date]) {
      assert.ok(text.includes(flat(words)), `${id}: ${words}`);
    }
    assert.equal($('#source-1').length, 1, id);
  }
});

test('a figure that is not to be quoted alone stands large nowhere: the sentence does, and the figure small', () => {
  const { true: sentences = [], false: figures = [] } = Object.groupBy(
    current,
    ([, { leads }]) => String(leads === 'sentence') as 'true' | 'false',
  );
  assert.ok(sentences.length > 0 && figures.length > 0);
  const list = pageAt('/facts/');
  for (const [id, { say, valueText }] of sentences) {
    const sentence = flat(say.replace(/^["“](.*)["”]$/s, '$1'));
    const $ = pageAt(`/facts/${id}/`);
    const face = $('.fact-face').first();
    assert.equal(flat(face.find('[data-lead="sentence"]').text()), sentence, id);
    assert.equal(face.find('.fact-face__figure').length, 0, id);
    assert.ok(tight(face.find('[data-small-figure]').text()).includes(tight(valueText)), id);
    assert.equal(list(`[data-browse-item] [data-fact="${id}"] .fact-slip__value`).length, 0, id);
    assert.ok(flat(list(`[data-browse-item] [data-fact="${id}"]`).text()).includes(sentence), id);
    for (const frame of [
      `/embed/facts/${id}/`,
      $('#fact-frozen')
        .text()
        .match(/\/embed\/frozen\/[^"]+/)![0],
    ]) {
      assert.equal(pageAt(frame)('.fact__value').length, 0, frame);
      assert.equal(flat(pageAt(frame)('.fact__sentence').text()), sentence, frame);
    }
    for (let version = 1; version < facts.get(id)!.version; version++) {
      const earlier = pageAt(`/facts/${id}/v${version}/`)('.fact-face');
      assert.equal(earlier.find('[data-lead="sentence"]').length, 1, `${id}, version ${version}`);
      assert.equal(earlier.find('.fact-face__figure').length, 0, `${id}, version ${version}`);
      assert.equal(pageAt(`/embed/frozen/${id}/v${version}/`)('.fact__value').length, 0, `${id}, version ${version}`);
    }
    assert.ok(flat($('meta[property="og:image:alt"]').attr('content')!).includes(sentence.replace(/\.$/, '')), id);
    const copied = flat($('#fact-text').text());
    assert.ok(copied.indexOf(sentence) !== -1 && copied.indexOf(sentence) < copied.indexOf('Caveat:'), id);
  }
  for (const [id] of figures) assert.equal(pageAt(`/facts/${id}/`)('.fact-face [data-lead="figure"]').length, 1, id);
});

test('what is copied holds figure, caveat, source, link, version and its day in one text', () => {
  for (const [id, fact] of current) {
    const text = flat(pageAt(`/facts/${id}/`)('#fact-text').text());
    const version = `version ${fact.version} of ${formatDay(fact.published)}`;
    for (const words of [fact.statement, fact.caveat, `/facts/${id}/`, version]) {
      assert.ok(text.includes(flat(words)), `${id} leaves out: ${words}`);
    }
    assert.match(text, /Source: .{20,}/, id);
    assert.ok(fact.quotedOnly === undefined || text.toLowerCase().startsWith(fact.quotedOnly.toLowerCase()), id);
  }
});

test('a withdrawn fact says so first, and what is copied from it does not hold its statement', () => {
  for (const id of withdrawn) {
    const $ = pageAt(`/facts/${id}/`);
    assert.match($('title').text(), /^Withdrawn: /, id);
    const text = flat($('#fact-text').text());
    assert.match(text, /^Withdrawn on \d+ \w+ \d{4}: do not quote/, id);
    assert.ok(!text.includes(flat(facts.get(id)!.statement)), id);
  }
});

test('every version has a page that says what it is, and that leads search engines to the current one', () => {
  for (const [id, fact] of facts) {
    for (let version = 1; version <= fact.version; version++) {
      const $ = pageAt(`/facts/${id}/v${version}/`);
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
  const lines = readContent('facts/versions.sha256').trim().split('\n');
  assert.ok(lines.length >= facts.size);
  for (const line of lines) {
    const [hash, file] = line.split('  ');
    assert.equal(
      createHash('sha256')
        .update(readContent(`facts/${file!}`))
        .digest('hex'),
      hash,
      file,
    );
  }
});

test('an entry shows the facts that are drawn from it, and a topic with facts shows facts', () => {
  for (const [id, { restsOn, activities, outcomes }] of facts) {
    const entry =
      'evidence' in restsOn
        ? [`/evidence/${restsOn.evidence}/`]
        : 'caseStudy' in restsOn
          ? [`/case-studies/${restsOn.caseStudy}/`]
          : [];
    for (const address of entry) assert.equal(pageAt(address)(`[data-fact="${id}"]`).length, 1, `${address}: ${id}`);
    const topics = [
      ...activities.map((term) => `/topics/activities/${term}/`),
      ...outcomes.map((term) => `/topics/outcomes/${term}/`),
    ].filter((address) => builtPages.some((page) => page.address === address));
    // A topic with many facts shows some of them.
    for (const address of topics) assert.ok(pageAt(address)('[data-fact]').length > 0, `${address}: ${id}`);
  }
});

test('every fact shows its card, to be saved, and its link and text, to be copied', () => {
  for (const [id] of facts) {
    const $ = pageAt(`/facts/${id}/`);
    const card = $('#card').closest('section');
    const picture = card.find('img').attr('src')!;
    assert.match(picture, new RegExp(`/cards/facts/${id}\\.png$`), id);
    assert.equal(card.find('a[download]').attr('href'), picture, id);
    assert.match($('#fact-link').text(), new RegExp(`/facts/${id}/$`), id);
    assert.notEqual($('#fact-text').text(), '', id);
    // A browser that translates the page would have its own words copied for ours.
    for (const text of $('[data-copy-text]').get()) assert.equal($(text).attr('translate'), 'no', id);
  }
});

test('a frozen frame gives the source, the date and the address of its version, and the finding against it', () => {
  for (const [id, fact] of current) {
    const $ = pageAt(`/embed/frozen/${id}/v${fact.version}/`);
    const text = flat($('main').text());
    assert.ok(text.includes(fact.caveat), id);
    assert.ok(text.includes(`Version ${fact.version}, ${formatDay(fact.published)}`), id);
    assert.match($('a').attr('href')!, new RegExp(`/facts/${id}/v${fact.version}/$`), id);
    const [against] = fact.contradictedBy;
    if (against) assert.ok(text.includes(against.text), id);
    assert.match($(`link[rel=canonical]`).attr('href')!, /\/facts\//, id);
  }
});

test('a number that is not the one to use says which is and how it differs, and that one lists it', () => {
  for (const [id, { insteadUse }] of current) {
    const page = pageAt(`/facts/${id}/`);
    const notice = page('article [data-instead-use]').first();
    if (!insteadUse) {
      assert.equal(page('.digest > .entry__head [data-instead-use]').length, 0, id);
      continue;
    }
    assert.equal(notice.find('a').attr('href'), site.basePath + `facts/${insteadUse.fact}/`, id);
    assert.ok(flat(notice.text()).includes(insteadUse.differs), id);
    const others = pageAt(`/facts/${insteadUse.fact}/`)('[data-other-numbers]');
    assert.ok(flat(others.text()).includes(insteadUse.differs), `${insteadUse.fact} does not list ${id}`);
  }
});
