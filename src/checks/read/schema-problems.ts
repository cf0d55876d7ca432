import type { z } from 'zod';
import type { Problem } from '../report/problem.ts';
import { describePath, fieldsAt, formsAt, metaOfField } from './schema-paths.ts';
import { choiceMeant } from '../everyday-words.ts';
import { readings } from '../find/dates.ts';
import { dayMeant } from '../repair/day-meant.ts';
import { limits } from '../limits.ts';
import type { ReadingRule } from './reading-rules.ts';
import { nearest, suggest } from '../suggest.ts';
import { fieldsOf, type YamlFile } from './yaml-file.ts';
import { formatList, formatNumber } from '#model/text.ts';

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
  const found = together(
    withoutMisspelt(parsed.error.issues.flatMap((issue) => problemsOf(path, yaml, schema, issue))),
  );
  return { problems: [...beyond, ...found], data: fieldsOf(yaml.data) };
}

/** A field that is missing because its name is misspelt is told of once, at its name. */
function withoutMisspelt(problems: readonly Problem[]): Problem[] {
  const meant = problems.flatMap(({ rule, right }) => {
    const [, name] = rule === 'unknown-field' ? (/^did you mean (\w+)\?/.exec(right) ?? []) : [];
    return name === undefined ? [] : [name];
  });
  return problems.filter(({ rule, wrong }) => {
    const [, name] = rule === 'missing-field' ? (/(\w+) is missing$/.exec(wrong) ?? []) : [];
    if (name === undefined || !meant.includes(name)) return true;
    meant.splice(meant.indexOf(name), 1);
    return false;
  });
}

/** Fields that are missing from one group below the top are told of in one message: with the first alone it is as wrong as before. */
function together(problems: readonly Problem[]): Problem[] {
  const group = ({ line, column, wrong }: Problem): string =>
    `${line} ${column} ${wrong.replace(/\w+ is missing$/, '')}`;
  const missing = Map.groupBy(
    problems.filter(({ rule, wrong }) => rule === 'missing-field' && wrong.includes(', ')),
    group,
  );
  return problems.flatMap((problem) => {
    const all = missing.get(group(problem)) ?? [];
    if (problem.rule !== 'missing-field' || all.length < 2) return [problem];
    if (problem !== all[0]) return [];
    const names = all.map(({ wrong }) => /\w+(?= is missing$)/.exec(wrong)![0]);
    const of = problem.wrong.replace(/,? ?\w+ is missing$/, '');
    return [
      {
        ...problem,
        wrong: `${of} lacks ${formatList(names)}`,
        right: `add ${all.length} lines: ${all.map(({ right }, index) => right.replace(/^add it:?/, `${names[index]!},`)).join('. And ')}`,
      },
    ];
  });
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
    // What is no number at all is told by the schema.
    return !(Math.abs(value) > limits.number) || value === Infinity || value === -Infinity
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
  if (issue.code === 'unrecognized_keys') return unknownFields(path, yaml, schema, issue.keys, issue.path);
  if (issue.code === 'invalid_union' && isGroup(issue.input)) {
    // The form that was meant is the one that the fields come nearest to.
    const [nearest = []] = issue.errors.toSorted((a, b) => weigh(a) - weigh(b));
    return nearest.flatMap((inner) =>
      problemsOf(path, yaml, schema, { ...inner, path: [...issue.path, ...inner.path] }),
    );
  }
  return [{ path, ...yaml.locate(issue.path), ...wordsOf(schema, issue) }];
}

/** As many as a slip of typing can bring; of more, the first is told with their number. */
const mostUnknown = 8;

function unknownFields(
  path: string,
  yaml: YamlFile,
  schema: z.core.$ZodType,
  keys: readonly string[],
  at: readonly PropertyKey[],
): Problem[] {
  const known = fieldsAt(schema, at);
  const many = keys.length > mostUnknown;
  return (many ? keys.slice(0, 1) : keys).map((key) => ({
    path,
    ...yaml.locateKey([...at, key]),
    rule: 'unknown-field',
    wrong: many
      ? `${keys.length} fields here are none of this kind of page: "${keys.slice(0, 3).join('", "')}" and so on`
      : key.startsWith('[object')
        ? 'this field has no name'
        : `"${key}" is not a field here`,
    right: known.includes(key)
      ? 'it belongs to another form of this group: keep the fields of one form, and delete the others'
      : (besideAnother(key, yaml.data, at, known) ??
        suggest(key, known, 'delete it; /contribute/fields/ names every field that there is')),
  }));
}

