import { reachSteps } from '#model/answer.ts';
import { namesSomebody } from '#model/body.ts';
import { moneyLabel, statesCost } from '#model/money.ts';
import { caseStudyById, evidenceSummary, lists } from '#lib/content/collections.ts';
import { pagesOf } from '#lib/content/kinds.ts';
import { bodyById } from '#lib/evidence/bodies.ts';
import { factById, shownFigure, statusLine } from '#lib/facts/facts.ts';
import { paths, pathTo } from '#lib/site/paths.ts';
import { capitalise, says } from '#model/text.ts';
import { isKind, kinds } from '#model/kinds.ts';
import { lists as listSchemas, type ListName } from '#schemas/lists.ts';
import type { AnswerEntry } from './answers.ts';

/** A figure as an answer shows it: what it is, what it is out of, and where it stands. */
export interface ShownFigure {
  label: string;
  figure: string;
  /** Of what, when, and what must be said with it. */
  base: string;
  /** Whose it is; empty where the label names it. */
  of: string;
  /** Its place on the site. */
  path: string;
}

/** A sum; `isCost` where it says what something costs, `when` empty where the label names it. */
export interface ShownSum extends ShownFigure {
  isCost: boolean;
  when: string;
}

const sentence = (...parts: (string | null | undefined)[]): string =>
  parts
    .filter((part): part is string => Boolean(part))
    .map((part) => capitalise(part.replace(/\.$/, '')))
    .join('. ');

const warned = (quotedOnly: string | undefined, figure: string): string =>
  quotedOnly ? `${capitalise(quotedOnly)}: ${figure}` : figure;

function figureOf(id: string, anchor: string) {
  const scheme = caseStudyById(id);
  const cost = scheme.data.costs.find((item) => item.id === anchor);
  const result = scheme.data.results.find((item) => item.id === anchor);
  const figure = cost ?? result;
  if (!figure) throw new Error(`${id} has no figure "${anchor}"; run "npm run check" to see where it is named.`);
  return { scheme, cost, result, figure, path: `${paths.caseStudy(id)}#${anchor}` };
}

function factOr(id: string) {
  const fact = factById(id);
  if (!fact) throw new Error(`There is no fact "${id}"; run "npm run check" to see where it is named.`);
  return fact;
}

/** The sums of an answer: those that say what it costs first, each as it stands where it is kept. */
export function sumsOf({ data }: AnswerEntry): ShownSum[] {
  return data.costs.map(sumOf).toSorted((a, b) => Number(b.isCost) - Number(a.isCost));
}

/** What is to be said beside a label and its figure: nothing where they say so themselves, so that no place or year is read twice. */
const beside = (label: string, text: string): string => (says(label, text) ? '' : text);

function sumOf(from: AnswerEntry['data']['costs'][number]): ShownSum {
  if ('sum' in from) {
    const item = lists.costs.figures.find(({ id }) => id === from.sum)!;
    const label = moneyLabel(item);
    const when = beside([label, item.amount, item.basis].join(' '), item.year);
    return {
      label,
      isCost: statesCost(item.role),
      figure: warned(item.quotedOnly, item.amount),
      base: sentence(beside(item.caution ?? '', when), item.basis, item.caution),
      of: beside(label, item.scheme),
      when,
      path: `${paths.costs}#${item.id}`,
    };
  }
  if ('fact' in from) {
    const fact = factOr(from.fact);
    const held = fact.data.restsOn;
    const role = 'caseStudy' in held ? figureOf(held.caseStudy, held.figure).figure.role : undefined;
    const { title: label, denominator, period, geography, caveat } = fact.data;
    const when = beside(`${label} ${shownFigure(fact)}`, period);
    return {
      label,
      isCost: role !== undefined && statesCost(role),
      figure: shownFigure(fact),
      base: sentence(denominator, when && `When: ${when}`, caveat, statusLine(fact)),
      of: beside(label, geography),
      when,
      path: fact.path,
    };
  }
  const { scheme, cost, result, figure, path } = figureOf(from.caseStudy, from.figure);
  const label = cost ? moneyLabel(cost) : capitalise(figure.statement.replace(/\.$/, ''));
  const when = beside(`${label} ${figure.valueText}`, cost?.year ?? result?.period ?? '');
  return {
    label,
    isCost: figure.role !== undefined && statesCost(figure.role),
    figure: warned(figure.quotedOnly, figure.valueText),
    base: sentence(cost && figure.statement, when),
    of: beside(label, scheme.data.place.name),
    when,
    path,
  };
}

