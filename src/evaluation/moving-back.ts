import { normalBelow, normalDensity } from './distributions.ts';

/** People chosen by a cut-off on one score, or the mean of m scores. */
export interface Selection {
  /** Population mean and SD of the score. */
  mu: number;
  sigma: number;
  /** Test-retest correlation, 0 to 1. */
  rho: number;
  cut: number;
  picked: 'below' | 'above';
  /** How many baseline measurements were averaged. */
  m?: number;
}

/**
 * Regression to the mean: how many points scores move back with nothing done, when people are picked by a cut-off.
 * (σw²/m) / √(σb² + σw²/m) × φ(z)/(1 − Φ(z)), with σw² = (1 − ρ)σ² and σb² = ρσ² (Barnett and others 2005, equations 1, 2).
 */
export function movingBackAfterCut({ mu, sigma, rho, cut, picked, m = 1 }: Selection): number {
  const within = ((1 - rho) * sigma ** 2) / m;
  const z = (picked === 'below' ? mu - cut : cut - mu) / sigma;
  return (within / Math.sqrt(rho * sigma ** 2 + within)) * (normalDensity(z) / normalBelow(-z));
}

/**
 * The same for a group of which only the mean is known: (1 − r)(population mean − group mean before), in points;
 * above 0 where scores would rise by themselves. Exact for normal scores and one baseline.
 */
export const movingBack = (mu: number, groupMeanBefore: number, r: number): number => (1 - r) * (mu - groupMeanBefore);

/** The correlations at which moving back is shown, since few measures have a published one. */
export const shownCorrelations = [0.5, 0.7, 0.8] as const;

/** How large one person's change must be to be more than error of measurement (Jacobson and Truax's criterion). */
export function reliableChange(sdBefore: number, r: number) {
  const sem = sdBefore * Math.sqrt(1 - r);
  const sdiff = sem * Math.SQRT2;
  return { sem, sdiff, threshold: 1.96 * sdiff };
}
