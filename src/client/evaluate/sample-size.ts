/** How many people are needed: worked out as somebody types, with the question in the address. */
import { sampleSize, type SampleQuestion } from '#evaluation/sample-words.ts';
import { formatCount } from '#evaluation/words.ts';
import { el } from '../elements.ts';

const numbers = ['delta', 'sd', 'power', 'p1', 'p2', 'within', 'lost', 'size', 'icc'] as const;

function start(form: HTMLFormElement): void {
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const answer = form.querySelector<HTMLElement>('[data-sample-answer]')!;
  const sentence = form.querySelector<HTMLElement>('[data-sample-sentence]')!;
  const first = new Map(['kind', ...numbers].map((name) => [name, field(name).value]));

  function show(): void {
    const kind = field('kind').value as SampleQuestion['kind'];
    const read = (name: string): number => Number(field(name).value.trim().replace(',', '.') || Number.NaN);
    const question = { kind, ...Object.fromEntries(numbers.map((name) => [name, read(name)])) } as SampleQuestion;
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
      el('strong', { 'data-stat': name, 'data-value': String(value) }, [formatCount(value)]);
    answer.replaceChildren(stat('n-needed', result.needed), result.perGroup ? ' in each group, with both forms; ' : kind === 'paired' ? ' with both forms; ' : ' who answer; ', stat('n-recruit', result.recruit), ' to begin with'); // prettier-ignore
    sentence.textContent = result.sentence;
    const changed = [...first]
      .filter(([name, value]) => field(name).value !== value)
      .map(([name]) => [name, field(name).value]);
    const query = new URLSearchParams(changed).toString();
    // Behind the #, which browsers do not send to the host.
    if (query !== '' || location.hash.includes('=')) {
      history.replaceState(null, '', location.pathname + location.search + (query === '' ? '' : `#${query}`));
    }
  }

  for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
    if (!first.has(name)) continue;
    const isOffered =
      name !== 'kind' ||
      [...(field('kind') as unknown as HTMLSelectElement).options].some((option) => option.value === value);
    if (isOffered) field(name).value = value;
  }
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
}

document.querySelectorAll<HTMLFormElement>('[data-sample]').forEach(start);
