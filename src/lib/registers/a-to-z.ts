import { kinds } from '#model/kinds.ts';
import { lists } from '#lib/content/collections.ts';
import { pagesIn } from '#lib/content/kinds.ts';
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
  ...pagesIn('a-to-z').flatMap(({ kind, path, title, under }) => filed(kinds[kind].label, path, title, under)),
  ...filed(kinds.pages.label, paths.removed, 'Moved and removed pages'),
  ...topics.flatMap(({ vocabulary, term }) => filed('Topic', paths.topic(vocabulary, term.id), term.label)),
  ...lists.organisations.organisations.flatMap(({ id, name }) => filed('Organisation', `${paths.connect}#${id}`, name)),
  ...lists.measures.measures.flatMap(({ id, name }) => filed('Measure', `${paths.measures}#${id}`, name)),
  ...lists.funding.models.flatMap(({ id, name }) => filed('Funding model', `${paths.funding}#${id}`, name)),
  ...lists.glossary.terms.flatMap(({ id, term }) => filed('Term', `${paths.glossary}#${id}`, term)),
]);

/** A line under the title, and one under each other word that the title does not begin with. */
function filed(kind: string, href: string, title: string, others: readonly string[] = []): IndexLine[] {
  const apart = others.filter((other) => !title.toLowerCase().startsWith(other.toLowerCase()));
  return [null, ...apart].map((under) => ({ under, title, kind, href }));
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
