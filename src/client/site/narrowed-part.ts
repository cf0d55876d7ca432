/**
 * Shows a part of a page as far as a filter left it: an empty one is out of the way, with the link to it in the contents;
 * the sizes say how much is left; and one that is closed opens where something was found in it.
 * @param row what its rows are found by
 * @param isNarrowed whether the filter leaves any row of the page out
 */
export function showPart(part: HTMLElement, row: string, isNarrowed: boolean): void {
  const all = part.querySelectorAll(row).length;
  const left = part.querySelectorAll(`${row}:not([hidden])`).length;
  part.hidden = left === 0;
  const heading = part.querySelector<HTMLElement>('h2[id]');
  if (!heading) return;
  const link = document.querySelector<HTMLElement>(`[data-on-this-page] a[href="#${CSS.escape(heading.id)}"]`);
  const entry = link?.closest('li');
  if (entry) entry.hidden = part.hidden;
  if (heading.dataset.size) {
    const whole = (heading.dataset.whole ??= heading.dataset.size);
    heading.dataset.size = left < all ? `${left} of ${whole}` : whole;
    const size = entry?.querySelector('span');
    if (size) size.textContent = heading.dataset.size;
  }
  if (left > 0 && isNarrowed) heading.querySelector<HTMLElement>('[aria-expanded="false"]')?.click();
}
