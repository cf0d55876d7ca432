import type { Preview } from '#authoring/preview.ts';
import { el } from '../elements.ts';
import { summaryOf } from './problems.ts';
import type { Made } from './rules.ts';
import { drawPreview } from './show-preview.ts';
import type { Verdict, What } from './state.ts';
import { takeAway } from './take-away.ts';

/** The places of the page, and what is drawn in them. */
export function writeView(root: HTMLElement) {
  const find = <T extends HTMLElement>(name: string): T => root.querySelector<T>(`[data-write-${name}]`)!;
  const [form, summary, result, preview, kept] = ['form', 'summary', 'result', 'preview', 'kept'].map((name) => find(name)) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement]; // prettier-ignore
  const ways = { repository: root.dataset.repository!, contact: root.dataset.contact!, publisher: root.dataset.publisher! }; // prettier-ignore
  return {
    form,
    check: find('check'),
    see: find('see'),
    forget: find('forget'),
    file: find<HTMLInputElement>('file'),
    choices: [...root.querySelectorAll<HTMLInputElement>('[name="what"]')],
    /** What is kept on this device, or that something could not be loaded. */
    say: (words: string): void => void (kept.textContent = words),
    /** A source is gone, and the next thing to do is beside it. */
    sayTakenOut(): void {
      form.querySelector<HTMLElement>('[data-question="sources"] > .choose__button')?.focus();
      kept.textContent = 'The source was taken out. Answers that cite those after it have their new numbers; what cited it alone names no source now.'; // prettier-ignore
    },
    sayOfFile: (words: string): void => void (find('file-said').textContent = words),
    /** An empty page for what is to be written. */
    clear(what: What): void {
      for (const place of [summary, result, preview]) place.replaceChildren();
      find('see').hidden = find('word').hidden = what === 'correction';
    },
    drawForm(drawn: HTMLElement): void {
      form.replaceChildren(drawn);
      find('actions').hidden = false;
    },
    /** Draws what came from another tab, and leaves whoever writes where they were. */
    drawAgain(draw: () => void): void {
      const { id } = document.activeElement ?? {};
      draw();
      if (id) document.getElementById(id)?.focus({ preventScroll: true });
      kept.textContent = 'What you wrote in another tab is here too.';
    },
    drawVerdict({ is, words, listed, title }: Verdict, made: Made | null): void {
      summary.replaceChildren(...(listed.length > 0 ? [summaryOf(title, listed, form)] : []));
      result.replaceChildren(
        el('h2', { id: 'take', tabindex: '-1' }, ['Take it with you']),
        el('p', { role: 'status', 'data-write-verdict': is }, [words]),
        ...(made ? [...made.notes.map((note) => el('p', {}, [note])), takeAway(made.name, made.files, ways)] : []),
      );
      (summary.querySelector<HTMLElement>('[tabindex]') ?? result.querySelector<HTMLElement>('h2'))?.focus();
    },
    drawFailure: (words: string): void => result.replaceChildren(el('p', { class: 'notice', role: 'alert' }, [words])),
    drawPage(page: Preview): void {
      const title = el('h2', { id: 'preview', tabindex: '-1' }, ['The page as readers will see it']);
      preview.replaceChildren(title, drawPreview(page));
      title.focus();
    },
  };
}
