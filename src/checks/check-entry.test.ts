import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from './check-content.ts';
import { checkEntry, corpusFactsOf } from './check-entry.ts';
import { nodeHost } from './node-host.ts';
import { readContentTree } from './read/read-content-tree.ts';
import { formatProblem } from './report/problem.ts';
import { isOnOneEntry } from './rule.ts';
import { rules, type RuleId } from './rule-table.ts';
import {
  caseStudyFields,
  chapterFields,
  filesOf,
  mdxFile,
  smallTree,
  today,
  withFields,
} from './testing/small-tree.ts';

const scheme = 'case-studies/example-scheme.mdx';
const chapter = 'briefing/why.mdx';

const reorganisation = `updated: 2026-11-23
reviewBy: 2027-11-23
former:
  - {code: XOL, name: Oldshire District Council, shortName: Oldshire, ended: 2023-04-01, successors: [ERY]}
coming: []
areas: []
strategicAuthorities: []
`;

/** What is said of a file alone, and of the same file among all the others, by the rules that judge one entry. */
function both(path: string, text: string): { alone: string[]; among: string[] } {
  const others = smallTree().set('councils/reorganisation.yaml', reorganisation);
  const corpus = corpusFactsOf(readContentTree(filesOf(others), today).content);
  const among = checkContent(filesOf(others.set(path, text)), today).filter(
    (problem) => problem.path === path && isOnOneEntry(rules[problem.rule as RuleId]),
  );
  return {
    alone: checkEntry({ path, text }, corpus, today, nodeHost.dictionary).map(formatProblem),
    among: among.map(formatProblem),
  };
}

const slips: [what: string, path: string, text: string][] = [
  ['nothing', scheme, mdxFile(caseStudyFields)],
  ['a council by its name', scheme, mdxFile(withFields(caseStudyFields, 'place: {name: Here, region: example-term, councils: [A Council]}'))],
  ['a term by its label', scheme, mdxFile(withFields(caseStudyFields, 'settings: [A terms]'))],
  ['a council that is gone', scheme, mdxFile(withFields(caseStudyFields, 'place: {name: Here, region: example-term, councils: [Oldshire]}'))],
  ['no council', scheme, mdxFile(withFields(caseStudyFields, 'place: {name: Here, region: example-term, councils: []}'))],
  ['a source that is not there', chapter, mdxFile(chapterFields, 'It was so.[@no-such]')],
  ['a claim beyond its design', chapter, mdxFile(chapterFields, 'Walking reduces loneliness.')],
  ['a misspelt field and a tab', chapter, mdxFile(`sumary: x\n${chapterFields}\nformerly:\n\t- old-name`)],
  ['a figure without a source, and a word of America', chapter, mdxFile(chapterFields, 'In all 64 people came to the center.')],
  ['a component that is none', chapter, mdxFile(chapterFields, '<Box>Words</Box>')],
  ['a wrapped link', chapter, mdxFile(chapterFields, '[The report](https://example.org/?utm_source=x) says more.')],
  ['a study that is not there', scheme, mdxFile(withFields(caseStudyFields, 'evidence: {similar: [no-such]}'))],
  ['a date far ahead', chapter, mdxFile(withFields(chapterFields, 'updated: 2036-01-01'))],
  ['a living number typed again', chapter, mdxFile(chapterFields, 'It is £9.90 an item.[@example-report]')],
  ['a living number that is not there', chapter, mdxFile(withFields(chapterFields, 'summary: It is <Number of="no-such" />.'))],
  ['no fields at all', chapter, 'Words.'],
]; // prettier-ignore

for (const [what, path, text] of slips) {
  test(`one entry by itself is told what it is told among the others: ${what}`, () => {
    const { alone, among } = both(path, text);
    assert.deepEqual(alone, among);
    if (what !== 'nothing') assert.ok(alone.length > 0, 'nothing was found');
  });
}

test('what is known of the rest is plain data', () => {
  const corpus = corpusFactsOf(readContentTree(filesOf(smallTree()), today).content);
  const sent = JSON.parse(JSON.stringify(corpus)) as typeof corpus;
  const file = { path: chapter, text: mdxFile(chapterFields, 'It was so.[@no-such]') };
  assert.deepEqual(checkEntry(file, sent, today), checkEntry(file, corpus, today));
});

test('the rules that judge one entry take nothing of Node, so that a browser can run them', () => {
  /** Packages of which a build for browsers has been made and run. */
  const inBrowser = ['csv-parse/browser/esm/sync', 'fastest-levenshtein', 'flesch-kincaid', 'github-slugger', 'js-yaml', 'jsonc-parser', 'mdast-util-to-string', 'nspell', 'remark-gfm', 'remark-mdx', 'remark-parse', 'syllable', 'unified', 'unist-util-visit', 'yaml', 'zod']; // prettier-ignore
  const seen = new Set<string>();
  const wrong: string[] = [];
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const text = readFileSync(path, 'utf8');
    if (/(?<![\w.'])(?:Buffer|process)\./.test(text.replace(/'[^'\n]*'/g, '')))
      wrong.push(`${path} uses Buffer or process`);
    for (const [, named] of text.matchAll(/^(?:import|export)\s(?!type\s)[^'";]*?from\s+'([^']+)'/gm)) {
      if (named!.startsWith('#')) follow(join('src', named!.slice(1)));
      else if (named!.startsWith('.')) follow(join(dirname(path), named!));
      else if (!inBrowser.includes(named!)) wrong.push(`${path} imports ${named}`);
    }
  };
  follow('src/checks/check-entry.ts');
  assert.ok(seen.size > 100);
  assert.deepEqual(wrong, [], 'pass it in (src/checks/host.ts), or show that a browser can run it and add it here');
});

test('whoever names a council that is gone is told what took over from it', () => {
  const gone = withFields(caseStudyFields, 'place: {name: Here, region: example-term, councils: [Oldshire]}');
  const { alone } = both(scheme, mdxFile(gone));
  assert.match(alone.join(), /did you mean ERY\? \(A council, which took over from Oldshire District Council\)/);
});
