/** The steps at which people are counted, in order. */
export const flowSteps = {
  referred: 'Referred',
  seen: 'Seen',
  started: 'Started',
  finished: 'Finished',
  measured: 'Measured',
} as const;
export type FlowStep = keyof typeof flowSteps;
export const flowStepNames = Object.keys(flowSteps) as FlowStep[];

export interface CountedStep {
  step: FlowStep;
  people?: number | undefined;
  per100?: number | undefined;
}

/** A step as so many of 100 referred, rounded; null where it is not stated. */
export function per100At(steps: readonly CountedStep[], step: FlowStep): number | null {
  const counted = steps.find((one) => one.step === step);
  const base = steps.find((one) => one.step === 'referred')?.people;
  if (step === 'referred') return 100;
  if (counted?.per100 !== undefined) return Math.round(counted.per100);
  return counted?.people === undefined || base === undefined ? null : Math.round((100 * counted.people) / base);
}

/** What is wrong with the numbers of a flow, each with the step at fault. Empty where it holds. */
export function wrongSteps(steps: readonly CountedStep[]): { index: number; wrong: string; right: string }[] {
  if (steps[0]?.step !== 'referred') {
    return [{ index: 0, wrong: 'the first step is not "referred"', right: 'begin with everybody who was referred' }];
  }
  return steps.flatMap((one, index) => {
    const before = steps[index - 1];
    if (!before) return [];
    if (flowStepNames.indexOf(one.step) <= flowStepNames.indexOf(before.step)) {
      return [{ index, wrong: `"${one.step}" comes after "${before.step}"`, right: flowStepNames.join(', ') }];
    }
    if ((one.people === undefined) === (one.per100 === undefined)) {
      return [
        {
          index,
          wrong: `"${one.step}" has two numbers, or none`,
          right: 'give either people, or per100 of all referred',
        },
      ];
    }
    const here = per100At(steps, one.step);
    const earlier = per100At(steps, before.step);
    if (here === null) {
      return [
        {
          index,
          wrong: `"${one.step}" counts people, and nobody knows of how many`,
          right: 'give the people referred, or leave the step out',
        },
      ];
    }
    if (earlier !== null && here > earlier) {
      return [
        {
          index,
          wrong: `more people "${one.step}" than "${before.step}"`,
          right: 'a step never has more people than the one before',
        },
      ];
    }
    return [];
  });
}
