import type { Content, List } from '../content.ts';
import { kept } from '../kept.ts';
import type { Finding } from '../report/problem.ts';
import type { ContentOfFiles } from '../rule.ts';

/** A source as its file holds it, as far as it can be read; empty texts stand for what is not there. */
export interface HeldSource {
  id: string;
  type: string;
  title: string;
  journal: string;
  publisher: string;
  URL: string;
  DOI: string;
  PMID: string;
  PMCID: string;
  /** Family names of people, and names of bodies. */
  authors: string[];
  /** Names of bodies among the authors. */
  bodies: string[];
  /** Whether a person is among the authors. */
  hasPerson: boolean;
  /** The day in words, where the file has words. */
  dateInWords: string;
  year: number | null;
  /** The date is worked out, and not as printed. */
  circa: boolean;
  /** Somebody compared title, authors and date with the publication. */
  checked: boolean;
  /** What was looked at is on the record. */
  seen: boolean;
  unseen: string[];
  /** What is said of its being taken back. */
  retracted: string;
  /** Somebody looked for a correction or retraction of it. */
  noticesLooked: boolean;
  /** What is uncertain about it. */
  note: string;
  /** Whether there is anything about it that is not of the publication. */
  hasCustom: boolean;
}

/** What is wrong with a source: the field, and how to put it right. */
export interface SourceFault {
  field: string;
  wrong: string;
  right: string;
}

/** A check of one source at a time. */
export const inSources =
  (judge: (source: HeldSource) => SourceFault | null) =>
  (content: ContentOfFiles): Finding[] =>
    heldSources(content).flatMap(({ source, at }) => {
      const fault = judge(source);
      return fault ? [{ ...at(fault.field), wrong: fault.wrong, right: fault.right }] : [];
    });

/** Every source that could be read, with where its fields stand. */
export const heldSources = ({ lists }: Pick<Content, 'lists'>): PlacedSource[] => {
  const list = lists.get('references');
  return list ? sourcesIn(list) : [];
};

interface PlacedSource {
  source: HeldSource;
  at(field: string): { path: string; line: number; column: number };
}

const sourcesIn = kept((list: List): PlacedSource[] =>
  list.items
    .map((item, index) => ({ source: readSource(item), at: (field: string) => list.at(index, field) }))
    .filter(({ source }) => source.title !== ''),
);

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const groupOf = (value: unknown): Record<string, unknown> =>
  value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : {};
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

function readSource(item: Record<string, unknown>): HeldSource {
  const names = listOf(item.author).map(groupOf);
  const custom = groupOf(item.custom);
  const issued = groupOf(item.issued);
  const [year] = listOf(listOf(issued['date-parts'])[0]);
  return {
    id: textOf(item.id),
    type: textOf(item.type),
    title: textOf(item.title),
    journal: textOf(item['container-title']),
    publisher: textOf(item.publisher),
    URL: textOf(item.URL),
    DOI: textOf(item.DOI),
    PMID: textOf(item.PMID),
    PMCID: textOf(item.PMCID),
    authors: names.map(({ family, literal }) => textOf(family) || textOf(literal)),
    bodies: names.map(({ literal }) => textOf(literal)).filter(Boolean),
    hasPerson: names.some(({ family }) => textOf(family) !== ''),
    dateInWords: textOf(issued.literal),
    year: typeof year === 'number' ? year : null,
    circa: issued.circa === true,
    checked: textOf(custom.checked) !== '',
    seen: Object.keys(groupOf(custom.seen)).length > 0,
    unseen: listOf(custom.unseen).map(textOf),
    retracted: textOf(custom.retracted),
    noticesLooked: textOf(groupOf(custom.notices).looked) !== '',
    note: textOf(custom.note),
    hasCustom: item.custom !== undefined,
  };
}

/** Letters and digits alone, in small letters: what is left of a title in an address. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** The parts of an address below its host, without endings such as .html. */
export const partsOfAddress = (address: string): string[] =>
  address
    .replace(/^https?:\/\/[^/]*|[?#].*$/g, '')
    .split('/')
    .map((part) => part.replace(/\.(?:html?|aspx|article|pdf|php)$/i, ''))
    .filter(Boolean);

/** The DOI and the numbers of PubMed and PubMed Central that an address holds. */
export function identifiersIn(address: string): Partial<Record<'DOI' | 'PMID' | 'PMCID', string>> {
  const DOI = doiIn(address);
  const [, PMID] = /pubmed(?:\.ncbi\.nlm\.nih\.gov)?\/(\d+)/.exec(address) ?? [];
  const [, PMCID] = /\/(PMC\d+)/.exec(address) ?? [];
  return { ...(DOI ? { DOI } : {}), ...(PMID ? { PMID } : {}), ...(PMCID ? { PMCID } : {}) };
}

/** A DOI with one slash, as publishers write it into their addresses, without what they add for one form of the text. */
const doiOfPublisher =
  /^https?:\/\/[^/]+\/(?:(?:[^?#]*\/)?(?:articles?|doi|content)\/(?:[a-z]+\/)*|[^?#]*\?(?:[^#]*&)?(?:id|doi)=)(10\.\d{4,9}\/[^/?#&\s]+?)(?:\.pdf|\.full)?(?:\/(?:full|abstract|pdf|epub|meta|fulltext|html|references|tables?|figures?))?\/?(?:[?#&].*)?$/i;

function doiIn(address: string): string | undefined {
  const [, resolved] = /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/\S+)$/i.exec(address) ?? [];
  return resolved ?? doiOfPublisher.exec(address)?.[1];
}

/** Whether an address is that of an index or a copy, where the publisher has a page. */
export const leadsToIndex = (address: string): boolean =>
  /^https?:\/\/(?:[\w-]+\.)*(?:artshealthresources\.org\.uk|scie\.org\.uk\/prevention\/research-practice|parallelparliament\.co\.uk|opencouncil\.network|policycommons\.net)/i.test(
    address,
  );

/** Whether an address is that of an archive of papers, which holds a copy of what the publisher has. */
export const leadsToArchive = (address: string): boolean =>
  /^https?:\/\/(?:[\w-]+\.)*(?:ncbi\.nlm\.nih\.gov|europepmc\.org|core\.ac\.uk|doaj\.org|researchgate\.net|academia\.edu|semanticscholar\.org|scite\.ai)(?:\/|$)/i.test(
    address,
  );

/** Whether a title is, letter for letter, a part of its address, as one is that a script made. */
export const isWordsOfAddress = ({ title, URL }: Pick<HeldSource, 'title' | 'URL'>): boolean =>
  title.trim().split(/\s+/).length >= 4 && partsOfAddress(URL).some((part) => lettersOf(part) === lettersOf(title));

/** The year, month and day in an address such as /2024/03/15/, or null. */
export function dayIn(address: string): [year: number, month: number, day: number] | null {
  const match = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?=[/-]|$)/.exec(address);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
}

/** Whether words in place of a date say that there is none, and nothing else. */
export const saysUndated = (words: string): boolean =>
  /^(?:undated|no date|date (?:is )?not (?:stated|shown|known)|not (?:stated|shown|known)|n\.?d\.?)$/i.test(
    words.trim(),
  );
