import type { SearchData, SearchRecord } from '#model/search-record.ts';
import MiniSearch from 'minisearch';
import { best, scaled } from './hits.ts';
import { namesOf, otherNames, type Names } from './names.ts';
import type { Concept } from './query.ts';
import type { Hits } from './full-text.ts';
import { fold, stemsOf } from './words.ts';

/** How much a word counts by where it stands. */
const boosts = { title: 4, names: 3, place: 3, values: 3, note: 1, text: 1.2, asked: 1 };
/** How sure a record's own words make it that it is about a concept, and how sure its terms do. */
const saidWeight = 0.9;
const taggedWeight = 0.6;

/** The records, to be looked through by concepts and phrases. */
export interface RecordIndex {
  data: SearchData;
  names: Names;
  /** The records that say a concept in any of its ways or are about it by their terms, with scores from 0 to 1. */
  hits(concept: Concept): Hits;
  /** The records that hold a phrase word by word, with more for a title. */
  phrase(phrase: string): Hits;
}

/** The records, indexed by the stems of their words and by the values of their facets. */
export function recordIndex(data: SearchData): RecordIndex {
  const mini = new MiniSearch({
    fields: Object.keys(boosts),
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { boost: boosts, combineWith: 'AND' },
  });
  mini.addAll(data.records.map((record, id) => ({ id, ...fieldsOf(record, data) })));
  const search = (query: string, isBeginning: boolean): Hits =>
    new Map(
      mini
        .search(query, isBeginning ? { prefix: true, weights: { prefix: 0.4, fuzzy: 0 } } : {})
        .map(({ id, score }) => [id as number, score]),
    );
  return {
    data,
    names: namesOf(data),
    hits({ ways, values, isBeginning }) {
      const said = best(
        ways.map(({ stems, weight }, at) =>
          scaled(search(stems.join(' '), isBeginning && at === 0), weight * saidWeight),
        ),
      );
      const tagged = best(values.map((value) => scaled(search(value, false), taggedWeight)));
      const all = new Map(said);
      // Two signs of the same thing make it surer, but never more than sure.
      for (const [id, score] of tagged) all.set(id, 1 - (1 - (said.get(id) ?? 0)) * (1 - score));
      return all;
    },
    phrase: (phrase) => recordsWith(phrase, data),
  };
}

function fieldsOf(record: SearchRecord, { facets }: SearchData): Record<keyof typeof boosts, string> {
  const values = record.facets.flatMap((indexes, facet) => indexes.map((at) => [facets[facet]!, at] as const));
  const text = (...parts: (string | undefined)[]) => stemsOf(parts.filter(Boolean).join(' ')).join(' ');
  return {
    title: text(record.title),
    names: text(otherNames(record)),
    place: text(record.place, record.places),
    values: values.map(([{ name, values: all }, at]) => `${name}:${all[at]!.id}`).join(' '),
    note: text(
      record.note,
      ...values.filter(([{ name }]) => name === 'kind').map(([facet, at]) => facet.values[at]!.label),
    ),
    text: text(record.summary, record.words),
    asked: text(...(record.asked ?? [])),
  };
}

function recordsWith(phrase: string, { records }: SearchData): Hits {
  const wanted = spaced(phrase);
  const holds = (text: string | undefined) => text !== undefined && spaced(text).includes(wanted);
  return new Map(
    records.flatMap(({ title, summary, note, place, names, words }, id): [number, number][] => {
      if (holds(title)) return [[id, 2]];
      return [summary, note, place, names, words].some(holds) ? [[id, 1]] : [];
    }),
  );
}

/** The words of a text with one space round each, so that a phrase is found at the bounds of words only. */
const spaced = (text: string): string => ` ${(fold(text).match(/[\p{L}\p{N}&.]+/gu) ?? []).join(' ')} `;
