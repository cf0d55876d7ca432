import type { Kind } from '#model/kinds.ts';
import type { Content, ContentFile, Entry } from './content.ts';
import type { Finding } from './report/problem.ts';
import type { ReadingRule } from './read/reading-rules.ts';

export type Severity = 'error' | 'warning';

/**
 * Where the text of an example stands: in the prose, in the fields, or as a whole file; or that it is the name of a
 * file, its path, how a picture begins, why a file cannot be read, or what
 * stands beside a fact that has a second version.
 */
export type ExamplePart =
  'text' | 'fields' | 'file' | 'file name' | 'path' | 'picture' | 'told by a picture' | 'odd' | 'old figure';

/** A wrong and a right way to write something. The tests run both; the help pages show them. */
export interface RuleExample {
  part: ExamplePart;
  /** The kind of entry it stands in; a briefing chapter unless named. */
  kind?:
    | Kind
    | 'syntheses'
    | 'references'
    | 'vocabulary'
    | 'published'
    | 'need'
    | 'councils'
    | 'reorganisation'
    | 'boards'
    | 'history'
    | 'corrections'
    | 'numbers';
  wrong: string;
  right: string;
}

/** The path of a file, or that of a folder with a slash at its end. */
export type FilesRead = `${string}/` | `${string}.${string}`;

/** What a rule on some files may look at. Its lists are those that stand in its files. */
export type ContentOfFiles = Pick<Content, 'files' | 'lists' | 'councils' | 'unread' | 'host'>;

/** A check that looks at one entry after another, so that what it found in one is kept while others change. */
export interface EntryCheck<Beside> {
  /** All that it looks at besides the entry, as plain data, and the same for every entry. */
  beside: (content: Content) => Beside;
  inEntry: (entry: Entry, beside: Beside, file: ContentFile | undefined) => Finding[];
  /** What it finds in files that are no entries; it is shown no others. */
  inFiles?: {
    reads: readonly [FilesRead, ...FilesRead[]];
    check: (content: ContentOfFiles, beside: Beside) => Finding[];
  };
  /** What it finds only in everything together. */
  elsewhere?: (content: Content) => Finding[];
}

/** Defines a check on one entry after another; what it knows besides is known to neither the rule nor its judge. */
export const eachEntry = <Beside>(check: EntryCheck<Beside>): EntryCheck<unknown> => check as EntryCheck<unknown>;

/** What a rule of the content check is about, for its page. */
interface RuleWords<Id extends string = string> {
  /** The name under which it reports. */
  id: Id;
  severity: Severity;
  /** Whether it only asks where it reads sentences and no field. */
  asksOfWords?: true;
  /** What the rule sees to, in one line. */
  purpose: string;
  /** Why it matters to a reader, and how to put it right. */
  why: string;
  examples: readonly [RuleExample, ...RuleExample[]];
}

/** A rule that is shown no more of the content than some files. */
export type RuleOnFiles<Id extends string = string> = RuleWords<Id> & {
  reads: readonly [FilesRead, ...FilesRead[]];
  check: (content: ContentOfFiles) => Finding[];
};

/**
 * A rule of the content check: what it is about, what it looks at, and how it finds what breaks it. It looks at each
 * entry by itself; at each entry, beside the names of what else there is to point to; at some files, by their paths or
 * folders; or at everything. What it found is kept as long as what it looks at stays as it is.
 */
export type Rule<Id extends string = string> = RuleWords<Id> &
  (
    | { reads: 'one entry'; check: (content: Content) => Finding[] }
    | {
        reads: 'one entry beside lists' | 'all content';
        check: ((content: Content) => Finding[]) | EntryCheck<unknown>;
      }
    | RuleOnFiles<Id>
  );

export const isOnFiles = (one: Rule): one is RuleOnFiles => Array.isArray(one.reads);

/** Defines a rule; only the type of its id is inferred. */
export const rule = <const Id extends string>(definition: Rule<Id>): Rule<Id> => definition;

/** Whether a rule judges entries one by one, so that it can judge an entry that stands alone. */
export const isOnOneEntry = ({ reads }: Pick<Rule, 'reads'>): boolean =>
  reads === 'one entry' || reads === 'one entry beside lists';

/** The findings of a rule that is seen to while files are read: what keeps a file from being read. */
export const whileReading =
  (id: ReadingRule) =>
  ({ unreadable }: Content): Finding[] =>
    unreadable.filter((problem) => problem.rule === id);
