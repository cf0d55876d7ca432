import { bodySchema, type Body } from '#schemas/body.ts';
import { evidenceSchema, type Evidence } from '#schemas/evidence.ts';
import { asKind } from '../as-kind.ts';
import type { Content, Entry } from '../content.ts';
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

const evidenceOf = ({ entries }: Content): { entry: Entry; study: Evidence }[] =>
  entries
    .filter(({ folder }) => folder === 'evidence')
    .flatMap((entry) => {
      const study = asKind(evidenceSchema, entry);
      return study ? [{ entry, study }] : [];
    });

const bodiesOf = ({ entries }: Content): { entry: Entry; body: Body }[] =>
  entries
    .filter(({ folder }) => folder === 'bodies')
    .flatMap((entry) => {
      const body = asKind(bodySchema, entry);
      return body ? [{ entry, body }] : [];
    });

/** Directions that go against what is drawn beside them, against the study, or against all that a body holds. */
export function contradictedDirections(content: Content): Finding[] {
  const studies = new Map(evidenceOf(content).map(({ entry, study }) => [entry.id, study]));
  return bodiesOf(content).flatMap(({ entry, body }) => [
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
        `write direction: ${sides[direction]}, or put the sign or "better" of the estimate right`,
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
  const inBody = datasets.filter(({ place }) => place === 'in the body').map((dataset) => dataset.direction);
  return isSide(direction) && inBody.length > 0 && !inBody.includes(direction)
    ? [
        findingIn(
          entry,
          ['direction'],
          `the body points ${direction}, and no dataset in it does`,
          `write the direction that its datasets have (${[...new Set(inBody)].join(', ')}), or mend theirs`,
        ),
      ]
    : [];
}

/** Findings that point one way although their interval holds no difference too. */
export function undecidedDirections(content: Content): Finding[] {
  return evidenceOf(content).flatMap(({ entry, study }) =>
    study.outcomes.flatMap(({ direction, effect }, index) => {
      if (!isSide(direction) || !effect?.ciLow || !effect.ciHigh || effect.scale === 'other') return [];
      const at = nothing[effect.scale];
      return numberIn(effect.ciLow) < at && numberIn(effect.ciHigh) > at
        ? [
            findingIn(
              entry,
              ['outcomes', index, 'direction'],
              `direction is ${direction}, and the interval of ${effect.ciLow} to ${effect.ciHigh} holds ${at}, no difference, too`,
              'write not known, or little or no difference; or look the ends up in the source, with their signs',
            ),
          ]
        : [];
    }),
  );
}

/** Estimates of bodies that are not what the words or the study beside them say, or lie outside their interval. */
export function wrongEstimates(content: Content): Finding[] {
  const studies = new Map(evidenceOf(content).map(({ entry, study }) => [entry.id, study]));
  return bodiesOf(content).flatMap(({ entry, body }) =>
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
  // "One point less" is in words.
  if (!/\d/.test(effect)) return null;
  const unsaid = (['value', 'low', 'high'] as const).find(
    (field) => !effect.includes(estimate[field].replace(/^-/, '')),
  );
  return unsaid
    ? [unsaid, `${unsaid} is ${estimate[unsaid]}, and "${effect}" does not show it`, 'look it up in the source, and write the same number in both'] // prettier-ignore
    : null;
}

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
  const inStudies = evidenceOf(content).flatMap(({ entry, study }) =>
    study.outcomes.flatMap(({ effect, sample, notAnEffect }, index) => {
      const analysed = effect?.analysed?.value;
      const most = peopleIn(sample ?? study.sample);
      return !notAnEffect && analysed && most && analysed > most
        ? [findingIn(entry, ['outcomes', index, 'effect', 'analysed'], ...tooMany(analysed, most))]
        : [];
    }),
  );
  const studies = new Map(evidenceOf(content).map(({ entry, study }) => [entry.id, study]));
  const inBodies = bodiesOf(content).flatMap(({ entry, body }) =>
    body.datasets.flatMap(({ evidence, nAnalysed, estimates }, index) => {
      const samples = evidence.map((id) => peopleIn(studies.get(id)?.sample));
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

/** The size of a sample of people; null where it counts something else, or is not stated. */
const peopleIn = (sample: Evidence['sample'] | undefined): number | null =>
  sample && /^(?:participants|people|adults|patients|older people)\b/i.test(sample.unit) ? sample.value : null;
