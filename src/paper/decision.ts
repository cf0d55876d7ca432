/** What a committee weighs, criterion by criterion, as GRADE's evidence-to-decision tables for public health do. */
import type { CitedText } from '#model/pack-item.ts';
import { inSentence } from '#model/text.ts';
import type { Contents } from './contents.ts';
import type { Block, Run } from './structure.ts';
import { isInSummary } from './summary.ts';
import { cited, heading, prompt, sentence, table, text } from './words.ts';

/** The eight criteria, each filled from what the pack holds, or for the author to fill in. */
export function decisionTable(contents: Contents): Block[] {
  const rows: [string, Run[]][] = [
    ['Priority', [prompt('[For you to fill in: how many people here have the need, and how pressing it is.]')]],
    ['Effects', filled(effects(contents), '[For you to fill in: no answer from studies is in this paper.]')],
    ['Certainty', filled(certainty(contents), '[For you to fill in: nothing in this paper has a level.]')],
    ['Cost', [...filled(costs(contents), 'No cost is stated on the pages in this paper. '), prompt('[What it would cost here.]')]],
    ['Equity', [...filled(equity(contents), ''), prompt('[Who here would gain, and who would be left out.]')]],
    ['Acceptability', filled(reach(contents), '[For you to fill in: what residents and referrers say, and how many start and finish.]')],
    ['Feasibility', filled(feasibility(contents), '[For you to fill in: who would run it, with whom, from when.]')],
    ['Monitoring', [...filled(monitoring(contents), ''), prompt('[What will be counted, compared with whom, and when it is reported.]')]],
  ]; // prettier-ignore
  return [
    heading(1, 'What to weigh'),
    ...table(
      'From evidence to decision',
      [
        ['Criterion', 16],
        ['What is known, or for you to fill in', 84],
      ],
      rows.map(([name, runs]) => [[text(name)], runs]),
    ),
  ];
}

/** Lines one below the other; where there is none, what to say instead. */
function filled(lines: Run[][], otherwise: string): Run[] {
  if (lines.length === 0)
    return otherwise === '' ? [] : [otherwise.startsWith('[') ? prompt(otherwise) : text(otherwise)];
  return lines.flatMap((line, index): Run[] => [
    ...(index > 0 ? [{ lineBreak: true as const }] : []),
    ...line,
    text(' '),
  ]);
}

/** "2. " where there are several, so that each effect and how sure it is are found together. */
const mark = (index: number, { length }: readonly unknown[]): string => (length > 1 ? `${index + 1}. ` : '');

/** What points which way, how large it is, and harms. A sentence that the summary has is not said again. */
function effects(contents: Contents): Run[][] {
  const { known, numbers } = contents;
  const shown = known.slice(0, contents.lines);
  return shown.map((body, index) => {
    const { question, sentence: words, direction, everyday, harmsKnown, sources } = body;
    const said = isInSummary(body, contents) ? [question, direction && sentence(direction)] : [words];
    return [
      text(
        [
          `${mark(index, shown)}${said.filter(Boolean).join(' ')}`,
          everyday && sentence(`Size: ${everyday}`),
          sentence(`Harms: ${inSentence(harmsKnown)}`),
        ]
          .filter(Boolean)
          .join(' '),
      ),
      ...sources.map((id) => ({ cite: numbers.cite(id) })),
    ];
  });
}

function certainty(contents: Contents): Run[][] {
  const { known, differing, research } = contents;
  const others = differing.length + research.length;
  return [
    ...known
      .slice(0, contents.lines)
      .map(({ level, address }, index, shown) => [text(mark(index, shown)), { text: level, href: address }, text('.')]),
    ...(others > 0 ? [[text(`Other studies, and those that found otherwise, are in the annex: ${others}.`)]] : []),
  ];
}

/** Costs of different bases are never added or ranked: each stands with what it is of. */
function costs(contents: Contents): Run[][] {
  const { answers, caseStudies, numbers } = contents;
  const ofAnswers = answers.flatMap(({ answer }) => answer?.costs ?? []).map((cost) => cited(cost, numbers));
  const ofSchemes = caseStudies.flatMap(({ place, costs: sums }) =>
    sums
      .filter(({ isCost }) => isCost)
      .slice(0, 1)
      .map(({ role, value, warning, year, source }) => [
        text(`${place}: ${warning ? `${warning}: ` : ''}${value}. ${role}, ${sentence(year)}`),
        { cite: numbers.cite(source) },
      ]),
  );
  return [...ofAnswers, ...ofSchemes].slice(0, contents.lines);
}

function equity(contents: Contents): Run[][] {
  const { known, answers } = contents;
  const words = new Set([
    ...known.slice(0, contents.lines).flatMap(({ notFor }) => notFor ?? []),
    ...answers.flatMap(({ answer }) => answer?.notFor ?? []),
  ]);
  return [...words].slice(0, 2).map((word) => [text(`It may not suit (our judgement): ${sentence(word)}`)]);
}

function reach(contents: Contents): Run[][] {
  const { answers, caseStudies, numbers } = contents;
  const lines: CitedText[] = [
    ...answers.flatMap(({ answer }) => answer?.reach ?? []),
    ...caseStudies.flatMap((item) => (item.reach ? [[{ text: `${item.place}: ` }, ...item.reach]] : [])),
  ];
  return lines.slice(0, contents.lines).map((line) => cited(line, numbers));
}

const feasibility = (contents: Contents): Run[][] =>
  contents.caseStudies
    .slice(0, contents.lines)
    .map(({ place, lead, whoRefers, status }) => [
      text(`${place}. ${sentence(`Led by: ${lead}`)} Who refers: `),
      ...cited(whoRefers, contents.numbers),
      text(`. ${sentence(`Status: ${inSentence(status)}`)}`),
    ]);

const monitoring = ({ known }: Contents): Run[][] =>
  known.slice(0, 1).map(({ change }) => [text(`What would settle it: ${sentence(change)}`)]);