/** What to do with a misspelt field beside the one that is meant, which may stand there once. */
function besideAnother(
  key: string,
  data: unknown,
  at: readonly PropertyKey[],
  known: readonly string[],
): string | null {
  const near = nearest(key, known);
  const group = at.reduce<unknown>((inner, step) => fieldsOf(inner)[String(step)], data);
  return near !== null && Object.hasOwn(fieldsOf(group), near)
    ? `did you mean ${near}? it stands here already: keep one of the two`
    : null;
}

/** What is wrong with one value, and what would be right. */
function wordsOf(schema: z.core.$ZodType, issue: Issue): { rule: ReadingRule; wrong: string; right: string } {
  const { input } = issue;
  const field = fieldName(issue.path);
  const description = describePath(schema, issue.path);
  const described = (words: string): string => (description ? `${words}: ${description}` : words);

  if (input === undefined) {
    const right = `${withShape(schema, issue.path, described('add it'))}${exampleOf(schema, issue.path) || choicesOf(issue)}`;
    return { rule: 'missing-field', wrong: `${field} is missing`, right };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const meant = choiceMeant(String(input), values);
    return {
      rule: 'unknown-value',
      wrong: `${field} is ${typeof input === 'string' ? `"${input}"` : nameOf(input)}, which is not one of its values`,
      right: meant ? `write ${meant}` : suggest(String(input), values),
    };
  }
  if (issue.code === 'invalid_type') {
    const isNumber = issue.expected === 'string' && Number.isFinite(input);
    return {
      rule: 'wrong-type',
      wrong: `${field} is ${nameOf(input)}, not ${article(issue.expected)}`,
      right: isNumber
        ? Number.isInteger(input)
          ? `put it in quotes: '${String(input)}'`
          : "put it in quotes, so that the last nought stays: '1.30'"
        : issue.expected === 'number' && onlyNumber(input) !== null
          ? `write ${onlyNumber(input)!}: a number without signs, words and commas`
          : withShape(schema, issue.path, described(`write ${article(issue.expected)}`)),
    };
  }
  if (issue.code === 'too_big' && typeof input === 'string') {
    return {
      rule: 'too-long',
      wrong: `${field} has ${input.length} characters`,
      right: `shorten it to ${issue.maximum} or fewer`,
    };
  }
  if (Array.isArray(input) && (issue.code === 'too_small' || issue.code === 'too_big'))
    return { rule: 'wrong-value', ...wordsOfList(schema, issue, input.length) };
  const day = typeof input === 'string' && issue.message.includes('year-month-day') ? daysMeant(input) : null;
  return {
    rule: 'wrong-value',
    wrong: `${field} is not right`,
    right: day
      ? `${issue.message.replace(/,.*$/, '')}: ${day}`
      : issue.code === 'invalid_union'
        ? withShape(schema, issue.path, described(ownWords(issue)))
        : described(ownWords(issue)),
  };
}

/** A field as an author would write it, where its schema has an example that stands on one line. */
function exampleOf(schema: z.core.$ZodType, path: readonly PropertyKey[]): string {
  const name = path.at(-1);
  const example = metaOfField(schema, path)?.example;
  const isLine = typeof example === 'number' || (typeof example === 'string' && example.length < 60);
  return isLine && typeof name === 'string' ? `; such as ${name}: ${example}` : '';
}

/** The values of a field that takes no others, where they are few. */
const choicesOf = (issue: Issue): string =>
  issue.code === 'invalid_value' && issue.values.length <= 9 ? `; one of: ${issue.values.map(String).join(', ')}` : '';

