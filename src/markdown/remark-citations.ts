import { basename, dirname } from 'node:path';
import type { Parent, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { findCitations, type Mark } from './citation-marks.ts';
import { isKind } from '#model/kinds.ts';
import { pageSchema } from '#schemas/page.ts';
import { entrySchemas } from '#schemas/entries.ts';
import { numberSources, type Citation, type Fields } from './front-matter-citations.ts';

/**
 * Turns `[@reference-id]` into a numbered link to the page's list of sources.
 *
 * The numbers run in the order in which the whole page is read, front matter included, so a page has one list. What the text
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
    const numbers = numberSources(fieldsOf(file, frontMatter), citations);
    const links = citations.map((citation) => citationLink(numbers.indexOf(citation.ref) + 1, citation));

    for (const { node, parent, marks } of places) {
      const parts: PhrasingContent[] = [];
      let from = 0;
      for (const { start, end, refs } of marks) {
        // No space before a mark: a line would begin with it.
        parts.push(textNode(node.value.slice(from, start).trimEnd()), ...links.splice(0, refs.length));
        from = end;
      }
      parts.push(textNode(node.value.slice(from)));
      parent.children.splice(parent.children.indexOf(node), 1, ...parts);
    }
    if (data.astro) data.astro.frontmatter = { ...frontMatter, citations };
  };
}

/** The fields as the page will have them; as they were written where they are not yet what they must be. */
function fieldsOf({ path = '' }: VFile, frontMatter: object): Fields {
  const kind = basename(dirname(path));
  const schema = isKind(kind) ? entrySchemas[kind] : pageSchema;
  return { schema, data: schema.safeParse(frontMatter).data ?? frontMatter };
}

function textNode(value: string): Text {
  return { type: 'text', value };
}

function citationLink(number: number, { anchor }: Citation): PhrasingContent {
  return {
    type: 'link',
    url: `#source-${number}`,
    data: { hProperties: { id: anchor, className: ['citation'], ariaLabel: `source ${number}` } },
    children: [{ type: 'text', value: String(number) }],
  };
}
