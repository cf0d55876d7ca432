/** The council search box on /places/: finds a council in the list of the page as somebody types. */
import { findPlaces, neitherSentence, type FoundPlaces, type NamedBoard } from '#model/board-names.ts';
import { isPostcode, plainName, type Named } from '#model/council-names.ts';
import { count, formatList } from '#model/text.ts';
import { el } from '../elements.ts';

interface Listed extends Named {
  href: string;
  label: string;
}

/** A board with what the list of the page says of it: the councils in its area, as links. */
interface ListedBoard extends NamedBoard {
  name: string;
  says: HTMLElement;
}

type Found = FoundPlaces<Listed, ListedBoard>;

const split = (words = ''): string[] => words.split('|').filter(Boolean);

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
    label: link.dataset.label ?? link.textContent.trim(),
    names: [plainName(link.dataset.foundAs ?? link.textContent), ...split(link.dataset.names)],
  }));
  const boards: ListedBoard[] = [...document.querySelectorAll<HTMLElement>('[data-boards] > div')].map((item) => ({
    name: item.querySelector('dt')!.textContent,
    says: item.querySelector('dd')!,
    names: split(item.dataset.names),
    short: split(item.dataset.short),
  }));

  const others = split(form.dataset.others);

  const show = (): Found => {
    const typed = input.value;
    const found = findPlaces(isPostcode(typed) ? '' : typed, listed, boards, others);
    const shown = [
      ...found.councils.map(({ href, label }) => el('li', {}, [el('a', { href }, [label])])),
      ...found.boards.map(({ name, says }) =>
        el('li', {}, [el('strong', {}, [name]), '. ', ...says.cloneNode(true).childNodes]),
      ),
    ];
    results.replaceChildren(...shown);
    results.hidden = shown.length === 0;
    status.textContent = sentence(typed, found);
    return found;
  };

  input.addEventListener('input', show);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const found = show();
    const [first, ...others] = found.councils;
    // What is only spelt nearly so may be another place: nobody is sent there without having chosen it.
    if (first && others.length === 0 && found.boards.length === 0 && !found.guessed) location.href = first.href;
    else results.querySelector('a')?.focus();
  });
  show();
}

function sentence(typed: string, { councils, boards, guessed, boardUnnamed, isNeither }: Found): string {
  if (typed.trim() === '') return '';
  if (isPostcode(typed)) return 'That looks like a postcode. We hold no postcodes: type the name of your council.';
  if (boardUnnamed) return 'Type the name of the board too.';
  if (isNeither) return neitherSentence(typed);
  if (councils.length + boards.length === 0) return 'No council of that name. Look in the list below.';
  if (guessed) return `No ${boards.length > 0 ? 'board' : 'council'} of that name. Did you mean one of these?`;
  return formatList([
    ...(councils.length > 0 ? [count(councils.length, 'council')] : []),
    ...(boards.length > 0 ? [count(boards.length, 'integrated care board')] : []),
  ]);
}

document.querySelectorAll<HTMLFormElement>('[data-council-finder]').forEach(startFinder);
