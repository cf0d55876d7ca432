import fc from 'fast-check';

/** Things of the small site that a text can name. */
export const inSmallSite = {
  source: 'testshire-report',
  fact: 'testshire-finished',
  study: 'ample-2020-singing-trial',
  finding: 'loneliness',
  page: '/guides/singing/',
};

/** What Markdown, its extensions and MDX can say, in the smallest pieces that say it. */
const words = [
  'They met in a hall', 'a choir', '**bold**', '*italic*', '***both***', '_under_', '`code`', '~one~', '~~two~~', 'a\\\nbreak', 'a  \nbreak', '[a link](/briefing/why/)', '[a link](</briefing/why/> "A title")',
  '[empty]()', '[][]', '[ref][one]', '[one]', '![A picture](./example.png)', '![](x)', '<https://example.org>', 'https://example.org/a_(b)', 'www.example.org', 'a@example.org', 'mailto:a@example.org',
  '[@example-report]', '[@example-report; @example-report]', '[@example-report', '@example-report', '[^1]', '[^note]', '&amp;', '&copy;', '&#35;', '&#0;', '&nope;', '\\*', '\\<', '\\{', '\\[', '<br/>', '<b>x</b>', '<>x</>',
  '<Caveat title="x">in</Caveat>', '<Line of="example-fact" />', '<Fact of="example-fact" />', '<Finding from="example-study" of="finding" />', '{x}', '{}', '{/* c */}', '<!-- c -->', '"quoted"', '“quoted”', '$x$', '$$',
  ':smile:', ':::', '==mark==', '^sup^', '--', '---', '...', '|', '||', '1)', '+', '#', '\u00a0', '\u00ad', '\u200d', '\u2028', '\ufeff', '\u0007', '\u{1f600}', 'é', 'e\u0301', '\u202e', 'ᚠ', '', ' ', '\t',
]; // prettier-ignore

/** Mostly what may stand in a page: a text of oddities alone would never pass, and never be built. */
const harmless = [
  'They met in a hall',
  'a choir',
  '**bold**',
  '*italic*',
  '[a link](/briefing/why/)',
  'free of charge.',
  '“quoted”',
  '[@example-report]',
  '\\*',
  '\\<',
  '&amp;',
  '(aside)',
  'Who?',
  'é',
  '–',
];

const inline = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...harmless) },
      { weight: 1, arbitrary: fc.constantFrom(...words) },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '));

const blocks: fc.Arbitrary<string> = fc.oneof(
  inline,
  inline.map((text) => `## ${text}`),
  fc.tuple(fc.integer({ min: 1, max: 7 }), inline).map(([level, text]) => `${'#'.repeat(level)} ${text}`),
  inline.map((text) => `${text}\n===`),
  inline.map((text) => `${text}\n---`),
  fc.array(inline, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
  fc
    .array(inline, { minLength: 1, maxLength: 3 })
    .map((items) => items.map((item, n) => `${n + 1}. ${item}`).join('\n')),
  inline.map((text) => `- ${text}\n  - ${text}\n\n    ${text}`),
  inline.map((text) => `- [ ] ${text}\n- [x] ${text}`),
  inline.map((text) => `> ${text}\n> > ${text}`),
  fc.tuple(inline, inline).map(([a, b]) => `| A | B |\n| - | :-: |\n| ${a} | ${b} |`),
  inline.map((text) => `| ${text} |\n|-|\n|`),
  inline.map((text) => `\`\`\`js\n${text}\n\`\`\``),
  inline.map((text) => `~~~\n${text}`),
  inline.map((text) => `    ${text}`),
  inline.map((text) => `<Caveat title="A note">\n\n${text}\n\n</Caveat>`),
  inline.map((text) => `<Caveat title="A note">\n${text}\n</Caveat>`),
  inline.map((text) => `<Caveat title="A note">\n- ${text}\n  </Caveat>`),
  inline.map((text) => `[one]: https://example.org "${text}"`),
  inline.map((text) => `[^1]: ${text}\n\n    ${text}`),
  fc.constantFrom(
    '***',
    '* * *',
    '___',
    '\\',
    '<div>\n\nx\n\n</div>',
    'import a from "b"',
    'export const a = 1',
    '{\n1\n}',
    '<Line of="example-fact"\n/>',
    '---\ntitle: x\n---',
    ':::note\nx\n:::',
    '[toc]',
    '\u000c',
  ),
);

/** What the pieces name: a source, a fact, a finding of a study, a page. */
export interface Named {
  source: string;
  fact: string;
  study: string;
  finding: string;
  page: string;
}

const asNamed = (text: string, { source, fact, study, finding, page }: Named): string =>
  text
    .replaceAll('example-report', source)
    .replaceAll('example-fact', fact)
    .replaceAll('from="example-study" of="finding"', `from="${study}" of="${finding}"`)
    .replaceAll('/briefing/why/', page);

/** Texts made of such pieces, which name what is there. */
export const textOfPieces = (named: Named): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(blocks, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n\n', '\n'))
    .map(([parts, between]) => asNamed(parts.join(between), named));