/** How many came how far, in the order of the file. */
export function reachOf({ data }: AnswerEntry): ShownFigure[] {
  return data.reach.map((from) => {
    const label = reachSteps[from.step];
    if ('fact' in from) {
      const fact = factOr(from.fact);
      const { denominator, period, geography } = fact.data;
      return {
        label,
        figure: shownFigure(fact),
        base: sentence(denominator, `When: ${period}`),
        of: geography,
        path: fact.path,
      };
    }
    const { scheme, result, figure, path } = figureOf(from.caseStudy, from.figure);
    return {
      label,
      figure: figure.valueText,
      base: sentence(result?.denominator ?? figure.statement, result?.period),
      of: scheme.data.place.name,
      path,
    };
  });
}

/** The strongest doubt, with where it stands; null where none is named. */
export function doubtOf({ data: { doubt } }: AnswerEntry): { text: string; title: string; path: string } | null {
  if (!doubt) return null;
  const { text, from } = doubt;
  if ('body' in from) {
    const body = bodyById(from.body)!;
    return { text, title: body.data.question, path: body.path };
  }
  if ('evidence' in from) {
    const { title } = evidenceSummary(from.evidence).data;
    return { text, title, path: `${paths.evidenceSummary(from.evidence)}#${from.finding}` };
  }
  if ('fact' in from) {
    const fact = factOr(from.fact);
    return { text, title: fact.data.title, path: fact.path };
  }
  if ('page' in from) return { text, ...pageNamed(from.page) };
  const { scheme, path } = figureOf(from.caseStudy, from.figure);
  return { text, title: scheme.data.title, path };
}

/** The title and the path of a page that is named as kind and file name. */
export function pageNamed(reference: string): { title: string; path: string; kind: string } {
  const [folder = '', id = ''] = reference.split('/');
  if (folder === 'lists') {
    const list = (lists as unknown as Record<string, { title: string }>)[id];
    return { title: list!.title, path: pathTo(listSchemas[id as ListName].address), kind: 'List' };
  }
  const page = isKind(folder) ? pagesOf(folder).find((one) => one.id === id) : undefined;
  if (!page) throw new Error(`There is no page "${reference}"; run "npm run check" to see where it is named.`);
  const status = folder === 'facts' ? factById(id)?.status : undefined;
  return {
    title: status && status !== 'current' ? `${page.title} (${status})` : page.title,
    path: page.path,
    kind: kinds[page.kind].label,
  };
}

/** The addresses of the pages that an answer rests on and shows, those that it rests on first. */
export const groundsOf = ({ data, bodies }: AnswerEntry): string[] => [
  ...bodies.map(({ path }) => path),
  ...('pages' in data.restsOn ? data.restsOn.pages.map((page) => pageNamed(page).path) : []),
  ...data.facts.map((id) => factOr(id).path),
  ...data.caseStudies.map(paths.caseStudy),
  ...data.monday.flatMap(({ page }) => (page ? [pageNamed(page).path] : [])),
  ...data.near.map((page) => pageNamed(page).path),
];

/** Whom it may not suit: those whom the bodies name, each once, and what the answer adds. */
export const notForOf = ({ data, bodies }: AnswerEntry): string[] => [
  ...new Set([
    ...bodies.filter((body) => namesSomebody(body.data)).map((body) => body.data.whoItMayNotSuit),
    ...data.notFor,
  ]),
];

/** What would have to be known: what the answer adds, then what would change its bodies. */
export const unknownOf = ({ data, bodies }: AnswerEntry): string[] => [
  ...new Set([...data.unknown, ...bodies.map((body) => body.data.whatWouldChangeIt)]),
];
