import type { Content } from './content.ts';
import type { Finding } from './report/problem.ts';
import type { ReadingRule } from './read/reading-rules.ts';

export type Severity = 'error' | 'warning';

/**
 * Where the text of an example stands: in the prose, in the fields, or as a whole file; or that it is the name of a
 * file, its path, how a picture begins, why a file cannot be read, or what
 * stands beside a fact that has a second version.
 */
export type ExamplePart = 'text' | 'fields' | 'file' | 'file name' | 'path' | 'picture' | 'odd' | 'old figure';

/** A wrong and a right way to write something. The tests run both; the help pages show them. */
export interface RuleExample {
  part: ExamplePart;
  /** The kind of entry it stands in; a briefing chapter unless named. */
  kind?:
    | 'case-studies'
    | 'evidence'
    | 'answers'
    | 'bodies'
    | 'facts'
    | 'syntheses'
    | 'references'
    | 'vocabulary'
    | 'published'
    | 'need'
    | 'reorganisation'
    | 'history'
    | 'corrections';
  wrong: string;
  right: string;
}

/** One rule of the content check: its words, its examples, and the function that finds what breaks it. */
export interface Rule<Id extends string = string> {
  /** The name under which it reports. */
  id: Id;
  severity: Severity;
  /** What the rule sees to, in one line. */
  purpose: string;
  /** Why it matters to a reader, and how to put it right. */
  why: string;
  examples: readonly [RuleExample, ...RuleExample[]];
  /**
   * Whether it judges each entry by itself: what it finds is then kept until the entry changes. Beside lists: it needs
   * to know what else there is to point to, and no more of it than names.
   */
  reads?: 'one entry' | 'one entry beside lists';
  /** Everything in the content that breaks the rule. */
  check: (content: Content) => Finding[];
}

/** Defines a rule; only the type of its id is inferred. */
export const rule = <const Id extends string>(definition: Rule<Id>): Rule<Id> => definition;

/** The findings of a rule that is seen to while files are read: what keeps a file from being read. */
export const whileReading =
  (id: ReadingRule) =>
  ({ unreadable }: Content): Finding[] =>
    unreadable.filter((problem) => problem.rule === id);
