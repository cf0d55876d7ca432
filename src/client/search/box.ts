/** Every search box suggests how to go on. What it suggests from is loaded with the first letter. */
import { startCombobox } from './combobox.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-search-box]')) {
  const input = form.querySelector<HTMLInputElement>('input[type=search]')!;
  const home = new URL('..', form.action).pathname;
  const suggestionsFor = async (typed: string) => {
    if (typed.trim().length < 2) return [];
    try {
      const { suggestFrom } = await import('./suggest-from.ts');
      return await suggestFrom(home, typed);
    } catch {
      // Without suggestions the box is still a search box.
      return [];
    }
  };
  const { close } = startCombobox(input, suggestionsFor, () => form.requestSubmit());
  form.addEventListener('submit', close);
}
