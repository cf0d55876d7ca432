import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { slug } from '#schemas/basics.ts';
import { findCitations } from '../markdown/citation-marks.ts';
import { citableTexts, type FrontMatter } from '../markdown/front-matter-citations.ts';
import { referenceSchema } from '#schemas/reference.ts';
import { vocabularySchema, vocabularyNames } from '#schemas/term.ts';
import { entryKinds } from './entry-kinds.ts';
import { splitFrontMatter } from './front-matter.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readProse, type CitedSource } from './prose-problems.ts';
import { findPointers } from './schema-paths.ts';
import { schemaProblems } from './schema-problems.ts';
import { nearest } from './suggest.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** A file of content: its path from the content folder, and its text. */
export interface ContentFile {
  path: string;
  text: string;
}

interface Entry {
  folder: string;
  id: string;
  path: string;
  schema: z.core.$ZodType;
  yaml: YamlFile;
  citations: CitedSource[];
}

/** Reads all content once and returns every problem in it, in reading order. */
export function checkContent(files: ContentFile[]): Problem[] {
  const problems: Problem[] = [];
  const entries: Entry[] = [];
  for (const file of files) {
    const [folder, name] = file.path.split('/');
    const schema = entryKinds[folder!];
    if (schema && name) {
      if (name.endsWith('.mdx')) {
        entries.push(readEntry(file, folder!, name, schema, problems));
      } else {
        problems.push(strayFile(file.path));
      }
    }
  }
  problems.push(...sameId(entries));

  const known = knownIds(files, entries, problems);
  for (const entry of entries) {
    problems.push(...unknownPointers(entry, known), ...repeatedFigureIds(entry));
  }
  return sortProblems(problems);
}

function readEntry(
  file: ContentFile,
  folder: string,
  name: string,
  schema: z.core.$ZodType,
  problems: Problem[],
): Entry {
  const { path, text } = file;
  const id = name.replace(/\.mdx$/, '');
  if (!slug.safeParse(id).success) {
    problems.push({
      path,
      line: 1,
      column: 1,
      rule: 'file-name',
      wrong: `the file name "${name}" cannot be an address`,
      right: 'use small letters, digits and single hyphens, and the ending .mdx',
    });
  }
  const split = splitFrontMatter(text);
  const yaml = readYaml(path, split.yaml ?? '', 2);
  if (split.yaml === null) {
    problems.push({
      path,
      line: 1,
      column: 1,
      rule: 'front-matter',
      wrong: 'the file does not begin with fields between two lines of three hyphens',
      right: 'begin with ---, then the fields, then --- on a line of its own',
    });
  } else {
    problems.push(...yaml.syntaxProblems);
    if (yaml.syntaxProblems.length === 0) problems.push(...schemaProblems(path, yaml, schema));
  }
  const prose = readProse(path, split.body);
  problems.push(...prose.problems);
  return { folder, id, path, schema, yaml, citations: prose.citations };
}

function strayFile(path: string): Problem {
  return {
    path,
    line: 1,
    column: 1,
    rule: 'file-name',
    wrong: 'this file is not an entry, so nobody would see it',
    right: 'give it the ending .mdx, or move it out of the folder',
  };
}

/** Two entries whose addresses differ at most in capitals: one of them would vanish. */
function sameId(entries: Entry[]): Problem[] {
  const seen = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const key = `${entry.folder}/${entry.id.toLowerCase()}`;
    const first = seen.get(key);
    if (!first) {
      seen.set(key, entry);
      return [];
    }
    return [
      {
        path: entry.path,
        line: 1,
        column: 1,
        rule: 'duplicate-id',
        wrong: `its address is the same as that of ${first.path}`,
        right: 'rename one of the two files',
      },
    ];
  });
}

/** Ids by what a pointer may point to. */
type KnownIds = Map<string, string[]>;

