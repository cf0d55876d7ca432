import type { Comparison } from '#model/comparison.ts';
import type { comparisonIds } from '#model/facet-values.ts';
import { notStated } from '#model/not-stated.ts';
import type { PagedFacet } from './browse.ts';
import { sizeInWords, type FacetSelection, type PairSelection } from './selections.ts';
import { capitalise, inSentence } from '#model/text.ts';

/** What the entries of a value have in common, as the end of a sentence that begins with their number, be it one or more. */
const told: Record<PagedFacet, (label: string, id: string) => string> = {
  need: (label) => `on schemes that people are sent to for one need: ${inSentence(label)}`,
  direction: (label) => `with at least one finding of this direction: ${inSentence(label)}`,
  certainty: (label) => `that a body of evidence of ${inSentence(label)} certainty rests on`,
  design: (label) => `of one design: ${inSentence(label)}`,
  result: (label) => `whose strongest result comes from this design: ${inSentence(label)}`,
  region: (label, id) => (id === 'uk-wide' ? 'on schemes all over the United Kingdom' : `from ${label}`),
  council: (label) => `from the area of at least one council of this kind: ${label}`,
  rural: (label) => `from the area of at least one council that is classed as ${inSentence(label)}`,
  setting: (label) => `with activity in this setting: ${inSentence(label)}`,
  funder: (label) =>
    label === notStated ? 'with no word of who paid' : `in which this paid, alone or with others: ${inFunding(label)}`,
  cost: (_label, id) => (id === 'yes' ? 'with a cost or another sum of money' : 'with no sum of money'),
  comparison: (_label, id) => comparisonWords[id as keyof typeof comparisonWords],
  directness: (label) => `in which people came to the activity in this way: ${inSentence(label)}`,
  uk: (_label, id) => (id === 'yes' ? 'from the United Kingdom' : 'from elsewhere, or from a place that is not told'),
  year: (label) => `published or last reported on in these years: ${inSentence(label)}`,
  wales: (_label, id) =>
    id === 'yes' ? 'from Wales, or from Wales and other nations' : 'from places other than Wales',
};

const comparisonWords: Record<(typeof comparisonIds)[Comparison], string> = {
  yes: 'with a comparison group',
  no: 'without a comparison group',
  review: 'bringing together studies with and without a comparison group',
  other: 'to which a comparison of people does not apply, or of another kind',
};

const inFunding = (label: string): string => (label.startsWith('NHS') ? label : inSentence(label));

/** The heading of a value's page: "Need: mental ill health". */
export const facetTitle = ({ facet, value }: FacetSelection): string => `${facet.label}: ${inSentence(value.label)}`;

/** What a value's page holds, in one sentence. */
export function facetSentence(selection: FacetSelection): string {
  const { facet, value } = selection;
  return `${capitalise(sizeInWords(selection))} ${told[facet.name](value.label, value.id)}.`;
}

/** The heading of the page of a pair: "Singing: mental health", "Singing in London". */
export function pairTitle({ activity, facet, value }: PairSelection): string {
  if (facet === 'outcome') return `${activity.label}: ${inSentence(value.label)}`;
  return value.id === 'uk-wide' ? `${activity.label}: UK-wide schemes` : `${activity.label} in ${placeOf(value)}`;
}

/** What the page of a pair holds, in one sentence. */
export function pairSentence(selection: PairSelection): string {
  const { activity, facet, value } = selection;
  const size = capitalise(sizeInWords(selection));
  const subject = inSentence(activity.label);
  if (facet === 'outcome') return `${size} on ${subject} that deal with one outcome: ${inSentence(value.label)}.`;
  return value.id === 'uk-wide'
    ? `${size} on ${subject} all over the United Kingdom.`
    : `${size} on ${subject} in ${placeOf(value)}.`;
}

/** A region as a sentence has it: "the North East", "Wales". */
function placeOf({ label }: { label: string }): string {
  return /^(?:North|South|East|West)\b/.test(label) && !/^Northern Ireland/.test(label) ? `the ${label}` : label;
}
