import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContent } from '../src/checks/check-content.ts';
import { fixContent } from '../src/checks/repair/fix-content.ts';
import {
  answerFields,
  bodyFields,
  chapterFields,
  filesOf,
  mdxFile,
  smallTree,
  today,
  withFields,
} from '../src/checks/testing/small-tree.ts';

/** What somebody hostile might send in a text. Each must be refused before anything is built from it. */
const texts: string[] = [
  // Reading the machine that builds.
  '{process.env.GITHUB_TOKEN}',
  'Text {process.env.HOME} text',
  '{JSON.stringify(process.env)}',
  '{globalThis.process.env}',
  '{import.meta.env.SECRET}',
  '{import.meta.url}',
  '{Astro.request.headers}',
  '{await import("node:fs").then((fs) => fs.readFileSync("/etc/passwd", "utf8"))}',
  '{require("child_process").execSync("id").toString()}',
  '{(() => { while (true) {} })()}',
  '{new Function("return process")()}',
  '{props.content}',
  '{`${process.cwd()}`}',
  '{"a".constructor.constructor("return process")()}',
  '{/* a note */ process.exit(1)}',
  '{}',
  '{\n\nprocess.exit(1)\n\n}',
  'import fs from "node:fs"',
  "import secrets from '../../.env?raw'",
  'import "https://example.org/x.js"',
  'export const secret = process.env.TOKEN',
  'export default function Layout() { return null }',
  'export { readFileSync } from "node:fs"',
  'export * from "node:os"',
  'export const frontmatter = { title: "x" }',
  'export const components = { p: () => null }',
  'export async function getStaticPaths() { return [] }',
  // Scripts and handlers.
  '<script>alert(1)</script>',
  '<script src="https://example.org/x.js"></script>',
  '</script><script>alert(1)</script>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<script is:inline>alert(1)</script>',
  '<img src="x" onerror="alert(1)" />',
  '<svg onload="alert(1)" />',
  '<svg><script>alert(1)</script></svg>',
  '<svg><a xlink:href="javascript:alert(1)">x</a></svg>',
  '<math><mtext><img src="x" /></mtext></math>',
  '<iframe src="https://example.org"></iframe>',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;" />',
  '<object data="x.swf"></object>',
  '<embed src="x" />',
  '<form action="https://example.org"><input name="q" /></form>',
  '<button formaction="javascript:alert(1)">x</button>',
  '<style>body { display: none }</style>',
  '<link rel="stylesheet" href="https://example.org/x.css" />',
  '<meta http-equiv="refresh" content="0;url=https://example.org" />',
  '<base href="https://example.org" />',
  '<video src="x" autoplay onplay="alert(1)" />',
  '<details open ontoggle="alert(1)">x</details>',
  '<a href="javascript:alert(1)">x</a>',
  '<div style="position:fixed;inset:0">x</div>',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?>',
  '<!DOCTYPE html>',
  '< script>alert(1)</ script>',
  '<x-evil onclick="alert(1)">x</x-evil>',
  '<>{process.env.HOME}</>',
  // Components: not listed, or with more than their listed properties.
  '<Fragment set:html="<script>alert(1)</script>" />',
  '<Code code="x" />',
  '<Content />',
  '<Caveat.constructor title="x" />',
  '<constructor title="x" />',
  '<Result from="example-scheme" of="x" {...globalThis} />',
  '<Caveat {...{ title: "x" }}>x</Caveat>',
  '<Caveat title={process.env.HOME}>x</Caveat>',
  '<Caveat title={`x`}>x</Caveat>',
  '<Caveat title="x" set:html="<b>x</b>">x</Caveat>',
  '<Caveat title="x" client:load>x</Caveat>',
  '<Caveat title="x" onclick="alert(1)">x</Caveat>',
  '<Caveat title="x" style="position:fixed">x</Caveat>',
  '<Caveat title="x" __proto__="y">x</Caveat>',
  '<Caveat title>x</Caveat>',
  '<Caveat title=<b>x</b>>x</Caveat>',
  // Addresses that are not of the web.
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](&#x6A;avascript&colon;alert(1))',
  '[x](<java\tscript:alert(1)>)',
  '[x](<  javascript:alert(1)>)',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:msgbox(1))',
  '[x](file:///etc/passwd)',
  '[x](blob:https://example.org/1)',
  '[x](//example.org/x)',
  '[x](\\\\example.org\\x)',
  '![x](javascript:alert(1))',
  '![x](data:image/svg+xml;base64,PHN2Zz4=)',
  '![x](https://example.org/pixel.gif)',
  '![x](../../../.env)',
  '[x]\n\n[x]: javascript:alert(1)',
  '[![x](javascript:alert(1))](https://example.org)',
  '<javascript:alert(1)>',
  // Size and depth.
  'x'.repeat(300_000),
  `${'word '.repeat(4_000)}`,
  `${'> '.repeat(2_000)}deep`,
  `${'['.repeat(20_000)}`,
  `${'*'.repeat(9_000)}a`,
  `${'- '.repeat(500)}x`,
  '<Caveat title="x">'.repeat(4_000),
  Array.from({ length: 420 }, (_, index) => `${' '.repeat(2 * index)}- a`).join('\n'),
  // Signs that nobody sees, written by their number or name.
  'A &#8238;word&#8236; here.',
  'A wo&#8203;rd here.',
  'A wo&ZeroWidthSpace;rd here.',
  'A word&#xE0041; here.',
  '![A picture &#8238;here](./example.png)',
  // Notes that say nothing, and headings that lead away.
  '<Caveat title="">x</Caveat>',
  '<Caveat title="a" title="b">x</Caveat>',
  '<Caveat title="a"></Caveat>',
  '## [a](/briefing/why/)\n\nText.',
];

