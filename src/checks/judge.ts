import { alone, ownWordsPath } from './alone.ts';
import { takesNumber } from '#model/drawn-numbers.ts';
import { withoutDrafts, type Content } from './content.ts';
import { noMemory, type Memory } from './memory.ts';
import { numbersPath } from './read/read-numbers.ts';
import { sortProblems, type RatedProblem } from './report/problem.ts';
import type { Rule } from './rule.ts';
import { rules } from './rule-table.ts';

/**
 * What rules find in content that has been read. Drafts are judged one by one; for everything else they are not there,
 * as they will not be on the published site.
 */
export function judge(
  content: Content,
  of: readonly Rule[] = Object.values(rules),
  memory: Memory = noMemory,
): RatedProblem[] {
  const published = withoutDrafts(content);
  if (published === content) return findAll(content, of, memory);
  const isPublished = new Set(published.entries.map(({ path }) => path));
  const drafts = new Set(content.entries.map(({ path }) => path).filter((path) => !isPublished.has(path)));
  const onOne = (one: Rule): boolean => one.reads !== undefined;
  const onTheRest = findAll(published, of, memory).filter(
    ({ path, rule }) => !(drafts.has(path) && onOne(rules[rule as keyof typeof rules])),
  );
  const onDrafts = findAll(content, of.filter(onOne), memory).filter(({ path }) => drafts.has(path));
  return sortProblems([...onTheRest, ...onDrafts]);
}

function findAll(content: Content, of: readonly Rule[], memory: Memory): RatedProblem[] {
  const files = new Map(content.files.map((file) => [file.path, file]));
  const onEntry = of.filter(({ reads }) => reads === 'one entry');
  const onAll = of.filter(({ reads }) => reads !== 'one entry');
  const what = `found by ${onEntry.map(({ id }) => id).join()}`;
  const inEntries = content.entries.flatMap((entry) => {
    const looked = [files.get(entry.path), files.get(ownWordsPath)];
    const taken = takesNumber(looked[0]?.text ?? '') ? [files.get(numbersPath)] : [];
    return memory.recall(what, [...looked, ...taken], () =>
      onEntry.flatMap((rule) => findings(rule, alone(entry, looked, content.host))),
    );
  });
  return sortProblems([...inEntries, ...onAll.flatMap((rule) => findings(rule, content))]);
}

const findings = ({ id, severity, check }: Rule, content: Content): RatedProblem[] =>
  check(content).map(({ path, line, column, wrong, right }) => ({
    path,
    line,
    column,
    rule: id,
    wrong,
    right,
    severity,
  }));
