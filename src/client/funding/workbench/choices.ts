/** The activity and the way to pay that are chosen: the published rates of the one, what the other means. */
import { tellRates } from '#funding/words.ts';
import { el } from '../../elements.ts';
import { fillShares, stateNow } from './fields.ts';
import type { Page } from './page.ts';

/** Shows the published rates of the chosen activity beside the assumptions they may be used for. */
export function showRates({ form, one, rates, field }: Page): void {
  const activity = field('activity').value;
  const place = field('activity') as unknown as HTMLSelectElement;
  const offered = rates.filter((rate) => rate.activity === activity);
  for (const list of form.querySelectorAll<HTMLElement>('[data-rates-of]')) {
    const ofThis = offered.filter(({ of }) => of === list.dataset.ratesOf);
    list.hidden = ofThis.length === 0;
    list.replaceChildren(
      ...ofThis.map(({ text }) =>
        el('li', {}, [
          `${text}. `,
          el(
            'button',
            {
              class: 'workbench__use',
              type: 'button',
              'data-use-rate': String(
                rates.findIndex((rate) => rate.text === text && rate.of === list.dataset.ratesOf),
              ),
            },
            ['Use this'],
          ),
        ]),
      ),
    );
  }
  const label = activity === '' ? undefined : place.selectedOptions[0]!.textContent;
  one('[data-activity-told]').textContent = tellRates(label, offered.length > 0);
}

/** Says what the chosen way to pay means, and leads to its page. */
export function showWay({ one, ways, field }: Page): void {
  const way = ways.find(({ id }) => id === field('model').value);
  one('[data-model-told]').replaceChildren(
    ...(way
      ? [`${way.about} `, el('a', { href: way.path }, [way.name]), '. Its shares of who pays are our illustration.']
      : []),
  );
}

/** Has the lines that a way to pay speaks of paid as it says; other shares stay as they are. */
export function payAsChosen(page: Page): void {
  const way = page.ways.find(({ id }) => id === page.field('model').value);
  if (!way) return;
  const isOfWay = (name: string) => way.lines.some((line) => name.startsWith(`pays.${line}.`));
  const before = Object.entries(stateNow(page, []).shares).filter(([name]) => !isOfWay(name));
  const own = Object.entries(way.shares).filter(([name]) => isOfWay(name));
  fillShares(page, Object.fromEntries([...before, ...own]));
}
