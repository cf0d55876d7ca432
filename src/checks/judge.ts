import { alone, onlyFiles, ownWordsPath } from './alone.ts';
import { withoutDrafts, type Content, type Entry } from './content.ts';
import { fileAt, ofEach, ofEntry } from './of-entry.ts';
import { withoutFollowers } from './report/followers.ts';
import { sortProblems, type Finding, type RatedProblem } from './report/problem.ts';
import { inLists } from './small-texts.ts';
import { isOnFiles, isOnOneEntry, type ContentOfFiles, type EntryCheck, type FilesRead, type Rule } from './rule.ts';
import { rules, type RuleId } from './rule-table.ts';

/**
 * What rules find in content that has been read. Drafts are judged one by one; for everything else they are not there,
 * as they will not be on the published site.
 */
export function judge(content: Content, of: readonly Rule[] = Object.values(rules)): RatedProblem[] {
  const published = withoutDrafts(content);
  if (published === content) return findAll(content, of);
  const isPublished = new Set(published.entries.map(({ path }) => path));
  const drafts = new Set(content.entries.map(({ path }) => path).filter((path) => !isPublished.has(path)));
  const onTheRest = findAll(published, of).filter(
    ({ path, rule }) => !(drafts.has(path) && isOnOneEntry(rules[rule as keyof typeof rules])),
  );
  const onDrafts = findAll(content, of.filter(isOnOneEntry)).filter(({ path }) => drafts.has(path));
  return sortProblems([...onTheRest, ...onDrafts]);
}

function findAll(content: Content, of: readonly Rule[]): RatedProblem[] {
  return withoutFollowers(
    sortProblems([
      ...foundInEach(content, content.entries, of),
      ...of.flatMap((one) => foundBy(one, content)),
      ...inLists(content).flatMap(({ entries, rules: hold }) => inList(content, entries, of.filter((one) => isOnOneEntry(one) && hold.has(one.id as RuleId)))), // prettier-ignore
    ]),
  );
}

/** What rules on one entry find in the files of lists. */
function inList(content: Content, entries: Entry[], onWords: readonly Rule[]): RatedProblem[] {
  const paths = new Set(entries.map(({ path }) => path));
  return [
    ...foundInEach(content, entries, onWords),
    ...onWords.flatMap((one) => {
      const { reads, check } = one as Pick<Rule, 'reads' | 'check'>;
      if (reads === 'one entry') return [];
      if (typeof check === 'function') return rated(one, check({ ...content, entries }).filter(({ path }) => paths.has(path))); // prettier-ignore
      return rated(one, foundBeside(content, entries, one.id, check));
    }),
  ];
}

/** What rules find that look at nothing but one entry: all of them together, an entry at a time. */
function foundInEach(content: Content, entries: readonly Entry[], of: readonly Rule[]): RatedProblem[] {
  const onEntry = of.filter((one) => one.reads === 'one entry');
  const what = `found by ${onEntry.map(({ id }) => id).join()}`;
  const ownWords = fileAt(content, ownWordsPath);
  return entries.flatMap((entry) =>
    ofEntry(
      content,
      entry,
      what,
      () => {
        const shown = alone(entry, [fileAt(content, entry.path), ownWords], content.host);
        return onEntry.flatMap((one) => rated(one, one.check(shown)));
      },
      { files: [ownWords] },
    ),
  );
}

/** What a rule finds that looks at more. */
function foundBy(one: Rule, content: Content): RatedProblem[] {
  if (one.reads === 'one entry') return [];
  const what = `found in files by ${one.id}`;
  if (isOnFiles(one)) return rated(one, inFilesOf(content, one.reads, what, one.check));
  if (typeof one.check === 'function') return rated(one, one.check(content));
  const { inFiles, elsewhere } = one.check;
  const beside = one.check.beside(content);
  const inEntries = foundBeside(content, content.entries, one.id, one.check, beside);
  const beyondEntries = inFiles
    ? inFilesOf(content, inFiles.reads, what, (shown) => inFiles.check(shown, beside), beside)
    : [];
  return rated(one, [...inEntries, ...beyondEntries, ...(elsewhere?.(content) ?? [])]);
}

function foundBeside(
  content: Content,
  entries: readonly Entry[],
  id: string,
  { beside: find, inEntry }: EntryCheck<unknown>,
  beside: unknown = find(content),
): Finding[] {
  const recall = ofEach(content, `found by ${id}`, beside);
  return entries.flatMap((entry) => recall(entry, () => inEntry(entry, beside, fileAt(content, entry.path))));
}

function inFilesOf(
  content: Content,
  reads: readonly FilesRead[],
  what: string,
  check: (shown: ContentOfFiles) => Finding[],
  beside?: unknown,
): Finding[] {
  const shown = onlyFiles(content, reads);
  return content.memory.recall(what, shown.files, () => check(shown), beside);
}

const rated = ({ id, severity }: Rule, found: readonly Finding[]): RatedProblem[] =>
  found.map(({ path, line, column, wrong, right, rightInForm, asks }) => ({
    ...{ path, line, column, rule: id, wrong, right, severity: asks ? 'warning' : severity },
    ...(rightInForm === undefined ? {} : { rightInForm }),
  }));
