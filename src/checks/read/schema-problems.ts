import type { z } from 'zod';
import type { Problem } from '../report/problem.ts';
import { describePath, fieldsAt } from './schema-paths.ts';
import { choiceMeant } from '../everyday-words.ts';
import { readings } from '../find/dates.ts';
import { dayMeant } from '../repair/day-meant.ts';
import { limits } from '../limits.ts';
import type { ReadingRule } from './reading-rules.ts';
import { suggest } from '../suggest.ts';
import { fieldsOf, type YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue & { input?: unknown };

/** Everything that keeps the data of a file from being what its schema asks for. */
export const schemaProblems = (path: string, yaml: YamlFile, schema: z.core.$ZodType): Problem[] =>
  readAs(path, yaml, schema).problems;

/** The data of a file as the site will have it (numbers as texts, one value as a list), and what is wrong with it. */
export function readAs(
  path: string,
  yaml: YamlFile,
  schema: z.core.$ZodType,
): { problems: Problem[]; data: Record<string, unknown> } {
  const parsed = (schema as z.ZodType).safeParse(yaml.data, { reportInput: true });
  const report: Report = (at, rule, wrong, right) => ({ path, ...yaml.locate(at), rule, wrong, right });
  const beyond = beyondLimits(yaml.data, [], (at) => at.at(-1) === 'title' || path.endsWith('.json'), report);
  if (parsed.success) return { problems: beyond, data: fieldsOf(parsed.data) };
  const found = parsed.error.issues.flatMap((issue) => problemsOf(path, yaml, schema, issue as Issue));
  return { problems: [...beyond, ...found], data: fieldsOf(yaml.data) };
}

type At = (string | number)[];
type Report = (at: At, rule: ReadingRule, wrong: string, right: string) => Problem;

/**
 * Texts, numbers and groups that are far beyond anything that belongs on a page.
 * @param isLine whether a text is a line: a title, and every text of a source, which other tools read line by line
 */
function beyondLimits(value: unknown, at: At, isLine: (at: At) => boolean, report: Report): Problem[] {
  if (typeof value === 'string') {
    const most = at.at(-1) === 'title' ? limits.title : limits.fieldText;
    if (isLine(at) && /[\t\n\v\f\r\x85\u2028\u2029]/.test(value.trim()))
      return [report(at, 'wrong-value', `${fieldName(at)} goes over more than one line`, 'write it on one line')];
    return value.length <= most
      ? []
      : [report(at, 'too-long', `${fieldName(at)} has ${value.length} characters`, `shorten it to ${most} or fewer`)];
  }
  if (typeof value === 'number') {
    return Math.abs(value) <= limits.number
      ? []
      : [report(at, 'wrong-value', `${fieldName(at)} is ${value}`, 'write a number below a million million')];
  }
  if (value === null || typeof value !== 'object' || value instanceof Date) return [];
  if (at.length > limits.fieldDepth) {
    return [report(at, 'too-large', 'fields stand inside fields here, too deep', 'write them side by side')];
  }
  return Object.entries(value).flatMap(([key, item]) =>
    beyondLimits(item, [...at, Array.isArray(value) ? Number(key) : key], isLine, report),
  );
}

function problemsOf(path: string, yaml: YamlFile, schema: z.core.$ZodType, issue: Issue): Problem[] {
  const field = fieldName(issue.path);
  const description = describePath(schema, issue.path);
  const right = (fallback: string) => (description ? `${fallback}: ${description}` : fallback);

  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path,
      ...yaml.locateKey([...issue.path, key]),
      rule: 'unknown-field',
      wrong: key.startsWith('[object') ? 'this field has no name' : `"${key}" is not a field here`,
      right: suggest(key, fieldsAt(schema, issue.path)),
    }));
  }
  if (issue.code === 'invalid_union' && isGroup(issue.input)) {
    // The form that was meant is the one that the fields come nearest to.
    const [nearest = []] = issue.errors.toSorted((a, b) => weigh(a) - weigh(b));
    return nearest.flatMap((inner) =>
      problemsOf(path, yaml, schema, { ...inner, path: [...issue.path, ...inner.path] } as Issue),
    );
  }
  const at = { path, ...yaml.locate(issue.path) };
  if (issue.input === undefined) {
    return [
      {
        ...at,
        rule: 'missing-field',
        wrong: `${field} is missing`,
        right: withShape(schema, issue.path, right('add it')),
      },
    ];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [
      {
        ...at,
        rule: 'unknown-value',
        wrong: `${field} is ${typeof issue.input === 'string' ? `"${issue.input}"` : nameOf(issue.input)}, which is not one of its values`,
        right: choiceMeant(String(issue.input), values)
          ? `write ${choiceMeant(String(issue.input), values)}`
          : suggest(String(issue.input), values),
      },
    ];
  }
  if (issue.code === 'invalid_type') {
    return [
      {
        ...at,
        rule: 'wrong-type',
        wrong: `${field} is ${nameOf(issue.input)}, not ${article(issue.expected)}`,
        right:
          issue.expected === 'string' && typeof issue.input === 'number'
            ? "put it in quotes, so that the last nought stays: '1.30'"
            : withShape(schema, issue.path, right(`write ${article(issue.expected)}`)),
      },
    ];
  }
  if (issue.code === 'too_big' && typeof issue.input === 'string') {
    return [
      {
        ...at,
        rule: 'too-long',
        wrong: `${field} has ${issue.input.length} characters`,
        right: `shorten it to ${issue.maximum} or fewer`,
      },
    ];
  }
  const day =
    typeof issue.input === 'string' && issue.message.includes('year-month-day') ? daysMeant(issue.input) : null;
  if (day)
    return [
      {
        ...at,
        rule: 'wrong-value',
        wrong: `${field} is not right`,
        right: `${issue.message.replace(/,.*$/, '')}: ${day}`,
      },
    ];
  return [{ ...at, rule: 'wrong-value', wrong: `${field} is not right`, right: right(issue.message) }];
}

/** The author's own day, as it is to be written. */
function daysMeant(written: string): string | null {
  const one = dayMeant(written);
  if (one) return one;
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written.trim());
  const both = figures && readings(Number(figures[1]), Number(figures[2]), figures[3]!).map((day) => dayMeant(day)!);
  return both && both.length > 0 ? both.join(', or ') : null;
}

/** A group is named with its fields. */
function withShape(schema: z.core.$ZodType, path: readonly PropertyKey[], right: string): string {
  const fields = fieldsAt(schema, path);
  const inItems = fields.length === 0 ? fieldsAt(schema, [...path, 0]) : [];
  if (fields.length > 0) return `${right}; its fields are ${fields.join(', ')}`;
  return inItems.length > 0 ? `${right}; each of its items has ${inItems.join(', ')}` : right;
}

const isGroup = (value: unknown): boolean =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);

/** How many fields are missing, wrong or too many. */
const weigh = (issues: z.core.$ZodIssue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 2 * issue.keys.length : 1), 0);

/** results[2].value, as an author would write it, counted from 1 in words. */
function fieldName(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'this entry';
  return path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name} ${key + 1}` : name ? `${name}, ${String(key)}` : String(key)),
    '',
  );
}

function nameOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of fields' : `the ${typeof value} "${String(value)}"`;
}

function article(type: string): string {
  const names: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of fields',
  };
  return names[type] ?? type;
}