function knownIds(files: ContentFile[], entries: Entry[], problems: Problem[]): KnownIds {
  const known: KnownIds = new Map([
    ['evidence', entries.filter((entry) => entry.folder === 'evidence').map((entry) => entry.id)],
  ]);
  const text = (path: string) => files.find((file) => file.path === path)?.text;

  const references = text('references.json');
  known.set('references', references === undefined ? [] : listIds('references.json', references, [], problems));
  for (const name of vocabularyNames) {
    const path = `vocabulary/${name}.yaml`;
    known.set(`vocabulary/${name}`, listIds(path, text(path) ?? '', ['terms'], problems));
  }
  const councils = parse(text('councils/councils.csv') ?? '', { columns: true, bom: true }) as { code: string }[];
  known.set(
    'councils',
    councils.map(({ code }) => code),
  );
  return known;
}

/** The ids of a list of things in one file, checked against their schema and for repeats. */
function listIds(path: string, text: string, at: string[], problems: Problem[]): string[] {
  const yaml = readYaml(path, text);
  problems.push(...yaml.syntaxProblems);
  if (yaml.syntaxProblems.length > 0) return [];
  const schema = at.length > 0 ? vocabularySchema : referenceSchema.array();
  problems.push(...schemaProblems(path, yaml, schema));
  const list = at.length > 0 ? (yaml.data as { terms?: unknown })?.terms : yaml.data;
  if (!Array.isArray(list)) return [];

  const ids = list.map((item: { id?: unknown }) => String(item?.id ?? ''));
  ids.forEach((id, index) => {
    if (ids.findIndex((other) => other.toLowerCase() === id.toLowerCase()) < index) {
      problems.push({
        path,
        ...yaml.locate([...at, index, 'id']),
        rule: 'duplicate-id',
        wrong: `the id "${id}" is there twice`,
        right: 'give one of the two another id, or delete it',
      });
    }
  });
  return ids;
}

const places: Record<string, { rule: string; noun: string; home: string }> = {
  references: { rule: 'unknown-reference', noun: 'source', home: 'content/references.json' },
  evidence: { rule: 'unknown-entry', noun: 'evidence summary', home: 'content/evidence/' },
  councils: { rule: 'unknown-council', noun: 'council', home: 'content/councils/councils.csv' },
};

function unknownPointers(entry: Entry, known: KnownIds): Problem[] {
  const pointers = [
    ...findPointers(entry.schema, entry.yaml.data).map(({ path, value, pointsTo }) => ({
      value,
      pointsTo,
      ...entry.yaml.locate(path),
    })),
    ...citableTexts((entry.yaml.data ?? {}) as FrontMatter).flatMap(({ path, text }) =>
      findCitations(text)
        .flatMap(({ refs }) => refs)
        .map((ref) => ({ value: ref, pointsTo: 'references', ...entry.yaml.locate(path) })),
    ),
    ...entry.citations.map(({ ref, line, column }) => ({ value: ref, pointsTo: 'references', line, column })),
  ];
  return pointers.flatMap(({ value, pointsTo, line, column }) => {
    const ids = known.get(pointsTo) ?? [];
    if (ids.includes(value)) return [];
    const place = places[pointsTo] ?? { rule: 'unknown-term', noun: 'term', home: `content/${pointsTo}.yaml` };
    const near = nearest(value, ids);
    return [
      {
        path: entry.path,
        line,
        column,
        rule: place.rule,
        wrong: `there is no ${place.noun} "${value}"`,
        right: near ? `did you mean ${near}? (${place.home})` : `add it to ${place.home}, or use one that is there`,
      },
    ];
  });
}

/** Figures and findings are linked to by their id, so no page may have the same one twice. */
function repeatedFigureIds(entry: Entry): Problem[] {
  const data = entry.yaml.data as Record<string, unknown> | null;
  const seen = new Set<string>();
  return ['results', 'costs', 'outcomes'].flatMap((list) => {
    const items = data?.[list];
    if (!Array.isArray(items)) return [];
    return items.flatMap((item: { id?: unknown } | null, index) => {
      const id = item?.id;
      if (typeof id !== 'string') return [];
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        {
          path: entry.path,
          ...entry.yaml.locate([list, index, 'id']),
          rule: 'duplicate-id',
          wrong: `two figures of this page have the id "${id}"`,
          right: 'give each figure its own',
        },
      ];
    });
  });
}
