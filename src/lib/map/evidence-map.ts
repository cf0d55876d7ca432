import type { StudyDesign } from '#model/design.ts';
import { directions, type Direction } from '#model/direction.ts';
import type { Evidence } from '#schemas/evidence.ts';
import { certaintyLevels, type Certainty } from '#model/grade.ts';
import type { Term } from '#schemas/term.ts';
import { certaintyOfFinding } from '#lib/evidence/findings.ts';

/** What the map needs of an entry: its file name and its front matter. */
export interface Study {
  id: string;
  data: Evidence;
}

/** One finding, with everything that the map shows or filters by. */
export interface MappedFinding {
  /** The study and the finding, as an address has them: "kiely-2022-link-workers-review#gp-use". */
  key: string;
  study: string;
  title: string;
  activities: readonly string[];
  outcome: string;
  direction: Direction;
  certainty: Certainty;
  /** Its own design where it has one, else that of its study; null where not stated. */
  design: StudyDesign | null;
  people: readonly string[];
  uk: Evidence['uk'];
}

/** What was found of one activity and one outcome. No finding means that we found no study. */
export interface MapCell {
  activity: Term;
  outcome: Term;
  findings: MappedFinding[];
}

export interface MapRow {
  activity: Term;
  cells: MapCell[];
}

/** Activities by outcomes, with each finding in every cell it belongs to. */
export interface EvidenceMap {
  /** Each finding once, most certain first. */
  findings: MappedFinding[];
  activities: Term[];
  /** The outcomes of which there is a finding. */
  outcomes: Term[];
  rows: MapRow[];
}

/** How many findings there are of each certainty and direction. */
export type Balance = Record<Certainty, Record<Direction, number>>;

/**
 * The map of all findings that tell of an effect: norms and descriptions (`notAnEffect`) are left out.
 * A finding of a study of several activities stands in the row of each of them.
 */
export function evidenceMap(
  studies: readonly Study[],
  activities: readonly Term[],
  outcomes: readonly Term[],
): EvidenceMap {
  const findings = studies.flatMap(mappedFindings).toSorted(byCertaintyAndDirection);
  const found = outcomes.filter(({ id }) => findings.some(({ outcome }) => outcome === id));
  const rows = activities.map((activity) => ({
    activity,
    cells: found.map((outcome) => ({
      activity,
      outcome,
      findings: findings.filter(
        (finding) => finding.outcome === outcome.id && finding.activities.includes(activity.id),
      ),
    })),
  }));
  return { findings, activities: [...activities], outcomes: found, rows };
}

/** The cell of an activity and an outcome; undefined where the map has no such row or column. */
export function cellOf(map: EvidenceMap, activity: string, outcome: string): MapCell | undefined {
  return map.rows.find((row) => row.activity.id === activity)?.cells.find((cell) => cell.outcome.id === outcome);
}

/** The findings counted by certainty and direction; every pair is there, with 0 where nothing was found. */
export function balanceByCertainty(findings: readonly MappedFinding[]): Balance {
  const counted = (certainty: Certainty) =>
    Object.fromEntries(
      directionOrder.map((direction) => [
        direction,
        findings.filter((finding) => finding.certainty === certainty && finding.direction === direction).length,
      ]),
    );
  return Object.fromEntries(certaintyLevels.map((level) => [level, counted(level)])) as Balance;
}

/** The place of a cell on the page of the map, as the last part of an address: "singing--mental-health". */
export function cellId({ activity, outcome }: MapCell): string {
  return `${activity.id}--${outcome.id}`;
}

const directionOrder = Object.keys(directions) as Direction[];

function mappedFindings({ id, data }: Study): MappedFinding[] {
  return data.outcomes
    .filter(({ notAnEffect }) => !notAnEffect)
    .map((outcome) => ({
      key: `${id}#${outcome.id}`,
      study: id,
      title: data.title,
      activities: data.activities,
      outcome: outcome.outcome,
      direction: outcome.direction,
      certainty: certaintyOfFinding(data, outcome),
      design: outcome.design === undefined ? data.design : outcome.design,
      people: data.people,
      uk: data.uk,
    }));
}

/** Most certain first; among equals in the order of the directions, then by key, so that every build is the same. */
function byCertaintyAndDirection(a: MappedFinding, b: MappedFinding): number {
  const level = (finding: MappedFinding) => certaintyLevels.indexOf(finding.certainty);
  const way = (finding: MappedFinding) => directionOrder.indexOf(finding.direction);
  return level(b) - level(a) || way(a) - way(b) || (a.key < b.key ? -1 : 1);
}
