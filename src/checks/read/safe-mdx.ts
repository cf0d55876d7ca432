import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { ContentFile } from '../content.ts';
import { authorComponents, blockComponents, type AuthorComponent } from '#model/author-components.ts';
import type { Problem } from '../report/problem.ts';
import { limits } from '../limits.ts';
import { suggest } from '../suggest.ts';

// The same grammar as the site's (src/integrations/markdown.ts): nothing is checked by one parser and rendered by another.
const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();
// For text that is not MDX: the other rules can still read most of it as Markdown.
const plainParser = unified().use(remarkParse).use(remarkGfm).freeze();

export interface ParsedText {
  problems: Problem[];
  tree: Root | null;
}

type Report = Omit<Problem, 'path' | 'line' | 'column'>;

/**
 * Reads the text below the front matter and refuses whatever could run: imports, exports, expressions, HTML,
 * unknown components and properties, addresses that are not of the web.
 * @param text the whole file with its front matter blanked out, so that positions are those of the file
 */
export function readText(path: string, text: string): ParsedText {
  // The lines that were fields hold spaces: taken away they need not be read, and are put back into the positions.
  const blank = /^(?:[^\S\n]*\n)*/.exec(text)![0];
  const cut = blank.replace(/[^\r\n]/g, '');
  return readFrom(path, cut + text.slice(blank.length), blank.length - cut.length);
}

/** @param moved how many spaces were taken away before the text */
function readFrom(path: string, text: string, moved: number): ParsedText {
  const tooLarge = sizeProblem(path, text);
  if (tooLarge) return { problems: [tooLarge], tree: null };

  let tree: Root;
  try {
    tree = parser.parse(text);
  } catch (error) {
    const plain = plainParser.parse(text);
    visit(plain, (node) => moveBy(moved, node));
    return { problems: [syntaxProblem(path, error)], tree: plain };
  }
  const problems: Problem[] = [];
  visit(tree, (node, _index, parent) => {
    moveBy(moved, node);
    const { line, column } = (node.position ?? parent?.position)?.start ?? { line: 1, column: 1 };
    for (const report of nodeProblems(node)) problems.push({ path, line, column, ...report });
  });
  return { problems, tree };
}

function moveBy(characters: number, { position }: Nodes): void {
  for (const point of position ? [position.start, position.end] : []) {
    if (point.offset !== undefined) point.offset += characters;
  }
}

/** What is too large about a file that holds no text for a page. */
export const fileSizeProblem = ({ path, text }: ContentFile): Problem | null => {
  const report = (line: number, wrong: string, right: string): Problem => ({
    path,
    line,
    column: 1,
    rule: 'too-large',
    wrong,
    right,
  });
  if (text.length > limits.listCharacters) {
    return report(1, `the file has ${text.length} characters`, `keep it under ${limits.listCharacters}`);
  }
  const long =
    text.length > limits.lineLength ? text.split('\n').findIndex((line) => line.length > limits.lineLength) : -1;
  return long >= 0 ? report(long + 1, 'this line is too long', `keep it under ${limits.lineLength} characters`) : null;
};

/** What is too large about the text of a page. */
export function sizeProblem(path: string, text: string): Problem | null {
  const at = (line: number, wrong: string, right: string): Problem => ({
    path,
    line,
    column: 1,
    rule: 'too-large',
    wrong,
    right,
  });
  if (text.length > limits.characters) {
    return at(1, `the file has ${text.length} characters`, `keep it under ${limits.characters}: split it into pages`);
  }
  const lines = text.split('\n');
  const long = lines.findIndex((line) => line.length > limits.lineLength);
  if (long >= 0) {
    return at(long + 1, `this line has ${lines[long]!.length} characters`, 'break it into paragraphs');
  }
  const deep = lines.findIndex(
    (line) =>
      (/^[\s>*+-]*/.exec(line)![0].match(/[>*+-]/g) ?? []).length > limits.nesting ||
      // Each level of a list stands two spaces further in.
      (/^ *(?=[*+-] |\d+[.)] )/.exec(line)?.[0].length ?? 0) > 2 * limits.nesting,
  );
  const brackets = lines.findIndex((line) => /(?:[[(*_<!]\s*){60}/.test(line));
  const nested = deep >= 0 ? deep : brackets;
  return nested >= 0
    ? at(nested + 1, 'this line is nested too deeply', 'use at most three levels of lists or quotes')
    : null;
}

function nodeProblems(node: Nodes): Report[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [
        {
          rule: 'code-in-content',
          wrong: 'import and export are not allowed',
          right: 'delete the line; components need no import',
        },
      ];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [
        {
          rule: 'code-in-content',
          wrong: 'curly brackets hold code',
          right: 'delete them, or put a backslash before each: \\{ and \\}',
        },
      ];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentProblems(node);
    case 'link':
    case 'definition':
    case 'image':
      return unsafeAddress(node.url);
    default:
      return [];
  }
}

/** Addresses are judged as a browser reads them, after entities, tabs and line ends are gone. */
function unsafeAddress(address: string): Report[] {
  const url = URL.parse(address, 'https://site.invalid/');
  if (
    url &&
    ['https:', 'http:', 'mailto:'].includes(url.protocol) &&
    !address.includes('\\') &&
    !address.startsWith('//')
  )
    return [];
  return [
    {
      rule: 'unsafe-link',
      wrong: `"${address.slice(0, 60)}" is not the address of a page`,
      right: 'begin with https://, with mailto:, or with / for a page of this site',
    },
  ];
}

interface JsxNode {
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
}

