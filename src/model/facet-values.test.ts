import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseStudy } from '#schemas/case-study.ts';
import type { Evidence } from '#schemas/evidence.ts';
import { schemeFacetValues, slug, studyFacetValues } from './facet-values.ts';

const study = (fields: object) =>
  ({
    activities: ['singing'],
    people: [],
    outcomes: [],
    design: 'RCT',
    comparator: 'Usual care',
    country: 'UK',
    ...fields,
  }) as unknown as Evidence;
const comparison = (design: string, comparator: string) =>
  studyFacetValues(study({ design, comparator }), undefined, []).comparison![0];

test('whether a study compares people with others is never guessed', () => {
  assert.equal(comparison('RCT', 'Usual care'), 'yes');
  assert.equal(comparison('before-after uncontrolled', 'None: the same people before and after'), 'no');
  assert.equal(comparison('mixed-methods evaluation', 'Matched patients'), 'yes');
  assert.equal(comparison('mixed-methods evaluation', 'None: before and after'), 'no');
  assert.equal(comparison('meta-analysis', 'The same people before they joined'), 'no');
  assert.equal(comparison('meta-analysis', 'Control groups of several kinds'), 'review');
  assert.equal(comparison('policy report', 'Does not apply'), 'other');
});

test('a description of practice has an outcome and no direction', () => {
  const outcomes = [
    { outcome: 'wellbeing', direction: 'favourable', notAnEffect: true },
    { outcome: 'gp-use', direction: 'not known', notAnEffect: false },
    { outcome: 'gp-use', direction: 'not known', notAnEffect: false },
  ];
  const values = studyFacetValues(study({ outcomes }), 2011, ['low', 'low']);
  assert.deepEqual(values.direction, ['not-known']);
  assert.deepEqual(values.outcome, ['gp-use', 'wellbeing']);
  assert.deepEqual(values.certainty, ['low']);
  assert.deepEqual(values.year, ['2010-to-2014']);
});

test('Wales is Wales, and New South Wales is not', () => {
  assert.deepEqual(studyFacetValues(study({ country: 'England and Wales, UK' }), undefined, []).wales, ['yes']);
  assert.deepEqual(studyFacetValues(study({ country: 'Australia (New South Wales)' }), undefined, []).wales, ['no']);
});

test('a scheme of several councils carries the kind of each once, and the year of its last report', () => {
  const scheme = {
    activities: [],
    people: [],
    needs: [],
    outcomes: [],
    settings: [],
    results: [{ design: 'controlled' }],
    costs: [{ role: 'grant to this scheme' }],
    strongestDesign: 'controlled',
    place: { region: 'uk-wide', nations: ['England', 'Wales'] },
    funding: { kinds: ['charity or trust'] },
    status: { asOf: 'report of 2017, page read in 2024' },
  } as unknown as CaseStudy;
  const councils = [
    { type: 'London borough', rural_cluster: 'Urban' },
    { type: 'London borough', rural_cluster: '' },
  ];
  const values = schemeFacetValues(scheme, councils);
  assert.deepEqual(values.council, ['london-borough']);
  assert.deepEqual(values.rural, ['urban']);
  assert.deepEqual(
    [values.cost, values.comparison, values.wales, values.year, values.funder],
    [['no'], ['yes'], ['yes'], ['2020-on'], ['charity-or-trust']],
  );
});

test('a value is an address', () => {
  assert.equal(slug('A&E: Accident & emergency '), 'aande-accident-and-emergency');
});
