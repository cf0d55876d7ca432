import type { FactBasis } from '#model/fact-basis.ts';
import type { Fact } from '#schemas/fact.ts';
import { factVersionSchema, writtenWords, type FactVersion } from '#schemas/fact-version.ts';
import type { Reference } from '#schemas/reference.ts';
import { readings } from '#schemas/source.ts';
import { harvardText, linkOf } from '#lib/text/harvard.ts';

/** What a version writes out of other files, wherever they were read. */
export interface VersionGround {
  basis: FactBasis;
  source(id: string): Reference | null;
  /** A page named as kind and id, with its address from the root of the site; null where there is none. */
  page(name: string): { title: string; address: string } | null;
}

/** The present version of a fact, with all that it draws from other files written out; null where its source is not there. */
export function writeVersion(
  id: string,
  fact: Fact,
  { basis, source: sourceOf, page }: VersionGround,
): FactVersion | null {
  const reference = sourceOf(fact.source);
  if (!reference) return null;
  return factVersionSchema.parse({
    id,
    ...writtenWords(fact),
    restsOn: {
      page: basis.entry && basis.title ? { title: basis.title, address: `/${basis.entry}/#${basis.anchor}` } : null,
      design: basis.design,
    },
    source: {
      id: fact.source,
      citation: harvardText(reference),
      url: linkOf(reference),
      read: basis.read && readings[basis.read],
    },
    contradictedBy: fact.contradictedBy.map(({ text, evidence, source }) => {
      const other = source === undefined ? null : sourceOf(source);
      return {
        text,
        page: evidence === undefined ? null : page(`evidence/${evidence}`),
        citation: other && harvardText(other),
      };
    }),
    related: fact.related.flatMap((name) => page(name) ?? []),
  });
}
