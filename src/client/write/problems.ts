import { unanswered } from '#authoring/draft.ts';
import type { DraftProblem } from '#authoring/judge-draft.ts';
import { capitalise } from '#model/text.ts';
import { el } from '../elements.ts';
import { idOf } from './question.ts';

const sentence = ({ wrong, right }: DraftProblem): string =>
  `${capitalise(wrong)}. ${capitalise(right)}${/[.?!]$/.test(right) ? '' : '.'}`;

/** Says beside each question what is wrong with its answer; takes away what is right by now. */
export function showAtQuestions(root: HTMLElement, problems: readonly DraftProblem[]): void {
  for (const place of root.querySelectorAll<HTMLElement>('[data-question]')) {
    const own = problems.filter(({ path }) => path === place.dataset.question);
    const isWrong = own.some(({ weight }) => weight !== 'advice');
    const message = place.querySelector<HTMLElement>(`#${CSS.escape(`${idOf(place.dataset.question!)}-error`)}`);
    if (!message) continue;
    const text = own.map(sentence).join(' ');
    if (message.textContent !== text) message.textContent = text;
    message.hidden = own.length === 0;
    message.classList.toggle('write__advice', own.length > 0 && !isWrong);
    place.classList.toggle('govuk-form-group--error', isWrong);
    const control = place.querySelector<HTMLElement>(`#${CSS.escape(idOf(place.dataset.question!))}`);
    if (control && control.tagName !== 'BUTTON') control.setAttribute('aria-invalid', String(isWrong));
  }
}

/** Every problem in one box, each a link to its question. */
export function summaryOf(title: string, problems: readonly DraftProblem[], root: HTMLElement): HTMLElement {
  return el('div', { class: 'govuk-error-summary', tabindex: '-1', 'aria-labelledby': 'write-summary' }, [
    el('h2', { class: 'govuk-error-summary__title', id: 'write-summary' }, [title]),
    el(
      'ul',
      { class: 'govuk-list govuk-error-summary__list' },
      problems.map((problem) => {
        const name = problem.label || 'The whole';
        // What belongs there stands beside the question.
        const said = problem.wrong === unanswered ? `${unanswered}.` : sentence(problem);
        const words = `${name}${/[?!.]$/.test(name) ? '' : ':'} ${said}`;
        const id = targetOf(problem.path, root);
        if (!id) return el('li', {}, [words]);
        const link = el('a', { href: `#${id}` }, [words]);
        link.addEventListener('click', (event) => {
          event.preventDefault();
          const control = document.getElementById(id)!;
          control.closest('details')?.setAttribute('open', '');
          control.focus();
          control.scrollIntoView({ block: 'center' });
        });
        return el('li', {}, [link]);
      }),
    ),
  ]);
}

/** The id of the control of a question, or of the list that it is in. */
function targetOf(path: string, root: HTMLElement): string | undefined {
  const [list = ''] = path.split(/\.\d+/);
  return [path, list].map(idOf).find((id) => id !== 'q-' && root.querySelector(`#${CSS.escape(id)}`));
}
