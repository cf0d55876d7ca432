import { findCitations } from '../../markdown/citation-marks.ts';
import { numbersIn } from '../../markdown/quantities.ts';
import type { Fact } from '#schemas/fact.ts';
import { basisOf, type FactBasis } from '#model/fact-basis.ts';
import { findCausalClaims } from '../causal-claims.ts';
import { figureLists } from '../addresses.ts';
import type { Content, Entry } from '../content.ts';
import { factGround, validFacts, type ReadFact } from '../fact-ground.ts';
import { kept } from '../kept.ts';
import { fileAt, ofEntry } from '../of-entry.ts';
import { numbersPath } from '../read/read-numbers.ts';
import type { Finding } from '../report/problem.ts';
import { findingIn } from '../report/finding-in.ts';
import { proseBlocks } from '../read/prose-blocks.ts';
import { suggest } from '../suggest.ts';
import { entriesNaming } from './uses.ts';

/** Facts that rest on a finding or figure which is not there. */
export function unknownFactBases(content: Content): Finding[] {
  const ground = factGround(content);
  return validFacts(content).flatMap(({ entry, fact: { restsOn, source } }): Finding[] => {
    if (basisOf({ restsOn, source }, ground)) return [];
    const named = 'evidence' in restsOn ? restsOn.evidence : 'caseStudy' in restsOn ? restsOn.caseStudy : '';
    const folder = 'evidence' in restsOn ? 'evidence' : 'case-studies';
    const page = content.entries.find((candidate) => candidate.folder === folder && candidate.id === named);
    if (!page?.valid) return [];
    const field = folder === 'evidence' ? 'finding' : 'figure';
    const wanted = 'finding' in restsOn ? restsOn.finding : 'figure' in restsOn ? restsOn.figure : '';
    const ids = figureLists(page).flatMap((list) => idsIn(page.data[list]));
    return [
      {
        path: entry.path,
        ...entry.yaml.locate(['restsOn', field]),
        wrong: `${named} has no ${field} "${wanted}"`,
        right: suggest(wanted, ids),
      },
    ];
  });
}

const idsIn = (list: unknown): string[] =>
  Array.isArray(list)
    ? list.flatMap((item: { id?: unknown } | null) => (typeof item?.id === 'string' ? [item.id] : []))
    : [];

/** Figures of facts that do not stand, sign for sign, in what the fact rests on; and other numbers from nowhere. */
export function factFigures(content: Content): Finding[] {
  const ground = factGround(content);
  return validFacts(content).flatMap((read) => {
    const basis = basisOf(read.fact, ground);
    if (!basis) return [];
    const { kind, entry, anchor, words } = basis;
    const naming = entriesNaming(content, read.fact.source).map(({ path }) => path);
    const page = pageOf(content, entry)?.path;
    const looked = [numbersPath, ...(kind === 'statement' || page === undefined ? naming : [page])];
    return ofEntry(
      content,
      read.entry,
      'found by fact-figure',
      () => [
        ...wrongFigure(content, read, basis),
        ...otherSign(read, basis),
        ...otherBase(content, read, basis),
        ...strayNumbers(content, read, basis),
      ],
      { files: looked.map((path) => fileAt(content, path)), beside: [kind, entry, anchor, words].join('\n') },
    );
  });
}

const pageOf = ({ entries }: Content, entry: string | null): Entry | undefined =>
  entry === null ? undefined : pagesByName(entries).get(entry);
const pagesByName = kept(
  (entries: readonly Entry[]) => new Map(entries.map((each) => [`${each.folder}/${each.id}`, each])),
);

