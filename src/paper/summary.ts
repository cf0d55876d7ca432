/** The summary of a paper: its answers with how sure they are, the strongest doubt, and what each scheme and study teaches. */
import { groupBy } from '#model/groups.ts';
import { kindNames, kinds } from '#model/kinds.ts';
import type { CitedText, PackAnswer, PackBody } from '#model/pack-item.ts';
import { count, formatList } from '#model/text.ts';
import type { Contents } from './contents.ts';
import type { Block, Run } from './structure.ts';
import { cited, heading, plain, points, prompt, sentence, strong, text } from './words.ts';

/** So many answers fit, each with its doubt; where there are more than two, each with one sentence. */
const mostAnswers = 4;

/** The answers as the summary has them: no more of their sentences than it says, and none that one before has said. */
function answersOf({ answers }: Contents): PackAnswer[] {
  const asked = answers.flatMap(({ answer }) => answer ?? []).slice(0, mostAnswers);
  const said = new Set<string>();
  const isNew = (words: CitedText): boolean => {
    const before = said.size;
    return said.add(JSON.stringify(words)).size > before;
  };
  return asked.map((answer) => ({
    ...answer,
    sentences: answer.sentences.slice(0, asked.length > 2 ? 1 : 2).filter(isNew),
  }));
}

/** What is known, where no answer says it. */
const judgedOf = (contents: Contents): PackBody[] =>
  answersOf(contents).length > 0 ? [] : contents.known.slice(0, contents.lines);

/** Whether the summary has the sentence of a body. */
export const isInSummary = (body: PackBody, contents: Contents): boolean =>
  judgedOf(contents).includes(body) ||
  answersOf(contents)
    .flatMap(({ sentences }) => sentences.flat())
    .some((run) => 'text' in run && run.text.includes(body.sentence));

/** What the paper comes to. */
export function summary(contents: Contents): Block[] {
  const { caseStudies, evidence, facts, numbers } = contents;
  const answered = answersOf(contents).flatMap(({ sentences, doubt }) => [
    ...sentences.map((words) => cited(words, numbers)),
    ...(doubt ? [[strong('Strongest doubt: '), ...cited(doubt, numbers)]] : []),
  ]);
  const judged = judgedOf(contents).map(({ sentence: words, level, sources }) => [
    text(`${words} (${level}.)`),
    ...sources.map((id) => ({ cite: numbers.cite(id) })),
  ]);
  const lines: Run[][] = [
    ...answered,
    ...judged,
    ...evidence.slice(0, contents.lines).map(({ meaning }) => cited(meaning, numbers)),
    ...facts.flatMap(({ mark, title, figure, statement, caveat, status }) =>
      status === 'withdrawn'
        ? [[text(`${mark!.line}: the fact “${title}”. See its entry before it is used.`)]]
        : [
            [
              ...(mark ? [text(`${mark.line}. `)] : []),
              strong(sentence(figure)),
              text(' '),
              ...cited(statement, numbers),
              text(` ${sentence(caveat)}`),
            ],
          ],
    ),
    ...caseStudies
      .slice(0, contents.lines)
      .map(({ place, relevance, outcomesQuantified }) => [
        strong(`${place}: `),
        ...cited(relevance, numbers),
        ...(outcomesQuantified ? [] : [text(' No benefit to people is shown.')]),
      ]),
    [prompt('[What this means for the council, in two or three sentences.]')],
  ];
  return [
    heading(1, 'Summary'),
    ...points(lines),
    plain(text(`Drawn from ${contained(contents)} of the Social Prescribing Evidence Base.`)),
  ];
}

/** "2 case studies, 3 evidence summaries and 1 fact" */
function contained({ items }: Contents): string {
  const held = [...groupBy(items, ({ kind }) => kind)];
  const inOrder = held.toSorted(([a], [b]) => kindNames.indexOf(a) - kindNames.indexOf(b));
  return formatList(inOrder.map(([kind, { length }]) => count(length, kinds[kind].one, kinds[kind].many)));
}
