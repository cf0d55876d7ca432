/** A file of what a list shows. */
import { get } from '../load.ts';
import { save } from '../save.ts';
import { fileName, pickCsv, pickJson } from './pick.ts';

/** What a list shows at the moment: the query that asks for it, and the ids in their order. */
export interface ToDownload {
  query: string;
  ids: readonly string[];
}

/**
 * Makes the links of a list to its data give what the list shows; the whole file, where the list is whole.
 * @param now what the list shows when a link is pressed
 */
export function startDownloads(root: HTMLElement, say: (count: number) => string, now: () => ToDownload): void {
  const status = root.querySelector<HTMLElement>('[data-browse-download-status]')!;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-download]')) {
    link.addEventListener('click', (event) => {
      const wanted = now();
      if (wanted.query === '') return;
      event.preventDefault();
      status.textContent = '';
      download(link, root.dataset.table!, wanted).then(
        () => (status.textContent = `The file holds ${say(wanted.ids.length)}.`),
        () =>
          (status.textContent = 'The file could not be made. Try again, or take the whole file from the data page.'),
      );
    });
  }
}

async function download(link: HTMLAnchorElement, table: string, { query, ids }: ToDownload): Promise<void> {
  const response = await get(link.href);
  const extension = link.dataset.download!;
  // Not text(), which drops the byte order mark that Excel needs.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  const name = fileName(table, query, extension);
  if (extension === 'csv') save(name, pickCsv(text, ids), 'text/csv');
  else save(name, pickJson(text, ids), 'application/json');
}