/** The same in the fields. */
const fields: string[] = [
  'title: !!js/function "function () { return process.env }"',
  'title: !!python/object/apply:os.system ["id"]',
  'title: !<tag:yaml.org,2002:js/undefined> ""',
  '__proto__: {polluted: true}',
  'constructor: {prototype: {polluted: true}}',
  'title: &a [x]\nformerly: *a',
  'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: [*e,*e,*e,*e,*e,*e,*e,*e,*e]',
  '<<: {title: x}',
  'layout: ../../evil.astro',
  'draft: false',
  'formerly: ["../../../etc/passwd"]',
  'formerly: ["x/y"]',
  'title: {toString: x}',
  'title: [[[[[[[[[[]]]]]]]]]]',
  'slug: ../../index',
  'setup: import x from "node:fs"',
  'title: "Why \\u202eit matters"',
  'title: "Why \\0it matters"',
  'summary: "In \\ashort."',
  'title: "Why \\U000E0041it matters"',
  'title: "Why [it](javascript:x) matters"',
  'title: Why **it** matters',
  'updated: 2026-11-18T23:59:59-12:00',
];

/** Whole files. */
const files: Record<string, string> = {
  'briefing/toml.mdx': '+++\ntitle = "x"\n+++\n\nText.',
  'briefing/late.mdx': `\n\n---\n${chapterFields}\n---\n`,
  'briefing/two.mdx': `---\n${chapterFields}\n---x\nlayout: evil\n---\n`,
  'briefing/code.astro': '---\nconsole.log(process.env)\n---\n',
  'briefing/code.ts': 'console.log(process.env)',
  'briefing/page.md': '---\ntitle: x\n---\n<script>alert(1)</script>',
  'briefing/deeper/page.mdx': mdxFile(chapterFields),
  'briefing/..%2f..%2fx.mdx': mdxFile(chapterFields),
  'briefing/nul\u0000.mdx': mdxFile(chapterFields),
  'briefing/empty.mdx': '',
  'councils/uk-local-authority-districts-2023.hexjson':
    '{"layout": "odd-r", "hexes": {"E06000011": {"n": "A place", "q": "1); x", "r": 0}}}',
  'references/hidden.json': '{"id": "hidden", "type": "report", "title": "A \\u202ereport"}',
  'references/html.json': '{"id": "html", "type": "report", "title": "A <script>alert(1)</script> report"}',
  'references/doi.json': '{"id": "doi", "type": "report", "title": "A report", "DOI": "10.1000/x\\"><script>"}',
  'references/code.json': '{"id": "code", "type": "webpage", "title": "A page", "URL": "javascript:alert(1)"}',
  'briefing/big-line.mdx': mdxFile(chapterFields, 'x'.repeat(10_000_000)),
  'briefing/binary.mdx': String.fromCharCode(...Array.from({ length: 4_000 }, (_, index) => (index * 7919) % 65_536)),
};

