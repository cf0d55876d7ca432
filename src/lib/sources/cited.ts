import type { z } from 'zod';
import { citedParts, textAnchor, type TextPath } from '#markdown/front-matter-citations.ts';
import type { TextPart } from '#markdown/citation-marks.ts';
import { findQuantities } from '#markdown/quantities.ts';
import type { NumberedSource } from './sources.ts';

/** A text of the front matter as a page shows it: cut at its citations, with the ids of its marks. */
export interface Cited {
  parts: TextPart[];
  /** The id of the mark that leads to the n-th source, counted from 0. */
  anchorOf: (n: number) => string;
  sources: NumberedSource[];
  /** Where a figure cannot be pinned to one of the sources, the reader is led to all of them, not to a guess. */
  sourceUnnamed: boolean;
}

type Key<T> = keyof NonNullable<T> & (string | number);

/** The cited texts of a page, by the names of their fields: cited('funding', 'note'). A name that is no field is a type error. */
export function citing<S extends z.ZodType<object>>(schema: S, data: z.output<S>, sources: NumberedSource[]) {
  type Data = z.output<S>;
  function cited<A extends Key<Data>>(a: A): Cited;
  function cited<A extends Key<Data>, B extends Key<Data[A]>>(a: A, b: B): Cited;
  function cited<A extends Key<Data>, B extends Key<Data[A]>, C extends Key<NonNullable<Data[A]>[B]>>(
    a: A,
    b: B,
    c: C,
  ): Cited;
  function cited(...at: TextPath): Cited {
    const text = at.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], data);
    if (typeof text !== 'string') throw new Error(`There is no text in the field "${at.join('.')}".`);
    const parts = citedParts({ schema, data }, text);
    return {
      parts,
      anchorOf: (n) => textAnchor(at, n),
      sources,
      sourceUnnamed: parts.every((part) => 'text' in part) && findQuantities(text).length > 0,
    };
  }
  return cited;
}
