/**
 * Runs in a page. Gives the focus to everything that can have it, one after the other, and tells what cannot be seen then:
 * no mark of the focus (2.4.7), out of sight, or wholly covered by another part of the page (2.4.11).
 */
export function focusFaults(): string[] {
  // The contents of a page lie over it while a reader holds them open.
  for (const details of document.querySelectorAll<HTMLDetailsElement>('main details'))
    details.open ||= details.closest('.on-this-page') === null;
  const faults: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex]',
  )) {
    (document.activeElement as HTMLElement).blur();
    const plain = looks(element);
    element.focus();
    if (document.activeElement !== element) continue;
    const name = `${element.outerHTML.slice(0, 100).replace(/\s+/g, ' ')}`;
    // The target of the skip link takes the focus for what follows, and is the page itself.
    if (element.tabIndex < 0 || element.matches('[role="region"]')) continue;
    if (looks(element) === plain) faults.push(`no mark of the focus: ${name}`);
    const seen = points(element);
    if (seen.length === 0) faults.push(`out of sight when it has the focus: ${name}`);
    else if (seen.every(([x, y]) => isCovered(element, x, y))) {
      const [x, y] = seen[0]!;
      faults.push(`covered by ${document.elementFromPoint(x, y)!.outerHTML.slice(0, 60)}: ${name}`);
    }
  }
  return faults;

  /** What the focus may change: the element itself, its label and what is drawn inside it. */
  function looks(element: HTMLElement): string {
    const drawn = [element, ...element.querySelectorAll('*'), element.nextElementSibling].filter((one) => one !== null);
    return drawn
      .slice(0, 12)
      .flatMap((one) => ['', '::before', '::after'].map((part) => getComputedStyle(one, part || null)))
      .map((style) =>
        [
          style.outlineStyle === 'none' ? '' : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`,
          style.boxShadow,
          style.backgroundColor,
          style.borderColor,
          style.fill,
          style.stroke,
          style.strokeWidth,
        ].join(' '),
      )
      .join('|');
  }

  /** Points of an element that lie in the window: nine of each of its boxes. */
  function points(element: HTMLElement): [number, number][] {
    return [...element.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .flatMap(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].flatMap((x) =>
          [0.1, 0.5, 0.9].map((y): [number, number] => [left + x * width, top + y * height]),
        ),
      )
      .filter(([x, y]) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  }

  function isCovered(element: HTMLElement, x: number, y: number): boolean {
    const hit = document.elementFromPoint(x, y);
    if (!hit) return true;
    const label = hit.closest('label');
    return !element.contains(hit) && !hit.contains(element) && label?.control !== element;
  }
}
