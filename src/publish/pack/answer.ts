import type { CitedText, ProseItem, ProsePart } from '#model/pack-item.ts';
import type { AnswerEntry } from '#lib/answers/answers.ts';
import { doubtOf, notForOf, pageNamed, reachOf, sumsOf, unknownOf, type ShownFigure } from '#lib/answers/shown.ts';
import { caseStudyById } from '#lib/content/collections.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import { formatDay } from '#model/text.ts';
import { packBody } from './bodies.ts';

const figureText = ({ label, figure, base, of, path }: ShownFigure): CitedText => [
  { text: `${label}: ${figure} (` },
  { text: of, href: addressOf(path) },
  { text: `${base ? `. ${base}` : ''})` },
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
  const doubt = doubtOf(answer);
  // The sources of a sentence stand on the page of the answer, one by one.
  const sourced = (text: string): CitedText => [{ text: `${text} ` }, { text: 'Sources', href: addressOf(path) }];
  return {
    kind: 'answers',
    ref: `answers/${id}`,
    title: data.question,
    summary: sourced(parts.map(({ text, sure }) => `${text} (${sure}.)`).join(' ')),
    address: addressOf(path),
    checked: formatDay(data.reviewed),
    wales: 'Check: not told apart by nation',
    text: [
      ...listed(
        'Answer',
        parts.map(({ text, sure }) => sourced(`${text} (${sure}.)`)),
      ),
      ...(doubt
        ? listed('Strongest doubt', [[{ text: `${doubt.text} ` }, { text: doubt.title, href: addressOf(doubt.path) }]])
        : []),
      ...listed('Money', sumsOf(answer).map(figureText)),
      ...listed('How many start and finish', reachOf(answer).map(figureText)),
      ...listed(
        'Schemes',
        data.caseStudies.map((scheme) => [
          { text: caseStudyById(scheme).data.title, href: addressOf(paths.caseStudy(scheme)) },
          { text: ` ${caseStudyById(scheme).data.summary}` },
        ]),
      ),
      ...listed('Whom it may not suit', notForOf(answer).map(sourced)),
      ...listed(
        'What to do next',
        data.monday.map(({ what, page }) => {
          if (!page) return [{ text: what }];
          const named = pageNamed(page);
          return [{ text: `${what}: ` }, { text: named.title, href: addressOf(named.path) }];
        }),
      ),
      ...listed('What we do not know', unknownOf(answer).map(sourced)),
    ],
    known: bodies.map(packBody),
    differing: [],
    sources: [],
  };
}
