/** Copies the text beside a button; where the browser does not allow it, selects the text for the reader to copy. */
import { toClipboard } from './to-clipboard.ts';

function startCopy(root: HTMLElement): void {
  const button = root.querySelector<HTMLButtonElement>('[data-copy]')!;
  const state = root.querySelector<HTMLElement>('[data-copy-state]')!;
  const text = root.querySelector<HTMLElement>('[data-copy-text]')!;

  button.addEventListener('click', async () => {
    state.textContent = '';
    const isCopied = await toClipboard(text.textContent ?? '');
    if (!isCopied) select(text);
    state.textContent = isCopied ? 'Copied' : 'Selected below: press Ctrl and C, or ⌘ and C, to copy';
  });
}

function select(text: HTMLElement): void {
  text.closest('details')!.open = true;
  text.focus();
  getSelection()?.selectAllChildren(text);
}

document.querySelectorAll<HTMLElement>('[data-copy-root]').forEach(startCopy);
