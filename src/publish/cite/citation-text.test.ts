import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reference } from '#schemas/reference.ts';
import { formatCitation } from './citation-text.ts';

const page: Reference = {
  id: 'a-page',
  type: 'webpage',
  title: 'Arts & health: <b>does_it* work?',
  author: [{ literal: 'A [publisher]' }],
  issued: { 'date-parts': [[2026, 11, 23]] },
  URL: 'https://example.org/a/?b=1&c=2',
};

test('a citation is one line with its address, in each form', () => {
  assert.equal(
    formatCitation(page, 'text'),
    'A [publisher] (23 November 2026) Arts & health: <b>does_it* work? Available at: https://example.org/a/?b=1&c=2',
  );
  assert.equal(
    formatCitation(page, 'Markdown'),
    'A \\[publisher\\] (23 November 2026) [*Arts & health: \\<b\\>does\\_it\\* work?*](<https://example.org/a/?b=1&c=2>)',
  );
  assert.equal(
    formatCitation(page, 'HTML'),
    'A [publisher] (23 November 2026) <a href="https://example.org/a/?b=1&amp;c=2"><cite>Arts &amp; health: &lt;b&gt;does_it* work?</cite></a>',
  );
});

test('a source that may not be linked has no address in any form', () => {
  const { URL: _address, ...unlinked } = page;
  for (const form of ['text', 'Markdown', 'HTML'] as const)
    assert.doesNotMatch(formatCitation(unlinked, form), /http|href|\]\(/);
});
