import { answerSchema, type Answer } from '#schemas/answer.ts';
import { hedgeMissing, sentencesOf } from '#model/answer.ts';
import { levelRank, type Certainty } from '#model/certainty.ts';
import { levelInWords } from '#model/body.ts';
import { findQuantities } from '../../markdown/quantities.ts';
import { findCausalClaims } from '../causal-claims.ts';
import { asKind } from '../as-kind.ts';
import type { Content, Entry } from '../content.ts';
import { factAddress } from '#schemas/addresses.ts';
import { figuresOf } from '../addresses.ts';
import { readBodies } from '../read-pages.ts';
import { entryTexts } from '../read/entry-texts.ts';
import { withdrawnFacts } from '../fact-ground.ts';
import { fieldsOf } from '../read/yaml-file.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';
import { suggest } from '../suggest.ts';
import { anyLevel } from './certainty.ts';

interface ReadAnswer {
  entry: Entry;
  answer: Answer;
}

/** The answers whose fields can be read. */
const readAnswers = ({ entries }: Content): ReadAnswer[] =>
  entries.flatMap((entry) => {
    const answer = readAnswer(entry);
    return answer ? [{ entry, answer }] : [];
  });

const readAnswer = (entry: Entry): Answer | undefined =>
  entry.folder === 'answers' ? asKind(answerSchema, entry) : undefined;

type At = readonly (string | number)[];

const naming = new RegExp(
  String.raw`\b(?:certainty (?:is|was|of) (?:${anyLevel})|(?:${anyLevel})[ -]certainty)\b`,
  'i',
);

const levelsOf = (content: Content): Bodies =>
  new Map(readBodies(content).map(({ entry, body: { kind, level } }) => [entry.id, { kind, level }]));

/** Answers that say more than their bodies do, or type a level themselves. */
export const answersBeyond = eachEntry({
  beside: levelsOf,
  inEntry: (entry, levels) => {
    const answer = readAnswer(entry);
    return answer
      ? [...typedLevels(entry), ...answer.says.flatMap((part, index) => beyond(entry, answer, part, index, levels))]
      : [];
  },
});

const typedLevels = (entry: Entry): Finding[] =>
  entryTexts(entry).flatMap(({ text, path }) => {
    const named = naming.exec(text)?.[0];
    return named
      ? [
          findingIn(
            entry,
            path,
            `"${named}" types a level of certainty`,
            'leave it out: the page shows the level of the body beside its sentence',
          ),
        ]
      : [];
  });

type Bodies = ReadonlyMap<string, { kind: 'effect' | 'economic' | 'descriptive'; level: Certainty | null }>;

function beyond(
  entry: Entry,
  { restsOn }: Answer,
  { text, bodies }: Answer['says'][number],
  index: number,
  levels: Bodies,
): Finding[] {
  const at = ['says', index, 'text'];
  if (!('bodies' in restsOn)) {
    return findCausalClaims(text).map((claim) =>
      findingIn(
        entry,
        at,
        `"${claim.text}" says that one thing caused another, and this answer rests on no body of evidence`,
        `${claim.instead}; or let it rest on a body`,
      ),
    );
  }
  const spokenOf = (bodies.length > 0 ? bodies : restsOn.bodies).flatMap((id) => {
    const body = levels.get(id);
    return body ? [{ id, ...body }] : [];
  });
  // A count says how many, and has no level that its words could go beyond; it may claim no cause.
  if (spokenOf.length > 0 && spokenOf.every(({ kind }) => kind === 'descriptive')) {
    return findCausalClaims(text).map((claim) =>
      findingIn(
        entry,
        at,
        `"${claim.text}" says that one thing caused another, and this rests on a count`,
        claim.instead,
      ),
    );
  }
  const lowest = spokenOf.toSorted((a, b) => levelRank(a.level) - levelRank(b.level))[0];
  if (!lowest) return [];
  return sentencesOf(text).flatMap((sentence) => {
    const missing = hedgeMissing(sentence, lowest.level);
    if (missing) {
      return [
        findingIn(
          entry,
          at,
          `"${sentence}" goes beyond ${lowest.id}: ${levelInWords(lowest, lowest.level).toLowerCase()} is said with ${missing}`,
          `word it with ${missing}, or name under bodies which body it speaks of`,
        ),
      ];
    }
    if (lowest.level === 'high') return [];
    return findCausalClaims(sentence).map((claim) =>
      findingIn(
        entry,
        at,
        `"${claim.text}" goes beyond ${lowest.id}: the word of its level does not reach it`,
        `write the word of the level before it, or ${claim.instead}`,
      ),
    );
  });
}

