import assert from 'node:assert/strict';
import { test } from 'node:test';
import { per100At, wrongSteps, type CountedStep } from './flow.ts';

const flow = (...steps: CountedStep[]): CountedStep[] => steps;

test('a step is told of 100 people referred, not of the step before', () => {
  const steps = flow(
    { step: 'referred', people: 200 },
    { step: 'started', people: 100 },
    { step: 'finished', people: 50 },
  );
  assert.equal(per100At(steps, 'finished'), 25);
  assert.equal(per100At(steps, 'seen'), null);
});

test('a share of all referred is taken as it was printed', () => {
  assert.equal(per100At(flow({ step: 'referred' }, { step: 'finished', per100: 51.7 }), 'finished'), 52);
});

test('a flow that holds is not complained of', () => {
  assert.deepEqual(wrongSteps(flow({ step: 'referred', people: 97 }, { step: 'finished', people: 62 })), []);
});

for (const [what, steps] of Object.entries({
  'a flow that does not begin with those referred': flow({ step: 'started', people: 3 }),
  'more people than before': flow({ step: 'referred', people: 3 }, { step: 'started', people: 4 }),
  'steps out of order': flow(
    { step: 'referred', people: 3 },
    { step: 'finished', people: 2 },
    { step: 'seen', people: 1 },
  ),
  'a count without a base': flow({ step: 'referred' }, { step: 'started', people: 4 }),
  'a step without a number': flow({ step: 'referred', people: 3 }, { step: 'started' }),
  'a step with two numbers': flow({ step: 'referred', people: 3 }, { step: 'started', people: 1, per100: 33 }),
})) {
  test(`${what} is told`, () => assert.equal(wrongSteps(steps).length, 1));
}
