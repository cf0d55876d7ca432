/** One thing that search can find. What is empty is left out, because every reader who searches downloads all of it. */
export interface SearchRecord {
  /** Its address from the root of the server, with # for a part of a page. */
  url: string;
  /** One of the values of the facet "kind". */
  kind: string;
  title: string;
  /** One or two sentences, shown under the title. */
  summary?: string;
  /** Certainty or design, place and year, shown beside the kind. */
  note?: string;
  /** The place as it is shown and sorted by. */
  place?: string;
  /** Other names of its place, not shown. */
  places?: string;
  /** Names of studies, schemes, authors and organisations, not shown. */
  names?: string;
  /** Other words that stand on its part of a page, not shown. */
  words?: string;
  /** Other wordings of what it answers or is there for: what is asked so is this, and it comes first. */
  asked?: readonly string[];
  /** Where it answers a question: the records that it rests on, by their places in the list; they come next. */
  restsOn?: readonly number[];
  /** Where it answers a question: the pages that the committee paper on it is made of, as kind and id. */
  paper?: readonly string[];
  /** The year it was published or last reported on. */
  year?: number;
  /** How strong the evidence is, for sorting: 0 to 3 for certainty from very low to high; below that, by design. */
  strength?: number;
  /** For each facet, in their order: the indexes of the values that it has. */
  facets: readonly (readonly number[])[];
  /** The id of its page in the full-text index, which is known only after that has been made. */
  page?: string;
}

export interface SearchFacet {
  name: string;
  label: string;
  values: readonly { id: string; label: string }[];
}

/** Words that mean the same to a reader who searches. */
export interface SearchSynonyms {
  /** The first is the word the site uses. */
  words: readonly string[];
  /** True where the first means the others and none of them means it: an old name. */
  oneWay?: true;
  /** The values that they stand for, as facet:value. */
  values?: readonly string[];
}

/** What a reader who searches downloads first. */
export interface SearchData {
  facets: readonly SearchFacet[];
  records: readonly SearchRecord[];
  synonyms: readonly SearchSynonyms[];
}
