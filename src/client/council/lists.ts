/** Lists of case studies begin with places like the reader's; what does not hold in their nation is out of the way. */
import { holdsIn, nearestFirst, sayOrder, type MineOfCouncil, type SchemeNear } from '#model/my-council.ts';
import { el } from '../elements.ts';
import { withMine } from './near.ts';

/** A line above a list, for what is said of its order. */
export function lineAbove(list: Element): HTMLElement {
  const line = el('p', { class: 'near-says' });
  line.hidden = true;
  list.before(line);
  return line;
}

/** Says in each item why its scheme is near, or nothing where it is not. */
export function sayWhy(item: Element, scheme: SchemeNear | undefined): void {
  item.querySelector('.near-why')?.remove();
  if (!scheme) return;
  const why = el('p', { class: 'near-why' }, [scheme.why]);
  const title = item.querySelector('.card__title') ?? item.querySelector('a');
  const place = title?.closest('h2, h3, h4, p') ?? title;
  if (place) place.after(why);
  else item.append(why);
}

function startList(list: HTMLElement): void {
  const items = [...list.querySelectorAll<HTMLElement>(':scope > [data-scheme]')];
  const line = lineAbove(list);
  withMine((mine) => {
    const near = new Map(mine?.schemes.map((scheme) => [scheme.id, scheme]));
    const idOf = (item: HTMLElement) => item.dataset.scheme!;
    list.append(...nearestFirst(items, idOf, mine?.schemes ?? []));
    for (const item of items) sayWhy(item, near.get(idOf(item)));
    line.hidden = mine === null;
    line.textContent = mine
      ? sayOrder(mine.place, items.filter((item) => near.has(idOf(item))).length, items.length)
      : '';
  });
}

/** What does not hold in the reader's nation is hidden, said to be, and shown again on request. */
function startNations(lists: HTMLElement[]): void {
  const items = lists.flatMap((list) => [...list.querySelectorAll<HTMLElement>('[data-nations]')]);
  const line = lineAbove(lists[0]!);
  const button = el('button', { type: 'button', class: 'choose__button' });
  let showAll = false;
  let current: MineOfCouncil | null = null;

  function draw(): void {
    const elsewhere = items.filter((item) => current && !holdsIn(current.nation, item.dataset.nations!.split('|')));
    for (const item of items) item.hidden = !showAll && elsewhere.includes(item);
    line.hidden = elsewhere.length === 0;
    if (!current) return;
    const [number, verb] = [elsewhere.length, elsewhere.length === 1 ? 'does' : 'do'];
    line.replaceChildren(
      showAll
        ? `${number} of ${items.length} here ${verb} not hold in ${current.nation}, where your council is. `
        : `${number} of ${items.length} ${number === 1 ? 'is' : 'are'} hidden: ${number === 1 ? 'it does' : 'they do'} not hold in ${current.nation}, where your council is. `,
      button,
    );
    button.textContent = showAll ? 'Hide them' : 'Show them';
  }

  button.addEventListener('click', () => {
    showAll = !showAll;
    draw();
    button.focus();
  });
  withMine((mine) => {
    current = mine;
    draw();
  });
}

document.querySelectorAll<HTMLElement>('[data-near-list]').forEach(startList);
const nationLists = [...document.querySelectorAll<HTMLElement>('[data-nation-list]')];
if (nationLists.length > 0) startNations(nationLists);

for (const page of document.querySelectorAll<HTMLElement>('[data-page-nations]')) {
  const said = el('strong', { class: 'near-nation' });
  page.append(said);
  withMine((mine) => {
    said.textContent =
      mine && !holdsIn(mine.nation, page.dataset.pageNations!.split('|'))
        ? ` Not written for ${mine.nation}, where your council is.`
        : '';
  });
}

for (const cell of document.querySelectorAll<HTMLElement>('[data-near-of]')) {
  const all = cell.textContent;
  const ids = cell.dataset.nearOf!.split(' ');
  withMine((mine) => {
    const number = mine?.schemes.filter(({ id }) => ids.includes(id)).length ?? 0;
    cell.textContent = mine && number > 0 ? `${number} like yours` : all;
    cell.title = mine && number > 0 ? `${number} of these in ${mine.place} or in councils like it; ${all}` : '';
  });
}
