import type { Root } from 'mdast';
import type { z } from 'zod';
import { splitFrontMatter } from '#checks/read/front-matter.ts';
import { readText } from '#checks/read/safe-mdx.ts';
import { resultDesigns, studyDesigns, type ResultDesign } from '#model/design.ts';
import { directions } from '#model/direction.ts';
import { moneyRoles, type MoneyRole } from '#model/money.ts';
import { sections } from '#model/sections.ts';
import { capitalise, formatList, formatNames } from '#model/text.ts';
import { notWritten } from '#schemas/draft.ts';
import { organisationKinds, type OrganisationKind } from '#schemas/organisation.ts';
import { statusKinds } from '#schemas/case-study.ts';
import { readings } from '#schemas/source.ts';
import type { DraftKind, MadeEntry } from './draft.ts';
import type { Known } from './known.ts';
import type { finishedSchemas } from './questions.ts';

/** One figure of a preview. */
export interface PreviewFigure {
  shown: string;
  statement: string;
  design: string;
  facts: [label: string, value: string][];
}

/** A page as a reader would meet it, for the person who is writing it. */
export interface Preview {
  title: string;
  standfirst: string;
  glance: [label: string, value: string][];
  figures: PreviewFigure[];
  costs: PreviewFigure[];
  lists: [title: string, items: string[]][];
  /** The text below the fields. */
  text: Root | null;
  sources: string[];
}

type Fields = Record<string, unknown>;
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const group = (value: unknown): Fields => (value ?? {}) as Fields;
const groups = (value: unknown): Fields[] => (Array.isArray(value) ? (value as Fields[]) : []);
const words = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** What a page will say, in the order in which it says it; where nothing is written yet, that is said. */
export function previewOf(kind: DraftKind, { data, files }: MadeEntry, known: Known): Preview {
  const cite = citationsOf(data, known);
  const term = (vocabulary: string, ids: unknown): string =>
    formatList(texts(ids).map((id) => known.lists[`vocabulary/${vocabulary}`]?.find((one) => one.id === id)?.label ?? id)); // prettier-ignore
  const { body } = splitFrontMatter(files[0].text);
  return {
    title: words(data.title) || notWritten,
    standfirst: cite.mark(words(data.summary ?? data.statement)) || notWritten,
    ...parts[kind](data, term, cite),
    text: kind === 'facts' ? null : readText(files[0].path, cite.mark(body)).tree,
    sources: cite.titles,
  };
}

type TermWords = (vocabulary: string, ids: unknown) => string;
type Parts = Pick<Preview, 'glance' | 'figures' | 'costs' | 'lists'>;

/** The answers of a kind by the names that its schema has, each as far as it is written. */
type Answered<K extends DraftKind> = Partial<Record<keyof z.infer<(typeof finishedSchemas)[K]>, unknown>>;

/** What each kind says besides its title, its summary and its text. */
const parts: { [K in DraftKind]: (data: Answered<K>, term: TermWords, cite: ReturnType<typeof citationsOf>) => Parts } =
  {
    facts: (data) => ({
      glance: given([
        ['Out of', words(data.denominator)],
        ['When', words(data.period)],
        ['Where', words(data.geography)],
        ['What is counted', words(data.unit)],
      ]),
      figures: [
        { shown: words(data.valueText) || notWritten, statement: words(data.statement), design: '', facts: [] },
      ],
      costs: [],
      lists: [
        ['Always say with it', [words(data.caveat) || notWritten]],
        ['Say', [words(data.say) || notWritten]],
        ['Do not say', [words(data.doNotSay) || notWritten]],
      ],
    }),

    evidence: (data, term, cite) => ({
      glance: given([
        ['Design', labelIn(studyDesigns, data.design)],
        ['Compared with', words(data.comparator)],
        ['Who was studied', words(data.population)],
        ['How many', [words(group(data.sample).value), words(group(data.sample).unit)].filter(Boolean).join(' ')],
        ['Followed for', words(data.followUp)],
        ['Where', [words(data.setting), words(data.country)].filter(Boolean).join(', ')],
        ['Harms', words(group(data.harms).what)],
        ['What was read', labelIn(readings, data.whatWeRead)],
      ]),
      figures: groups(data.outcomes).map((item) => findingOf(item, term, cite)),
      costs: [],
      lists: filled([
        [sections.evidence.limits, data.limitations ? texts(data.limitations).map(cite.mark) : [notWritten]],
        [sections.evidence.meaning, [cite.mark(words(data.meaning)) || notWritten]],
        [sections.evidence.grade, [words(group(data.strength).summary) || notWritten]],
        ['What people did', [term('activities', data.activities)]],
        ['Who paid, and interests', [words(data.fundingOrConflicts)]],
      ]),
    }),

    'case-studies': (data, term, cite) => ({
      glance: given([
        ['Where', words(group(data.place).name)],
        ['Led by', formatNames(groups(data.lead).map(leadIn))],
        ['For', term('people', data.people)],
        ['Who refers', cite.mark(words(group(data.referral).who))],
        ['How long', cite.mark(words(group(data.length).note))],
        ['Who paid', capitalise(formatList(texts(group(data.funding).kinds)))],
        ['Status', statusIn(group(data.status))],
      ]),
      figures: groups(data.results).map((item) => figureOf(item, resultDesigns[item.design as ResultDesign], cite)),
      costs: groups(data.costs).map((item) => figureOf(item, moneyRoles[item.role as MoneyRole]?.label, cite)),
      lists: filled([
        [sections['case-studies'].caveats, data.caveats ? texts(data.caveats).map(cite.mark) : [notWritten]],
        [sections['case-studies'].take, [cite.mark(words(data.relevance)) || notWritten]],
        ['What people did', [term('activities', data.activities), ...texts(data.offered).map(cite.mark)]],
        [sections['case-studies'].lessons, groups(data.lessons).map(({ text }) => words(text))],
        [sections['case-studies'].money, [cite.mark(words(group(data.funding).note))]],
      ]),
    }),
  };

