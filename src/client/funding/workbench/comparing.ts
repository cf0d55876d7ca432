/** Scenarios that are kept side by side. They stand in the address, each as its own state. */
import { caseNames } from '#funding/read-inputs.ts';
import { changedIn, workOutKept } from '#funding/work-out.ts';
import { rangeInPounds, results, type ResultName } from '#funding/words.ts';
import { parameter } from '#model/funding-parameters.ts';
import { el } from '../../elements.ts';
import type { Page } from './page.ts';

export function showCompared({ one, starts }: Page, beside: readonly string[]): void {
  one('[data-compare]').hidden = beside.length === 0;
  const kept = beside.map((state) => ({ state, worked: workOutKept(state, starts) }));
  one('[data-compare-head]').replaceChildren(
    el('tr', {}, [
      el('th', { scope: 'col' }, ['Result, low to high']),
      ...kept.map(({ state, worked }, index) =>
        el('th', { scope: 'col' }, [el('a', { href: `#${state}` }, [`${index + 1}. ${worked.scenario}`])]),
      ),
    ]),
  );
  one('[data-compare-body]').replaceChildren(
    ...(Object.keys(results) as ResultName[]).map((name) =>
      el('tr', {}, [
        el('th', { scope: 'row' }, [results[name].label]),
        ...kept.map(({ worked: { costed } }) => {
          const values = caseNames.flatMap((each) => (costed[each] ? [results[name].of(costed[each])] : []));
          return el('td', {}, [values.length > 0 ? rangeInPounds(values) : 'not worked out']);
        }),
      ]),
    ),
    el('tr', {}, [
      el('th', { scope: 'row' }, ['Changed by you']),
      ...kept.map(({ worked }) => {
        const changed = changedIn(worked, starts).map((name) => parameter(name).label);
        return el('td', {}, [changed.length > 0 ? changed.join(', ') : 'Nothing']);
      }),
    ]),
  );
}
