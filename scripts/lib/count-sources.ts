import {
  identifiersIn,
  isWordsOfAddress,
  leadsToArchive,
  leadsToIndex,
  type HeldSource,
} from '../../src/checks/find/held-sources.ts';

/** What a reviewer sends a list of sources back for, each with how it shows in a source. */
export const faults = {
  'date not seen': ({ year, dateInWords }) => year === null && dateInWords === '',
  'undated: it prints no date': ({ year, dateInWords }) => year === null && dateInWords !== '',
  'date worked out, not printed': ({ circa }) => circa,
  'without author': ({ authors }) => authors.length === 0,
  'title not seen in print': ({ unseen }) => unseen.includes('title'),
  'title is the words of its address': (source) => !source.checked && isWordsOfAddress(source),
  'linked to an index or copy': ({ URL }) => leadsToIndex(URL),
  'linked to an archive, with a DOI': ({ URL, DOI }) => DOI !== '' && leadsToArchive(URL),
  'its own address not seen': ({ unseen }) => unseen.includes('address'),
  'without link': ({ URL, DOI }) => URL === '' && DOI === '',
  'DOI in the link, not in its field': ({ URL, DOI }) => DOI === '' && identifiersIn(URL).DOI !== undefined,
  'article without DOI': ({ type, DOI }) => type === 'article-journal' && DOI === '',
  'article not looked at for notices': ({ type, noticesLooked }) => type === 'article-journal' && !noticesLooked,
  'not compared with the publication': ({ checked, seen }) => !checked && !seen,
} as const satisfies Record<string, (source: HeldSource) => boolean>;
export type Fault = keyof typeof faults;

export const faultNames = Object.keys(faults) as Fault[];

/** The kinds of publication that there are, most frequent first. */
export const kindsOf = (sources: readonly HeldSource[]): string[] =>
  [...Map.groupBy(sources, ({ type }) => type)].toSorted(([, a], [, b]) => b.length - a.length).map(([kind]) => kind);

/** A line for all sources and one for each fault: its name, how many there are, and how many of each kind. */
export function countSources(sources: readonly HeldSource[]): { name: string; all: number; byKind: number[] }[] {
  const kinds = kindsOf(sources);
  const line = (name: string, found: readonly HeldSource[]) => ({
    name,
    all: found.length,
    byKind: kinds.map((kind) => found.filter(({ type }) => type === kind).length),
  });
  return [line('sources', sources), ...faultNames.map((name) => line(name, sources.filter(faults[name])))];
}

/** How often each source is named in texts, by its id; texts are whole files of content. */
export function countMentions(ids: Iterable<string>, texts: Iterable<string>): Map<string, number> {
  const mentions = new Map([...ids].map((id) => [id, 0]));
  for (const text of texts) {
    for (const [word] of text.matchAll(/[a-z0-9]+(?:-[a-z0-9]+)*/g)) {
      const count = mentions.get(word);
      if (count !== undefined) mentions.set(word, count + 1);
    }
  }
  return mentions;
}
