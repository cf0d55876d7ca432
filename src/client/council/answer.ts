/** An answer for the reader's council: schemes in places like it, and its need beside that of its nation. */
import type { MineOfCouncil, SchemeNear } from '#model/my-council.ts';
import type { NeedOfCouncil } from '#model/need.ts';
import { notStated } from '#model/not-stated.ts';
import { el } from '../elements.ts';
import { latest } from '../latest.ts';
import { loadNeed } from './files.ts';
import { withMine } from './near.ts';

/** How many schemes stand side by side. */
const beside = 3;

function schemesTable(place: string, schemes: readonly SchemeNear[]): HTMLElement {
  const row = (label: string, cell: (scheme: SchemeNear) => (Node | string)[]) =>
    el('tr', {}, [
      el('th', { scope: 'row' }, [label]),
      ...schemes.map((scheme) => el('td', { 'data-label': label }, cell(scheme))),
    ]);
  return el('table', { class: 'plain-table near-table' }, [
    el('caption', { class: 'govuk-visually-hidden' }, [`Schemes in ${place} or in councils like it, side by side`]),
    el('thead', {}, [
      el('tr', {}, [
        el('td', {}),
        ...schemes.map(({ title, path }) => el('th', { scope: 'col' }, [el('a', { href: path }, [title])])),
      ]),
    ]),
    el('tbody', {}, [
      row('Why it is here', ({ why }) => [why]),
      row('What it costs, and of what', ({ money }) => [money ?? notStated]),
      row('Of 100 referred', ({ reach }) => [reach ?? notStated]),
      row('Strongest design', ({ design }) => [design]),
    ]),
  ]);
}

/** The figures that are held for a place, beside those of its nation, with what must be said with them. */
function needTable({ place, nation, figures, cautions, attribution, address }: NeedOfCouncil): HTMLElement[] {
  const small = (words: string | null) => (words ? [el('span', { class: 'near-of' }, [words])] : []);
  return [
    el('h3', {}, [`Need in ${place}, beside ${nation}`]),
    el('table', { class: 'plain-table stacked-table' }, [
      el('caption', { class: 'govuk-visually-hidden' }, [`Need in ${place}, beside ${nation}`]),
      el('thead', {}, [
        el(
          'tr',
          {},
          ['What is counted', place, nation, 'When'].map((head) => el('th', { scope: 'col' }, [head])),
        ),
      ]),
      el(
        'tbody',
        {},
        figures
          .filter(({ shown }) => shown !== null)
          .map(({ label, of, shown, interval, from, nation: ofNation, year }) =>
            el('tr', {}, [
              el('th', { scope: 'row' }, [label, ...small(of)]),
              el('td', { 'data-label': place }, [
                shown!,
                ...small(interval),
                ...small(from && `for the whole county: ${from}`),
              ]),
              el('td', { 'data-label': nation }, [ofNation ?? 'Not compared']),
              el('td', { 'data-label': 'When' }, [year]),
            ]),
          ),
      ),
    ]),
    el('p', { class: 'small' }, [
      `${cautions.join(' ')} ${attribution} `,
      el('a', { href: `${new URL(address).pathname}#need` }, ['What is held and what is not']),
    ]),
  ];
}

function draw(section: HTMLElement, mine: MineOfCouncil, need: NeedOfCouncil | null): void {
  const activities = section.dataset.activities!.split(' ').filter(Boolean);
  const schemes = mine.schemes
    .filter((scheme) => activities.length === 0 || scheme.activities.some((one) => activities.includes(one)))
    .slice(0, beside);
  section.setAttribute('aria-labelledby', 'council');
  section.replaceChildren(
    el('h2', { id: 'council' }, [`For ${mine.place}`]),
    el('p', {}, [
      el('a', { href: mine.path }, [mine.name]),
      `: ${mine.profile}. `,
      schemes.length > 0
        ? 'Schemes on this question there, or in councils with a similar profile. A similar profile does not mean that a scheme would do as well.'
        : `We hold no scheme on this question in ${mine.place} or in a council like it; those below are from other places.`,
    ]),
    ...(schemes.length > 0 ? [schemesTable(mine.place, schemes)] : []),
    ...(need ? needTable(need) : []),
  );
}

/** Without its figures on need a council still has schemes to show. */
function toldInConsole(error: unknown): null {
  console.error(error);
  return null;
}

for (const section of document.querySelectorAll<HTMLElement>('[data-answer-council]')) {
  const ask = latest<{ mine: MineOfCouncil; need: NeedOfCouncil | null }>(
    ({ mine, need }) => draw(section, mine, need),
    console.error,
  );
  withMine(async (mine) => {
    section.hidden = mine === null;
    if (!mine) return ask.forget();
    await ask(
      loadNeed(mine.slug)
        .catch(toldInConsole)
        .then((need) => ({ mine, need })),
    );
  });
}
