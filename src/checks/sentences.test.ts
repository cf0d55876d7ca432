import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { checkContent } from './check-content.ts';
import { rules, type RuleId } from './rule-table.ts';
import { chapterFields, filesOf, mdxFile, smallTree, today } from './testing/small-tree.ts';

type Halves<T> = Record<'tuned' | 'heldOut', T>;
interface Labelled {
  right: Halves<string[]>;
  wrong: Partial<Record<RuleId, Halves<string[]>>>;
}

const { right, wrong } = parse(readFileSync('tests/labelled/sentences.yaml', 'utf8')) as Labelled;

const tree = smallTree()
  .set('councils/councils.csv', readFileSync('content/councils/councils.csv', 'utf8'))
  .set('vocabulary/spelling.txt', readFileSync('content/vocabulary/spelling.txt', 'utf8'));
tree.delete('councils/need.csv');
tree.delete('councils/need.yaml');

/** The rules that say something about a sentence. */
const found = (sentence: string): Set<string> =>
  new Set(
    checkContent(filesOf(tree.set('briefing/why.mdx', mdxFile(chapterFields, sentence))), today)
      .filter(({ path }) => path === 'briefing/why.mdx')
      .map(({ rule }) => rule),
  );

const ofRight = { tuned: right.tuned.map(found), heldOut: right.heldOut.map(found) };

for (const half of ['tuned', 'heldOut'] as const) {
  test(`no rule about language refuses a right sentence (${half})`, () => {
    const refused = right[half].flatMap((sentence, index) =>
      [...ofRight[half][index]!]
        .filter((id) => rules[id as RuleId].severity === 'error')
        .map((id) => `${id}: ${sentence}`),
    );
    assert.ok(refused.length / right[half].length <= 0.01, refused.join('\n'));
  });
}

for (const [id, sentences] of Object.entries(wrong) as [RuleId, Halves<string[]>][]) {
  test(`${id}: how often it is right, and how much it finds`, (context) => {
    for (const half of ['tuned', 'heldOut'] as const) {
      const missed = sentences[half].filter((sentence) => !found(sentence).has(id));
      const falseAlarms = right[half].filter((_, index) => ofRight[half][index]!.has(id));
      const hits = sentences[half].length - missed.length;
      const precision = hits / (hits + falseAlarms.length);
      const recall = hits / sentences[half].length;
      context.diagnostic(
        `${id} ${half}: precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)} (${hits} of ${sentences[half].length}; ${falseAlarms.length} of ${right[half].length} right ones)`,
      );
      assert.ok(recall >= 0.6, `missed:\n${missed.join('\n')}`);
      const share = falseAlarms.length / right[half].length;
      assert.ok(share <= (rules[id].severity === 'error' ? 0.01 : 0.05), `refused:\n${falseAlarms.join('\n')}`);
    }
  });
}
