/** Buttons that copy the text in their data-citation, say so in place, and tell screen readers. */
import { toClipboard } from './to-clipboard.ts';

const shownFor = 2500;

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-citation]')) {
  button.addEventListener('click', () => void copy(button));
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const copied = await toClipboard(button.dataset.citation!);
  button.dataset.copied = String(copied);
  const status = document.querySelector<HTMLElement>('[data-citation-status]');
  if (status) status.textContent = copied ? 'Copied.' : 'This browser did not allow copying. Select the text instead.';
  setTimeout(() => delete button.dataset.copied, shownFor);
}
