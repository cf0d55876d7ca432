import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt, readBuilt } from '../built/site.ts';

// In tests/content/ a case study, one of its figures and an evidence summary have names from before, and a guide is gone.

test('the old address of a page leads to the new one: at once, in words, and for search engines', () => {
  const target = '/case-studies/testshire-singing-for-breath/';
  const $ = pageAt('/case-studies/testshire-choir/');
  assert.equal($('meta[http-equiv="refresh"]').attr('content'), `0; url=${target}`);
  assert.equal($('link[rel="canonical"]').attr('href'), `http://localhost:4321${target}`);
  assert.equal($('meta[name="robots"]').attr('content'), 'noindex');
  assert.equal($('h1').text(), 'This page has moved');
  assert.equal($(`main a[href="${target}"]`).length, 1);
  assert.ok(!readBuilt('sitemap-0.xml').includes('testshire-choir'), 'search engines are sent to the old address');
});

test('the old anchor of a figure, and of a finding, still leads to it', () => {
  const scheme = pageAt('/case-studies/testshire-singing-for-breath/');
  assert.equal(scheme('[id="wellbeing"]').closest('li').attr('id'), 'wellbeing-score');
  const study = pageAt('/evidence/ample-2020-singing-trial/');
  assert.equal(study('[id="wellbeing-at-ten-weeks"]').closest('li').attr('id'), 'wellbeing-ten-weeks');
});

test('a short version of the briefing that was renamed answers at its old address too', () => {
  const $ = pageAt('/briefing/in-two-pages/');
  assert.equal($('meta[http-equiv="refresh"]').attr('content'), '0; url=/briefing/two-pages/');
});

test('a removed page says when it went, why, and what to read instead', () => {
  const $ = pageAt('/guides/dancing/');
  assert.match($('main').text(), /It was removed on 15 November 2026\.\s+Nobody danced\./);
  assert.equal($('main a[href="/guides/singing/"]').text().trim(), 'What to read instead');
  assert.match(pageAt('/about/removed/')('main').text(), /\/guides\/dancing\//);
});

test('a guide that stands outside /guides/ answers there too, and leads to its own address', () => {
  assert.match(pageAt('/guides/press-lines/')('meta[http-equiv="refresh"]').attr('content')!, /url=\/press\/$/);
  const lobbying = pageAt('/guides/funding-model-ask/')('meta[http-equiv="refresh"]').attr('content')!;
  assert.match(lobbying, /url=\/press\/funding-model\/$/);
});