function componentProblems(node: JsxNode): Report[] {
  const name = node.name ?? '';
  const known: Record<string, readonly string[]> = authorComponents;
  const allowed = Object.hasOwn(known, name) ? known[name]! : null;
  if (!allowed) {
    const inCapitals = Object.keys(known).find((each) => each.toLowerCase() === name);
    if (inCapitals)
      return [
        {
          rule: 'unknown-component',
          wrong: `<${name}> is not a component`,
          right: `write <${inCapitals}>, with its capital letters`,
        },
      ];
    return /^[a-z]/.test(name) || name === ''
      ? [{ rule: 'html-in-content', wrong: `<${name}> is HTML`, right: htmlInstead(name) }]
      : [
          {
            rule: 'unknown-component',
            wrong: `<${name}> is not a component`,
            right: suggest(name, Object.keys(known)),
          },
        ];
  }
  const given = (node.attributes ?? []).map((attribute) => attribute.name);
  const missing = allowed.filter((property) => !given.includes(property));
  if (missing.length > 0 && given.every((property) => property === undefined || allowed.includes(property))) {
    return missing.map((property) => ({
      rule: 'unknown-property',
      wrong: `<${name}> has no ${property}`,
      right: `write <${name} ${allowed.map((each) => `${each}="…"`).join(' ')}>`,
    }));
  }
  const twice = given.find((property, index) => property !== undefined && given.indexOf(property) < index);
  if (twice !== undefined)
    return [{ rule: 'unknown-property', wrong: `<${name}> has ${twice} twice`, right: 'delete one of the two' }];
  return (node.attributes ?? []).flatMap((attribute): Report[] => {
    if (attribute.type !== 'mdxJsxAttribute') {
      return [{ rule: 'code-in-content', wrong: `<${name}> spreads its properties`, right: 'write each one out' }];
    }
    const property = attribute.name ?? '';
    if (!allowed.includes(property)) {
      return [
        {
          rule: 'unknown-property',
          wrong: `<${name}> has no property "${property}"`,
          right: suggest(property, allowed),
        },
      ];
    }
    if (typeof attribute.value !== 'string') {
      return [
        {
          rule: 'code-in-content',
          wrong: `"${property}" of <${name}> is not a plain text`,
          right: `write ${property}="…"`,
        },
      ];
    }
    if (attribute.value.trim() === '') {
      return [
        {
          rule: 'unknown-property',
          wrong: `"${property}" of <${name}> is empty`,
          right: `write ${property}="…" with what belongs there`,
        },
      ];
    }
    return [];
  });
}

const brInstead = 'delete it, and leave an empty line: that begins a new paragraph';

function htmlInstead(name: string): string {
  const instead: Record<string, string> = {
    br: brInstead,
    b: 'write **bold**',
    strong: 'write **bold**',
    i: 'write *italic*',
    em: 'write *italic*',
    a: 'write [words](address)',
    img: 'write ![what the picture shows](address)',
    p: 'leave an empty line between paragraphs',
    ul: 'begin each line with a hyphen',
    li: 'begin each line with a hyphen',
    table: 'draw the table with | and -',
  };
  return (Object.hasOwn(instead, name) && instead[name]) || 'write Markdown, or put a backslash before the <';
}

const isHtml = (name: string): boolean => /^[a-z]/.test(name);

/** A component that draws its own words has none between two tags. */
const howToClose = (name: string): string =>
  Object.hasOwn(authorComponents, name) && !(blockComponents as readonly string[]).includes(name)
    ? `put a stroke before the > that ends it: <${[name, ...authorComponents[name as AuthorComponent].map((property) => `${property}="…"`)].join(' ')} />`
    : `write </${name}> where it ends`;

/** What the parser says, in the words of somebody who writes. */
const syntaxHints: [RegExp, (match: RegExpExecArray) => [wrong: string, right: string]][] = [
  [
    /Expected a closing tag for `<([^>`]*)>`/,
    ([, name = '']) => [
      `<${name}> is ${isHtml(name) ? 'HTML' : 'opened and never closed'}`,
      isHtml(name) ? htmlInstead(name.split(' ')[0]!.toLowerCase()) : howToClose(name),
    ],
  ],
  [
    /Unexpected closing (?:tag `<\/([^>`]*)>`|slash `\/` in tag)/,
    ([, name]) => [
      `${name ? `</${name}>` : 'a tag'} is closed but not opened here`,
      'delete it, or open the tag before',
    ],
  ],
  [
    /before (?:name|local name|member name)|in (?:name|local name|member name)/,
    () => ['a < is taken for the beginning of a tag', 'write "under", or put a backslash before it: \\<'],
  ],
  [
    /before attribute (?:name|value)|in attribute name|after attribute/,
    () => ['a property of this tag is not written name="value"', 'use straight quotes on both sides: title="A title"'],
  ],
  [
    /expression|acorn|lazy line/i,
    () => ['curly brackets hold code', 'delete them, or put a backslash before each: \\{ and \\}'],
  ],
  [/end of file|closing/i, () => ['a tag is opened and never closed', 'close it, or put a backslash before the <']],
];

function syntaxProblem(path: string, error: unknown): Problem {
  const { reason, line, column, place } = error as {
    reason?: string;
    line?: number;
    column?: number;
    place?: { start?: { line: number; column: number } };
  };
  const text = reason ?? String(error);
  const hint = syntaxHints.find(([pattern]) => pattern.test(text));
  const [wrong, right] = hint
    ? hint[1](hint[0].exec(text)!)
    : ['the text cannot be read', 'write it without < and { on this line'];
  return {
    path,
    line: line ?? place?.start?.line ?? 1,
    column: column ?? place?.start?.column ?? 1,
    rule: / is HTML$/.test(wrong) ? 'html-in-content' : 'mdx',
    wrong,
    right,
  };
}