/** A list that is too short or too long: how many stand in it, how many are asked for, and what one of them is. */
function wordsOfList(
  schema: z.core.$ZodType,
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  items: number,
): { wrong: string; right: string } {
  const field = fieldName(issue.path);
  const has = items === 0 ? `${field} is an empty list` : `${field} has ${items}`;
  const description = describePath(schema, issue.path);
  const what = description ? `: ${description}` : '';
  if (issue.code === 'too_big')
    return {
      wrong: `${has}, which is more than it takes`,
      right: `keep ${Number(issue.maximum)} ${issue.exact ? 'of them' : 'or fewer'}${what}`,
    };
  const missing = Number(issue.minimum) - items;
  const more = missing === 1 ? 'one' : String(missing);
  const [example] = [metaOfField(schema, issue.path)?.example].flat();
  const shown = typeof example === 'string' || typeof example === 'number' ? `; such as "${example}"` : '';
  const right = `add ${more}${items > 0 ? ' more' : ''}${issue.exact ? '' : ' or more'}${what}${shown}`;
  return { wrong: has, right: withShape(schema, issue.path, right) };
}

/** What would be right, where the schema has no words of its own for it. */
export function ownWords(issue: z.core.$ZodIssue): string {
  const count = (number: number | bigint, things: string): string =>
    `${formatNumber(Number(number))} ${Number(number) === 1 ? things.replace(/s$/, '') : things}`;
  if (issue.code === 'too_small') {
    if (issue.origin === 'array')
      return `name ${issue.exact ? 'exactly' : 'at least'} ${count(issue.minimum, 'items')}`;
    if (issue.origin === 'string') return issue.minimum === 1 ? 'write it' : `write at least ${count(issue.minimum, 'letters')}`; // prettier-ignore
    return `write a number ${issue.inclusive ? `of ${Number(issue.minimum)} or more` : `above ${Number(issue.minimum)}`}`;
  }
  if (issue.code === 'too_big') {
    if (issue.origin === 'array') return `name ${issue.exact ? 'exactly' : 'at most'} ${count(issue.maximum, 'items')}`;
    return `write a number ${issue.inclusive ? `of ${Number(issue.maximum)} or less` : `below ${Number(issue.maximum)}`}`;
  }
  if (issue.code === 'invalid_format' && issue.message.startsWith('Invalid'))
    return issue.format === 'url' ? 'write a whole address: https://example.org/page' : 'write it as in the example';
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input') {
    const forms = issue.errors.flat().map(formOf);
    return `write ${[...new Set(forms)].join(', or ')}`;
  }
  return issue.message.startsWith('Invalid') ? 'write it as in the example' : issue.message;
}

/** One of the forms that a value may have. */
const formOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'invalid_value'
    ? issue.values.map((value) => (value === null ? 'null' : String(value))).join(', or ')
    : issue.code === 'invalid_type'
      ? issue.expected === 'null'
        ? 'null'
        : article(issue.expected)
      : ownWords(issue);

/** The author's own day, as it is to be written. */
function daysMeant(written: string): string | null {
  const one = dayMeant(written);
  if (one) return one;
  const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written.trim());
  const both = figures && readings(Number(figures[1]), Number(figures[2]), figures[3]!).map((day) => dayMeant(day)!);
  return both && both.length > 0 ? both.join(', or ') : null;
}

/** The one number in a text, without commas, where the rest does not multiply it: 12000 of "£12,000 a year". */
function onlyNumber(value: unknown): string | null {
  const numbers = [...String(value).matchAll(/[-−]?\d[\d,.]*/g)].map(([found]) => found.replace(/[.,]$/, ''));
  const [number] = numbers;
  const isScaled = /\d ?(?:k|m|bn|thousand|million|billion)\b/i.test(String(value));
  return number === undefined || numbers.length > 1 || isScaled || Number.isNaN(Number(number.replaceAll(',', '')))
    ? null
    : number.replaceAll(',', '').replace('−', '-');
}

/** A group is named with its fields. */
function withShape(schema: z.core.$ZodType, path: readonly PropertyKey[], right: string): string {
  const fields = fieldsAt(schema, path);
  const forms = fields.length === 0 ? formsAt(schema, path) : [];
  if (forms.length > 0) return `${right}; its fields are ${forms.map((form) => form.join(' and ')).join('; or ')}`;
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
  if (typeof value === 'object') return 'a group of fields';
  const kind = { string: 'the text ', number: 'the number ', boolean: '' }[typeof value as string] ?? '';
  return `${Number.isNaN(value) || value === Infinity || value === -Infinity ? '' : kind}"${String(value)}"`;
}

function article(type: string): string {
  const names: Record<string, string> = {
    string: 'a text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a group of fields',
    int: 'a whole number',
    date: 'a day: 2026-11-23',
    record: 'a group of fields',
  };
  return names[type] ?? type;
}
