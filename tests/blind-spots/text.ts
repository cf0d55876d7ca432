/** Runs in a page. Elements whose own text does not fit the box that cuts it off. */
export function clippedText(): string[] {
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== ''))
    .flatMap((element) => {
      for (let box: HTMLElement | null = element; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, position, clipPath, textOverflow } = getComputedStyle(box);
        // What only screen readers are given is cut off on purpose.
        if (position === 'absolute' && (clipPath !== 'none' || box.offsetWidth <= 1)) return [];
        const isCut =
          (/hidden|clip/.test(overflowX) && box.scrollWidth > box.clientWidth + 1) ||
          (/hidden|clip/.test(overflowY) && box.scrollHeight > box.clientHeight + 1);
        if (isCut && box.clientWidth > 0)
          return [
            `cut off${textOverflow === 'ellipsis' ? ' by dots' : ''}: ${element.textContent.trim().slice(0, 60)}`,
          ];
      }
      return [];
    });
}

/** Runs in a page. Texts of different elements that lie over each other by more than 3 px. */
export function overlappingText(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const lines: { text: string; parent: Element; box: DOMRect }[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (node.textContent!.trim() === '' || !parent.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }))
      continue;
    if (parent.closest('.govuk-visually-hidden, .govuk-skip-link, option')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 3 && box.height > 3 && isInSight(parent, box))
        lines.push({ text: node.textContent!.trim().slice(0, 40), parent, box });
    }
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  const found = new Set<string>();
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      if (other.box.top > one.box.bottom) break;
      if (one.parent === other.parent || one.parent.contains(other.parent) || other.parent.contains(one.parent))
        continue;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // Lines of one paragraph touch by their leading; letters do not.
      if (wide > 3 && high > 0.4 * Math.min(one.box.height, other.box.height))
        found.add(`“${one.text}” lies over “${other.text}”`);
    }
  });
  return [...found];

  /** Whether no box that scrolls has moved it out of sight. */
  function isInSight(element: Element, { top, bottom }: DOMRect): boolean {
    for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
      const edge = box.getBoundingClientRect();
      if (/auto|scroll/.test(getComputedStyle(box).overflowY) && (top >= edge.bottom || bottom <= edge.top))
        return false;
    }
    return true;
  }
}
