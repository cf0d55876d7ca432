import { slug } from 'github-slugger';
import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Content, Entry } from '../content.ts';
import { itemIds } from '../addresses.ts';
import { fileAt, ofEntry } from '../of-entry.ts';
import { ownParts } from '../own-parts.ts';
import type { Finding } from '../report/problem.ts';

/** Headings make an outline: they begin at ##, miss no level out, are not empty and not the same. */
export function headings({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => {
    let last = 1;
    const seen = new Set<string>();
    return headingsOf(entry).flatMap((heading) => {
      const words = toString(heading).trim();
      const wrong = heldByHeading(heading) ?? headingProblem(heading.depth, last, words, seen) ?? ownPart(words, entry);
      last = heading.depth;
      seen.add(words.toLowerCase());
      const { line, column } = heading.position!.start;
      return wrong ? [{ path: entry.path, line, column, wrong: wrong[0], right: wrong[1] }] : [];
    });
  });
}

/** Parts that pages have themselves, and figures, under the address of a heading: two of one address would be one link. */
function ownPart(words: string, { folder, data }: Entry): [string, string] | null {
  const id = slug(words);
  return ownParts(folder).includes(id) || itemIds(data).includes(id)
    ? [`"${words}" is the address of another part of the page`, `say more: "${words} of this scheme"`]
    : null;
}

/** What stands in a heading and would not stand in the list of contents, or would stand there as it is typed. */
function heldByHeading(heading: Heading): [string, string] | null {
  const component = heading.children.find(({ type }) => type === 'mdxJsxTextElement');
  if (component && 'name' in component)
    return [`a heading cannot hold <${component.name}>`, 'say in words what the part is about, and put the figure into its text']; // prettier-ignore
  const cited = /\[@[^\]]+\]/.exec(toString(heading))?.[0];
  return cited
    ? [`a heading cannot cite ${cited}`, 'cite the source at the end of the sentence that states it, in the text below']
    : null;
}

function headingProblem(depth: number, last: number, words: string, seen: Set<string>): [string, string] | null {
  if (words === '') return ['this heading is empty', 'give it words, or delete it'];
  if (depth === 1) return ['the page has its one main heading already: its title', 'begin with two signs: ##'];
  if (depth > last + 1)
    return [`this heading is ${depth} levels down, after one of ${last}`, `use ${'#'.repeat(last + 1)}`];
  if (seen.has(words.toLowerCase()))
    return [`there are two headings "${words}"`, 'say in one of them what is different'];
  return null;
}

function headingsOf({ tree }: Entry): Heading[] {
  const found: Heading[] = [];
  if (tree) visit(tree, 'heading', (heading) => void found.push(heading));
  return found;
}

interface PlacedImage {
  url: string;
  alt: string;
  at: { line: number; column: number };
}

function imagesIn({ tree }: Entry): PlacedImage[] {
  const found: PlacedImage[] = [];
  if (tree) {
    visit(tree, 'image', ({ url, alt, position }) => {
      const { line, column } = position!.start;
      found.push({ url, alt: alt?.trim() ?? '', at: { line, column } });
    });
  }
  return found;
}

/** Pictures: beside the text, not too heavy, and with words for those who cannot see them. */
export const images = (content: Content): Finding[] =>
  content.entries.flatMap((entry) =>
    ofEntry(content, entry, 'its pictures', () => imagesIn(entry)).flatMap((image) =>
      [...withoutWords(image), ...wrongFile(content, entry, image)].map(([wrong, right]) => ({
        path: entry.path,
        ...image.at,
        wrong,
        right,
      })),
    ),
  );

type Told = [wrong: string, right: string];

const withoutWords = ({ alt }: PlacedImage): Told[] =>
  alt === '' || /^(?:image|photo|picture|logo|chart|graph)$/i.test(alt)
    ? [['this picture has no words for people who cannot see it', 'say between the square brackets what it shows']]
    : [];

const heaviest = 300_000;

function wrongFile(content: Content, { folder }: Entry, { url }: PlacedImage): Told[] {
  if (/^[a-z]+:|^\//i.test(url)) {
    return [['this picture is not kept beside the text', 'put the file in the same folder and write ./its-name.png']];
  }
  const file = fileAt(content, `${folder}/${url.replace(/^\.\//, '')}`);
  if (!file) return [[`there is no file "${url}"`, 'put the file in the same folder, and write its name as it is']];
  if (file.unopened) {
    return [
      [
        `this picture cannot be opened: ${file.unopened}`,
        'save it again from the program that made it, smaller if it is large',
      ],
    ];
  }
  return (file.bytes ?? 0) > heaviest
    ? [[`this picture weighs ${Math.round(file.bytes! / 1000)} kB`, `save it smaller, under ${heaviest / 1000} kB`]]
    : [];
}
