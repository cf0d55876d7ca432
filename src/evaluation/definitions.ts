import type { FieldType, RungName } from '#model/evaluation.ts';

/** What the kit knows of measures and columns; the facts themselves stand in content/lists/ and come in from outside. */

/** When a questionnaire was filled in: before the first session, after the last, and months later. */
export const times = ['before', 'after', 'later'] as const;
export type Time = (typeof times)[number];

/** How a score is made of the answers. Items are counted from 1. */
export type ScoreRule =
  | { kind: 'sum' }
  | { kind: 'mean' }
  /** The sum, looked up: raw total to the value on the scale that the measure reports. */
  | { kind: 'table'; table: Record<string, number> }
  /** One for each item whose answer is among the codes listed for it. */
  | { kind: 'count'; codes: number[][] }
  /** One item by itself. */
  | { kind: 'item'; item: number }
  /** Whether one item was answered by one of these codes: a share, with no mean. */
  | { kind: 'share'; item: number; codes: number[] }
  /** No rule of ours: the total that the user already has. */
  | { kind: 'total' };

/** A published size of change, one of several from which the user chooses. */
export interface Threshold {
  /** In points, above 0; the good direction is that of the score. */
  value: number;
  text: string;
  sources: string[];
}

/** A published average to set a group beside. */
export interface Average {
  value: number;
  who: string;
  sources: string[];
}

/** One score of a measure: most have one, the ONS questions have four. */
export interface Score {
  id: string;
  name: string;
  rule: ScoreRule;
  /** The rule in words. */
  says: string;
  /** Items whose code runs the other way: scored as least + most − code. */
  reversed: number[];
  /** The range of the score; null where it is not known. */
  min: number | null;
  max: number | null;
  better: 'higher' | 'lower';
  thresholds: Threshold[];
  averages: Average[];
}

/** A measure as the kit scores or records it. */
export interface Measure {
  id: string;
  name: string;
  /** Terms of the vocabulary of outcomes. */
  outcomes: string[];
  /** The first part of its columns: swemwbs in swemwbs_3_before. */
  column: string;
  /** How many items it has; 0 where only a total is recorded. */
  items: number;
  least: number;
  most: number;
  /** What the codes mean, for the template. */
  labels: string;
  /** How many items may be missing. */
  mayMiss: number;
  scores: Score[];
}

/** A column of the template that is not of a measure. */
export interface Field {
  name: string;
  label: string;
  type: FieldType;
  required: boolean;
  pattern?: string;
  values?: string[];
  min?: number;
  max?: number;
}

/** Words in the names of columns that hold what identifies a person. */
export interface Refusal {
  words: string[];
  what: string;
}

/** A rung of comparison as the reader chooses it. */
export interface Rung {
  rung: RungName;
  text: string;
  allows: string;
  trap?: string;
  how: string;
  needsGroup: boolean;
  design: string;
}

/** Everything that the tools are told by /data/evaluation-template.json. */
export interface Kit extends Definitions {
  /** Names of the fields by which results may be split. */
  subgroups: string[];
  rungs: Rung[];
  /** The source that figures of a draft case study name. */
  draftSource: string;
  /** Labels of the activities, by the word that the template uses. */
  activities: Record<string, string>;
}

/** All that is needed to read a file. */
export interface Definitions {
  fields: Field[];
  measures: Measure[];
  refused: Refusal[];
}
