import type { z } from 'zod';
import type { Problem } from '../report/problem.ts';
import { describePath, fieldsAt } from './schema-paths.ts';
import { suggest } from '../suggest.ts';
import type { YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue & { input?: unknown };

/** Everything that keeps the data of a file from being what its schema asks for. */
export function schemaProblems(path: string, yaml: YamlFile, schema: z.core.$ZodType): Problem[] {
  const parsed = (schema as z.ZodType).safeParse(yaml.data, { reportInput: true });
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) => problemsOf(path, yaml, schema, issue as Issue));
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
    return [{ ...at, rule: 'missing-field', wrong: `${field} is missing`, right: right('add it') }];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [
      {
        ...at,
        rule: 'unknown-value',
        wrong: `${field} is ${typeof issue.input === 'string' ? `"${issue.input}"` : nameOf(issue.input)}, which is not one of its values`,
        right: suggest(String(issue.input), values),
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
            : right(`write ${article(issue.expected)}`),
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
  return [{ ...at, rule: 'wrong-value', wrong: `${field} is not right`, right: right(issue.message) }];
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
