import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CaseStudy } from '#schemas/case-study.ts';
import type { Evidence } from '#schemas/evidence.ts';
import { schemeFacetValues, studyFacetValues } from './facet-values.ts';
import { slug } from './slug.ts';

const study = (fields: object) =>
  ({
    activities: ['singing'],
    people: [],
    outcomes: [],
    design: 'RCT',
    comparison: 'yes',
    directness: [{ activity: 'singing', how: 'joined a trial' }],
    wales: 'not told apart',
    country: 'UK',
    ...fields,
  }) as unknown as Evidence;

test('whether a study compares people with others is what its field says, whatever its words and its design', () => {
  const ids = { yes: 'yes', no: 'no', varies: 'review', 'not of people': 'other' };
  for (const [comparison, id] of Object.entries(ids)) {
    const fields = { comparison, comparator: 'None: matched patients', design: 'RCT' };
    assert.deepEqual(studyFacetValues(study(fields), undefined, []).comparison, [id], comparison);
  }
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

test('how people came to it, and whether it was in the UK, stand in fields', () => {
  const of = (fields: object) => studyFacetValues(study(fields), undefined, []);
  assert.deepEqual(of({}).directness, ['joined-a-trial']);
  assert.deepEqual(of({ wales: 'England only' }).uk, ['yes']);
  assert.deepEqual(of({ country: 'Wales, UK', wales: 'not known' }).uk, ['not-told']);
});

test('a study is from Wales where its field says so, and New South Wales is not', () => {
  const wales = (fields: object) => studyFacetValues(study(fields), undefined, []).wales;
  assert.deepEqual(wales({ country: 'England and Wales, UK', wales: 'included' }), ['yes']);
  assert.deepEqual(wales({ country: 'Australia (New South Wales)', wales: 'not known' }), ['no']);
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
    status: { asOf: 'report of 2017, page read in 2024', year: 2024 },
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
