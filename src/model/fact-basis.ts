import type { CaseStudy } from '#schemas/case-study.ts';
import { resultDesigns, studyDesigns, uncontrolledDesigns } from './design.ts';
import type { Direction } from './direction.ts';
import type { Evidence } from '#schemas/evidence.ts';
import type { Fact } from '#schemas/fact.ts';
import { asLarge, whyNotLarge } from './large-figure.ts';
import { moneyLabel } from './money.ts';
import { designOfFinding, formatEffect, strengthOfFinding } from './finding.ts';
import type { StrengthBars } from './strength.ts';
import type { Reading } from '#schemas/source.ts';

/** What a fact is drawn from, and the design and strength that it takes from there. */
export interface FactBasis {
  kind: 'finding' | 'figure' | 'statement';
  /** Where it stands, as kind and id: evidence/<id>, case-studies/<id>; null where the site has no entry for it. */
  entry: string | null;
  /** The id of the finding or figure on that page. */
  anchor: string | null;
  title: string | null;
  /** Everything the finding or figure says, in which the fact's own figure must be found. */
  words: string;
  /** Its number, where it is a single one. */
  value: number | null;
  design: string;
  /** False where the design, or serious concern about bias, leaves open what caused a change. */
  controlled: boolean;
  /** Only for findings about an effect. */
  strength: StrengthBars | null;
  direction: Direction | null;
  /** Why the figure may not be set large, whatever its fact says; null where it may. */
  notLarge: string | null;
  /** What we read of the source; null where the entry does not list it. */
  read: Reading | null;
}

/** The pages that a fact may rest on; what is not there gives no basis. */
export interface FactGround {
  evidence(id: string): Evidence | undefined;
  caseStudy(id: string): CaseStudy | undefined;
  /** What was read of a source, where any page lists it. */
  reading(source: string): Reading | undefined;
}

/** What a fact rests on, or null where the page or the figure that it names is not there. */
export function basisOf({ restsOn, source }: Pick<Fact, 'restsOn' | 'source'>, ground: FactGround): FactBasis | null {
  if ('evidence' in restsOn) return findingBasis(restsOn.evidence, restsOn.finding, source, ground);
  if ('caseStudy' in restsOn) return figureBasis(restsOn.caseStudy, restsOn.figure, source, ground);
  return {
    kind: 'statement',
    entry: null,
    anchor: null,
    title: null,
    words: '',
    value: null,
    design: restsOn.basis,
    controlled: controlledDesigns.some((label) => restsOn.basis.toLowerCase().startsWith(label)),
    strength: null,
    direction: null,
    notLarge: null,
    read: ground.reading(source) ?? null,
  };
}

function findingBasis(id: string, anchor: string, source: string, ground: FactGround): FactBasis | null {
  const evidence = ground.evidence(id);
  const outcome = evidence?.outcomes.find((candidate) => candidate.id === anchor);
  if (!evidence || !outcome) return null;
  const design = outcome.design === undefined ? evidence.design : outcome.design;
  const strength = strengthOfFinding(evidence, outcome);
  return {
    kind: 'finding',
    entry: `evidence/${id}`,
    anchor,
    title: evidence.title,
    value: outcome.effect?.value ?? null,
    words: `${outcome.effect ? `${formatEffect(outcome.effect)} | ` : ''}${leaves({ ...outcome, strength: null })}`,
    design: designOfFinding(evidence, outcome),
    controlled: design !== null && isControlled(design) && strength.bias !== 'serious',
    strength: outcome.notAnEffect ? null : strength,
    direction: outcome.notAnEffect ? null : outcome.direction,
    notLarge: whyNotLarge({ design, isChange: !outcome.notAnEffect }),
    read: readingOf(evidence.sources, source) ?? ground.reading(source) ?? null,
  };
}

function figureBasis(id: string, anchor: string, source: string, ground: FactGround): FactBasis | null {
  const scheme = ground.caseStudy(id);
  const result = scheme?.results.find((candidate) => candidate.id === anchor);
  const cost = scheme?.costs.find((candidate) => candidate.id === anchor);
  const figure = result ?? cost;
  if (!scheme || !figure) return null;
  return {
    kind: 'figure',
    entry: `case-studies/${id}`,
    anchor,
    title: scheme.title,
    words: leaves(figure),
    value: figure.value ?? null,
    design: result ? resultDesigns[result.design] : moneyLabel(cost!),
    controlled: result !== undefined && isControlled(result.design),
    strength: null,
    direction: null,
    notLarge: result ? whyNotLarge(asLarge(result)) : null,
    read: readingOf(scheme.sources, source) ?? ground.reading(source) ?? null,
  };
}

const isControlled = (design: string): boolean => !(uncontrolledDesigns as readonly string[]).includes(design);

/** The names of the designs with a comparison, in small letters, as a statement of basis may begin with one. */
const controlledDesigns = Object.entries({ ...resultDesigns, ...studyDesigns })
  .filter(([design]) => isControlled(design) && design !== 'guideline')
  .map(([, label]) => label.toLowerCase());

const readingOf = (sources: readonly { ref: string; read: Reading }[], source: string): Reading | undefined =>
  sources.find(({ ref }) => ref === source)?.read;

/** Every text and number of a value, in a line. */
function leaves(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  if (typeof value !== 'object') return String(value);
  return Object.values(value).map(leaves).filter(Boolean).join(' | ');
}
