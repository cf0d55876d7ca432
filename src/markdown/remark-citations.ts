import type { Parent, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findCitations, type Mark } from './citation-marks.ts';
import { numberSources, type Citation } from './front-matter-citations.ts';

/**
 * Turns `[@reference-id]` into a numbered link to the page's list of sources.
 *
 * The numbers run on from those of the figures in the front matter, so a page has one list. What the text
 * cites, and where, is left in the front matter as `citations` for the list to link back to.
 */
export default function remarkCitations() {
  return (tree: Root, file: VFile): void => {
    const data = file.data as { astro?: { frontmatter?: Record<string, unknown> } };
    const frontMatter = data.astro?.frontmatter ?? {};
    const places: { node: Text; parent: Parent; marks: Mark[] }[] = [];
    visit(tree, 'text', (node, _index, parent) => {
      const marks = findCitations(node.value);
      if (marks.length > 0 && parent) places.push({ node, parent, marks });
    });

    const citations: Citation[] = places
      .flatMap(({ marks }) => marks.flatMap((mark) => mark.refs))
      .map((ref, index) => ({ ref, anchor: `cite-text-${index + 1}` }));
    const numbers = numberSources(frontMatter, citations);
    const links = citations.map((citation) => citationLink(numbers.indexOf(citation.ref) + 1, citation));

    for (const { node, parent, marks } of places) {
      const parts: PhrasingContent[] = [];
      let from = 0;
      for (const { start, end, refs } of marks) {
        parts.push(textNode(node.value.slice(from, start)), ...links.splice(0, refs.length));
        from = end;
      }
      parts.push(textNode(node.value.slice(from)));
      parent.children.splice(parent.children.indexOf(node), 1, ...parts);
    }
    if (data.astro) data.astro.frontmatter = { ...frontMatter, citations };
  };
}

function textNode(value: string): Text {
  return { type: 'text', value };
}

function citationLink(number: number, { anchor }: Citation): PhrasingContent {
  return {
    type: 'link',
    url: `#source-${number}`,
    data: { hProperties: { id: anchor, className: ['citation'], ariaLabel: `${number}, source` } },
    children: [{ type: 'text', value: String(number) }],
  };
}
