/**
 * Filters beside the list where the screen is wide, and in a sheet over the page where it is not. The sheet is a
 * modal dialog: the browser keeps the focus inside it, closes it on Escape, and gives the focus back.
 */
export function startSheet(root: HTMLElement): void {
  const find = <T extends Element>(name: string) => root.querySelector<T>(`[data-sheet${name}]`)!;
  const sheet = find<HTMLDialogElement>('');
  const content = find<HTMLElement>('-content');
  const wide = matchMedia('(min-width: 60em)');

  const place = (): void => {
    if (wide.matches) sheet.close();
    find<HTMLElement>(wide.matches ? '-side' : '-body').append(content);
  };
  find<HTMLButtonElement>('-open').addEventListener('click', () => sheet.showModal());
  sheet.addEventListener('click', ({ target }) => {
    // The dialog itself is hit only outside of its content.
    if (target === sheet || (target as Element).closest('[data-sheet-close]')) sheet.close();
  });
  wide.addEventListener('change', place);
  place();
}