function wrongFigure(content: Content, { entry, fact }: ReadFact, basis: FactBasis): Finding[] {
  // A page that cannot be read may be the one on which it stands.
  if (basis.kind === 'statement' && content.unread.size > 0) return [];
  const words = basis.kind === 'statement' ? textsCiting(content, fact.source) : [basis.words];
  if (words.some((text) => stands(fact.valueText, text))) return [];
  const where =
    basis.kind === 'statement' ? `on any page that cites ${fact.source}` : `in ${basis.entry}#${basis.anchor}`;
  return [
    {
      path: entry.path,
      ...entry.yaml.locate(['valueText']),
      wrong: `"${fact.valueText}" does not stand ${where}`,
      right: 'copy the figure from there, sign for sign; if it is not there, enter it there first, with its source',
    },
  ];
}

/** A minus that what a fact rests on does not have. A fall may be told by its size, without one. */
const otherSign = (
  { entry, fact: { value } }: ReadFact,
  { value: typed, entry: page, anchor }: FactBasis,
): Finding[] =>
  value !== null && value !== undefined && typed !== null && value < 0 && value === -typed
    ? [
        {
          path: entry.path,
          ...entry.yaml.locate(['value']),
          wrong: `value is ${value}, and ${page}#${anchor} has ${typed}`,
          right: `write value: ${typed}, as there; if that one is wrong, mend it there first`,
        },
      ]
    : [];

/** Whether a figure stands in a text as it is, and not as a part of a longer number. */
export function stands(figure: string, text: string): boolean {
  const fold = (words: string) => words.replace(/\s+/g, ' ').trim().toLowerCase();
  const wanted = fold(figure);
  const folded = fold(text);
  for (let at = folded.indexOf(wanted); at !== -1; at = folded.indexOf(wanted, at + 1)) {
    const before = folded.slice(0, at);
    const after = folded.slice(at + wanted.length);
    const cutBefore = /^\d/.test(wanted) && /\d[.,]?$/.test(before);
    const cutAfter = /\d$/.test(wanted) && /^(?:[.,]?\d|%)/.test(after);
    const cutWord = /^[a-z]/.test(wanted) && /[a-z]$/.test(before);
    if (!cutBefore && !cutAfter && !cutWord) return true;
  }
  return false;
}

/** A base whose number does not stand on the page that the fact rests on, or on any that cites its source. */
function otherBase(content: Content, { entry, fact: { denominator, source } }: ReadFact, basis: FactBasis): Finding[] {
  const page = pageOf(content, basis.entry);
  // A page that cannot be read may be the one on which it stands.
  if (!page && content.unread.size > 0) return [];
  const held = new Set(numbersIn((page ? [wordsOf(page.data)] : textsCiting(content, source)).join(' | ')).map(bare));
  // What stands behind it, the whole that it was drawn from, may be told elsewhere.
  return numbersIn(denominator)
    .slice(0, 1)
    .filter((number) => !held.has(bare(number)))
    .map((number) => ({
      path: entry.path,
      ...entry.yaml.locate(['denominator']),
      wrong: `denominator says ${number}, which does not stand ${page ? `in ${basis.entry!}` : `on any page that cites ${source}`}`,
      right: 'write the base that stands there; if that one is wrong, mend it there first',
    }));
}

/** The numbers of title, statement and safe wording must be the fact's own, or stand on the page it rests on. */
function strayNumbers(content: Content, { entry, fact }: ReadFact, basis: FactBasis): Finding[] {
  const { valueText, denominator, period, geography, date, unit, pinpoint } = fact;
  const page = pageOf(content, basis.entry);
  const around = page ? [wordsOf(page.data)] : textsCiting(content, fact.source);
  const held = new Set(
    numbersIn([valueText, denominator, period, geography, date, unit, pinpoint ?? '', ...around].join(' | ')).map(bare),
  );
  return (['title', 'statement', 'say'] as const).flatMap((field) =>
    numbersIn(fact[field].replace(/95(?:%| per cent) (?=CI|confidence)/g, ''))
      .filter((number) => !held.has(bare(number)) && !/^(?:19|20)\d\d$/.test(number))
      .map((number) => ({
        path: entry.path,
        ...entry.yaml.locate([field]),
        wrong: `${field} states ${number}, which stands neither in the fact's own fields nor on the page it rests on`,
        right: 'enter it there with its source, or leave it out',
      })),
  );
}

