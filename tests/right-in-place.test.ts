import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { formatProblem, type RatedProblem } from '../src/checks/report/problem.ts';
import { rules, type RuleId } from '../src/checks/rule-table.ts';
import { add, all, put, type Change } from './slips/changes.ts';
import { broughtBy, isToDo } from './slips/small-site.ts';

const scheme = 'case-studies/testshire-singing-for-breath.mdx';
const study = 'evidence/ample-2020-singing-trial.mdx';
const body = 'bodies/singing-wellbeing.yaml';
const source = 'references/wales-page.json';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const ofResult =
  'source: testshire-report, period: first year, measure: register, design: uncontrolled before-after, reportedBy: the service';

const fieldOfStudy =
  (field: RegExp, before: string) =>
  (text: string): Change =>
    put(study, field, `${before}${quoted(text)}`);

interface Estimate {
  effect: string;
  value: string;
  low: string;
  high: string;
  measure: string;
  scale: string;
  better: string;
}

/** The numbers of the trial stand in its summary, in its body and in its fact. */
function asEstimate(fields: string): Change {
  const { effect, ...estimate } = parse(fields) as Estimate;
  const named = Object.entries(estimate).map(([field, value]) => `${field}: ${quoted(value)}`);
  return put(
    body,
    /effect: 2\.35 points.*\n( *)estimates:\n[^]*?analysed: 240/,
    `effect: ${quoted(effect)}\n$1estimates:\n$1  - {${named.join(', ')}, analysed: 240}`,
  );
}

function asSample(fields: string): Change {
  const { analysed, ...sample } = parse(fields) as { analysed: number };
  return all(
    put(study, /sample:\n.*\n.*\n/, `sample: ${JSON.stringify(sample)}\n`),
    // A fact rests on how many there were.
    put(study, 'readingNote: Read in full.', 'readingNote: Read in full, of 258 participants.'),
    put(study, 'analysed: {}', `analysed: {value: ${analysed}}`),
    put(body, /nAnalysed: 240/, `nAnalysed: ${analysed}`),
    put(body, /analysed: 240/, `analysed: ${analysed}`),
  );
}

/** How each kind of thing is put into its place. */
const places: Record<string, (text: string) => Change> = {
  chapter: (text) => add('briefing/why-it-matters.mdx', `\n${text}\n`),
  caseStudy: (text) => add(scheme, `\n${text}\n`),
  meaning: fieldOfStudy(/meaning: .*/, 'meaning: '),
  finding: fieldOfStudy(/finding: Wellbeing.*/, 'finding: '),
  limitation: fieldOfStudy(/- People knew which.*/, '- '),
  harms: fieldOfStudy(/what: Two people.*/, 'what: '),
  followUp: fieldOfStudy(/followUp: .*/, 'followUp: '),
  sourceTitle: (text) => put(source, /"title": ".*"/, `"title": ${JSON.stringify(text)}`),
  result: (fields) => put(scheme, 'results:\n', `results:\n  - {id: another-result, ${fields}, ${ofResult}}\n`),
  effect: (fields) =>
    put(
      study,
      /direction: not known\n( *)finding: Loneliness[^]*?analysed: \{\}\n/,
      `direction: not known\n$1finding: It did not differ.\n$1effect: {${fields}, analysed: {value: 240}}\n`,
    ),
  estimate: asEstimate,
  sample: asSample,
};

const right = parse(readFileSync('tests/labelled/right-in-place.yaml', 'utf8')) as Record<string, string[]>;
const brought = Object.entries(right).flatMap(([place, texts]) =>
  texts.map((text) => ({ text, found: broughtBy(places[place]!(text)).filter(isToDo) })),
);

const asTold = ({ text, problem }: { text: string; problem: RatedProblem }): string =>
  `${text}\n    ${formatProblem(problem)}`;

test('of what is right in its place, no rule refuses one in a hundred, nor advises against one in twenty', (context) => {
  const byRule = Map.groupBy(
    brought.flatMap(({ text, found }) => found.map((problem) => ({ text, problem }))),
    ({ problem }) => problem.rule as RuleId,
  );
  for (const [rule, alarms] of byRule) {
    const texts = new Set(alarms.map(({ text }) => text));
    context.diagnostic(`${rule} (${rules[rule].severity}): ${texts.size} of ${brought.length}`);
    const most = rules[rule].severity === 'error' ? 0.01 : 0.05;
    assert.ok(texts.size / brought.length <= most, alarms.map(asTold).join('\n'));
  }
});
