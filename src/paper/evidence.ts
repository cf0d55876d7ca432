import { sections } from '#model/sections.ts';
import type { EvidenceItem, FactItem, PackStudy } from '#model/pack-item.ts';
import { capitalise, count } from '#model/text.ts';
import type { Contents } from './contents.ts';
import type { Block, Run } from './structure.ts';
import {
  cited,
  directionWords,
  heading,
  note,
  numbered,
  plain,
  points,
  sentence,
  sourced,
  strong,
  table,
  text,
} from './words.ts';

/** How many studies that found otherwise stand in the body of a paper; where there are more, an appendix has all. */
const openly = 8;
export const hasAppendix = ({ differing }: Contents): boolean => differing.length > openly;

/** What is known, then the evidence behind it: each study, the facts, the research on the schemes, and what was found otherwise. */
export function evidenceSection(contents: Contents): Block[] {
  const { evidence, facts, research, differing } = contents;
  if (evidence.length + facts.length + research.length + differing.length === 0) return [];
  return [
    heading(1, 'Evidence, and how certain it is'),
    numbered(
      text(
        'How sure anybody can be is judged for all studies on one question together: high, moderate, low, or very low (it is not known). Whose judgement it is stands beside each level. One study has a strength (bias, precision, directness) and no level.',
      ),
    ),
    ...knownSection(contents),
    ...evidence.flatMap((item) => studySection(item, contents)),
    ...factSection(facts, contents),
    ...(research.length > 0
      ? [
          heading(2, 'Research on schemes like the case studies'),
          numbered(
            text(
              'Studies of the schemes in this paper, and of schemes like them, those that agree and those that do not.',
            ),
          ),
          ...studyTable('Research on schemes like the case studies', research, contents),
        ]
      : []),
    ...differingSection(contents),
  ];
}

/** What is known on the questions of the paper, each with its level and whose it is. */
function knownSection({ known }: Contents): Block[] {
  if (known.length === 0) return [];
  return [
    heading(2, 'What is known'),
    ...table(
      'What all studies on one question show together',
      [
        ['Answer', 62],
        ['How sure, and whose judgement', 38],
      ],
      known.map(({ sentence: words, level, address }) => [[{ text: words, href: address }], [text(level)]]),
    ),
  ];
}

function studySection(item: EvidenceItem, { numbers, notes }: Contents): Block[] {
  const facts: [string, string | null][] = [
    ['Design', [item.design, item.designNote].filter(Boolean).join('. ')],
    ['Where and who', `${item.country}. ${item.population}`],
    ['How many', item.sample],
    ['Compared with', item.comparator],
    ['Followed for', item.followUp],
    ['Harms', item.harms],
    ['What was read', item.read],
    ['Who paid, and interests', item.funding],
  ];
  const [effects, descriptions] = [true, false].map((wanted) =>
    item.findings.filter(({ direction }) => (direction !== null) === wanted),
  );
  return [
    heading(2, item.title),
    ...note(notes.get(item.ref) ?? ''),
    numbered(...cited(item.summary, numbers)),
    numbered(strong('Strength of this study: '), text(`${sentence(item.strength)} ${sentence(item.strengthSummary)}`), {
      cite: numbers.cite(item.source),
    }),
    ...table(
      'The study',
      [
        ['What', 24],
        ['As reported', 76],
      ],
      facts.flatMap(([label, value]) =>
        value ? [[[text(label)], sourced(sentence(value), item.source, numbers)]] : [],
      ),
    ),
    ...table(
      'Findings',
      [
        ['Outcome', 18],
        ['What was found', 46],
        ['Direction', 18],
        ['Design; strength', 18],
      ],
      effects!.map(({ outcome, words, effect, study, source, direction, strength, design }) => [
        [text(outcome)],
        [
          text(sentence(words)),
          ...(effect ? [text(` ${sentence(effect)}`)] : []),
          ...(study ? [text(` From another study: ${sentence(study)}`)] : []),
          { cite: numbers.cite(source) },
        ],
        [text(directionWords[direction!])],
        [text(`${design}. ${strength}`)],
      ]),
    ),
    ...points(
      descriptions!.map(({ words, source }) => [
        text(`Described, not an effect: ${sentence(words)}`),
        { cite: numbers.cite(source) },
      ]),
    ),
    heading(3, sections.evidence.limits),
    ...points(item.limitations.map((limitation) => cited(limitation, numbers))),
    heading(3, sections.evidence.meaning),
    numbered(...cited(item.meaning, numbers)),
  ];
}

