import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodySchema } from '../../src/schemas/body.ts';
import { evidenceSchema, type Outcome } from '../../src/schemas/evidence.ts';
import { builtPages, fieldsIn, pageAt } from './site.ts';

interface Finding extends Outcome {
  key: string;
  study: string;
  activities: string[];
}

/** Every finding in the content, read here again, so that the site is not measured with its own rule. */
const findings: Finding[] = fieldsIn('evidence').flatMap(({ id: study, data: fields }) => {
  const data = evidenceSchema.parse(fields);
  return data.outcomes
    .filter(({ notAnEffect }) => !notAnEffect)
    .map((outcome) => ({ ...outcome, key: `${study}#${outcome.id}`, study, activities: data.activities }));
});

const bodies = fieldsIn('bodies').map(({ data }) => bodySchema.parse(data));
const otherwise = ['unfavourable', 'mixed', 'little or no difference'];

/** What other studies of the same body of evidence found otherwise on its outcome. */
function differingFrom({ study, outcome }: Finding): Finding[] {
  const studies = new Set(
    bodies
      .filter((body) => body.outcome === outcome)
      .map(({ datasets }) => datasets.flatMap(({ evidence }) => evidence))
      .filter((papers) => papers.includes(study))
      .flat(),
  );
  return findings.filter(
    (other) =>
      other.study !== study &&
      studies.has(other.study) &&
      other.outcome === outcome &&
      otherwise.includes(other.direction),
  );
}

test('no page shows a favourable finding without those that differ from it', () => {
  let compared = 0;
  for (const { address, $ } of builtPages) {
    const shown = new Set(
      $('[data-finding]')
        .map((_index, item) => $(item).attr('data-finding')!)
        .get(),
    );
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
