import { z } from 'zod';
import { slug, text, webAddress } from './basics.ts';
import type { Fact } from './fact.ts';
import type { FactBasis } from '#model/fact-basis.ts';
import { isoDay } from '#model/text.ts';

const dayText = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const localAddress = z.string().regex(/^\/[a-z0-9/#-]*$/);

/** A page of the site as it was called when the version was frozen. */
const namedPage = z.strictObject({ title: text, address: localAddress });

/**
 * One published version of a fact, with everything it drew from other files written out, so that it reads the same
 * whatever becomes of them. Made by `npm run facts:freeze`, kept in content/facts/versions/<id>.v<n>.json, never edited.
 */
export const factVersionSchema = z.strictObject({
  id: slug,
  version: z.number().int().min(1),
  published: dayText,
  title: text,
  statement: text,
  valueText: text,
  value: z.number().nullable(),
  unit: text,
  leads: z.literal('sentence').optional().describe('Only where the sentence to say stands large, and not the figure'),
  denominator: text,
  period: text,
  geography: text,
  date: text,
  pinpoint: text.nullable(),
  caveat: text,
  say: text,
  doNotSay: text,
  history: text.nullable(),
  quotedOnly: text.nullable(),
  restsOn: z.strictObject({
    page: namedPage.nullable(),
    design: text,
    certainty: z.string().nullable().optional().describe('Only in versions of before bodies of evidence were judged'),
    direction: z.string().nullable().optional(),
  }),
  source: z.strictObject({
    id: slug,
    citation: text,
    url: webAddress.nullable(),
    read: text.nullable(),
  }),
  contradictedBy: z.array(z.strictObject({ text, page: namedPage.nullable(), citation: text.nullable() })),
  related: z.array(namedPage),
});

export type FactVersion = z.infer<typeof factVersionSchema>;

/** What a version takes from the fact as it is written. */
export function writtenWords(fact: Fact) {
  return {
    version: fact.version,
    published: isoDay(fact.published),
    title: fact.title,
    statement: fact.statement,
    valueText: fact.valueText,
    value: fact.value,
    unit: fact.unit,
    denominator: fact.denominator,
    period: fact.period,
    geography: fact.geography,
    date: fact.date,
    pinpoint: fact.pinpoint,
    caveat: fact.caveat,
    say: fact.say,
    doNotSay: fact.doNotSay,
    history: fact.history ?? null,
    quotedOnly: fact.quotedOnly ?? null,
    leads: fact.leads === 'sentence' ? fact.leads : undefined,
  };
}

/** The part of a version that is the fact itself: a change of any of it needs the next number. */
export function factWords(fact: Fact, basis: FactBasis) {
  return {
    ...writtenWords(fact),
    design: basis.design,
    source: fact.source,
    contradictedBy: fact.contradictedBy.map((item) => item.text),
  };
}

/** The same part of a frozen version. */
export function wordsOfVersion(version: FactVersion): ReturnType<typeof factWords> {
  const { id: _id, related: _related, restsOn, source, contradictedBy, ...own } = version;
  return {
    ...own,
    leads: own.leads,
    design: restsOn.design,
    source: source.id,
    contradictedBy: contradictedBy.map((item) => item.text),
  };
}

/** The file of a version, below content/. */
export const versionFile = (id: string, version: number): string => `facts/versions/${id}.v${version}.json`;

/** The file that holds the SHA-256 of every version, in the form that sha256sum reads. */
export const manifestFile = 'facts/versions.sha256';
