/** What was found, to take along: a draft of a case study, the figures, a report, a printed page. */
import type { Analysis } from '#evaluation/analyse.ts';
import type { Kit } from '#evaluation/definitions.ts';
import { draftCaseStudy, type Scheme } from '#evaluation/draft-case-study.ts';
import type { PlainReading } from '#evaluation/reading.ts';
import { resultsCsv } from '#evaluation/results-csv.ts';
import type { RungName } from '#model/evaluation.ts';
import { slug } from '#model/slug.ts';
import { placeIn, startCouncilSelect } from '../../council/select.ts';
import { reportOf } from '../report.ts';
import { fileName, save } from '../../save.ts';
import { readersDay } from '../../reader-day.ts';
import { draftDays } from './state.ts';

/** What the page shows at the moment. */
export interface Shown {
  analysis: Analysis;
  readings: ReadonlyMap<string, PlainReading>;
  kit: Kit;
  rung: RungName;
  hideUpTo: number;
}

/** Starts the ways to take something along. @param shown what the page shows when one of them is pressed */
export function startTakeAway(root: HTMLElement, shown: () => Shown): void {
  const find = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-check-${name}]`)!;
  const form = find<HTMLFormElement>('scheme');
  const council = fieldOf(form, 'council');
  const name = () => fieldOf(form, 'name').value;
  const say = (words: string): void => void (find('made').textContent = words);
  form.addEventListener('submit', (event) => event.preventDefault());
  startCouncilSelect(council, () => {}).takeOwn();

  find('draft').addEventListener('click', () => {
    const { analysis, readings, kit, rung, hideUpTo } = shown();
    const text = draftCaseStudy(analysis, readings, kit, rung, hideUpTo, schemeIn(form), draftDays(new Date()));
    save(`${fileName(slug(name()), 'scheme')}.mdx`, text);
    say('The draft is in your downloads. Write what stands in square brackets; the figures and limits are filled in.');
  });
  find('csv').addEventListener('click', () => {
    const { analysis, hideUpTo } = shown();
    save(`${fileName(name(), 'scheme')}-results.csv`, resultsCsv(analysis, hideUpTo), 'text/csv');
    say('The figures are in your downloads, with small counts hidden.');
  });
  find('print').addEventListener('click', () => print());
  find('word').addEventListener('click', () => {
    say('Making the Word document …');
    makeReport(shown(), name().trim(), root.dataset.site!).then(
      (file) => {
        save(`${fileName(name(), 'scheme')}-report.docx`, file);
        say('The report is in your downloads, with small counts hidden.');
      },
      () => say('The Word document could not be made. Reload the page and try again, or print.'),
    );
  });
}

const fieldOf = (form: HTMLFormElement, name: string) =>
  form.elements.namedItem(name) as HTMLInputElement & HTMLSelectElement;

function schemeIn(form: HTMLFormElement): Scheme {
  const field = (name: string) => fieldOf(form, name);
  const place = placeIn(field('council'));
  const council = field('council').selectedOptions[0];
  return {
    name: field('name').value.trim(),
    council: place === null ? null : { code: council!.value, name: place },
    region: council?.dataset.region ?? '',
    activity: field('activity').value,
    people: field('people').value,
    setting: field('setting').value,
  };
}

async function makeReport({ analysis, readings, hideUpTo }: Shown, scheme: string, creator: string) {
  const { paperFile } = await import('#paper/to-word.ts');
  return paperFile(reportOf(analysis, readings, hideUpTo, scheme, readersDay()), {
    creator,
    description: location.href,
  });
}
