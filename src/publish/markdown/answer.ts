import { isOpen, type AnswerEntry } from '#lib/answers/answers.ts';
import { doubtOf, notForOf, pageNamed, reachOf, sumsOf, unknownOf, type ShownFigure } from '#lib/answers/shown.ts';
import { caseStudyById } from '#lib/content/collections.ts';
import { factAsText, factById } from '#lib/facts/facts.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import { levelWithBasis } from '#model/body.ts';
import { blocks, inSections, list, section } from './text.ts';

const figureLine = ({ label, figure, base, of, path }: ShownFigure): string =>
  `${label}: **${figure}** (${[of, base].filter(Boolean).join('. ')}), ${addressOf(path)}`;

function linkTo(page: string): string {
  const { title, path } = pageNamed(page);
  return `[${title}](${addressOf(path)})`;
}

/** An answer as Markdown: everything that its page says. */
export function answerText(answer: AnswerEntry): string {
  const { data, parts, bodies } = answer;
  const doubt = doubtOf(answer);
  const sums = sumsOf(answer);
  return blocks(
    list(parts.map(({ text, sure }) => `**${text}** ${sure}.`)),
    section('Strongest doubt', doubt ? `${doubt.text} ([${doubt.title}](${addressOf(doubt.path)}))` : ''),
    inSections('answers', {
      ask:
        isOpen(answer) && 'ask' in data.restsOn
          ? list(data.restsOn.ask.map(({ who, link }) => (link ? `[${who}](${link})` : who)))
          : null,
      outcomes: list(
        bodies.map(
          ({ data: body, certainty, path }) =>
            `[${body.question}](${addressOf(path)}) ${body.sentence} ${levelWithBasis(body, certainty)}. In everyday units: ${body.naturalUnits ?? 'not worked out'}.`,
        ),
      ),
      rests: 'pages' in data.restsOn ? list(data.restsOn.pages.map(linkTo)) : null,
      money: sums.length > 0 ? list(sums.map(figureLine)) : bodies.length > 0 ? 'What it costs: not stated.' : '',
      reach: list(reachOf(answer).map(figureLine)),
      schemes: list(
        data.caseStudies.map((id) => {
          const scheme = caseStudyById(id);
          return `[${scheme.data.title}](${addressOf(paths.caseStudy(id))}) ${scheme.data.summary}`;
        }),
      ),
      quote: list(data.facts.map((id) => factAsText(factById(id)!).replaceAll('\n', ' '))),
      'not-for': list(notForOf(answer)),
      monday: list(
        data.monday.map(({ what, page }) => {
          if (!page) return what;
          return `${what}: ${linkTo(page)}`;
        }),
      ),
      unknown: list(unknownOf(answer)),
      'pages-near': list(data.near.map(linkTo)),
      near: null,
    }),
  );
}
