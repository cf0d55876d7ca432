import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { findQuantities } from '../markdown/quantities.ts';
import { findCausalClaims } from './causal-claims.ts';

/** How a finder does on sentences that were judged by hand. */
function measure(file: string, yes: string, no: string, finds: (text: string) => unknown[]) {
  const labelled = parse(readFileSync(`tests/labelled/${file}.yaml`, 'utf8')) as Record<string, string[]>;
  const found = labelled[yes]!.filter((text) => finds(text).length > 0);
  const wronglyFound = labelled[no]!.filter((text) => finds(text).length > 0);
  const missed = labelled[yes]!.filter((text) => finds(text).length === 0);
  return {
    sentences: labelled[yes]!.length + labelled[no]!.length,
    precision: found.length / (found.length + wronglyFound.length),
    recall: found.length / labelled[yes]!.length,
    detail: JSON.stringify({ wronglyFound, missed }, null, 2),
  };
}

test('causal wording is found with a precision of 0.95 and a recall of 0.9 at least', () => {
  const { sentences, precision, recall, detail } = measure('causal-claims', 'overclaim', 'fair', findCausalClaims);
  assert.ok(sentences >= 150);
  assert.ok(precision >= 0.95, detail);
  assert.ok(recall >= 0.9, detail);
});

test('quantities are found with a precision of 0.95 and a recall of 0.95 at least', () => {
  const { precision, recall, detail } = measure('quantities', 'states', 'does-not-state', findQuantities);
  assert.ok(precision >= 0.95, detail);
  assert.ok(recall >= 0.95, detail);
});
