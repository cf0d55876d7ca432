/** How many people are needed: worked out as somebody types, with the question in the address. */
import { questionOf, readSample, writeSample, type SampleTexts } from '#evaluation/sample-address.ts';
import { sampleSize, type SampleQuestion } from '#evaluation/sample-words.ts';
import { formatNumber } from '#model/text.ts';
import { el } from '../elements.ts';
import { caseWith, keepSample } from './plan-address.ts';

const numbers = ['delta', 'sd', 'power', 'p1', 'p2', 'within', 'lost', 'size', 'icc'] as const;

function start(form: HTMLFormElement): void {
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const answer = form.querySelector<HTMLElement>('[data-sample-answer]')!;
  const sentence = form.querySelector<HTMLElement>('[data-sample-sentence]')!;
  const written = (): SampleTexts =>
    Object.fromEntries(['kind', ...numbers].map((name) => [name, field(name).value])) as SampleTexts;

  function show(): void {
    const question: SampleQuestion = questionOf(written());
    const { kind } = question;
    for (const row of form.querySelectorAll<HTMLElement>('[data-sample-for]')) {
      const kinds = row.dataset.sampleFor!;
      row.hidden = kinds !== '' && !kinds.split(' ').includes(kind);
    }
    for (const name of numbers) {
      form.querySelector(`[data-sample-wrong="${name}"]`)!.textContent = '';
      field(name).removeAttribute('aria-invalid');
    }
    const result = sampleSize(question);
    if (Array.isArray(result)) {
      for (const { field: name, right } of result) {
        form.querySelector(`[data-sample-wrong="${name}"]`)!.textContent = `${right}.`;
        field(name).setAttribute('aria-invalid', 'true');
      }
      answer.replaceChildren();
      sentence.textContent = 'Mend the fields marked above.';
      return;
    }
    const stat = (name: string, value: number) =>
      el('strong', { 'data-stat': name, 'data-value': String(value) }, [formatNumber(value)]);
    answer.replaceChildren(stat('n-needed', result.needed), result.perGroup ? ' in each group, with both forms; ' : kind === 'paired' ? ' with both forms; ' : ' who answer; ', stat('n-recruit', result.recruit), ' to begin with'); // prettier-ignore
    sentence.textContent = result.sentence;
    keepSample(writeSample(written()));
  }

  for (const [name, text] of Object.entries(readSample(location.hash))) field(name).value = text;
  // The number goes with the link, beside the rest of the case that the page was opened from.
  const toCase = form.querySelector<HTMLAnchorElement>('[data-sample-case]')!;
  toCase.addEventListener('click', () => {
    toCase.hash = caseWith({ sample: writeSample(written()) || `kind=${written().kind}` });
  });
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
}

document.querySelectorAll<HTMLFormElement>('[data-sample]').forEach(start);
