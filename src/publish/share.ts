import { kinds } from '#model/kinds.ts';
import { caseStudies } from '#lib/content/collections.ts';
import { forPage, pagesIn, type ForKind, type SitePage } from '#lib/content/kinds.ts';
import { councils, pathOfPlace } from '#lib/places/councils.ts';
import { bodies } from '#lib/evidence/bodies.ts';
import { strengthInWords, strengthOfFinding } from '#lib/evidence/findings.ts';
import { leadOf, sourceAndVersion, statusLine, strengthOf, strongestAgainst, type Fact } from '#lib/facts/facts.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import { capitalise, count, formatDay, formatList } from '#model/text.ts';
import { topics } from '#lib/evidence/topics.ts';
import { vocabulary, familyOf } from '#lib/content/vocabulary.ts';
import { councilTypes } from '#schemas/council.ts';
import { resultDesigns, studyDesigns } from '#model/design.ts';
import { basisInWords, levelInWords } from '#model/body.ts';
import type { Family } from '#schemas/term.ts';
import { site } from '#site.ts';

/** What travels with a link to a page, in words and on its card, besides the title and the description. */
export interface Share {
  /** What kind of page it is: "Evidence summary". */
  section: string;
  family?: Family;
  /** A figure, set large on the card. */
  figure?: string;
  /** How strong it is, and what must be said with it: at most three. */
  notes: { label: string; value: string }[];
  /** Whose figure it is, its date, and where it stands. */
  foot?: string;
}

/** What the card of a page says more of than the title, for the kinds that have something of their own to say. */
const ofKind: Partial<ForKind<'cards', Share>> = {
  answers: ({ data, parts: [first] }) => ({
    section: kinds.answers.label,
    ...(data.activities.length > 0 ? { family: familyOf(data.activities).id } : {}),
    notes: [
      { label: 'How sure we are', value: first.sure },
      { label: 'Answer', value: first.text },
    ],
  }),
  'case-studies': ({ data }) => ({
    section: kinds['case-studies'].label,
    family: familyOf(data.activities).id,
    notes: [
      { label: 'Best design behind a result', value: resultDesigns[data.strongestDesign] },
      { label: 'Where', value: data.place.name },
    ],
  }),
  evidence: ({ data }) => ({
    section: capitalise(kinds.evidence.one),
    family: familyOf(data.activities).id,
    notes: [
      { label: 'Strength of this study', value: strengthInWords(strengthOfFinding(data)) },
      { label: 'Design', value: `${studyDesigns[data.design]} · ${data.country}` },
    ],
  }),
  bodies: ({ data, certainty }) => ({
    section: kinds.bodies.label,
    family: familyOf([data.activity]).id,
    notes: [
      {
        label: 'How sure we are',
        value: [levelInWords(data, certainty.level), basisInWords(certainty)].filter(Boolean).join(': '),
      },
      { label: 'Answer', value: data.sentence },
    ],
  }),
  facts: shareOfFact,
  guides: ({ data }) => ({
    section: kinds.guides.label,
    ...(data.activity ? { family: familyOf([data.activity]).id } : {}),
    notes: [{ label: 'Holds for', value: formatList(data.appliesIn) }],
  }),
  packs: ({ data }) => ({
    section: kinds.packs.label,
    notes: [
      { label: 'For', value: capitalise(data.forWhom) },
      { label: 'Pages', value: String(data.items.length) },
    ],
  }),
};

/** What the card of any page says. */
const ofAny = ({ kind, activities = [], lines = [], day }: SitePage): Share => ({
  section: kinds[kind].label,
  ...(activities.length > 0 ? { family: familyOf(activities).id } : {}),
  notes: [...lines.slice(0, 2), { label: 'Last updated', value: formatDay(day) }],
});

const shares = new Map<string, Share>([
  ...pagesIn('cards').map((page): [string, Share] => [page.path, forPage(ofKind, page, ofAny)]),
  ...topics.map(({ vocabulary: name, term, schemes, evidence: studies }): [string, Share] => [
    paths.topic(name, term.id),
    {
      section: vocabulary(name).title,
      ...(term.family ? { family: term.family } : {}),
      notes: [
        { label: 'Case studies', value: String(schemes.length) },
        { label: 'Evidence summaries', value: String(studies.length) },
      ],
    },
  ]),
  [
    paths.home,
    {
      section: site.name,
      notes: [
        { label: 'On this site', value: count(caseStudies.length, 'case study', 'case studies') },
        {
          label: 'Judged in the same way',
          value: count(bodies.length, 'question', 'questions'),
        },
      ],
    },
  ],
  ...councils.map((council): [string, Share] => [
    pathOfPlace(council),
    {
      section: 'Place',
      notes: [
        { label: 'Region', value: council.region },
        { label: 'Kind of council', value: councilTypes[council.type_code].label },
      ],
    },
  ]),
]);

/** What travels with a link to the page at a path; only the name of the site where nothing more is known. */
export const shareAt = (path: string): Share => shares.get(path) ?? { section: site.name, notes: [] };

/** A fact takes its caveat with it; a withdrawn one takes the reason, and no figure. */
function shareOfFact(fact: Fact): Share {
  const { data, mark } = fact;
  const family = data.activities.length > 0 ? { family: familyOf(data.activities).id } : {};
  if (fact.status === 'withdrawn') {
    return { section: 'Fact', ...family, notes: [{ label: statusLine(fact)!, value: mark!.right }] };
  }
  const against = strongestAgainst(fact);
  return {
    section: mark ? `Fact. ${statusLine(fact)}` : 'Fact',
    ...family,
    figure: leadOf(fact).replace(/\.$/, ''),
    notes: [
      { label: 'Rests on', value: strengthOf(fact) },
      { label: 'Caveat', value: data.caveat },
      ...(against ? [{ label: 'Strongest finding against', value: against }] : []),
    ],
    foot: `Source: ${sourceAndVersion(fact)} ${addressOf(fact.path).replace(/^https?:\/\//, '')}`,
  };
}

/** The picture of a page, from the root of the server. */
export function cardOf(path: string): string {
  return `${paths.home}cards/${path.slice(paths.home.length).replace(/\/$/, '') || 'home'}.png`;
}

/** What the picture of a page says, for people who do not see it. */
export function cardText(title: string, { section, figure, notes, foot }: Share): string {
  const parts = [section, figure, title, ...notes.map(({ label, value }) => `${label}: ${value}`), foot];
  return parts
    .filter(Boolean)
    .map((part) => (/[.?!]$/.test(part!) ? part : `${part}.`))
    .join(' ');
}
