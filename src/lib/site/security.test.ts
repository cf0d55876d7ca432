import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { headersFile } from './security.ts';

/** The headers of a file by the pattern they are for. */
function rulesOf(text: string): Map<string, string[]> {
  const blocks = text.split(/\n(?=\/)/);
  return new Map(
    blocks.map((block) => {
      const [pattern, ...headers] = block.trim().split('\n');
      return [pattern!, headers.map((header) => header.trim())];
    }),
  );
}

test('what is made for frames may be framed by anybody, and no other page by any', () => {
  const rules = rulesOf(headersFile('/', 'https://example.gov.uk'));
  assert.match(rules.get('/*')![0]!, /^Content-Security-Policy: .*; frame-ancestors 'none'$/);
  const [takenBack, policy] = rules.get('/embed/*')!;
  assert.equal(takenBack, '! Content-Security-Policy');
  assert.match(policy!, /^Content-Security-Policy: .*; frame-ancestors \*$/);
  assert.doesNotMatch(policy!, /script-src/);
});

test('below a path every rule is for that path', () => {
  const patterns = [...rulesOf(headersFile('/evidence/', 'https://example.gov.uk')).keys()];
  assert.deepEqual(patterns, [
    '/evidence/*',
    '/evidence/embed/*',
    '/evidence/data/*',
    '/evidence/feeds/*',
    '/evidence/_astro/*',
  ]);
});

test('only a site that has the whole of a host says that the host is reached by https alone', () => {
  const promises = (base: string, url: string) => headersFile(base, url).includes('Strict-Transport-Security');
  assert.equal(promises('/', 'https://example.gov.uk'), true);
  assert.equal(promises('/evidence/', 'https://example.gov.uk'), false);
  assert.equal(promises('/', 'http://localhost:4321'), false);
});

test('docs/hosting.md sends every value of the built file, on each host', () => {
  const guide = readFileSync('docs/hosting.md', 'utf8');
  const parts = guide.split(/^## /m).slice(1);
  assert.equal(parts.length, 2);
  for (const part of parts) {
    for (const headers of rulesOf(headersFile('/', 'https://example.gov.uk')).values()) {
      for (const header of headers.filter((line) => !line.startsWith('!'))) {
        const value = header.slice(header.indexOf(': ') + 2);
        assert.ok(part.includes(value), `${part.slice(0, 8)} lacks ${header}`);
      }
    }
  }
});