/** Figures that an answer types, where it should draw them from what it rests on. */
export const answersTyping = eachEntry({
  beside: () => null,
  inEntry: (entry) =>
    (readAnswer(entry) ? entryTexts(entry) : [])
      .filter(({ path }) => path[0] !== 'variants' && path[0] !== 'question')
      .flatMap(({ text, path }) => {
        const [first] = findQuantities(text);
        return first
          ? [
              findingIn(
                entry,
                path,
                `"${first.text}" is typed: an answer states no figure of its own`,
                'name where it stands, under costs, reach, facts or doubt; the page shows it from there',
              ),
            ]
          : [];
      }),
});

/** References of an answer that are lost or withdrawn, and an answer without the doubt that belongs to it. */
export function answersWithoutGround(content: Content): Finding[] {
  const withdrawn = withdrawnFacts(content);
  return readAnswers(content).flatMap(({ entry, answer }) => [
    ...factsNamed(answer).flatMap(({ id, at }) =>
      withdrawn.has(factAddress(id))
        ? [findingIn(entry, at, `the fact "${id}" was withdrawn`, 'take it out, or rest on what is right now')]
        : [],
    ),
    ...figuresNamed(answer).flatMap(({ folder, id, figure, at }) => {
      const home = content.entries.find((candidate) => candidate.folder === folder && candidate.id === id);
      if (!home?.valid) return [];
      const figures = figuresOf(home);
      if (figures.some((one) => one.id === figure)) return [];
      const renamed = figures.find(({ formerly }) => Array.isArray(formerly) && formerly.includes(figure));
      return [
        findingIn(
          entry,
          at,
          `${id} has no figure "${figure}"`,
          renamed
            ? `write ${String(renamed.id)}: it has another id now`
            : suggest(
                figure,
                figures.map((one) => String(one.id)),
              ),
        ),
      ];
    }),
    ...stepsOfOthers(content, answer).map(({ at, wrong, right }) => findingIn(entry, at, wrong, right)),
    ...sumsNamed(content, answer).map(({ id, at, right }) =>
      findingIn(entry, at, `there is no sum "${id}" in content/lists/costs.yaml`, right),
    ),
    ...answer.says.flatMap(({ bodies }, part) =>
      bodies.flatMap((id, index) => {
        const ofAnswer = 'bodies' in answer.restsOn ? answer.restsOn.bodies : [];
        return ofAnswer.includes(id)
          ? []
          : [
              findingIn(
                entry,
                ['says', part, 'bodies', index],
                `this answer does not rest on the body "${id}"`,
                ofAnswer.length > 0 ? suggest(id, ofAnswer) : 'name it under restsOn, bodies',
              ),
            ];
      }),
    ),
    ...(answer.doubt || 'nothing' in answer.restsOn
      ? []
      : [
          findingIn(
            entry,
            ['restsOn'],
            'the strongest reason to doubt this answer is missing',
            'add doubt: {text: …, from: {body: …}}',
          ),
        ]),
    ...(!('pages' in answer.restsOn) || answer.says.length > 0 || answer.restsOn.pages[0]!.startsWith('facts/')
      ? []
      : [
          findingIn(
            entry,
            ['restsOn', 'pages', 0],
            'this page has no sentence that could stand as the answer',
            'write the answer under says, or name a fact first',
          ),
        ]),
  ]);
}

