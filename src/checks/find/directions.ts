import type { Body } from '#schemas/body.ts';
import type { Evidence, Outcome } from '#schemas/evidence.ts';
import { isInTheBody } from '#model/body.ts';
import type { Content, Entry } from '../content.ts';
import { readBodies, readEvidence, studiesById } from '../read-pages.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

type Side = 'favourable' | 'unfavourable';

const sides: Record<Side, Side> = { favourable: 'unfavourable', unfavourable: 'favourable' };
const isSide = (direction: unknown): direction is Side => direction === 'favourable' || direction === 'unfavourable';

const nothing = { ratio: 1, difference: 0 } as const;
const numberIn = (printed: string): number => Number(printed.replaceAll(',', ''));
type Estimate = Body['datasets'][number]['estimates'][number];

const sideOf = ({ scale, better, value }: Estimate): Side | null => {
  const distance = numberIn(value) - nothing[scale];
  return distance === 0 ? null : distance > 0 === (better === 'higher') ? 'favourable' : 'unfavourable';
};

/** Directions that go against what is drawn beside them, against the study, or against all that a body holds. */
export function contradictedDirections(content: Content): Finding[] {
  const studies = studiesById(content);
  return readBodies(content).flatMap(({ entry, body }) => [
    ...body.datasets.flatMap((dataset, index) => {
      const told = againstEstimates(dataset) ?? againstStudy(dataset, body, studies);
      return told ? [findingIn(entry, ['datasets', index, 'direction'], ...told)] : [];
    }),
    ...againstDatasets(entry, body),
  ]);
}

function againstEstimates({ direction, estimates }: Body['datasets'][number]): [string, string] | null {
  if (!isSide(direction) || estimates.length === 0) return null;
  const drawn = estimates.map(sideOf);
  return drawn.every((side) => side === sides[direction])
    ? [
        `direction is ${direction}, and ${estimates.map(({ value, better }) => `${value} with better: ${better}`).join('; ')} is ${sides[direction]}`,
        'look up in the source which way is better, and the sign: one of the three is wrong, direction, better or value',
      ]
    : null;
}

/** The one finding of the one study on the outcome of the body points the other way. */
function againstStudy(
  { direction, evidence, findings }: Body['datasets'][number],
  { outcome }: Body,
  studies: ReadonlyMap<string, Evidence>,
): [string, string] | null {
  if (!isSide(direction)) return null;
  const found = evidence.flatMap((id) =>
    (studies.get(id)?.outcomes ?? [])
      .filter((each) => each.outcome === outcome && (findings === undefined || findings.includes(each.id)))
      .map((each) => ({ at: `${id}#${each.id}`, direction: each.direction })),
  );
  return found.length > 0 && found.every((each) => each.direction === sides[direction])
    ? [
        `direction is ${direction}, and ${found[0]!.at} is ${sides[direction]}`,
        'write the same in both, as the source has it',
      ]
    : null;
}

function againstDatasets(entry: Entry, { direction, datasets }: Body): Finding[] {
  const inBody = datasets.filter(isInTheBody).map((dataset) => dataset.direction);
  return isSide(direction) && inBody.length > 0 && !inBody.includes(direction)
    ? [
        findingIn(
          entry,
          ['direction'],
          `the body points ${direction}, and no dataset in it does`,
          [...new Set(inBody)].length === 1 && inBody[0] !== null
            ? `write direction: ${inBody[0]!}, as its datasets have it, or mend theirs`
            : 'write the direction that its datasets have between them, or mend theirs',
        ),
      ]
    : [];
}

type Told = [field: (string | number)[], wrong: string, right: string];

/** Findings that point one way although their words or their interval hold no difference, and numbers that do not go together. */
export const undecidedDirections = (content: Content): Finding[] =>
  readEvidence(content).flatMap(({ entry, study }) =>
    study.outcomes.flatMap((outcome, index) =>
      [againstWords, againstInterval, againstP, offCentre].flatMap((judge) => {
        const told = judge(outcome);
        return told ? [findingIn(entry, ['outcomes', index, ...told[0]], told[1], told[2])] : [];
      }),
    ),
  );

/** A study whose own publication is not among its sources, or is said there to have been read otherwise. */
export const unlistedStudies = (content: Content): Finding[] =>
  readEvidence(content).flatMap(({ entry, study }) => {
    const index = study.sources.findIndex(({ ref }) => ref === study.reference);
    if (index === -1)
      return [
        findingIn(
          entry,
          ['reference'],
          `"${study.reference}" is not among the sources of this page`,
          'add it under sources, with what was read of it',
        ),
      ];
    const { read } = study.sources[index]!;
    return read === study.whatWeRead
      ? []
      : [
          findingIn(
            entry,
            ['sources', index, 'read'],
            `sources say "${read}" of the study itself, and whatWeRead says "${study.whatWeRead}"`,
            `write read: ${study.whatWeRead}, or mend whatWeRead: the same in both, as it was read`,
          ),
        ];
  });

