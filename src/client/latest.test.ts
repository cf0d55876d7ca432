import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latest } from './latest.ts';

/** A question whose answer comes when the test says so. */
function question() {
  return Promise.withResolvers<string>();
}

function asking() {
  const told: string[] = [];
  const ask = latest<string>(
    (answer) => told.push(answer),
    (error) => told.push(`failed: ${(error as Error).message}`),
  );
  return { told, ask };
}

test('an answer that comes after a newer question was asked is let go, whichever comes first', async () => {
  for (const order of [
    [0, 1],
    [1, 0],
  ]) {
    const { told, ask } = asking();
    const questions = [question(), question()];
    const asked = questions.map(({ promise }) => ask(promise));
    for (const index of order) questions[index]!.resolve(`answer ${index}`);
    await Promise.all(asked);
    assert.deepEqual(told, ['answer 1']);
  }
});

test('a failure of an earlier question is let go, and that of the last is told', async () => {
  const { told, ask } = asking();
  const [first, second] = [question(), question()];
  const asked = [ask(first.promise), ask(second.promise)];
  first.reject(new Error('old'));
  second.reject(new Error('new'));
  await Promise.all(asked);
  assert.deepEqual(told, ['failed: new']);
});

test('a failure while the answer is shown is told too', async () => {
  const told: string[] = [];
  const ask = latest<string>(
    () => {
      throw new Error('cannot draw');
    },
    (error) => told.push((error as Error).message),
  );
  await ask(Promise.resolve('answer'));
  assert.deepEqual(told, ['cannot draw']);
});

test('an answer that is no longer wanted is let go', async () => {
  const { told, ask } = asking();
  const first = question();
  const asked = ask(first.promise);
  ask.forget();
  first.resolve('answer');
  await asked;
  assert.deepEqual(told, []);
});
