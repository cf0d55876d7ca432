import { cleanText } from './clean-text.ts';
import { correctionQuestions, type FigureCorrection } from './correct-figure.ts';
import { unanswered, type Row } from './draft.ts';
import type { DraftProblem } from './judge-draft.ts';
import type { Known } from './known.ts';
import { figureName, pageNamed, pagesLike } from './names.ts';

/** What somebody said of a wrong figure, and what is still missing of it. */
export function readCorrection(
  answers: Readonly<Record<string, string | Row[]>>,
  known: Known,
): { correction: FigureCorrection | null; problems: DraftProblem[] } {
  const said = (name: string): string => (typeof answers[name] === 'string' ? cleanText(answers[name]) : '');
  const page = pageNamed(said('page'), known);
  const figures = known.figures.filter((figure) => figure.page === page);
  const figure =
    figures.length === 1
      ? figures[0]
      : figures.find((each) => [figureName(each), each.id, each.shown].includes(said('figure')));
  const sources = (Array.isArray(answers.sources) ? answers.sources : []).filter((row) => [row.ref, row.title, row.url].some((one) => one && cleanText(one))); // prettier-ignore
  const like = said('page') ? pagesLike(said('page'), known) : [];
  const wanted: [name: string, isThere: boolean, wrong: string][] = [
    ['page', page !== undefined && figures.length > 0, said('page') ? `no one page of this name has a figure${like.length > 0 ? `; did you mean “${like.join('”, or “')}”?` : ''}` : unanswered],
    ['figure', figure !== undefined, said('figure') ? 'the page has no such figure' : unanswered],
    ['right', said('right') !== '', unanswered],
    ['right', figure?.shown !== said('right') || said('right') === '', 'this is what the page says already'],
    ['wrong', said('wrong') !== '', unanswered],
    ['sources', sources.length > 0, unanswered],
  ]; // prettier-ignore
  const problems = wanted
    .filter(([, isThere]) => !isThere)
    .map(([path, , wrong]): DraftProblem => {
      const { label, help } = correctionQuestions.find((field) => field.path === path)!;
      return { path, label, wrong, right: help, weight: 'error' };
    });
  return problems.length > 0 || !page || !figure
    ? { correction: null, problems }
    : { correction: { page, figure: figure.id, right: said('right'), wrong: said('wrong'), sources }, problems };
}
