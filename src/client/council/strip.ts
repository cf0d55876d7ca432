/** The council in the strip below the header: chosen, shown, changed and forgotten there, on every page. */
import { findCouncils } from '#model/council-names.ts';
import type { MineOfCouncil } from '#model/my-council.ts';
import { el } from '../elements.ts';
import { latest } from '../latest.ts';
import { startCouncilBox } from './box.ts';
import { chooseCouncil, councilChosen, councilEvent, forgetCouncil, leaveLink, ownCouncil } from './choice.ts';
import { loadMine, loadNames } from './files.ts';
import { sayCouncil, type Action, type Said } from './say-council.ts';

const doing: Record<Action, (slug: string) => void> = {
  take: chooseCouncil,
  leave: leaveLink,
  forget: forgetCouncil,
};

function startStrip(strip: HTMLElement): void {
  const find = <T extends HTMLElement>(part: string) => strip.querySelector<T>(`[data-council-${part}]`)!;
  const [button, panel, now] = [find<HTMLButtonElement>('open'), find('panel'), find('now')];

  const draw = latest<MineOfCouncil | null>(
    (mine) => {
      const said = sayCouncil(councilChosen(), mine, ownCouncil());
      button.classList.toggle('header-strip__council--chosen', said.isChosen);
      button.replaceChildren(el('span', { class: 'header-strip__what' }, ['My council: ']), said.name);
      now.replaceChildren(...said.lines.map(line), ...(said.actions.length > 0 ? [actions(said.actions, mine!)] : []));
      if (said.isUnknown) open(councilChosen().from === 'link');
    },
    (error) => {
      console.error(error);
      now.replaceChildren(line(['What is near your council could not be loaded. Check your connection and reload.']));
    },
  );

  const actions = (offered: Said['actions'], { slug }: MineOfCouncil): HTMLElement =>
    el(
      'p',
      { class: 'council-panel__actions' },
      offered.map(({ act, words }) => {
        const action = el('button', { type: 'button', class: 'choose__button' }, [words]);
        action.addEventListener('click', () => {
          doing[act](slug);
          close();
        });
        return action;
      }),
    );

  function open(wide: boolean): void {
    panel.hidden = !wide;
    button.setAttribute('aria-expanded', String(wide));
  }

  function close(): void {
    open(false);
    button.focus();
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
    if (event.key === 'Escape' && !panel.hidden && !event.defaultPrevented) close();
  });
  startCouncilBox(panel.querySelector('form')!, (slug) => {
    chooseCouncil(slug);
    close();
  });
  addEventListener(councilEvent, show);
  show();
}

/** A line of words, of which one may lead to the page of the council. */
const line = (parts: Said['lines'][number]): HTMLElement =>
  el(
    'p',
    {},
    parts.map((part) => (typeof part === 'string' ? part : el('a', { href: part.href }, [part.words]))),
  );

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
  const draw = latest<MineOfCouncil | null>((mine) => {
    said.replaceChildren(
      ...(mine ? [el('a', { href: mine.path }, [`${mine.place}: schemes there and in councils like it`])] : []),
    );
  }, console.error);
  const show = () => {
    const { slug } = councilChosen();
    void draw(slug === null ? Promise.resolve(null) : loadMine(slug));
  };
  startCouncilBox(box, chooseCouncil);
  addEventListener(councilEvent, show);
  show();
}