const againstWords = ({ direction, finding }: Outcome): Told | null => {
  // What goes on after it ("no change, where others fell") may well point one way.
  const found = /^(?:There was )?no (?:clear |significant )?(?:difference|change|effect)\b[^.,;:]*(?=\.?$)/i.exec(
    finding,
  )?.[0];
  return isSide(direction) && found
    ? [['direction'], `direction is ${direction}, and the finding says "${found}"`, 'write not known, or little or no difference; or mend the words'] // prettier-ignore
    : null;
};

/** An effect whose interval can be set against no difference. */
const ofInterval = ({ effect }: Outcome): { value: number; low: number; high: number; at: 0 | 1 } | null =>
  effect?.ciLow && effect.ciHigh && effect.scale !== 'other'
    ? {
        value: effect.value ?? NaN,
        low: numberIn(effect.ciLow),
        high: numberIn(effect.ciHigh),
        at: nothing[effect.scale],
      }
    : null;

function againstInterval(outcome: Outcome): Told | null {
  const interval = ofInterval(outcome);
  return isSide(outcome.direction) && interval && interval.low < interval.at && interval.high > interval.at
    ? [
        ['direction'],
        `direction is ${outcome.direction}, and the interval of ${outcome.effect!.ciLow!} to ${outcome.effect!.ciHigh!} holds ${interval.at}, no difference, too`,
        'write not known, or little or no difference; or look the ends up in the source, with their signs',
      ]
    : null;
}

/** Whether a note speaks of what is printed, so that the author has seen what looks odd. */
const isExplained = ({ effect }: Outcome): boolean =>
  /\b(?:intervals?|print(?:s|ed)?|p value)\b/i.test(effect?.note ?? '');

/** A p value far above the usual bound beside an interval that leaves no difference out, or one far below beside one that does not. */
function againstP(outcome: Outcome): Told | null {
  const interval = ofInterval(outcome);
  const p = Number(/^\D*?(\d*\.\d+)$/.exec(outcome.effect?.p ?? '')?.[1]);
  const isAbove = /^\D*[>≥]/.test(outcome.effect?.p ?? '') && p >= 0.05;
  if (!interval || isExplained(outcome) || Number.isNaN(p)) return null;
  const holds = interval.low < interval.at && interval.high > interval.at;
  return (!holds && (p > 0.1 || isAbove)) || (holds && p < 0.02)
    ? [
        ['effect', 'p'],
        `p is ${outcome.effect!.p!}, and the interval ${holds ? 'holds' : 'leaves out'} no difference`,
        'look all of it up in the source; where it is printed so, write "printed so" in note, and what each belongs to',
      ]
    : null;
}

/** A number at one end of its interval: mostly a digit too many in one of the three. */
function offCentre(outcome: Outcome): Told | null {
  const interval = ofInterval(outcome);
  if (!interval || isExplained(outcome) || Number.isNaN(interval.value)) return null;
  const [value, low, high] = [interval.value, interval.low, interval.high].map((end) =>
    interval.at === 1 ? Math.log(end) : end,
  ) as [number, number, number];
  const share = (value - low) / (high - low);
  return share < 0.15 || share > 0.85
    ? [
        ['effect', 'value'],
        `${interval.value} lies at one end of its interval, ${interval.low} to ${interval.high}`,
        'look all three numbers up in the source; where they are printed so, write "printed so" in note',
      ]
    : null;
}

/** Estimates of bodies that are not what the words or the study beside them say, or lie outside their interval. */
export function wrongEstimates(content: Content): Finding[] {
  const studies = studiesById(content);
  return readBodies(content).flatMap(({ entry, body }) =>
    body.datasets.flatMap(({ effect, estimates, evidence }, index) =>
      estimates.flatMap((estimate, place) => {
        const told = wrongEstimate(estimate, effect) ?? otherSign(estimate, evidence, studies);
        return told ? [findingIn(entry, ['datasets', index, 'estimates', place, told[0]], told[1], told[2])] : [];
      }),
    ),
  );
}

