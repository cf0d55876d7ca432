/** The council search box on /places/: finds a council in the list of the page as somebody types. */
import { findCouncils, isNamed, isPostcode, plainName, type Named } from '#model/council-names.ts';
import { el } from '../elements.ts';

interface Listed extends Named {
  href: string;
  label: string;
}

function startFinder(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input')!;
  const status = form.querySelector<HTMLElement>('[data-finder-status]')!;
  const results = form.querySelector<HTMLElement>('[data-finder-results]')!;
  const listed: Listed[] = [
    ...document.querySelectorAll<HTMLAnchorElement>(
      '[data-councils] a, :is([data-coming-councils], [data-former-councils]) a[data-found-as]',
    ),
  ].map((link) => ({
    href: link.href,
    label: link.dataset.label ?? link.textContent!.trim(),
    names: [plainName(link.dataset.foundAs ?? link.textContent!), ...(link.dataset.names?.split('|') ?? [])],
  }));

  const show = (): Listed[] => {
    const typed = input.value;
    const found = isPostcode(typed) ? [] : findCouncils(typed, listed);
    results.replaceChildren(...found.map(({ href, label }) => el('li', {}, [el('a', { href }, [label])])));
    results.hidden = found.length === 0;
    status.textContent = sentence(typed, found);
    return found;
  };

  input.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const [first, ...others] = show();
    // What is only spelt nearly so may be another place: nobody is sent there without having chosen it.
    if (first && others.length === 0 && isNamed(input.value, first)) location.href = first.href;
    else results.querySelector('a')?.focus();
  });
  show();
}

function sentence(typed: string, found: readonly Listed[]): string {
  if (typed.trim() === '') return '';
  if (isPostcode(typed)) return 'That looks like a postcode. We hold no postcodes: type the name of your council.';
  if (found.length === 0) return 'No council of that name. Look in the list below.';
  if (!isNamed(typed, found[0]!)) return 'No council of that name. Did you mean one of these?';
  return found.length === 1 ? '1 council' : `${found.length} councils`;
}

document.querySelectorAll<HTMLFormElement>('[data-council-finder]').forEach(startFinder);
