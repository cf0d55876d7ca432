import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HeldSource } from '../../src/checks/find/held-sources.ts';
import { countMentions, countSources, faultNames, type Fault } from './count-sources.ts';

const whole: HeldSource = {
  id: 'a-report',
  type: 'report',
  title: 'What walking groups do',
  journal: '',
  publisher: '',
  URL: 'https://example.org/a-report',
  DOI: '',
  PMID: '',
  PMCID: '',
  authors: ['A council'],
  bodies: [],
  hasPerson: false,
  dateInWords: '',
  year: 2024,
  circa: false,
  checked: true,
  seen: false,
  unseen: [],
  retracted: '',
  noticesLooked: true,
  note: '',
  hasCustom: false,
};

const faulty: Record<Fault, Partial<HeldSource>> = {
  'date not seen': { year: null },
  'undated: it prints no date': { year: null, dateInWords: 'undated' },
  'date worked out, not printed': { circa: true },
  'without author': { authors: [] },
  'title not seen in print': { unseen: ['title'] },
  'title is the words of its address': {
    URL: 'https://example.org/what-walking-groups-do.html',
    checked: false,
    seen: true,
  },
  'linked to an index or copy': { URL: 'https://www.artshealthresources.org.uk/docs/walks/' },
  'linked to an archive, with a DOI': { URL: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1', DOI: '10.1000/walks' },
  'its own address not seen': { unseen: ['address'] },
  'without link': { URL: '' },
  'DOI in the link, not in its field': { URL: 'https://doi.org/10.1000/walks' },
  'article without DOI': { type: 'article-journal' },
  'article not looked at for notices': {
    type: 'article-journal',
    DOI: '10.1000/walks',
    noticesLooked: false,
  },
  'not compared with the publication': { checked: false },
};

const namesOf = (source: HeldSource): string[] =>
  countSources([source])
    .filter(({ name, all }) => all > 0 && name !== 'sources')
    .map(({ name }) => name);

test('a source with nothing wrong counts under no fault', () => {
  assert.deepEqual(namesOf(whole), []);
});

for (const fault of faultNames) {
  test(`counted as "${fault}", and as nothing else`, () => {
    assert.deepEqual(namesOf({ ...whole, ...faulty[fault] }), [fault]);
  });
}

test('each kind has its own number, the most frequent first', () => {
  const page = { ...whole, type: 'webpage', year: null };
  assert.deepEqual(countSources([whole, page, page]).slice(0, 2), [
    { name: 'sources', all: 3, byKind: [2, 1] },
    { name: 'date not seen', all: 2, byKind: [2, 0] },
  ]);
});

test('a source is counted where its whole id stands, wherever that is', () => {
  const mentions = countMentions(['a-report', 'a-report-2'], ['[@a-report] and [@a-report-2]', 'source: a-report\n']);
  assert.deepEqual(
    [...mentions],
    [
      ['a-report', 2],
      ['a-report-2', 1],
    ],
  );
});
