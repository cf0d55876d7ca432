import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMemory } from '../scripts/lib/check-memory.ts';
import { readContent } from '../scripts/lib/read-content.ts';
import { checkContent } from '../src/checks/check-content.ts';
import type { ContentFile } from '../src/checks/content.ts';
import { readingRules } from '../src/checks/read/reading-rules.ts';
import { mendingOrder } from '../src/checks/report/order.ts';
import { formatProblem, type RatedProblem } from '../src/checks/report/problem.ts';
import { rules, type RuleId } from '../src/checks/rule-table.ts';
import { repaired, waysTold, type Way } from '../src/checks/testing/as-told.ts';
import { filesWith } from '../src/checks/testing/example-files.ts';
import { today as dayOfExamples } from '../src/checks/testing/small-tree.ts';
import { allSlips } from './slips/all.ts';

// What messages say is done, word for word, on the wrong example of every rule and on every slip: the problem must be
// gone, and no other have come.

const source = 'the figure, name or day that is right stands in the source, and nowhere in the files';
const words = 'only its author can say it in other words';
const judgement = 'it asks for a judgement, with its reason';
const choice = 'one of several things is to go, or to be put somewhere, and only its author knows which';
const outside = 'it is done outside of the text: in another program, or in the file itself';
const byMerge = 'nothing is to be done: the merge does it';

const because = (reason: string, ids: readonly RuleId[]): Partial<Record<RuleId, string>> =>
  Object.fromEntries(ids.map((id) => [id, reason]));

/** Rules whose messages name no repair word for word in any example or slip; their right examples are tried alone. */
const onlyTheAuthorKnows: Partial<Record<RuleId, string>> = {
  ...because(source, [
    'added-sign',
    'answer-figure',
    'base',
    'board-area',
    'correction-version',
    'council-change',
    'error-title',
    'far-date',
    'figure-of-study',
    'follow-up-in-words',
    'list-link',
    'no-byline',
    'number-analysed',
    'number-leap',
    'odd-host',
    'p-and-interval',
    'paraphrased-title',
    'parts-and-total',
    'people-as-body',
    'place-of-source',
    'record-title',
    'retracted-title',
    'retraction-in-title',
    'same-figure',
    'share-arithmetic',
    'slug-title',
    'still-to-come',
    'unbounded-absence',
    'undated-unseen',
    'vague-time',
    'way-of-study',
    'worked-out-date',
    'year-of-doi',
  ]),
  ...because(words, [
    'answer-words',
    'counted-studies',
    'design-in-words',
    'direction-in-words',
    'image',
    'long-sentence',
    'named-quote',
    'no-recommendation',
    'note-for-readers',
    'pasted-table',
    'reading-age',
    'too-large',
    'too-long',
    'unfinished-draft',
    'vote-count',
    'words-of-level',
    'working-note',
    'wrong-certainty',
    'wrong-value',
  ]),
  ...because(judgement, [
    'judgement-reason',
    'result-not-read',
    'retracted-ground',
    'retracted-source',
    'review-date',
    'size-not-read',
  ]),
  ...because(choice, [
    'dataset-twice',
    'directness-of-activity',
    'emptied-list',
    'pack-ground',
    'same-name',
    'same-source',
    'unmentioned-evidence',
    'unrecorded-change',
    'unsafe-link',
  ]),
  ...because(outside, ['encoding', 'merge-marks', 'picture-file', 'picture-tells', 'plain-file']),
  ...because(byMerge, ['unfrozen-version', 'unrecorded-address']),
};

const told = ({ path, rule, wrong }: RatedProblem): string => `${path} ${rule} ${wrong.replace(/:\d+/g, '')}`;
const isToDo = ({ right }: RatedProblem): boolean => !right.startsWith('nothing to do');
const countOf = (problems: readonly RatedProblem[], one: RatedProblem): number =>
  problems.filter((each) => told(each) === told(one)).length;

/** What keeps a file, or a part of it, from being read. */
const keptFromReading = new Set<string>([...readingRules, 'unclaimed-file']);

/** What was not told of before. Where a file could not be read, what its words hold besides is told of only now. */
function added(before: readonly RatedProblem[], now: readonly RatedProblem[], mended: RatedProblem): RatedProblem[] {
  const known = new Set(before.map(told));
  const wasRead = !keptFromReading.has(mended.rule);
  return now.filter((one) => !known.has(told(one)) && isToDo(one) && (wasRead || keptFromReading.has(one.rule)));
}

const tried = new Set<string>();