/** Fields that become links, and what a browser would do with each. */
const needFields = smallTree().get('councils/need.yaml')!;
const addresses = ['javascript:alert(1)', 'data:text/html,x', 'https:evil.example', 'https://example.org/\\nx', '//evil.example', '\\tjavascript:alert(1)'] as const; // prettier-ignore
for (const address of addresses) {
  const quoted = `"${address}"`;
  files[`councils/need.yaml: ${address}`] = needFields.replace(/url: "[^"]*"/, () => `url: ${quoted}`);
  files[`bodies/example-body.yaml: ${address}`] = withFields(bodyFields, `sources: [{cite: A report, read: full text, url: ${quoted}}]`); // prettier-ignore
  files[`answers/example-answer.yaml: ${address}`] = withFields(
    answerFields,
    `restsOn: {nothing: No study was found., ask: [{who: A team, link: ${quoted}}]}`,
  );
  files[`references/example-report.json: ${address}`] = `{"id": "example-report", "type": "report", "title": "A report", "URL": ${quoted}}`; // prettier-ignore
}
/** A source that would end its record in RIS, and begin another. */
for (const field of ['publisher', 'volume', 'ISBN', 'page', 'container-title'])
  files[`references/example-report.json: a line end in ${field}`] = `{"id": "example-report", "type": "article-journal", "title": "A report", "${field}": "1\\nER  - \\nTY  - JOUR"}`; // prettier-ignore
/** Brackets inside brackets, each on a line of its own, so deep that a reader which calls itself for each would fall over. */
for (const deep of [200, 20_000]) {
  files[`references/deep.json: ${deep} lists`] = `{"id": "deep", "type": "report", "title": "A report", "author": ${'[\n'.repeat(deep)}${']\n'.repeat(deep)}}`; // prettier-ignore
  files[`references/deep.json: ${deep} lists left open`] = '[\n'.repeat(deep);
  files[`councils/uk-local-authority-districts-2023.hexjson: ${deep} groups`] = `{"layout": "odd-r", "hexes": ${'{"a":\n'.repeat(deep)}1${'}\n'.repeat(deep)}}`; // prettier-ignore
  files[`answers/example-answer.yaml: ${deep} lists`] = withFields(answerFields, `question: ${'[\n '.repeat(deep)}${']\n '.repeat(deep)}`); // prettier-ignore
}

const attacks: [string, Map<string, string>][] = [
  ...texts.map((text): [string, Map<string, string>] => [
    text,
    treeWith('briefing/why.mdx', mdxFile(chapterFields, text)),
  ]),
  ...fields.map((text): [string, Map<string, string>] => [
    text,
    treeWith('briefing/why.mdx', mdxFile(withFields(chapterFields, text))),
  ]),
  ...Object.entries(files).map(([what, text]): [string, Map<string, string>] => [
    what,
    treeWith(what.split(': ')[0]!, text),
  ]),
];

function treeWith(path: string, text: string): Map<string, string> {
  return smallTree().set(path, text);
}

/** Attacks that --fix turned into words, so that nothing is left to refuse. */
const turnedIntoWords: string[] = [];

for (const [what, tree] of attacks) {
  test(`refused: ${JSON.stringify(what.slice(0, 60))}`, () => {
    const started = performance.now();
    const errors = checkContent(filesOf(tree), today).filter(({ severity }) => severity === 'error');
    assert.ok(errors.length > 0, 'it passes the check');
    for (const { line, column, wrong, right } of errors) {
      assert.ok(line >= 1 && column >= 1 && wrong !== '' && right !== '');
    }
    assert.ok(performance.now() - started < 10_000, 'it holds the check up');
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });

  test(`after --fix still refused, or words alone: ${JSON.stringify(what.slice(0, 60))}`, () => {
    const repaired = new Map(tree);
    for (const { path, text } of fixContent(filesOf(tree), today)) repaired.set(path, text);
    const left = checkContent(filesOf(repaired), today).filter(({ severity }) => severity === 'error');
    const isWordsAlone = !/(?<!\\)[{<]/.test(repaired.get('briefing/why.mdx')!);
    assert.ok(left.length > 0 || isWordsAlone, 'what --fix made of it passes the check and is more than words');
    if (left.length === 0) turnedIntoWords.push(what);
  });
}

test('--fix turns curly brackets into words, takes lines from before the fields, and turns no other attack into anything that passes', () => {
  assert.ok(turnedIntoWords.length > 0);
  for (const what of turnedIntoWords) assert.match(what, /^\{.*\}$|^briefing\/late\.mdx$/s);
});
