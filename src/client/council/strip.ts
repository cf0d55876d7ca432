/** The council in the strip below the header: chosen, shown, changed and forgotten there, on every page. */
import { findCouncils } from '#model/council-names.ts';
import type { MineOfCouncil } from '#model/my-council.ts';
import { el } from '../elements.ts';
import { latest } from '../latest.ts';
import { startCouncilBox } from './box.ts';
import { chooseCouncil, councilChosen, councilEvent, forgetCouncil, leaveLink, ownCouncil } from './choice.ts';
import { loadMine, loadNames } from './files.ts';

function startStrip(strip: HTMLElement): void {
  const find = <T extends HTMLElement>(part: string) => strip.querySelector<T>(`[data-council-${part}]`)!;
  const [button, panel, now] = [find<HTMLButtonElement>('open'), find('panel'), find('now')];

  const draw = latest<MineOfCouncil | null>(
    (mine) => drawNow(mine),
    (error) => {
      console.error(error);
      now.replaceChildren(
        el('p', {}, ['What is near your council could not be loaded. Check your connection and reload.']),
      );
    },
  );

  function drawNow(mine: MineOfCouncil | null): void {
    const { slug, from } = councilChosen();
    button.classList.toggle('header-strip__council--chosen', slug !== null);
    button.replaceChildren(
      el('span', { class: 'header-strip__what' }, ['My council: ']),
      slug === null ? 'choose' : (mine?.place ?? 'not found'),
    );
    if (slug === null) return now.replaceChildren();
    if (!mine) {
      now.replaceChildren(
        el('p', {}, [`We know no council “${slug.replaceAll('-', ' ')}”. Lists stand as for everybody. Choose yours:`]),
      );
      open(from === 'link');
      return;
    }
    const own = ownCouncil();
    const parts: Node[] = [
      el('p', {}, [
        el('a', { href: mine.path }, [mine.name]),
        `: ${mine.profile}. Schemes there and in councils like it come first in lists.`,
      ]),
    ];
    if (from === 'link') {
      parts.push(
        el('p', {}, [
          own === null
            ? 'It came with the link that you followed.'
            : 'It came with the link that you followed; your own choice is kept.',
        ]),
        actions(
          ['Make it my council', () => chooseCouncil(mine.slug)],
          [own === null ? 'Show pages as for everybody' : 'Back to my council', leaveLink],
        ),
      );
    } else parts.push(actions(['Forget my council', forgetCouncil]));
    now.replaceChildren(...parts);
  }

  function actions(...choices: [label: string, act: () => void][]): HTMLElement {
    return el(
      'p',
      { class: 'council-panel__actions' },
      choices.map(([label, act]) => {
        const action = el('button', { type: 'button', class: 'choose__button' }, [label]);
        action.addEventListener('click', () => {
          act();
          open(false);
          button.focus();
        });
        return action;
      }),
    );
  }

  function open(wide: boolean): void {
    panel.hidden = !wide;
    button.setAttribute('aria-expanded', String(wide));
  }

  function show(): void {
    const { slug } = councilChosen();
    void draw(slug === null ? Promise.resolve(null) : mineOrRenamed(slug));
  }

  button.addEventListener('click', () => {
    open(Boolean(panel.hidden));
    if (!panel.hidden) panel.querySelector('input')!.focus();
  });
  strip.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden || event.defaultPrevented) return;
    open(false);
    button.focus();
  });
  startCouncilBox(panel.querySelector('form')!, (slug) => {
    chooseCouncil(slug);
    open(false);
    button.focus();
  });
  addEventListener(councilEvent, show);
  show();
}

/** What is near a council; for a name that it went by before, that of the council which has it now. */
async function mineOrRenamed(slug: string): Promise<MineOfCouncil | null> {
  const mine = await loadMine(slug);
  if (mine) return mine;
  const words = slug.replaceAll('-', ' ');
  const [named, ...others] = findCouncils(words, await loadNames()).filter(
    ({ names, board }) => !board && names.includes(words),
  );
  if (!named || others.length > 0 || named.slugs.length !== 1) return null;
  chooseInstead(named.slugs[0]!);
  return loadMine(named.slugs[0]!);
}

/** The choice follows a council to its present name, without asking again. */
function chooseInstead(slug: string): void {
  if (councilChosen().from === 'device') chooseCouncil(slug);
  else location.hash = `#council=${slug}`;
}

document.querySelectorAll<HTMLElement>('[data-my-council]').forEach(startStrip);

for (const box of document.querySelectorAll<HTMLFormElement>('[data-home-council]')) {
  const said = box.querySelector<HTMLElement>('[data-council-chosen]')!;
  const show = async () => {
    const { slug } = councilChosen();
    const mine = slug === null ? null : await loadMine(slug);
    said.replaceChildren(
      ...(mine ? [el('a', { href: mine.path }, [`${mine.place}: schemes there and in councils like it`])] : []),
    );
  };
  startCouncilBox(box, chooseCouncil);
  addEventListener(councilEvent, () => void show().catch(console.error));
  void show().catch(console.error);
}