/** Does what a message says, in every way that it names. */
function doAsTold(
  files: readonly ContentFile[],
  found: readonly RatedProblem[],
  problem: RatedProblem,
  { check, today }: { check: (files: ContentFile[]) => RatedProblem[]; today: Date },
): void {
  const fixed = repaired(files, today);
  const left = fixed && check(fixed);
  if (left) {
    assert.deepEqual(added(found, left, problem).map(formatProblem), [], `--fix, for ${formatProblem(problem)}`);
    if (countOf(left, problem) < countOf(found, problem)) tried.add(problem.rule);
  }
  const ways = waysTold(files, problem);
  const results = ways.map((way: Way) => {
    const now = check(way.files);
    const still = countOf(now, problem) >= countOf(found, problem) ? ['it is still there'] : [];
    return { way, wrong: [...still, ...added(found, now, problem).map(formatProblem)] };
  });
  const failed = results.filter(({ wrong }) => wrong.length > 0);
  const isDone = ways.length > 0 && (ways[0]!.oneOf ? failed.length < ways.length : failed.length === 0);
  if (isDone) tried.add(problem.rule);
  assert.ok(
    ways.length === 0 || isDone,
    `${formatProblem(problem)}\n${failed.map(({ way, wrong }) => `  done: ${way.told}\n    ${wrong.join('\n    ')}`).join('\n')}`,
  );
}

const examples = {
  check: (files: ContentFile[]) => checkContent(files, dayOfExamples),
  today: dayOfExamples,
};

for (const { id, examples: pairs } of Object.values(rules)) {
  test(`${id}: what its messages say mends its wrong examples, and so do its right ones`, () => {
    for (const example of pairs) {
      const files = filesWith(example, example.wrong);
      const found = examples.check(files);
      const right = examples.check(filesWith(example, example.right));
      for (const problem of found.filter(({ rule }) => rule === id)) {
        assert.equal(countOf(right, problem), 0, `the right example has it still: ${formatProblem(problem)}`);
        assert.deepEqual(added(found, right, problem).map(formatProblem), [], 'the right example brings another');
        doAsTold(files, found, problem, examples);
      }
    }
  });
}

const folder = mkdtempSync(join(tmpdir(), 'as-told-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const base = await readContent('tests/content');
const memory = await openMemory(join(folder, 'memory.bin'), 'as told');
const dayOfSlips = new Date('2026-12-01');
const onSlips = {
  check: (files: ContentFile[]) => checkContent(files, dayOfSlips, memory),
  today: dayOfSlips,
};
const standing = new Set(onSlips.check(base).map(told));

/** Slips of which the first message says rightly what to do, and after which something of the slip is left. */
const leaves: Record<string, string> = {
  'NEL line': 'two fields stand on one line, and the first of them is no number',
  'LS line': 'two fields stand on one line, and the first of them is no number',
  'alias use': 'the same sign stands once more further down',
  'billion laughs': 'the same sign stands once more further down',
  'tag !!set': 'the field is a list, and what is left is a group',
  'complex key': 'the field without a name is one of several',
  'json in briefing': 'the file holds no fields of a page',
  'reference folder yaml': 'the file is YAML, and a source is JSON',
  'heading h5': 'there is nothing below the heading',
  'heading skip': 'there is nothing below the heading',
  'heading h1': 'there is nothing below the heading',
  index: 'the page is a copy of another, and is told of as such only when it has an address',
  'case study renamed': 'the links to the old address lead on, and are asked to lead to the new one',
  'a length that its band does not hold': 'the words are what is wrong, and the message leaves it open',
  'no fixed length in a band': 'the words are what is wrong, and the message leaves it open',
  'result design RCT': 'the design of the result is what is wrong, and the list of those with the other is empty',
  'groups that are not the whole': 'the groups are what is wrong, and the message leaves it open',
  'points in everyday words that are others': 'the words are what is wrong, and the message leaves it open',
  'asOf after reviewed': 'the words are what is wrong, and the message leaves it open',
  'a review for a trial': 'the words are what is wrong, and the message leaves it open',
  'an abstract for the whole': 'the words are what is wrong, and the message leaves it open',
  'a result that doubled, and did not': 'the words are what is wrong, and the message leaves it open',
  'a hall abroad': 'the words are what is wrong, and the message leaves it open',
  'asOf year other than year': 'the words are what is wrong, and the message leaves it open',
};

test('what the first message on a slip says mends it', async (context) => {
  for (const [what, change] of allSlips) {
    const changed = new Map(base.map((file) => [file.path, file]));
    change(changed);
    const files = [...changed.values()];
    const found = onSlips.check(files);
    const first = mendingOrder(found).find((one) => !standing.has(told(one)));
    await context.test(what, () => {
      if (!first) return;
      const mend = () => doAsTold(files, found, first, onSlips);
      if (Object.hasOwn(leaves, what)) assert.throws(mend, `nothing is left any more: ${what}`);
      else mend();
    });
  }
});

test('every rule was tried as it says, or is named with the reason why nobody can but its author', () => {
  assert.deepEqual(
    Object.keys(rules)
      .filter((id) => !tried.has(id))
      .toSorted(),
    Object.keys(onlyTheAuthorKnows).toSorted(),
  );
});
