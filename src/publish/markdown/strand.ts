import { directionInWords, levelInWords } from '#model/body.ts';
import { directnesses } from '#model/directness.ts';
import { notStated } from '#model/not-stated.ts';
import { outcomeGroups } from '#model/outcome-groups.ts';
import { count, formatList, inSentence } from '#model/text.ts';
import { reachInWords, strandRows, type RankedBody } from '#lib/evidence/strand.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import { blocks, list, section } from './text.ts';

const answer = ({ entry: { data, path }, level }: RankedBody): string =>
  `[${data.sentence}](${addressOf(path)}) ${[directionInWords(data), levelInWords(data, level)].filter(Boolean).join('; ')}`;

/** The table of all activities as Markdown: a section for each activity, everything that its row says. */
export function strandMarkdown(): string {
  return blocks(
    '# Every activity on one page',
    `[The table](${addressOf(paths.activities)})

Costs are of different kinds and years: never add or rank them.`,
    ...strandRows.map((row) =>
      section(
        row.activity.label,
        list([
          row.best ? `Surest answer: ${answer(row.best)}` : 'Not judged yet',
          row.triedOn && `Tried on: ${directnesses[row.triedOn].toLowerCase()}`,
          ...row.cells.flatMap(({ group, best, others, indirect }) => [
            best && `${outcomeGroups[group].label}: ${answer(best)}`,
            ...others.map((other) => `${outcomeGroups[group].label}, also: ${answer(other)}`),
            ...indirect.map((other) => `${outcomeGroups[group].label}, indirect: ${answer(other)}`),
          ]),
          row.gaps.length > 0 &&
            `No body of evidence: ${formatList(row.gaps.map((gap) => outcomeGroups[gap].label.toLowerCase()))}`,
          ...row.costs.map(({ label, text, sums }) => `${label}: ${text} (${count(sums, 'sum')})`),
          row.costs.length === 0 && `Running and unit cost: ${inSentence(notStated)}`,
          `Schemes led by it that state a cost: ${row.costStated.stating} of ${row.costStated.of}`,
          `Of 100 referred: ${reachInWords(row.reach) || inSentence(notStated)}${row.reach.length > 0 ? ` (${row.reach.map(({ scheme, who }) => `${scheme.data.place.name}: ${who}`).join('; ')})` : ''}`,
          `Case studies: ${row.schemes.length}, naming ${count(row.councils, 'council')}`,
          ...row.guidance.map(({ by, dated, says }) => `${by}, ${dated}: ${says}`),
          row.guidance.length === 0 && 'NICE or WHO: none found',
        ]),
      ),
    ),
  );
}
