import assert from 'node:assert/strict';
import { test } from 'node:test';
import { caseStudySchema } from '../../src/schemas/case-study.ts';
import { evidenceSchema } from '../../src/schemas/evidence.ts';
import { splitAtCitations } from '../../src/markdown/citation-marks.ts';
import { builtPages, fieldsIn, pageAt } from './site.ts';

const entries = (folder: string) => fieldsIn(folder).map(({ id, data }) => ({ address: `/${folder}/${id}/`, data }));
/** A text without the citations in it. */
const wordsOf = (text: string) => splitAtCitations(text).flatMap((part) => ('text' in part ? [part.text] : []));
const squash = (text: string) => text.replace(/\s+/g, ' ').replaceAll('−', '-').trim().toLowerCase();

test('every figure of a case study stands on its page as it was entered, with a link that leads to its source', () => {
  for (const { address, data } of entries('case-studies')) {
    const $ = pageAt(address);
    const { results, costs } = caseStudySchema.parse(data);
    for (const figure of [...results, ...costs]) {
      const item = $(`[id="${figure.id}"]`);
      const text = squash(item.text());
      assert.ok(text.includes(squash(figure.valueText)), `${address}: "${figure.valueText}" is not on the page`);
      assert.ok(text.includes(squash(figure.statement)), `${address}: ${figure.id} has lost its statement`);
      if (figure.quotedOnly) assert.ok(text.includes(squash(figure.quotedOnly)), `${address}: ${figure.id}`);
      if ('design' in figure) {
        for (const part of [figure.denominator, figure.period, figure.measure, figure.reportedBy]) {
          if (part) assert.ok(text.includes(squash(part)), `${address}: ${figure.id} has lost "${part}"`);
        }
      }
      assertLeadsToSource($, item.find('a.citation').attr('href'), `${address}: ${figure.id}`);
    }
  }
});

test('a share of a case study stands large only with the number of people that it is of beside it', () => {
  const shares = entries('case-studies').flatMap(({ address, data }) =>
    caseStudySchema
      .parse(data)
      .results.filter(({ scale }) => scale === 'percentage')
      .map((result) => ({ $: pageAt(address), result, at: `${address}#${result.id}` })),
  );
  assert.ok(shares.length > 0);
  for (const { $, result, at } of shares) {
    const line = $(`.digest-figures a[href="#${result.id}"]`).closest('li');
    if (result.shareOf) {
      const base = squash(`of ${result.shareOf.whole.toLocaleString('en-GB')} ${result.shareOf.who}`);
      assert.ok(line.find('strong').length === 0 || squash(line.text()).includes(base), at);
    } else {
      assert.equal($(`[id="${result.id}"] .result__figure`).length + line.find('strong').length, 0, at);
    }
  }
});

test('every finding of an evidence summary stands on its page with its figures and a link that leads to its source', () => {
  for (const { address, data } of entries('evidence')) {
    const $ = pageAt(address);
    for (const outcome of evidenceSchema.parse(data).outcomes) {
      const item = $(`[id="${outcome.id}"]`);
      const text = squash(item.text());
      const figures = [outcome.effect?.valueText, outcome.effect?.ciLow, outcome.effect?.ciHigh, outcome.effect?.note];
      for (const part of [outcome.finding, outcome.study, ...figures]) {
        if (part) assert.ok(text.includes(squash(part)), `${address}: ${outcome.id} has lost "${part}"`);
      }
      assertLeadsToSource($, item.find('a.citation').attr('href'), `${address}: ${outcome.id}`);
    }
  }
});

test('every caveat and limitation is on its page', () => {
  for (const { address, data } of entries('case-studies')) {
    const text = squash(pageAt(address)('main').text());
    for (const caveat of caseStudySchema.parse(data).caveats)
      for (const part of wordsOf(caveat)) assert.ok(text.includes(squash(part)), `${address}: ${caveat}`);
  }
  for (const { address, data } of entries('evidence')) {
    const text = squash(pageAt(address)('main').text());
    for (const limit of evidenceSchema.parse(data).limitations)
      for (const part of wordsOf(limit)) assert.ok(text.includes(squash(part)), `${address}: ${limit}`);
  }
});

test('every mark of a citation leads to a numbered source, and that source leads back', () => {
  for (const { address, $ } of builtPages) {
    for (const mark of $('a.citation')) {
      assertLeadsToSource($, $(mark).attr('href'), address);
      const source = $($(mark).attr('href'));
      assert.ok(
        source.find(`a[href="#${$(mark).attr('id')}"]`).length === 1,
        `${address}: ${$(mark).attr('id')} is not linked back`,
      );
    }
  }
});

test('no citation is left as it was typed', () => {
  for (const { address, $ } of builtPages)
    assert.doesNotMatch($('main').clone().find('code').remove().end().text(), /\[@/, address);
});

function assertLeadsToSource($: (typeof builtPages)[number]['$'], href: string | undefined, where: string): void {
  assert.match(href ?? '', /^#(?:[a-z0-9-]+-)?source-[1-9]\d*$/, where);
  assert.equal($(href).length, 1, `${where}: ${href} is not on the page`);
}