const bare = (number: string): string => number.replace(/[-−%,£p]/g, '');

/** What the site says with a source beside it: items of lists, paragraphs, and entries that list the source. */
const textsCiting = (content: Content, source: string): readonly string[] =>
  entriesNaming(content, source)
    .filter(({ folder }) => folder !== 'facts')
    .flatMap((entry) => textsIn(entry).get(source) ?? [])
    .map((text) => text());

const textsIn = kept(({ tree, data }: Entry): Map<string, (() => string)[]> => {
  const found = new Map<string, (() => string)[]>();
  const put = (source: unknown, text: () => string): void => {
    if (typeof source !== 'string') return;
    const texts = found.get(source) ?? [];
    texts.push(text);
    found.set(source, texts);
  };
  for (const { text } of tree ? proseBlocks(tree) : []) {
    for (const source of new Set(findCitations(text).flatMap(({ refs }) => refs))) put(source, () => text);
  }
  const sources: ({ ref?: unknown } | null)[] = Array.isArray(data.sources) ? data.sources : [];
  const listed = new Set<unknown>([data.reference, ...sources.map((item) => item?.ref)]);
  for (const source of listed) put(source, () => wordsOf(data));
  for (const { source, words } of itemsWithSources(data)) if (!listed.has(source)) put(source, () => words);
  return found;
});

/** The items of a list page that name sources as theirs, outermost first. */
function itemsWithSources(value: unknown, above: readonly unknown[] = []): { source: unknown; words: string }[] {
  if (Array.isArray(value)) return value.flatMap((item) => itemsWithSources(item, above));
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  const { sources } = value as { sources?: unknown };
  const own: unknown[] = Array.isArray(sources) ? [...new Set(sources)].filter((one) => !above.includes(one)) : [];
  return [
    ...own.map((source) => ({ source, words: wordsOf(value) })),
    ...Object.values(value).flatMap((item) => itemsWithSources(item, [...above, ...own])),
  ];
}

function wordsOf(value: unknown): string {
  if (value === null || value === undefined || value instanceof Date) return '';
  if (typeof value !== 'object') return String(value as string | number | boolean);
  return Object.values(value).map(wordsOf).filter(Boolean).join(' | ');
}

/** Causal wording in a fact whose design cannot show a cause. */
export function factClaims(content: Content): Finding[] {
  const ground = factGround(content);
  return validFacts(content).flatMap(({ entry, fact }) => {
    const basis = basisOf(fact, ground);
    if (!basis) return [];
    const { controlled, design } = basis;
    return ofEntry(content, entry, 'its causal claims', () => claimsOf(entry, fact, controlled, design), {
      beside: `${controlled} ${design}`,
    });
  });
}

const claimsOf = (entry: Entry, fact: Fact, controlled: boolean, design: string): Finding[] =>
  (['title', 'statement', 'say'] as const).flatMap((field) =>
    findCausalClaims(fact[field])
      .filter(({ never }) => never || !controlled)
      .map(({ text, instead }) => ({
        path: entry.path,
        ...at(entry, field),
        wrong: `"${text}" says that one thing caused another, and this fact rests on: ${design}`,
        right: instead,
      })),
  );

const at = (entry: Entry, field: string) => entry.yaml.locate([field]);

/** Figures that stand large and say more than is known when they are read alone: without an origin, or a change with nobody compared. */
export function figuresTooLarge(content: Content): Finding[] {
  const ground = factGround(content);
  return validFacts(content).flatMap(({ entry, fact }) => {
    const why = fact.quotedOnly ?? (fact.value === null ? null : basisOf(fact, ground)?.notLarge);
    return fact.leads === 'sentence' || !why
      ? []
      : [
          findingIn(
            entry,
            ['leads'],
            `the figure of this fact stands large, and it is ${why}`,
            'write leads: sentence; the sentence of "say" then stands large, and the figure small with its caveat',
          ),
        ];
  });
}
