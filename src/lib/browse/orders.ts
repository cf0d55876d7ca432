import { resultDesigns, studyDesigns } from '#model/design.ts';
import { strengthRank } from '#model/strength.ts';
import { strengthOfFinding } from '#model/finding.ts';
import { directoryGroups, type ListedOrganisation } from '#schemas/directory.ts';
import type { TimelineEvent } from '#schemas/timeline.ts';
import {
  caseStudyFacetValues,
  evidenceFacetValues,
  organisationFacetValues,
  timelineFacetValues,
  yearOf,
} from './browse.ts';
import { caseStudies, evidence, lists, type CaseStudyEntry, type EvidenceEntry } from '#lib/content/collections.ts';

/** An order that a list can be put in. */
export interface Order {
  id: string;
  label: string;
  /** True where the largest comes first: newest, strongest. */
  descending?: boolean;
}

// The first of each is the order in which the page gives the list.
export const caseStudyOrders: Order[] = [
  { id: 'strongest', label: 'Strongest design first', descending: true },
  { id: 'title', label: 'Title' },
  { id: 'place', label: 'Place' },
  { id: 'newest', label: 'Latest report first', descending: true },
];

export const evidenceOrders: Order[] = [
  { id: 'strongest', label: 'Strongest study first', descending: true },
  { id: 'title', label: 'Title' },
  { id: 'newest', label: 'Newest first', descending: true },
];

export const timelineOrders: Order[] = [
  { id: 'newest', label: 'Newest first', descending: true },
  { id: 'oldest', label: 'Oldest first' },
];

export const organisationOrders: Order[] = [
  { id: 'field', label: 'By field' },
  { id: 'name', label: 'Name' },
];

/** The later in a list of designs, the weaker: the strongest has the largest number. */
const strength = (designs: object, design: string): number => -Object.keys(designs).indexOf(design);

/** What the script of a browse page needs of an entry, as its element carries it: JSON of id, facet values, sort keys. */
export const caseStudyItem = (entry: CaseStudyEntry): string =>
  JSON.stringify({
    id: entry.id,
    values: caseStudyFacetValues(entry),
    keys: {
      title: entry.data.title,
      place: entry.data.place.name,
      strongest: rankOfScheme(entry),
      newest: entry.data.status.year,
    },
  });

/** The same for an evidence summary. Studies of equal strength are ordered by design. */
export const evidenceItem = (entry: EvidenceEntry): string =>
  JSON.stringify({
    id: entry.id,
    values: evidenceFacetValues(entry),
    keys: {
      title: entry.data.title,
      strongest: rankOfStudy(entry),
      newest: yearOf(entry),
    },
  });

/** The same for an event; dates are written so that they sort as text. */
export const timelineItem = (event: TimelineEvent): string =>
  JSON.stringify({
    id: event.id,
    values: timelineFacetValues(event),
    keys: { newest: event.date, oldest: event.date },
  });

const placeOfGroup = ({ group }: ListedOrganisation): number => Object.keys(directoryGroups).indexOf(group);

/** Every organisation, field by field, each field in the order of its file. */
export const organisationsInOrder: ListedOrganisation[] = lists.organisations.organisations.toSorted(
  (a, b) => placeOfGroup(a) - placeOfGroup(b),
);

/** The same for an organisation. */
export const organisationItem = (organisation: ListedOrganisation): string =>
  JSON.stringify({
    id: organisation.id,
    values: organisationFacetValues(organisation),
    keys: { field: placeOfGroup(organisation), name: organisation.name },
  });

const rankOfStudy = ({ data }: EvidenceEntry): number =>
  strengthRank(strengthOfFinding(data)) * 100 + strength(studyDesigns, data.design);

const rankOfScheme = ({ data }: CaseStudyEntry): number => strength(resultDesigns, data.strongestDesign);

/** Every case study in the order in which the page gives the list: the strongest design first, then by title. */
export const caseStudiesInOrder: CaseStudyEntry[] = caseStudies.toSorted((a, b) => rankOfScheme(b) - rankOfScheme(a));

/** Every evidence summary in the order in which the page gives the list: the strongest study first. */
export const evidenceInOrder: EvidenceEntry[] = evidence.toSorted((a, b) => rankOfStudy(b) - rankOfStudy(a));
