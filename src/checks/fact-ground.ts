import type { z } from 'zod';
import { caseStudySchema } from '#schemas/case-study.ts';
import { evidenceSchema } from '#schemas/evidence.ts';
import { factSchema, type Fact } from '#schemas/fact.ts';
import type { FactGround } from '#model/fact-basis.ts';
import type { Reading } from '#schemas/source.ts';
import { asKind } from './as-kind.ts';
import type { Content, Entry } from './content.ts';
import { kept } from './kept.ts';

/** A fact that is all that its schema asks for, with the entry that holds it. */
export interface ReadFact {
  entry: Entry;
  fact: Fact;
}

/** The facts that can be judged. What keeps the others from it has been reported. */
export const validFacts = kept(({ entries }: Content): ReadFact[] =>
  entries
    .filter(({ folder, valid }) => folder === 'facts' && valid)
    .flatMap((entry) => {
      const fact = asKind(factSchema, entry);
      return fact ? [{ entry, fact }] : [];
    }),
);

/** The addresses of the facts that were withdrawn. */
export const withdrawnFacts = kept(
  ({ lists }: Content): ReadonlySet<string> =>
    new Set(
      (lists.get('corrections')?.items ?? [])
        .filter(({ kind }) => kind === 'withdrawal')
        .map(({ concerns }) => String(concerns)),
    ),
);

/** The pages of the content that facts rest on. Only pages that are whole are ground to rest on. */
export const factGround = kept(({ entries }: Content): FactGround => {
  const pages = new Map(entries.map((entry) => [`${entry.folder}/${entry.id}`, entry]));
  const readings = new Map(
    entries
      .flatMap(({ data }) => listed(data.sources))
      .map(({ ref, read }): [unknown, unknown] => [ref, read])
      .toReversed(),
  );
  const pageOf =
    <T>(folder: string, schema: z.ZodType<T>) =>
    (id: string): T | undefined => {
      const entry = pages.get(`${folder}/${id}`);
      return entry && asKind(schema, entry);
    };
  return {
    evidence: pageOf('evidence', evidenceSchema),
    caseStudy: pageOf('case-studies', caseStudySchema),
    reading: (source) => readings.get(source) as Reading | undefined,
  };
});

const listed = (sources: unknown): { ref?: unknown; read?: unknown }[] =>
  Array.isArray(sources) ? sources.filter((source) => source !== null && typeof source === 'object') : [];
