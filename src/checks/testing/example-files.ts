import assert from 'node:assert/strict';
import { slug } from '#model/slug.ts';
import type { ContentFile } from '../content.ts';
import type { RuleExample } from '../rule.ts';
import { sha256 } from '../sha256.ts';
import {
  answerFields,
  bodyFields,
  caseStudyFields,
  chapterFields,
  evidenceFields,
  factFields,
  factVersion,
  filesOf,
  mdxFile,
  packFields,
  smallTree,
  withFields,
} from './small-tree.ts';

const entries = {
  briefing: { path: 'briefing/why.mdx', fields: chapterFields },
  'case-studies': { path: 'case-studies/example-scheme.mdx', fields: caseStudyFields },
  evidence: { path: 'evidence/example-study.mdx', fields: evidenceFields },
  facts: { path: 'facts/example-fact.yaml', fields: factFields },
  answers: { path: 'answers/example-answer.yaml', fields: answerFields },
  bodies: { path: 'bodies/example-body.yaml', fields: bodyFields },
  packs: { path: 'packs/example-pack.yaml', fields: packFields },
};
const listFiles = {
  published: 'published.txt',
  need: 'councils/need.csv',
  councils: 'councils/councils.csv',
  reorganisation: 'councils/reorganisation.yaml',
  boards: 'councils/boards.yaml',
  history: 'history/a-change.yaml',
  syntheses: 'lists/syntheses.yaml',
  numbers: 'lists/living-numbers.yaml',
  corrections: 'corrections/a-slip.yaml',
};
const isListFile = (kind: string | undefined): kind is keyof typeof listFiles =>
  kind !== undefined && Object.hasOwn(listFiles, kind);

/** The small tree with an example put where it belongs. */
function treeWith({ part, kind }: RuleExample, snippet: string): Map<string, string> {
  const tree = smallTree();
  if (part === 'path') return tree.set(snippet, mdxFile(withFields(chapterFields, 'title: How it works')));
  if (part === 'old figure') return treeWithSecondVersion(kind, snippet);
  if (kind === 'references') return tree.set(`references/${/"id": "(.*?)"/.exec(snippet)![1]}.json`, snippet);
  if (kind === 'vocabulary')
    return tree.set(`vocabulary/needs/${slug(/label: (.*)/.exec(snippet)![1]!)}.yaml`, snippet);
  if (isListFile(kind)) return tree.set(listFiles[kind], snippet);
  const example = kind ?? 'briefing';
  assert.ok(example in entries, `no example of ${example} stands in the small tree`);
  const { path, fields } = entries[example as keyof typeof entries];
  if (part === 'file name') {
    tree.delete(path);
    return tree.set(`briefing/${snippet}`, mdxFile(fields));
  }
  const text = {
    text: () => mdxFile(fields, snippet),
    fields: () => (path.endsWith('.yaml') ? withFields(fields, snippet) : mdxFile(withFields(fields, snippet))),
    file: () => snippet,
  }[part as 'text' | 'fields' | 'file']();
  return tree.set(path, text);
}

const correction =
  'date: 2026-11-23\nkind: correction\nconcerns: /facts/example-fact/\nwrong: It said 1250 people.\nright: No difference.';

/** The small tree in which the fact showed another figure in its first version. */
function treeWithSecondVersion(kind: string | undefined, snippet: string): Map<string, string> {
  const first = factVersion.replace('"valueText": "No difference"', '"valueText": "1,250 people"');
  const tree = smallTree()
    .set('facts/example-fact.yaml', withFields(factFields, 'version: 2'))
    .set('facts/versions/example-fact.v1.json', first)
    .set('facts/versions.sha256', `${sha256(first)}  versions/example-fact.v1.json\n`)
    .set(listFiles.corrections, correction);
  return kind === 'corrections'
    ? tree.set(listFiles.corrections, snippet)
    : tree.set('briefing/why.mdx', mdxFile(chapterFields, snippet));
}

/** The files of the small tree with one way to write an example among them. */
export function filesWith(example: RuleExample, snippet: string): ContentFile[] {
  const path = 'briefing/another.png';
  if (example.part === 'picture') return [...filesOf(smallTree()), { path, text: '', head: snippet }];
  if (example.part === 'told by a picture')
    return [...filesOf(smallTree()), { path, text: '', ...(snippet === '' ? {} : { tells: [snippet] }) }];
  if (example.part === 'odd') {
    const odd = snippet === '' ? undefined : (snippet as ContentFile['odd']);
    return [...filesOf(smallTree()), { path, text: '', ...(odd ? { odd } : {}) }];
  }
  return filesOf(treeWith(example, snippet));
}
