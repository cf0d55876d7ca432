/** Runs in a page whose reader asks for less motion. What moves all the same: transitions, animations, smooth scrolling. */
export function movingParts(): string[] {
  const seconds = (times: string): number =>
    Math.max(...times.split(',').map((time) => parseFloat(time) / (time.trim().endsWith('ms') ? 1000 : 1)));
  return [document.documentElement, ...document.querySelectorAll('body *')].flatMap((element) =>
    [null, '::before', '::after'].flatMap((part) => {
      const style = getComputedStyle(element, part);
      const name = `${element.outerHTML.slice(0, 80)}${part ?? ''}`;
      const moves =
        (seconds(style.transitionDuration) > 0.01 && style.transitionProperty !== 'none') ||
        (style.animationName !== 'none' && seconds(style.animationDuration) > 0.01) ||
        style.scrollBehavior === 'smooth';
      return moves ? [`moves: ${name}`] : [];
    }),
  );
}
