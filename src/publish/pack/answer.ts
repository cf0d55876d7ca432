import { certaintyLevels } from '#model/certainty.ts';
import type { CitedText, ProseItem, ProsePart } from '#model/pack-item.ts';
import { factOf, type AnswerEntry } from '#lib/answers/answers.ts';
import { doubtOf, notForOf, pageNamed, reachOf, sumsOf, unknownOf, type ShownFigure } from '#lib/answers/shown.ts';
import { caseStudyById } from '#lib/content/collections.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import { sections } from '#model/sections.ts';
import { formatDay } from '#model/text.ts';
import { packBody } from './bodies.ts';
import { packSources, refsIn } from './text.ts';

const figureText = ({ label, figure, base, of, path }: ShownFigure): CitedText => [
  { text: `${label}: ${figure}. ` },
  { text: of || 'Where it stands', href: addressOf(path) },
  { text: `. ${base ? `${base}.` : ''}`.trimEnd() },
];

/** A heading with a list below it, or nothing where the list would be empty. */
const listed = (heading: string, items: CitedText[]): ProsePart[] =>
  items.length > 0
    ? [
        { kind: 'heading', level: 2, text: heading },
        { kind: 'list', ordered: false, items },
      ]
    : [];

/** An answer as a pack takes it: the sentences with how sure they are, and all that must stand beside them. */
export function packAnswer(answer: AnswerEntry): ProseItem {
  const { id, data, parts, path, bodies } = answer;
  const known = bodies.map(packBody);
  const doubt = doubtOf(answer);
  const cite = (refs: readonly string[]) => refs.map((ref) => ({ ref }));
  const ofFacts = 'pages' in data.restsOn ? data.restsOn.pages.flatMap((page) => factOf(page)?.data.source ?? []) : [];
  const sentences = parts.map(({ text, sure, bodies: on }): CitedText => [
    { text: `${text} (${sure}.)` },
    ...cite(on.length > 0 ? on.flatMap((body) => packBody(body).sources) : ofFacts),
  ]);
  // What a body of evidence says of itself rests on its studies.
  const ofBodies = new Map(
    known.flatMap(({ notFor, change, sources }) => [notFor, change].map((text) => [text, sources] as const)),
  );
  const judged = (text: string): CitedText => [{ text }, ...cite(ofBodies.get(text) ?? [])];
  const doubtful: CitedText | null = doubt && [
    { text: `${doubt.text} (` },
    { text: doubt.title, href: addressOf(doubt.path) },
    { text: ')' },
  ];
  const next = data.monday.map(({ what, page }): CitedText => {
    if (!page) return [{ text: what }];
    const named = pageNamed(page);
    return [{ text: `${what}: ` }, { text: named.title, href: addressOf(named.path) }];
  });
  const item = {
    kind: 'answers' as const,
    ref: `answers/${id}`,
    title: data.question,
    summary: sentences.flatMap((sentence, index) => (index > 0 ? [{ text: ' ' }, ...sentence] : sentence)),
    address: addressOf(path),
    checked: formatDay(data.reviewed),
    wales: 'Check: not told apart by nation',
    inWales: false,
    answer: {
      sentences,
      level: certaintyLevels.find((level) => bodies.some((body) => body.certainty.level === level)) ?? null,
      doubt: doubtful,
      costs: sumsOf(answer)
        .filter(({ isCost }) => isCost)
        .map(figureText),
      reach: reachOf(answer).map(figureText),
      notFor: notForOf(answer),
      next,
    },
    text: [
      ...listed('Answer', sentences),
      ...(doubtful ? listed('Strongest doubt', [doubtful]) : []),
      ...listed('Money', sumsOf(answer).map(figureText)),
      ...listed('How many start and finish', reachOf(answer).map(figureText)),
      ...listed(
        'Schemes',
        data.caseStudies.map((scheme) => [
          { text: caseStudyById(scheme).data.title, href: addressOf(paths.caseStudy(scheme)) },
          { text: ` ${caseStudyById(scheme).data.summary}` },
        ]),
      ),
      ...listed(sections.answers['not-for'], notForOf(answer).map(judged)),
      ...listed('What to do next', next),
      ...listed('What we do not know', unknownOf(answer).map(judged)),
    ],
    known,
    differing: [],
  };
  return { ...item, sources: packSources(refsIn(item)) };
}
