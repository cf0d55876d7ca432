import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodeHost } from './node-host.ts';
import { createSpeller } from './speller.ts';

const speller = createSpeller('', nodeHost.dictionary!);

test('an American spelling is answered with the British one, and nothing else', () => {
  const words = { center: 'centre', color: 'colour', behavior: 'behaviour', program: 'programme', counseling: 'counselling', defense: 'defence', analyze: 'analyse', neighborhoods: 'neighbourhoods' }; // prettier-ignore
  for (const [american, british] of Object.entries(words)) {
    if (speller.misspelt(american).length === 0) continue;
    assert.equal(speller.suggest(american), `write ${british}, as it is spelt in Britain`);
  }
  assert.deepEqual(speller.misspelt('center and color'), ['center', 'color']);
});

test('another slip is answered with what is near', () => {
  assert.match(speller.suggest('libary'), /did you mean library/);
});

test('what no word can be is not looked for: a dictionary would take all memory for it', () => {
  assert.match(speller.suggest('a'.repeat(7_000)), /^part it into words/);
});