function factSection(facts: readonly FactItem[], { numbers, notes }: Contents): Block[] {
  if (facts.length === 0) return [];
  return [
    heading(2, 'Facts that may be quoted'),
    numbered(text('Each fact stands with what must be said with it.')),
    ...facts.flatMap((fact) => [
      heading(3, fact.title),
      ...note(notes.get(fact.ref) ?? ''),
      ...(fact.status === 'withdrawn'
        ? markLine(fact)
        : [...markLine(fact, sourceOf(fact, numbers)), ...factLines(fact, numbers)]),
    ]),
  ];
}

const sourceOf = (fact: FactItem, numbers: Contents['numbers']): Run => ({ cite: numbers.cite(fact.sources[0]!.id) });

/** What was wrong and what is right, where a fact was corrected or withdrawn. */
const markLine = ({ mark }: FactItem, ...source: Run[]): Block[] =>
  mark ? [plain(strong(`${mark.line}. `), text(`${mark.wrong} ${mark.right}`), ...source)] : [];

const factLines = (fact: FactItem, numbers: Contents['numbers']): Block[] => {
  const source = sourceOf(fact, numbers);
  return [
    numbered(strong(sentence(fact.figure)), text(' '), ...cited(fact.statement, numbers)),
    ...points([
      [strong('Must be said with it: '), text(sentence(fact.caveat)), source],
      [
        strong('Rests on: '),
        text(
          `${sentence(fact.strength)} Out of: ${sentence(fact.denominator)} Where: ${sentence(fact.geography)} When: ${sentence(fact.period)} ${fact.sourceNote}`,
        ),
        source,
      ],
      ...fact.contradictions.map((contradiction) => [strong('Found otherwise: '), ...cited(contradiction, numbers)]),
    ]),
  ];
};

function differingSection(contents: Contents): Block[] {
  const { differing } = contents;
  if (differing.length === 0) return [];
  const isLong = hasAppendix(contents);
  const shown = isLong ? differing.slice(0, openly) : differing;
  return [
    heading(2, 'What other studies found otherwise'),
    numbered(
      text(
        `${capitalise(count(differing.length, 'other study', 'other studies'))} on the same questions found mixed results, little or no difference or an unfavourable one.${isLong ? ` The ${openly} strongest follow; Appendix A lists all of them.` : ''}`,
      ),
    ),
    ...studyTable('Studies that found otherwise', shown, contents),
  ];
}

/** Studies with their strength and the direction of each of their findings. */
export function studyTable(caption: string, studies: readonly PackStudy[], { numbers }: Contents): Block[] {
  return table(
    caption,
    [
      ['Study', 40],
      ['Design and strength', 30],
      ['Findings', 30],
    ],
    studies.map(({ title, address, design, strength, source, findings }) => [
      [{ text: title, href: address }, { cite: numbers.cite(source) }],
      [text(`${design}. ${strength}`)],
      findingLines(findings),
    ]),
  );
}

/** A line for each outcome and each way in which it points. */
function findingLines(findings: PackStudy['findings']): Run[] {
  if (findings.length === 0) return [text('Describes practice; measures no effect')];
  const lines = new Set(findings.map(({ outcome, direction }) => `${outcome}: ${directionWords[direction]}`));
  return [...lines].flatMap((line, index): Run[] => [...(index > 0 ? [{ lineBreak: true as const }] : []), text(line)]);
}
