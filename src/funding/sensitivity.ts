import { type Assumptions, type Case, type ParameterName } from '#model/funding-parameters.ts';
import { costScenario } from './cost-scenario.ts';

export interface Moved {
  name: ParameterName;
  /** Pounds for each person who finishes, with this assumption alone at its low and its high value. */
  low: number;
  high: number;
  /** The distance between the two. */
  span: number;
}

/**
 * Which assumption moves the cost per finisher most: each in turn takes its low and high value, all others stay central.
 * The largest span comes first; an assumption that moves nothing is left out.
 */
export function sensitivity(assumptions: Record<Case, Assumptions>): Moved[] {
  const at = (name: ParameterName, oneCase: Case): number =>
    costScenario({ ...assumptions.central, [name]: assumptions[oneCase][name] }).costPerFinisher;
  return (Object.keys(assumptions.central) as ParameterName[])
    .map((name) => {
      const [low, high] = [at(name, 'low'), at(name, 'high')];
      return { name, low, high, span: Math.abs(high - low) };
    })
    .filter(({ span }) => span > 0.005)
    .toSorted((a, b) => b.span - a.span);
}
