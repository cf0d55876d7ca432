import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** A word of the glossary, and the address that explains it. */
export interface LinkedTerm {
  id: string;
  words: string[];
}

interface Options {
  /** Asked for when the first page is made: content may not be read before it is checked. */
  terms: () => LinkedTerm[];
  /** The address of the glossary's page. */
  page: string;
  /** More links than this on one page would be a wall. */
  most?: number;
}

/**
 * Links the first use of a glossary term on a page, in paragraphs only: a heading, a list of links or a table
 * stays as it is. Words inside a link, in code or in a component are left alone.
 */
export default function remarkGlossary({ terms, page, most = 6 }: Options) {
  let known: ReturnType<typeof wordsOf> | undefined;
  return (tree: Root): void => {
    const { pattern, idOf } = (known ??= wordsOf(terms()));
    if (!pattern) return;
    const linked = new Set<string>();
    visit(tree, 'paragraph', (paragraph, _index, parent) => {
      if (parent?.type !== 'root') return SKIP;
      paragraph.children = paragraph.children.flatMap((child) =>
        child.type === 'text' ? linkTerms(child, pattern, idOf, linked) : [child],
      ) as Paragraph['children'];
      return SKIP;
    });

    function linkTerms(
      { value }: Text,
      pattern: RegExp,
      idOf: ReadonlyMap<string, string>,
      done: Set<string>,
    ): PhrasingContent[] {
      const parts: PhrasingContent[] = [];
      let from = 0;
      for (const match of value.matchAll(pattern)) {
        const id = idOf.get(match[0].toLowerCase())!;
        if (done.has(id) || done.size >= most) continue;
        done.add(id);
        parts.push({ type: 'text', value: value.slice(from, match.index) }, termLink(`${page}#${id}`, match[0]));
        from = match.index + match[0].length;
      }
      return [...parts, { type: 'text', value: value.slice(from) }];
    }
  };
}

/** What to look for, and which term each word belongs to. */
const wordsOf = (terms: readonly LinkedTerm[]) => ({
  pattern: patternOf(terms),
  idOf: new Map(terms.flatMap(({ id, words }) => words.map((word) => [word.toLowerCase(), id] as const))),
});

/** Longer words first, so that "randomised controlled trial" is not cut short by "trial". */
function patternOf(terms: readonly LinkedTerm[]): RegExp | null {
  const words = terms.flatMap((term) => term.words).toSorted((a, b) => b.length - a.length);
  if (words.length === 0) return null;
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\w-])(?:${escaped.join('|')})(?![\\w-])`, 'gi');
}

const termLink = (url: string, value: string): PhrasingContent => ({
  type: 'link',
  url,
  data: { hProperties: { className: ['term'] } },
  children: [{ type: 'text', value }],
});
