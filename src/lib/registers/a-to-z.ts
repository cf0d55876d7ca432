import {
  caseStudies,
  chapters,
  evidence,
  guides,
  lists,
  pages,
  referenceById,
  shortVersions,
} from '#lib/content/collections.ts';
import { bodies } from '#lib/evidence/bodies.ts';
import { facts } from '#lib/facts/facts.ts';
import { paths } from '#lib/site/paths.ts';
import { topics } from '#lib/evidence/topics.ts';

/** A line of the index: what it is filed under, and the page it leads to. */
export interface IndexLine {
  /** The word it is filed under, where that is not the title: a place, an author. */
  under: string | null;
  title: string;
  kind: string;
  href: string;
}

const collator = new Intl.Collator('en-GB', { ignorePunctuation: true, numeric: true });

/** Everything on the site by letter, figures first. A scheme stands under its place too, a study under its author. */
export const index: { letter: string; lines: IndexLine[] }[] = group([
  ...caseStudies.flatMap(({ id, data }) => filed('Case study', paths.caseStudy(id), data.title, [data.place.name])),
  ...evidence.flatMap(({ id, data }) =>
    filed('Evidence', paths.evidenceSummary(id), data.title, authorsOf(data.reference)),
  ),
  ...bodies.flatMap(({ data, path }) => filed('What is known', path, data.question)),
  ...guides.flatMap(({ id, data }) => filed('Guide', paths.guide(id), data.title)),
  ...[...chapters, ...shortVersions].flatMap(({ id, data }) => filed('Briefing', paths.chapter(id), data.title)),
  ...facts.flatMap(({ data, path }) => filed('Fact', path, data.title)),
  ...pages.flatMap(({ id, data }) => filed('About this site', paths.page(id), data.title)),
  ...filed('About this site', paths.removed, 'Moved and removed pages'),
  ...topics.flatMap(({ vocabulary, term }) => filed('Topic', paths.topic(vocabulary, term.id), term.label)),
  ...lists.organisations.organisations.flatMap(({ id, name }) => filed('Organisation', `${paths.connect}#${id}`, name)),
  ...lists.measures.measures.flatMap(({ id, name }) => filed('Measure', `${paths.measures}#${id}`, name)),
  ...lists.funding.models.flatMap(({ id, name }) => filed('Funding model', `${paths.funding}#${id}`, name)),
  ...lists.glossary.terms.flatMap(({ id, term }) => filed('Term', `${paths.glossary}#${id}`, term)),
]);

/** A line under the title, and one under each other word that the title does not begin with. */
function filed(kind: string, href: string, title: string, others: string[] = []): IndexLine[] {
  const apart = others.filter((other) => !title.toLowerCase().startsWith(other.toLowerCase()));
  return [null, ...apart].map((under) => ({ under, title, kind, href }));
}

/** The first author of a source with the year: "Fancourt and others, 2018". Bodies as authors count too. */
function authorsOf(reference: string): string[] {
  const { author = [], issued } = referenceById(reference);
  const first = author[0];
  if (!first) return [];
  // Some sources give all authors as one text: the first name in it is the one to file under.
  const name =
    'family' in first ? first.family : first.literal.replace(/(?: [A-Z]{1,3})?(?:,| and others| et al).*$/, '');
  if (/not stated/i.test(name)) return [];
  const years = issued && 'date-parts' in issued ? `, ${issued['date-parts'][0]![0]}` : '';
  const others = author.length > 1 || ('literal' in first && name !== first.literal) ? ' and others' : '';
  return [`${name}${others}${years}`];
}

function group(lines: IndexLine[]): { letter: string; lines: IndexLine[] }[] {
  const key = ({ under, title }: IndexLine) => under ?? title;
  const letterOf = (line: IndexLine) => {
    const [first = ''] = key(line)
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]+/gu, '');
    return /\p{L}/u.test(first) ? first.toUpperCase() : '0–9';
  };
  const sorted = lines.toSorted((a, b) => collator.compare(key(a), key(b)));
  return Object.entries(Object.groupBy(sorted, letterOf))
    .map(([letter, ofLetter]) => ({ letter, lines: ofLetter! }))
    .toSorted((a, b) => collator.compare(a.letter, b.letter));
}
