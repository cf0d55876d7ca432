/** The part of jstat that the engine uses: https://jstat.github.io/distributions.html */
declare module 'jstat' {
  interface Distribution<Parameters extends number[]> {
    cdf(x: number, ...parameters: Parameters): number;
    inv(p: number, ...parameters: Parameters): number;
    pdf(x: number, ...parameters: Parameters): number;
  }
  const jstat: {
    studentt: Distribution<[df: number]>;
    normal: Distribution<[mean: number, sd: number]>;
    chisquare: Distribution<[df: number]>;
    binomial: { cdf(successes: number, trials: number, p: number): number };
    noncentralt: { cdf(x: number, df: number, noncentrality: number): number };
  };
  export default jstat;
}
