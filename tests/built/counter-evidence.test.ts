import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodySchema } from '../../src/schemas/body.ts';
import { evidenceSchema, type Outcome } from '../../src/schemas/evidence.ts';
import { builtPages, fieldsIn, pageAt } from './site.ts';

interface Finding extends Outcome {
  key: string;
  study: string;
  people: string[];
}

/** Every finding in the content, read here again, so that the site is not measured with its own rule. */
const findings: Finding[] = fieldsIn('evidence').flatMap(({ id: study, data: fields }) => {
  const data = evidenceSchema.parse(fields);
  return data.outcomes
    .filter(({ notAnEffect }) => !notAnEffect)
    .map((outcome) => ({ ...outcome, key: `${study}#${outcome.id}`, study, people: data.datasets }));
});

const bodies = fieldsIn('bodies').map(({ data }) => bodySchema.parse(data));
const otherwise = ['unfavourable', 'mixed', 'little or no difference'];

/** The findings that help to answer the question of each body: on its outcome, and not left out by its dataset. */
const questions = bodies.map((body) =>
  findings.filter(
    ({ study, outcome, id }) =>
      outcome === body.outcome &&
      body.datasets.some(
        (dataset) =>
          dataset.evidence.includes(study) && (dataset.findings === undefined || dataset.findings.includes(id)),
      ),
  ),
);

/** What other studies, of other people, found otherwise on the same question. */
function differingFrom(finding: Finding): Finding[] {
  const same = questions.filter((answering) => answering.includes(finding)).flat();
  return [...new Set(same)].filter(
    (other) =>
      other.study !== finding.study &&
      otherwise.includes(other.direction) &&
      !other.people.some((dataset) => finding.people.includes(dataset)),
  );
}

/** The keys of the findings in a part of a page. */
const keysIn = ($: (typeof builtPages)[number]['$'], selector: string): string[] =>
  $(selector)
    .map((_index, item) => $(item).attr('data-finding')!)
    .get();

test('what is shown as found otherwise answers the same question as a favourable finding on the page', () => {
  let rows = 0;
  for (const { address, $ } of builtPages) {
    const shown = new Set(keysIn($, '[data-finding]'));
    const favourable = findings.filter(({ key, direction }) => direction === 'favourable' && shown.has(key));
    const allowed = new Set(favourable.flatMap(differingFrom).map(({ key }) => key));
    for (const key of keysIn($, '[data-otherwise] [data-finding]')) {
      rows += 1;
      assert.ok(allowed.has(key), `${address} shows ${key}, which is on another question`);
    }
  }
  assert.ok(rows > 0, 'nothing is shown as found otherwise');
});

test('no page shows a favourable finding without those that differ from it', () => {
  let compared = 0;
  for (const { address, $ } of builtPages) {
    const shown = new Set(keysIn($, '[data-finding]'));
    for (const finding of findings.filter(({ key, direction }) => direction === 'favourable' && shown.has(key))) {
      for (const other of differingFrom(finding)) {
        compared += 1;
        assert.ok(shown.has(other.key), `${address} shows ${finding.key} and not ${other.key}`);
      }
    }
  }
  assert.ok(compared > 0, 'there is nothing to compare');
});

test('a card of a study with a favourable finding leads to those that differ', () => {
  let cards = 0;
  for (const { address, $ } of builtPages) {
    for (const card of $('[data-evidence-card]')) {
      const study = $(card).attr('data-evidence-card')!;
      const differing = findings
        .filter((finding) => finding.study === study && finding.direction === 'favourable')
        .flatMap(differingFrom);
      if (differing.length === 0) continue;
      cards += 1;
      const link = $(card).find(`a[href$="/evidence/${study}/#differs"]`);
      assert.equal(link.length, 1, `${address}: the card of ${study}`);
      const target = pageAt(`/evidence/${study}/`);
      const there = new Set(
        target('[data-finding]')
          .map((_index, item) => target(item).attr('data-finding')!)
          .get(),
      );
      for (const other of differing) assert.ok(there.has(other.key), `${study} does not show ${other.key}`);
    }
  }
  assert.ok(cards > 0, 'there are no such cards');
});
