import { visit } from 'unist-util-visit';
import type { Content, ContentFile, Entry } from '../content.ts';
import { fileAt, lineOfCouncil, ofEntry } from '../of-entry.ts';
import { councilsPath } from '../read/list-files.ts';
import { referenceFile, referenceFolder } from '../read/read-references.ts';
import { stringsIn } from '../read/strings-in.ts';
import { smallTexts } from '../small-texts.ts';
import { findHiddenSigns } from '../read/typing-mistakes.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';

interface Value {
  value: string;
  path: string;
  at(): { line: number; column: number };
}

/** Files in which a sign may be written by its number or its name; only they are looked at letter by letter. */
const maybeWritten = /&[#A-Za-z]|\\[0abefnrtvxuUNL_P]/;
const html = /<(?:\/?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?|!--[^>]*)>/gi;

/** Signs that cannot be seen, written by number or name so that nobody sees them in the file; and HTML in names. */
export const writtenSigns = eachEntry({
  beside: () => null,
  inEntry: (entry, _, file) => [
    ...(file && maybeWritten.test(file.text) ? hiddenIn(file, valuesOf(entry)) : []),
    ...fieldsIn(entry).flatMap(markupIn),
  ],
  inFiles: {
    reads: [referenceFolder],
    check: (content) => {
      const sources = namesOfSources(content);
      const hidden = [...Map.groupBy(sources, ({ path }) => path)].flatMap(([path, values]) => {
        const file = fileAt(content, path);
        return file && maybeWritten.test(file.text) ? hiddenIn(file, values) : [];
      });
      return [...hidden, ...sources.flatMap(markupIn)];
    },
  },
  elsewhere: (content) => [
    ...namesOfCouncils(content).flatMap(markupIn),
    ...smallTexts(content).flatMap((entry) =>
      ofEntry(content, entry, 'HTML in its texts', () => valuesOf(entry).flatMap(markupIn)),
    ),
  ],
});

const fieldsIn = ({ path, data, yaml }: Entry): Value[] =>
  stringsIn(data).map(({ value, at }) => ({ value, path, at: () => yaml.locate(at) }));

function valuesOf(entry: Entry): Value[] {
  const { path, tree } = entry;
  const values = fieldsIn(entry);
  if (!tree) return values;
  visit(tree, (node, _index, parent) => {
    const { line, column } = (node.position ?? parent?.position)?.start ?? { line: 1, column: 1 };
    for (const value of [
      'value' in node ? node.value : null,
      'alt' in node ? node.alt : null,
      'title' in node ? node.title : null,
      'attributes' in node ? JSON.stringify(node.attributes.map(({ value: text }) => text)) : null,
    ]) {
      if (typeof value === 'string') values.push({ value, path, at: () => ({ line, column }) });
    }
  });
  return values;
}

function namesOfSources({ lists }: Pick<Content, 'lists'>): Value[] {
  const references = lists.get('references');
  return (references?.items ?? []).flatMap((item, index) =>
    stringsIn(item).map(({ value, at }): Value => ({
      value,
      path: referenceFile(String(item.id)),
      at: () => {
        const { line, column } = references!.at(index, String(at[0]));
        return { line, column };
      },
    })),
  );
}

function namesOfCouncils(content: Content): Value[] {
  if (!content.councils.some(({ names }) => names.some((name) => name.includes('<')))) return [];
  return content.councils.flatMap(({ code, names }) =>
    names.map((value): Value => ({
      value,
      path: councilsPath,
      at: () => ({ line: lineOfCouncil(content, code), column: 1 }),
    })),
  );
}

function hiddenIn({ path, text }: ContentFile, values: readonly Value[]): Finding[] {
  const isHidden = (written: string): boolean =>
    findHiddenSigns(written).some(({ rule }) => rule === 'hidden-character');
  // What stands in the file as it is has been told already.
  if (isHidden(text)) return [];
  return values
    .filter(({ value }) => isHidden(value))
    .map(({ at }) => ({
      path,
      ...at(),
      wrong: 'a sign that cannot be seen is written here by its number or its name',
      right: 'delete what stands for it (&#…; or \\u…), and type what belongs there',
    }));
}

function markupIn({ value, path, at }: Value): Finding[] {
  // A living number that could not be put in has been told of.
  const found = [...new Set(value.replace(/<Number\s+of="[^"<>]*"\s*\/>/g, '').match(html))];
  const named = found.map((tag) => `"${tag.slice(0, 40)}"`).join(' and ');
  return found.length === 0
    ? []
    : [
        found.length === 1
          ? { path, ...at(), wrong: `${named} is HTML, and would be shown as it is`, right: 'delete it' }
          : { path, ...at(), wrong: `${named} are HTML, and would be shown as they are`, right: 'delete them' },
      ];
}