/** How far people came, named otherwise than in the flow of the scheme whose figure says how many. */
function stepsOfOthers(content: Content, { reach }: Answer): { at: At; wrong: string; right: string }[] {
  return reach.flatMap((item, index) => {
    // A fact is held to its own figure.
    if ('fact' in item) return [];
    const scheme = content.entries.find(({ folder, id }) => folder === 'case-studies' && id === item.caseStudy);
    const { steps } = fieldsOf(scheme?.data.flow);
    const flow = Array.isArray(steps) ? (steps as { step?: unknown; figure?: unknown }[]) : [];
    const told = flow
      .filter(({ figure }) => figure !== undefined && figure === item.figure)
      .map(({ step }) => String(step));
    return told.length === 0 || told.includes(item.step)
      ? []
      : [
          {
            at: ['reach', index, 'step'],
            wrong: `step is ${item.step}, and the flow of ${item.caseStudy} has ${told.join(', ')} for this figure`,
            right: `write step: ${told[0]!}, or name the figure of those who were ${item.step}`,
          },
        ];
  });
}

/** Every fact that an answer names, and where. */
function factsNamed({ costs, reach, facts, doubt, restsOn, near, monday }: Answer): { id: string; at: At }[] {
  const named = (reference: string | undefined, at: At) =>
    reference?.startsWith('facts/') ? [{ id: reference.slice('facts/'.length), at }] : [];
  return [
    ...costs.flatMap((item, index) => ('fact' in item ? [{ id: item.fact, at: ['costs', index, 'fact'] }] : [])),
    ...reach.flatMap((item, index) => ('fact' in item ? [{ id: item.fact, at: ['reach', index, 'fact'] }] : [])),
    ...facts.map((id, index) => ({ id, at: ['facts', index] })),
    ...(doubt && 'fact' in doubt.from ? [{ id: doubt.from.fact, at: ['doubt', 'from', 'fact'] }] : []),
    ...(doubt && 'page' in doubt.from ? named(doubt.from.page, ['doubt', 'from', 'page']) : []),
    ...('pages' in restsOn ? restsOn.pages.flatMap((page, index) => named(page, ['restsOn', 'pages', index])) : []),
    ...near.flatMap((page, index) => named(page, ['near', index])),
    ...monday.flatMap(({ page }, index) => named(page, ['monday', index, 'page'])),
  ];
}

/** Every figure of another entry that an answer names, and where. */
function figuresNamed({ costs, reach, doubt }: Answer): { folder: string; id: string; figure: string; at: At }[] {
  const inSchemes = (
    [
      ['costs', costs],
      ['reach', reach],
    ] as const
  ).flatMap(([field, items]) =>
    items.flatMap((item, index) =>
      'caseStudy' in item
        ? [{ folder: 'case-studies', id: item.caseStudy, figure: item.figure, at: [field, index, 'figure'] }]
        : [],
    ),
  );
  const from = doubt?.from;
  const inDoubt =
    from && 'evidence' in from
      ? [{ folder: 'evidence', id: from.evidence, figure: from.finding, at: ['doubt', 'from', 'finding'] }]
      : from && 'caseStudy' in from
        ? [{ folder: 'case-studies', id: from.caseStudy, figure: from.figure, at: ['doubt', 'from', 'figure'] }]
        : [];
  return [...inSchemes, ...inDoubt];
}

/** The sums that are named and not in the list of costs. */
function sumsNamed({ entries }: Content, { costs }: Answer): { id: string; at: At; right: string }[] {
  const list = entries.find(({ folder, id }) => folder === 'lists' && id === 'costs');
  if (list && !list.valid) return [];
  const ids = Array.isArray(list?.data.figures)
    ? list.data.figures.map((item: { id?: unknown }) => String(item.id))
    : [];
  return costs.flatMap((item, index) =>
    'sum' in item && !ids.includes(item.sum)
      ? [{ id: item.sum, at: ['costs', index, 'sum'], right: suggest(item.sum, ids) }]
      : [],
  );
}
