import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { limits } from '../limits.ts';

/** What keeps a JSON file from being read: its offset, and what would be right. Null where nothing does. */
export function jsonMistake(text: string): { offset: number; wrong: string; right: string } | null {
  // First, since the reader goes into each level by calling itself, and so does all that looks at what was read.
  const deep = tooDeepAt(text);
  if (deep !== null)
    return { offset: deep, wrong: 'fields stand inside fields here, too deep', right: 'write them side by side' };
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (!first) return repeatedField(text);
  const wrong = 'the fields cannot be read here';
  if (/[“”„‘’']/.test(text[first.offset] ?? '')) {
    return { offset: first.offset, wrong, right: 'put names and texts in straight double quotes: "title"' };
  }
  return { offset: first.offset, wrong, right: hints[printParseErrorCode(first.error)] ?? hint };
}

const hint = 'check quotes, commas and brackets on this line and the one before';
const hints: Record<string, string> = {
  CommaExpected: 'put a comma after the field before this one',
  ColonExpected: 'put a colon between the name of the field and what it holds: "title": "A report"',
  PropertyNameExpected: 'take away the comma after the last field, or write the name of a field in straight quotes',
  ValueExpected: 'write what the field holds, or take away the comma before this place',
  CloseBraceExpected: 'close the fields with }',
  CloseBracketExpected: 'close the list with ]',
  UnexpectedEndOfString: 'close the text with a straight quote, on the line on which it begins',
  InvalidCharacter: 'keep a text on one line, without tabs',
  InvalidEscapeCharacter: 'write two backslashes where you mean one',
  InvalidCommentToken: 'take the note away; write it in the pull request instead',
  EndOfFileExpected: 'nothing may follow the last }',
};

/** Where brackets outside texts stand deeper inside one another than any field does. */
function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[{\]}]/g)) {
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > limits.fieldDepth + 1) return index;
  }
  return null;
}

/** JSON takes the last of two fields of one name and says nothing; the first would be lost. */
function repeatedField(text: string): { offset: number; wrong: string; right: string } | null {
  const open: Set<string>[] = [];
  for (const { 0: sign, 1: name, index } of text.matchAll(/"((?:[^"\\]|\\.)*)"(?=\s*:)|"(?:[^"\\]|\\.)*"|[{}]/g)) {
    if (sign === '{') open.push(new Set());
    else if (sign === '}') open.pop();
    else if (name !== undefined && open.at(-1)?.has(name)) {
      return {
        offset: index,
        wrong: `the field "${name}" is there twice`,
        right: 'keep one of the two fields of the same name',
      };
    } else if (name !== undefined) open.at(-1)?.add(name);
  }
  return null;
}

const inQuotes = String.raw`"(?:[^"\\\n]|\\.)*"`;

/** The text with those slips of typing put right that have one repair only; as it was where it still cannot be read. */
export function repairJson(text: string): string {
  if (isJson(text)) return text;
  const repaired = text
    .replace(/^\ufeff/, '')
    .replace(/(?<=[{,:[]\s*)[“”„]([^“”„"\n]*)[“”](?=\s*[:,}\]])/g, '"$1"')
    .replace(new RegExp(String.raw`${inQuotes}|,(?=\s*[}\]])`, 'g'), (sign) => (sign === ',' ? '' : sign))
    .replace(new RegExp(String.raw`(["\d\]}])([ \t]*\r?\n\s*)(?=${inQuotes}\s*:)`, 'g'), '$1,$2');
  return isJson(repaired) ? repaired : text;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
