/**
 * Runs in a page as it is printed. What is folded away on a screen and stays so on paper, though its heading is printed. A
 * cell of the map is its mark there: what it rests on has pages of its own.
 */
export function closedOnPaper(): string[] {
  const isPrinted = (element: Element): boolean =>
    element.checkVisibility({ checkVisibilityCSS: true }) && element.getBoundingClientRect().height > 0;
  const folded = [...document.querySelectorAll('main details:not([open], .cell)')].filter(isPrinted);
  const hidden = [...document.querySelectorAll('main [hidden="until-found"]')];
  return [
    ...folded
      .filter(
        (details) =>
          ![...details.children].some((child) => child.tagName !== 'SUMMARY' && isPrinted(child)) &&
          [...details.children].some((child) => child.tagName !== 'SUMMARY' && child.textContent.trim() !== ''),
      )
      .map((details) => `closed on paper: ${details.querySelector('summary')!.textContent.trim()}`),
    ...hidden
      .filter((part) => !isPrinted(part) && isPrinted(part.closest('section') ?? document.body))
      .map((part) => `hidden on paper: ${part.outerHTML.slice(0, 80)}`),
  ];
}

/** Runs in a page as it is printed by a reader of dark screens. Whether paper is not white, or words on it are not dark. */
export function darkOnPaper(): string[] {
  const canvas = document.createElement('canvas').getContext('2d')!;
  const brightness = (colour: string): number => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red, green, blue, opaque] = canvas.getImageData(0, 0, 1, 1).data;
    return opaque === 0 ? 255 : (red! + green! + blue!) / 3;
  };
  return [
    ...(brightness(getComputedStyle(document.body).backgroundColor) < 240 ? ['the page is not white on paper'] : []),
    ...[...document.querySelectorAll('main p, main h1, main h2, main li, main td')]
      .filter((element) => element.checkVisibility() && brightness(getComputedStyle(element).color) > 140)
      .slice(0, 5)
      .map((element) => `too pale on paper: ${element.textContent.trim().slice(0, 60)}`),
  ];
}
