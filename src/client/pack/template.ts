/** A guide with fields to fill in, as a Word file. */
import type { ProseItem } from '#model/pack-item.ts';
import { templatePaper } from '#paper/template.ts';
import { getJson } from '../load.ts';
import { readersDay } from '../reader-day.ts';
import { makeWord } from './make-word.ts';

const button = document.querySelector<HTMLButtonElement>('[data-template]')!;
const status = document.querySelector<HTMLElement>('[data-template-status]')!;

async function make(): Promise<void> {
  const item = await getJson<ProseItem>(button.dataset.template!);
  await makeWord(templatePaper(item, readersDay()), button.dataset.site!, item.address);
}

button.addEventListener('click', () => {
  status.textContent = 'Making the Word document …';
  make().then(
    () => (status.textContent = 'The Word document is in your downloads.'),
    () =>
      (status.textContent = 'The Word document could not be made. Reload the page and try again, or copy its text.'),
  );
});
