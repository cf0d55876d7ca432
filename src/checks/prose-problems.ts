import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { findCitations } from '../markdown/citation-marks.ts';
import { authorComponents } from '#schemas/author-components.ts';
import type { Problem } from './problem.ts';
import { suggest } from './suggest.ts';

// The same grammar as the site's (astro.config.ts): nothing is checked by one parser and rendered by another.
const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

type Position = { line: number; column: number };

/** A source cited in the text, and where. */
export interface CitedSource extends Position {
  ref: string;
}

export interface Prose {
  problems: Problem[];
  citations: CitedSource[];
}

/**
 * Reads the text below the front matter.
 * @param text the whole file with its front matter blanked out, so that positions are those of the file
 */
export function readProse(path: string, text: string): Prose {
  let tree: Root;
  try {
    tree = parser.parse(text);
  } catch (error) {
    return { problems: [syntaxProblem(path, error)], citations: [] };
  }
  const problems: Problem[] = [];
  const citations: CitedSource[] = [];
  visit(tree, (node) => {
    const at: Position = node.position?.start ?? { line: 1, column: 1 };
    const report = (rule: string, wrong: string, right: string) =>
      problems.push({ path, line: at.line, column: at.column, rule, wrong, right });

    if (node.type === 'mdxjsEsm') {
      report('code-in-content', 'import and export are not allowed', 'delete the line; components need no import');
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      report('code-in-content', 'curly brackets hold code', 'delete the brackets, or write \\{ and \\}');
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const [rule, wrong, right] of componentProblems(node)) report(rule, wrong, right);
    } else if (node.type === 'text') {
      for (const mark of findCitations(node.value)) {
        citations.push(...mark.refs.map((ref) => ({ ref, line: at.line, column: at.column + mark.start })));
      }
    }
  });
  return { problems, citations };
}

interface JsxNode {
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
}

function componentProblems(node: JsxNode): [rule: string, wrong: string, right: string][] {
  const name = node.name ?? '';
  const known: Record<string, readonly string[]> = authorComponents;
  const allowed = Object.hasOwn(known, name) ? known[name]! : null;
  if (!allowed) {
    return /^[a-z]/.test(name) || name === ''
      ? [['html-in-content', `<${name}> is HTML`, 'write Markdown, or put a backslash before the <']]
      : [['unknown-component', `<${name}> is not a component`, suggest(name, Object.keys(known))]];
  }
  return (node.attributes ?? []).flatMap((attribute): [string, string, string][] => {
    if (attribute.type !== 'mdxJsxAttribute') {
      return [['code-in-content', `<${name}> spreads its properties`, 'write each one out']];
    }
    if (!allowed.includes(attribute.name ?? '')) {
      return [
        ['unknown-property', `<${name}> has no property "${attribute.name}"`, suggest(attribute.name ?? '', allowed)],
      ];
    }
    if (typeof attribute.value !== 'string') {
      return [
        ['code-in-content', `"${attribute.name}" of <${name}> is not a plain text`, `write ${attribute.name}="…"`],
      ];
    }
    return [];
  });
}

function syntaxProblem(path: string, error: unknown): Problem {
  const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
  return {
    path,
    line: line ?? 1,
    column: column ?? 1,
    rule: 'mdx',
    wrong: `the text cannot be read: ${reason ?? String(error)}`,
    right: 'write "below 65" for <65, leave out curly brackets, and close every tag that is opened',
  };
}
