/** What a page does with the reader's council: asks for what is near it, and tells whoever draws. */
import type { MineOfCouncil } from '#model/my-council.ts';
import { latest } from '../latest.ts';
import { councilChosen, councilEvent } from './choice.ts';
import { loadMine } from './files.ts';

/**
 * Calls with what is near the reader's council, and with null where none is chosen or none is known: now, where there
 * is something to say, and whenever that changes. What waited to be put in order is shown once that is drawn.
 */
export function withMine(draw: (mine: MineOfCouncil | null) => void | Promise<void>): void {
  const done = () => document.documentElement.classList.remove('list-waits');
  const ask = latest<MineOfCouncil | null>(
    (mine) => void Promise.resolve(draw(mine)).finally(done),
    (error) => {
      console.error(error);
      done();
    },
  );
  const show = () => {
    const { slug } = councilChosen();
    void ask(slug === null ? Promise.resolve(null) : loadMine(slug));
  };
  addEventListener(councilEvent, show);
  if (councilChosen().slug === null) done();
  else show();
}
