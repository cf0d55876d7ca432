import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAboutOwnHealth } from './own-health.ts';

test('a question about the health of oneself or the family is known for one', () => {
  for (const query of [
    'I am depressed what should I do',
    'I’ve got chest pain',
    'my mum has dementia and I can’t cope',
    'should I stop my antidepressants? I feel dizzy',
    'help me I want to die',
    'my husband is lonely',
  ]) {
    assert.ok(isAboutOwnHealth(query), query);
  }
});

test('a question of those who refer, plan or scrutinise is not', () => {
  for (const query of [
    'should I send a depressed patient to a link worker',
    'am I liable if a patient is hurt',
    'can I refer myself',
    'does dance help depression',
    'how lonely is my borough',
    'where can I find the report on falls',
    'show me case studies about loneliness in my area',
    'what do I say to a sceptical GP',
    'tell me about singing and dementia services',
  ]) {
    assert.ok(!isAboutOwnHealth(query), query);
  }
});
