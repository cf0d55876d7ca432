import type { Draft, DraftKind } from '../draft.ts';
import { linesOf } from '../clean-text.ts';
import { issueKinds } from './issue-form.ts';
import { issueQuestions } from './issue-questions.ts';

/**
 * The answers in the body of an issue that the form of GitHub made: "### Title", a blank line, and what was typed. A
 * question begins only at the heading that is expected next or later, so that a heading in an answer stays there.
 */
export function draftFromIssue(body: string, kind: DraftKind): Draft {
  const asked = issueQuestions(kind);
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  const answers: { to: string; lines: string[] }[] = [];
  const before: string[] = [];
  let next = 0;
  const inCode = linesInCode(lines);
  for (const [index, line] of lines.entries()) {
    const heading = !inCode.has(index) && line.startsWith('### ') ? line.slice(4).trimEnd() : undefined;
    const found =
      heading === undefined ? -1 : asked.findIndex(({ label }, index) => index >= next && label === heading);
    if (found >= 0) {
      answers.push({ to: asked[found]!.path, lines: [] });
      next = found + 1;
    } else (answers.at(-1)?.lines ?? before).push(line);
  }
  const given = answers.map(({ to, lines: own }) => ({ to, value: answerIn(own) })).filter(({ value }) => value !== '');
  const text = given.filter(({ to }) => to === 'text').map(({ value }) => value);
  const lead = before.join('\n').trim();
  return {
    kind,
    answers: given.filter(({ to }) => to !== 'text'),
    text: [lead, ...text].filter(Boolean).join('\n\n'),
  };
}

/** The kind of page whose form an issue was made with: that of whose questions it has most; null where it has none. */
export function kindOfIssue(body: string): (typeof issueKinds)[number] | null {
  const lines = body.split(/\r\n?|\n/);
  const headings = new Set(lines.filter((line) => line.startsWith('### ')).map((line) => line.slice(4).trim()));
  const [best] = issueKinds
    .map((kind) => ({ kind, count: issueQuestions(kind).filter(({ label }) => headings.has(label)).length }))
    .toSorted((a, b) => b.count - a.count);
  return best && best.count > 0 ? best.kind : null;
}

/** The lines of code in an answer: from one fence to the next of its kind. A fence that is never closed is only a line. */
function linesInCode(lines: readonly string[]): Set<number> {
  const fence = (line: string): string | undefined => /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
  const inCode = new Set<number>();
  for (let at = 0; at < lines.length; at += 1) {
    const opened = fence(lines[at]!);
    const closed = opened ? lines.findIndex((line, index) => index > at && line.trim().startsWith(opened) && /^[`~]+$/.test(line.trim())) : -1; // prettier-ignore
    if (closed < 0) continue;
    for (let line = at; line <= closed; line += 1) inCode.add(line);
    at = closed;
  }
  return inCode;
}

/** What somebody typed: boxes that are ticked as lines, and nothing where the form says that nothing was. */
function answerIn(lines: readonly string[]): string {
  const text = lines.join('\n').trim();
  if (text === '_No response_' || text === 'None') return '';
  const boxes = linesOf(text).filter((line) => /^\[[ xX]\]/.test(line));
  if (boxes.length === 0 || boxes.length < linesOf(text).length) return text;
  return boxes
    .filter((line) => /^\[[xX]\]/.test(line))
    .map((line) => line.replace(/^\[[xX]\]\s*/, ''))
    .join('\n');
}