function wrongEstimate(estimate: Estimate, effect: string): [field: string, wrong: string, right: string] | null {
  const [value, low, high] = [estimate.value, estimate.low, estimate.high].map(numberIn) as [number, number, number];
  if (low > high)
    return ['low', `low is ${low}, which is more than high, ${high}`, `write the lower number first: low: '${estimate.high}', high: '${estimate.low}'`]; // prettier-ignore
  if (value < low || value > high)
    return ['value', `value is ${value}, which does not lie between low, ${low}, and high, ${high}`, 'look all three numbers up in the source']; // prettier-ignore
  if (estimate.scale === 'ratio' && low <= 0)
    return ['low', `low is ${low}, and a ratio is never nought or below`, 'look it up in the source; if 0 means no difference there, write scale: difference']; // prettier-ignore
  // Words without an interval may round: "about two points of 100".
  const printed = sizesIn(effect);
  if (printed.length < 3) return null;
  const unsaid = (['value', 'low', 'high'] as const).find(
    (field) => !printed.includes(Math.abs(numberIn(estimate[field]))),
  );
  return unsaid
    ? [unsaid, `${unsaid} is ${estimate[unsaid]}, and "${effect}" does not show it`, 'look it up in the source, and write the same number in both'] // prettier-ignore
    : null;
}

/** The numbers that words print, without their signs: "1,200 more", ".62". */
const sizesIn = (words: string): number[] =>
  (words.match(/\d[\d,]*(?:\.\d+)?|(?<!\d)\.\d+/g) ?? []).map((printed) => Number(printed.replaceAll(',', '')));

/** The ends of an interval without their signs, the same for one that was turned round. */
const endsOf = (low: string | null | undefined, high: string | null | undefined): string =>
  [low, high]
    .map((end) => Math.abs(numberIn(end ?? '')))
    .toSorted((a, b) => a - b)
    .join(' ');

/** The same number and interval in the study, with the other sign. */
function otherSign(
  { scale, value, low, high }: Estimate,
  evidence: readonly string[],
  studies: ReadonlyMap<string, Evidence>,
): [field: string, wrong: string, right: string] | null {
  const number = numberIn(value);
  const found = evidence.flatMap((id) =>
    (studies.get(id)?.outcomes ?? [])
      .filter(({ effect }) => effect?.scale === scale && endsOf(effect.ciLow, effect.ciHigh) === endsOf(low, high))
      .map((outcome) => ({ at: `${id}#${outcome.id}`, value: outcome.effect?.value })),
  );
  const other = found.find((each) => each.value === -number);
  return number !== 0 && other && !found.some((each) => each.value === number)
    ? ['value', `value is ${value}, and ${other.at} has ${other.value}`, 'write the same sign in both, as the source has it; which way is better says "better"'] // prettier-ignore
    : null;
}

/** More people analysed than were studied. */
export function tooManyAnalysed(content: Content): Finding[] {
  const inStudies = readEvidence(content).flatMap(({ entry, study }) =>
    study.outcomes.flatMap(({ effect, sample, notAnEffect }, index) => {
      const analysed = effect?.analysed?.value;
      const most = peopleIn(sample ?? study.sample);
      return !notAnEffect && analysed && most && analysed > most
        ? [findingIn(entry, ['outcomes', index, 'effect', 'analysed'], ...tooMany(analysed, most))]
        : [];
    }),
  );
  const studies = studiesById(content);
  const inBodies = readBodies(content).flatMap(({ entry, body }) =>
    body.datasets.flatMap(({ evidence, nAnalysed, estimates }, index) => {
      const samples = evidence.flatMap((id) => {
        const study = studies.get(id);
        return [study?.sample, ...(study?.outcomes ?? []).flatMap(({ sample }) => sample ?? [])].map(peopleIn);
      });
      const most = samples.every((sample) => sample !== null) ? Math.max(0, ...samples.map(Number)) : 0;
      const numbers = [
        { at: ['nAnalysed'], number: nAnalysed },
        ...estimates.map(({ analysed }, place) => ({ at: ['estimates', place, 'analysed'], number: analysed })),
      ];
      return numbers.flatMap(({ at, number }) =>
        number && most > 0 && number > most
          ? [findingIn(entry, ['datasets', index, ...at], ...tooMany(number, most))]
          : [],
      );
    }),
  );
  return [...inStudies, ...inBodies];
}

const tooMany = (analysed: number, most: number): [string, string] => [
  `${analysed} were analysed, and ${most} were studied`,
  'look both up in the source: nobody is analysed who was not studied',
];

/** The size of a sample of people; null where it counts something else or a part of them, or is not stated. */
const peopleIn = (sample: Evidence['sample'] | undefined): number | null =>
  sample && /^(?:participants|people|adults|patients|older people)$/i.test(sample.unit) ? sample.value : null;
