/** What stands between a query and its results: how it was read, and what to do where nothing was found. */
import type { Reply } from '#search/engine.ts';
import { nearestSubjects } from '#search/subjects.ts';
import { readAs, tellLeftOut, tellUnmatched } from '#search/tell.ts';
import type { Search } from './load.ts';
import { el } from '../elements.ts';

const finder =
  (root: HTMLElement) =>
  (name: string): HTMLElement =>
    root.querySelector<HTMLElement>(`[data-search-${name}]`)!;

/**
 * Says what was corrected, read otherwise, or found nowhere.
 * @param asWritten the address that takes the query letter by letter
 * @param takeAsWritten called when the reader wants that
 * @returns what is to be said aloud as well
 */
export function drawNotes(
  root: HTMLElement,
  { data }: Search,
  reply: Reply | undefined,
  query: string,
  asWritten: string,
  takeAsWritten: () => void,
): string[] {
  const find = finder(root);
  const corrected = reply !== undefined && reply.asked.corrections.length > 0;
  find('spelling').hidden = !corrected;
  if (corrected) {
    const mine = el('a', { href: asWritten }, [query]);
    mine.addEventListener('click', (event) => {
      event.preventDefault();
      takeAsWritten();
    });
    find('spelling').replaceChildren(
      'Showing results for ',
      el('strong', {}, [reply.asked.text]),
      '. Search for ',
      mine,
      ' instead.',
    );
  }
  const understood = reply ? readAs(reply.asked, data) : [];
  find('read').hidden = understood.length === 0;
  find('read').replaceChildren('Read as: ', understood.map(({ words, label }) => `“${words}” as ${label}`).join('; '));
  const unmatched = reply ? tellUnmatched(reply) : '';
  find('unmatched').hidden = unmatched === '';
  find('unmatched').textContent = unmatched;
  const leftOut = reply ? tellLeftOut(reply.asked) : '';
  find('left-out').hidden = leftOut === '';
  find('left-out').textContent = leftOut;
  return [...(corrected ? [`Showing results for ${reply.asked.text}`] : []), ...(unmatched ? [unmatched] : [])];
}

/** Where nothing was found, what might help instead. */
export function drawNearest(
  root: HTMLElement,
  { data }: Search,
  reply: Reply | undefined,
  query: string,
  isNothing: boolean,
): void {
  const find = finder(root);
  find('help').hidden = !isNothing;
  if (!isNothing) return;
  const phrases = reply?.asked.phrases ?? [];
  find('phrase').hidden = phrases.length === 0;
  find('wordless').hidden = phrases.length > 0 || (reply?.asked.concepts.length ?? 0) > 0;
  const { subjects, areNear } = nearestSubjects(query, data);
  find('subjects-title').textContent = areNear ? 'Subjects that may be near' : 'What this site is about';
  find('subjects').replaceChildren(
    ...subjects.map(({ url, title }) => el('li', {}, [el('a', { href: url }, [title])])),
  );
}