const leadIn = ({ name, kind }: Fields): string =>
  `${words(name)} (${organisationKinds[kind as OrganisationKind] ?? notWritten})`;

function statusIn({ kind, asOf }: Fields): string {
  const status = statusKinds[kind as keyof typeof statusKinds];
  return status ? `${status}, as of ${words(asOf) || notWritten}` : '';
}

/** Lists with what is written in them; without those in which nothing is. */
const filled = (lists: readonly [title: string, items: string[]][]): Preview['lists'] =>
  lists
    .map(([title, items]): [string, string[]] => [title, items.filter(Boolean)])
    .filter(([, items]) => items.length > 0);

/** A finding, with the figure that it has or the way that it points. */
function findingOf(
  item: Fields,
  term: (vocabulary: string, ids: unknown) => string,
  { mark }: ReturnType<typeof citationsOf>,
): PreviewFigure {
  const effect = (item.effect ?? {}) as Fields;
  const direction = labelIn(directions, item.direction) || notWritten;
  const interval = [words(effect.ciLow), words(effect.ciHigh)].filter(Boolean).join(' to ');
  const facts: [string, string][] = [
    ['Outcome', term('outcomes', item.outcome ? [item.outcome] : [])],
    ['Direction', words(effect.valueText) ? direction : ''],
    ['What the number is', words(effect.measure)],
    ['Interval', interval],
    ['Source', item.source ? mark(`[@${words(item.source)}]`) : ''],
  ];
  return {
    shown: words(effect.valueText) || direction,
    statement: words(item.finding) || notWritten,
    design: labelIn(studyDesigns, item.design),
    facts: facts.filter(([, value]) => value !== ''),
  };
}

/** The label of a choice; empty where nothing is chosen. */
const labelIn = (labels: Readonly<Record<string, string>>, value: unknown): string => labels[words(value)] ?? '';

const given = (facts: [string, string][]): [string, string][] =>
  facts.map(([label, value]) => [label, value || notWritten]);

function figureOf(item: Fields, design: string | undefined, { mark }: ReturnType<typeof citationsOf>): PreviewFigure {
  const facts: [string, string][] = [
    ['Out of', words(item.denominator)],
    ['When', words(item.period ?? item.year)],
    ['Measured by', words(item.measure)],
    ['Reported by', words(item.reportedBy)],
    ['Source', mark(`[@${words(item.source)}]`)],
  ];
  return {
    shown: words(item.valueText) || notWritten,
    statement: words(item.statement) || notWritten,
    design: design ?? notWritten,
    facts: facts.filter(([label, value]) => value !== '' && (label !== 'Source' || item.source)),
  };
}

/** Marks of sources as the numbers that readers see, and the titles behind them. */
function citationsOf(data: Fields, known: Known) {
  const own = groups(data.sources).map(({ ref }) => words(ref));
  const ids = own.length > 0 ? own : [words(data.source)].filter(Boolean);
  const mark = (text: string): string =>
    text.replace(/\[@[^\]]*\]/g, (whole) => {
      const numbers = [...whole.matchAll(/@([\w-]+)/g)].map(([, id]) => ids.indexOf(id!) + 1).filter((number) => number > 0);
      return numbers.length > 0 ? ` [${numbers.join(', ')}]` : '';
    }); // prettier-ignore
  return { mark, titles: ids.map((id) => known.sources.find((source) => source.id === id)?.title ?? id) };
}
