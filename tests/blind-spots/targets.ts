/**
 * Runs in a page. Targets below 24 × 24 px (2.5.8) that no exception of the criterion covers: a link within a line of text; one
 * with so much room that a circle of 24 px around its middle meets no other target and no circle of another small one; a
 * control that the browser draws; one for which the page has another of full size. The last are the hexagons of the map of
 * councils, which the list below it names all.
 */
export function smallTargets(): string[] {
  interface Target {
    element: Element;
    box: DOMRect;
  }
  const smallest = 24;
  const targets: Target[] = [
    ...document.querySelectorAll('a[href], button, input, select, textarea, summary, [role="option"], [role="button"]'),
  ]
    .filter((element) => element.checkVisibility({ checkVisibilityCSS: true }) && !element.matches('.hexes a, svg a'))
    .map((element) => ({ element, box: boxOf(element) }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  const isSmall = ({ box }: Target): boolean => box.width < smallest || box.height < smallest;
  const small = targets.filter((target) => isSmall(target) && !isInText(target.element));
  return small
    .filter((one) => targets.some((other) => other !== one && !related(one, other) && meets(one, other)))
    .map(
      ({ element, box }) =>
        `${Math.round(box.width)} × ${Math.round(box.height)} px: ${element.outerHTML.slice(0, 100)}`,
    );

  /** What answers to a press: of a field, its label too. */
  function boxOf(element: Element): DOMRect {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const boxes = [element, ...labels].map((one) => one.getBoundingClientRect());
    const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
    return new DOMRect(
      left,
      top,
      Math.max(...boxes.map((box) => box.right)) - left,
      Math.max(...boxes.map((box) => box.bottom)) - top,
    );
  }

  function isInText(element: Element): boolean {
    if (getComputedStyle(element).display !== 'inline') return false;
    const line = element.closest('p, li, dd, dt, td, th, figcaption, caption, h1, h2, h3, h4, label, legend, div');
    const others = line?.cloneNode(true) as Element | undefined;
    for (const target of others?.querySelectorAll('a, button, svg') ?? []) target.remove();
    return (others?.textContent.trim() ?? '') !== '';
  }

  function related(a: Target, b: Target): boolean {
    return a.element.contains(b.element) || b.element.contains(a.element);
  }

  function meets(one: Target, other: Target): boolean {
    const [x, y] = middle(one.box);
    if (isSmall(other) && !isInText(other.element)) {
      const [otherX, otherY] = middle(other.box);
      return Math.hypot(x - otherX, y - otherY) < smallest;
    }
    const { left, right, top, bottom } = other.box;
    return Math.hypot(x - Math.min(Math.max(x, left), right), y - Math.min(Math.max(y, top), bottom)) < smallest / 2;
  }

  function middle({ left, top, width, height }: DOMRect): [number, number] {
    return [left + width / 2, top + height / 2];
  }
}
