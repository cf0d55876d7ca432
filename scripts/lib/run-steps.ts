/** A step of many, by its name. */
export interface Step {
  name: string;
  /** The step without whose success this one is not begun; it stands earlier. */
  needs?: string;
  /** Steps of one turn use the same files, and never run beside one another. */
  turn?: string;
  /** Uses all processors by itself, and runs beside nothing. */
  alone?: boolean;
}

/** What became of a step; null where it was not begun, because the one it needs failed. */
export type Outcome = 'passed' | 'failed' | null;

/**
 * Runs every step, as many at once as are told, in their order as far as they let one another; one that fails stops only those
 * that need it.
 * @param run runs a step; true where it passed. It does not throw.
 * @returns what became of each, in the order of the steps
 */
export async function runSteps<S extends Step>(
  steps: readonly S[],
  run: (step: S) => Promise<boolean>,
  atOnce: number,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const waiting = [...steps];
  const running = new Map<S, Promise<void>>();

  const mayBegin = (step: S): boolean =>
    (step.needs === undefined || outcomes.has(step.needs)) &&
    !(step.alone && running.size > 0) &&
    [...running.keys()].every(({ turn, alone }) => !alone && (turn === undefined || turn !== step.turn));

  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < atOnce ? waiting.find(mayBegin) : undefined;
    if (!next) {
      if (running.size === 0) throw new Error(`${waiting[0]!.name} needs a step that is not there`);
      await Promise.race(running.values());
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    if (next.needs !== undefined && outcomes.get(next.needs) !== 'passed') {
      outcomes.set(next.name, null);
      continue;
    }
    const done = run(next).then((passed) => {
      outcomes.set(next.name, passed ? 'passed' : 'failed');
      running.delete(next);
    });
    running.set(next, done);
  }
  return new Map(steps.map(({ name }) => [name, outcomes.get(name)!]));
}
