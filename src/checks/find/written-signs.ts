import { visit } from 'unist-util-visit';
import type { Content } from '../content.ts';
import { councilsPath } from '../read/list-files.ts';
import { referenceFile } from '../read/read-references.ts';
import { findHiddenSigns } from '../read/typing-mistakes.ts';
import type { Finding } from '../report/problem.ts';

interface Value {
  value: string;
  path: string;
  at(): { line: number; column: number };
}

/** Files in which a sign may be written by its number or its name; only they are looked at letter by letter. */
const maybeWritten = /&[#A-Za-z]|\\[0abefnrtvxuUNL_P]/;
const html = /<(?:\/?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?|!--[^>]*)>/i;

/** Signs that cannot be seen, written by number or name so that nobody sees them in the file; and HTML in names. */
export function writtenSigns(content: Content): Finding[] {
  const files = new Map(content.files.map(({ path, text }) => [path, text]));
  const inEntries = content.entries.flatMap((entry): Value[] => {
    if (!maybeWritten.test(files.get(entry.path) ?? '')) return [];
    const values = stringsIn(entry.data, []).map(({ value, at }) => ({
      value,
      path: entry.path,
      at: () => entry.yaml.locate(at),
    }));
    if (entry.tree) {
      visit(entry.tree, (node, _index, parent) => {
        const { line, column } = (node.position ?? parent?.position)?.start ?? { line: 1, column: 1 };
        for (const value of [
          'value' in node ? node.value : null,
          'alt' in node ? node.alt : null,
          'title' in node ? node.title : null,
          'attributes' in node ? JSON.stringify(node.attributes.map(({ value: text }) => text)) : null,
        ]) {
          if (typeof value === 'string') values.push({ value, path: entry.path, at: () => ({ line, column }) });
        }
      });
    }
    return values;
  });
  const references = content.lists.get('references');
  const inSources = (references?.items ?? []).flatMap((item, index) =>
    stringsIn(item, []).map(({ value, at }): Value => ({
      value,
      path: referenceFile(String(item.id)),
      at: () => {
        const { line, column } = references!.at(index, String(at[0]));
        return { line, column };
      },
    })),
  );
  const inCouncils = content.councils.flatMap(({ code, names }) =>
    names.map((value): Value => ({
      value,
      path: councilsPath,
      at: () => ({
        line: (files.get(councilsPath) ?? '').split('\n').findIndex((line) => line.startsWith(`${code},`)) + 1 || 1,
        column: 1,
      }),
    })),
  );
  const seen = [...inEntries, ...inSources.filter(({ path }) => maybeWritten.test(files.get(path) ?? ''))];
  return [
    ...seen.flatMap(({ value, path, at }) => {
      const hidden = findHiddenSigns(value).find(({ rule }) => rule === 'hidden-character');
      // What stands in the file as it is has been told already.
      if (!hidden || findHiddenSigns(files.get(path) ?? '').some(({ rule }) => rule === 'hidden-character')) return [];
      return [
        {
          path,
          ...at(),
          wrong: 'a sign that cannot be seen is written here by its number or its name',
          right: 'delete what stands for it (&#…; or \\u…), and type what belongs there',
        },
      ];
    }),
    ...[...inSources, ...inCouncils].flatMap(({ value, path, at }) => {
      const found = html.exec(value)?.[0];
      return found
        ? [{ path, ...at(), wrong: `"${found.slice(0, 40)}" is HTML, and would be shown as it is`, right: 'delete it' }]
        : [];
    }),
  ];
}

function stringsIn(value: unknown, at: (string | number)[]): { value: string; at: (string | number)[] }[] {
  if (typeof value === 'string') return [{ value, at }];
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    stringsIn(item, [...at, Array.isArray(value) ? Number(key) : key]),
  );
}
