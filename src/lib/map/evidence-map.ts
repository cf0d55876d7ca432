import type { StudyDesign } from '#model/design.ts';
import { isDirect, type Directness } from '#model/directness.ts';
import type { Direction } from '#model/direction.ts';
import { levelRank, type Certainty } from '#model/certainty.ts';
import { strengthRank, type StrengthBars } from '#model/strength.ts';
import type { Body } from '#schemas/body.ts';
import type { Evidence } from '#schemas/evidence.ts';
import type { Term } from '#schemas/term.ts';
import { strengthOfFinding } from '#lib/evidence/findings.ts';

/** What the map needs of an entry: its file name and its front matter. */
export interface Study {
  id: string;
  data: Evidence;
}

/** What the map needs of a body of evidence. */
export interface JudgedBody {
  id: string;
  data: Body;
  certainty: { level: Certainty | null };
  path: string;
}

/** One finding, with everything that the map shows or filters by. */
export interface MappedFinding {
  /** The study and the finding, as an address has them: "a-study#a-finding". */
  key: string;
  study: string;
  title: string;
  activities: readonly string[];
  outcome: string;
  direction: Direction;
  strength: StrengthBars;
  /** How direct it is for each activity; an activity that is not there was not coded. */
  directness: Partial<Record<string, Directness>>;
  /** Its own design where it has one, else that of its study; null where not stated. */
  design: StudyDesign | null;
  people: readonly string[];
  uk: Evidence['uk'];
}

/** What is known of one activity and one outcome. No finding means that we found no study. */
export interface MapCell {
  activity: Term;
  outcome: Term;
  /** The bodies that ask about both, surest first. */
  bodies: JudgedBody[];
  findings: MappedFinding[];
}

export interface MapRow {
  activity: Term;
  cells: MapCell[];
}

/** Activities by outcomes: what is known, and each finding behind it in every cell it belongs to. */
export interface EvidenceMap {
  bodies: readonly JudgedBody[];
  /** Each finding once, of the strongest study first. */
  findings: MappedFinding[];
  activities: Term[];
  /** The outcomes of which there is a body or a finding. */
  outcomes: Term[];
  rows: MapRow[];
}

/**
 * The map of all bodies of evidence, and of all findings that tell of an effect: norms and descriptions
 * (`notAnEffect`) are left out. A finding of a study of several activities stands in the row of each of them.
 */
export function evidenceMap(
  bodies: readonly JudgedBody[],
  studies: readonly Study[],
  activities: readonly Term[],
  outcomes: readonly Term[],
): EvidenceMap {
  const findings = studies.flatMap((study) => mappedFindings(study, bodies)).toSorted(byStrengthThenKey);
  const judged = bodies.toSorted(bySurety);
  const found = outcomes.filter(
    ({ id }) => findings.some(({ outcome }) => outcome === id) || bodies.some(({ data }) => data.outcome === id),
  );
  const rows = activities.map((activity) => ({
    activity,
    cells: found.map((outcome) => ({
      activity,
      outcome,
      bodies: judged.filter(({ data }) => data.activity === activity.id && data.outcome === outcome.id),
      findings: findings.filter(
        (finding) => finding.outcome === outcome.id && finding.activities.includes(activity.id),
      ),
    })),
  }));
  return { bodies: judged, findings, activities: [...activities], outcomes: found, rows };
}

/** The cell of an activity and an outcome; undefined where the map has no such row or column. */
export function cellOf(map: EvidenceMap, activity: string, outcome: string): MapCell | undefined {
  return map.rows.find((row) => row.activity.id === activity)?.cells.find((cell) => cell.outcome.id === outcome);
}

/** The place of a cell on the page of the map, as the last part of an address: "singing--mental-health". */
export function cellId({ activity, outcome }: Pick<MapCell, 'activity' | 'outcome'>): string {
  return `${activity.id}--${outcome.id}`;
}

/** Findings by how direct they are for an activity: people sent to it or offered it, others, and what nobody coded. */
export function byDirectness(
  findings: readonly MappedFinding[],
  activity: string,
): { direct: MappedFinding[]; indirect: MappedFinding[]; uncoded: MappedFinding[] } {
  const way = ({ directness }: MappedFinding) => directness[activity];
  return {
    direct: findings.filter((finding) => way(finding) !== undefined && isDirect(way(finding)!)),
    indirect: findings.filter((finding) => way(finding) !== undefined && !isDirect(way(finding)!)),
    uncoded: findings.filter((finding) => way(finding) === undefined),
  };
}

function mappedFindings({ id, data }: Study, bodies: readonly JudgedBody[]): MappedFinding[] {
  return data.outcomes
    .filter(({ notAnEffect }) => !notAnEffect)
    .map((outcome) => ({
      key: `${id}#${outcome.id}`,
      study: id,
      title: data.title,
      activities: data.activities,
      outcome: outcome.outcome,
      direction: outcome.direction,
      strength: strengthOfFinding(data, outcome),
      directness: Object.fromEntries(
        data.activities.flatMap((activity) => {
          const how =
            data.directness.find((pair) => pair.activity === activity)?.how ??
            directnessInBody(bodies, id, activity, outcome.outcome);
          return how ? [[activity, how]] : [];
        }),
      ),
      design: outcome.design === undefined ? data.design : outcome.design,
      people: data.people,
      uk: data.uk,
    }));
}

/** What a body says of the dataset of a study, where it is on the activity and the outcome. */
function directnessInBody(
  bodies: readonly JudgedBody[],
  study: string,
  activity: string,
  outcome: string,
): Directness | undefined {
  return bodies
    .filter(({ data }) => data.activity === activity && data.outcome === outcome)
    .flatMap(({ data }) => data.datasets)
    .find(({ evidence }) => evidence.includes(study))?.directness;
}

const bySurety = (a: JudgedBody, b: JudgedBody): number =>
  levelRank(b.certainty.level) - levelRank(a.certainty.level) || (a.id < b.id ? -1 : 1);

/** The strongest study first; among equals by key, so that every build is the same. */
const byStrengthThenKey = (a: MappedFinding, b: MappedFinding): number =>
  strengthRank(b.strength) - strengthRank(a.strength) || (a.key < b.key ? -1 : 1);
