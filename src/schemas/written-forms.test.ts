import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { day, list, optional, orNull, printed, slug, someOf, text } from './basics.ts';
import { caseStudySchema } from './case-study.ts';
import { factSchema } from './fact.ts';
import { referenceSchema } from './reference.ts';
import { timelineEventSchema } from './timeline.ts';

const read = (schema: z.ZodType, written: unknown): unknown => z.strictObject({ field: schema }).parse(written);

test('left out, null and an empty list mean the same: not stated', () => {
  for (const written of [{}, { field: null }, { field: [] }]) {
    assert.equal(JSON.stringify(read(optional(text), written)), '{}', JSON.stringify(written));
    assert.deepEqual(read(orNull(text), written), { field: null }, JSON.stringify(written));
    assert.deepEqual(read(list(text), written), { field: [] }, JSON.stringify(written));
    assert.throws(() => read(someOf(text), written), JSON.stringify(written));
  }
});

test('one value is a list of one', () => {
  assert.deepEqual(read(list(slug), { field: 'old-name' }), { field: ['old-name'] });
  assert.deepEqual(read(someOf(text), { field: 'One caveat.' }), { field: ['One caveat.'] });
});

test('a whole number may stand for a text; one that could lose a nought may not', () => {
  assert.deepEqual(read(printed, { field: 64 }), { field: '64' });
  assert.throws(() => read(printed, { field: 1.3 }));
});

test('a day is written in figures or with its month in words, and must exist', () => {
  for (const written of ['2026-11-28', '28 November 2026', new Date('2026-11-28')])
    assert.deepEqual(read(day, { field: written }), { field: new Date('2026-11-28T00:00:00Z') });
  for (const written of ['28/11/2026', '2026-02-31', '31 April 2026', '28 Nov 2026', ''])
    assert.throws(() => read(day, { field: written }), written);
});

test('figures, years and names of fields take the forms that people write', () => {
  const { shape } = caseStudySchema;
  assert.equal(factSchema.shape.date.parse(2025), '2025');
  assert.equal(factSchema.shape.valueText.parse(64), '64');
  assert.equal(factSchema.shape.denominator.parse(97), '97');
  assert.deepEqual(shape.formerly.parse('old-name'), ['old-name']);
  assert.deepEqual(shape.activities.parse('walking'), ['walking']);
  assert.equal(timelineEventSchema.shape.date.parse(2018), '2018');
});

test('a source takes a name as text, a year alone, and a DOI as an address', () => {
  const source = referenceSchema.parse({
    id: 'a-source',
    type: 'report',
    title: 'A report',
    author: 'NHS England',
    issued: 2025,
    DOI: 'https://doi.org/10.1136/bmj.39489.470347.AD',
  });
  assert.deepEqual(source.author, [{ literal: 'NHS England' }]);
  assert.deepEqual(source.issued, { 'date-parts': [[2025]] });
  assert.equal(source.DOI, '10.1136/bmj.39489.470347.AD');
});
