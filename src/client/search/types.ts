/** What the search page downloads: the shapes of /search/records.json. */

/** One thing that search can find; what is empty is absent. */
export interface SearchRecord {
  url: string;
  kind: string;
  title: string;
  summary?: string;
  note?: string;
  place?: string;
  places?: string;
  names?: string;
  words?: string;
  year?: number;
  strength?: number;
  facets: readonly (readonly number[])[];
  page?: string;
}

export interface SearchFacet {
  name: string;
  label: string;
  values: readonly { id: string; label: string }[];
}

export interface Synonyms {
  words: readonly string[];
  values?: readonly string[];
}

export interface SearchData {
  facets: readonly SearchFacet[];
  records: readonly SearchRecord[];
  synonyms: readonly Synonyms[];
}

/** Pages that hold words, each with how well it does: from the full-text index. */
export type Hits = ReadonlyMap<number, number>;

/** The full text of the pages, which only the index knows. */
export interface FullText {
  /** The records whose page holds all of these words, each with a score above 0. */
  hits(words: string): Promise<Hits>;
  /** The records whose page holds exactly this phrase. */
  phrase(phrase: string): Promise<Hits>;
}
