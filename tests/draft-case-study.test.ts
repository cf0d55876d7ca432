import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../scripts/lib/read-content.ts';
import { checkContent } from '../src/checks/check-content.ts';
import { analyse } from '../src/evaluation/analyse.ts';
import { draftCaseStudy } from '../src/evaluation/draft-case-study.ts';
import { readingOf } from '../src/evaluation/reading.ts';
import { readTable } from '../src/evaluation/read-table.ts';
import { smallKit } from '../src/evaluation/testing/small-kit.ts';
import type { RungName } from '../src/model/evaluation.ts';

const contentFolder = 'tests/content';
const today = new Date('2026-11-29T00:00:00Z');
const files = await readContent(contentFolder);
const source = /^draftSource: (.+)$/m.exec(files.find(({ path }) => path === 'lists/evaluation.yaml')!.text)![1]!;
const kit = { ...smallKit, draftSource: source };
const how = Object.fromEntries(kit.rungs.map((one) => [one.rung, one.how])) as Record<RungName, string>;

/** The first term of a vocabulary. */
const term = (name: string): string =>
  files
    .find(({ path }) => path.startsWith(`vocabulary/${name}/`))!
    .path.split('/')[2]!
    .replace('.yaml', '');

/** A scheme of a size, with or without a comparison group, and the draft that comes of it. */
function draft(size: number, rung: RungName, lost = 0.2): string {
  const head = [
    'participant_id',
    'group',
    'referral_date',
    'finished',
    ...['before', 'after'].flatMap((time) => [1, 2, 3, 4, 5, 6, 7].map((item) => `swemwbs_${item}_${time}`)),
    'loneliness-direct_1_before',
    'loneliness-direct_1_after',
  ];
  const rows = Array.from({ length: rung === 'none' ? size : size * 2 }, (_, index) => {
    const form = (lift: number) => [1, 2, 3, 4, 5, 6, 7].map((item) => Math.min(5, 1 + ((index + item) % 4) + lift));
    const isLost = (index % 10) / 10 < lost;
    return [`AB-${index + 100}`, index < size ? 'scheme' : 'comparison', '2026-01-05', isLost ? 'no' : 'yes', ...form(0), ...(isLost ? Array(7).fill(null) : form(index < size ? 1 : index % 2)), 1 + (index % 2), isLost ? null : 1 + (index % 3)];
  }); // prettier-ignore
  const analysis = analyse(readTable({ rows: [head, ...rows] }, kit), [], {
    thresholds: {},
    averages: {},
    hideUpTo: 7,
  });
  const readings = new Map(
    analysis.results.map((result) => [result.score.id, readingOf(result, { rung, hideUpTo: 7, how })]),
  );
  const scheme = {
    name: 'Tuesdays',
    council: null,
    region: term('regions'),
    activity: term('activities'),
    people: term('people'),
    setting: term('settings'),
  };
  return draftCaseStudy(analysis, readings, kit, rung, 7, scheme, { today: '2026-11-29', inAYear: '2027-11-29' });
}

test('the draft passes the check of the site, apart from the prose to be written', () => {
  const kinds = [[60, 'none'], [60, 'waiting'], [60, 'trial'], [12, 'none'], [4, 'none']] as const;
  const drafts = kinds.map(([size, rung]) => ({ path: `case-studies/draft-${size}-${rung}.mdx`, text: draft(size, rung) }));
  const problems = checkContent([...files, ...drafts], today).filter(({ severity }) => severity === 'error');
  for (const { path } of drafts) {
    const own = problems.filter((problem) => problem.path === path);
    assert.deepEqual(own.filter(({ rule }) => rule !== 'placeholder'), []);
    assert.ok(own.length > 0, 'what is to be written is pointed at');
  }
}); // prettier-ignore

test('the draft types its figures with interval, base and design, and tells no small count', () => {
  const text = draft(60, 'waiting');
  assert.match(text, /id: "swemwbs-change"/);
  assert.match(text, /ciLow: /);
  assert.match(text, /denominator: "48 people measured twice, of 60 measured before"/);
  assert.match(text, /id: "swemwbs-difference"[^]*design: "controlled"/);
  assert.match(text, /strongestDesign: "controlled"/);
  const few = draft(12, 'none');
  assert.match(few, /denominator: "about 10 people measured twice, of about 10 measured before"/);
  assert.doesNotMatch(draft(4, 'none'), /swemwbs-change|people-referred/);
});
