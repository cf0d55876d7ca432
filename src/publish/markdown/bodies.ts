import { searchAge } from '#model/clock.ts';
import { today } from '#site.ts';
import { directionInWords, levelInWords, levelWithBasis } from '#model/body.ts';
import { domains, stepsOf, type Domain, type Steps } from '#model/certainty.ts';
import { directnesses } from '#model/directness.ts';
import { harmsInWords } from '#model/harms.ts';
import type { BodyDataset } from '#schemas/body.ts';
import { evidenceSummary } from '#lib/content/collections.ts';
import type { BodyEntry } from '#lib/evidence/bodies.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import { capitalise, formatDay, formatNumber } from '#model/text.ts';
import { blocks, inSections, list, section } from './text.ts';

/** A body of evidence as Markdown: everything that its page says. */
export function bodyText(body: BodyEntry): string {
  const { data, certainty } = body;
  const placed = (place: BodyDataset['place']) => list(data.datasets.filter((d) => d.place === place).map(datasetLine));
  return blocks(
    `**${data.sentence}** ${levelWithBasis(data, certainty)}.`,
    list([
      directionInWords(data) && `Direction: ${directionInWords(data)}`,
      certainty.provisional && `Provisional: ${certainty.why.join('; ')}`,
      data.cannotJudge,
      data.directionNote,
      `Who it is about: ${data.population}`,
      `Compared with: ${data.comparator}`,
      `What was measured: ${data.outcomeMeasured}`,
      `Harms: ${harmsInWords(data.harms)}`,
      `Whom it may not suit (our judgement): ${data.whoItMayNotSuit}`,
      `Searched to: ${[data.searchedTo, searchAge(data.reviewed, today)].filter(Boolean).join('. ')}`,
    ]),
    inSections('bodies', {
      council: data.soWhat,
      size: `${capitalise(data.effectRange)}.\n\nIn everyday units: ${data.naturalUnits ?? 'not worked out: the sources give nothing that it can be worked out from'}.`,
      within: placed('in the body'),
      beside: placed('beside it'),
      awaited: list(data.awaited.map(({ what, why }) => `${what}. ${why}`)),
      excluded: list([
        ...data.excluded.map(({ evidence, why }) => `${summaryLink(evidence)}: ${why}`),
        ...data.alsoKnown.map(({ citation, finding }) => [citation, finding].filter(Boolean).join('. ')),
      ]),
      level: `${data.confidence ?? ''}\n\n${judgementLines(body)}`,
      change: [data.whatWouldChangeIt, data.wouldSettle].filter(Boolean).join(' '),
      judges: list(
        data.judges.map(
          ({ role, date, level, agreed, outcome }) =>
            `${capitalise(role)}, ${formatDay(date)}: ${levelInWords(data, level)}${agreed === undefined ? '' : agreed ? ', agreed' : ', not the same'}. ${outcome ?? ''}`,
        ),
      ),
      history: list(
        data.history.map(
          ({ date, from, to, why }) => `${formatDay(date)}: from ${from ?? 'none'} to ${to ?? 'none'}. ${why}`,
        ),
      ),
      near: null,
    }),
    section(
      'What was read',
      list(data.sources.map(({ cite, url, read }) => `${url ? `[${cite}](${url})` : cite}: ${read}`)),
    ),
  );
}

/** The judgements behind the level of a body, as a list. */
export function judgementLines({ data }: BodyEntry): string {
  const { authorsGrade: authors } = data;
  return list([
    authors && `The authors’ own rating (${authors.by}): ${authors.printed}`,
    `Starts from: ${data.start}`,
    ...(Object.keys(domains) as Domain[]).map((domain) => {
      const { steps, reason } = data.domains[domain];
      return `${domains[domain].label}: ${stepWords(domain, steps)}. ${reason}`;
    }),
    data.up.steps > 0 && `Raised by ${data.up.steps}. ${data.up.reason}`,
  ]);
}

function stepWords(domain: Domain, steps: Steps): string {
  if (steps === 'na') return 'does not apply';
  if (steps === null) return stepsOf(domain, null) > 0 ? 'not judged, counted as one step' : 'not judged';
  return steps === 0 ? 'no step down' : `${steps} ${steps === 1 ? 'step' : 'steps'} down`;
}

const summaryLink = (id: string): string =>
  `[${evidenceSummary(id).data.title}](${addressOf(paths.evidenceSummary(id))})`;

function datasetLine({
  effect,
  design,
  country,
  nAnalysed,
  directness,
  placeNote,
  note,
  evidence,
  unwritten,
}: BodyDataset): string {
  return [
    `${capitalise(effect)}.`,
    `${capitalise(design)}; ${country}; ${nAnalysed === null ? 'number analysed not stated' : `${formatNumber(nAnalysed)} analysed`}; ${directnesses[directness].toLowerCase()}.`,
    placeNote && `Beside the body: ${placeNote}.`,
    note && `${note}.`,
    [
      ...evidence.map(summaryLink),
      ...unwritten.map(({ citation, url }) => (url ? `[${citation}](${url})` : citation)),
    ].join('; '),
  ]
    .filter(Boolean)
    .join(' ');
}
