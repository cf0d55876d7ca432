import { unshownMarkdown } from '../../find/markdown.ts';
import { rule } from '../../rule.ts';

export const markdown = rule({
  id: 'markdown',
  severity: 'error',
  purpose: 'A text uses the forms that every page, paper and feed can show',
  why: 'What you write is shown on a page, in a Word paper, in an open file and in an app that reads feeds. A few forms of Markdown would be lost in one of them: blocks of code, lines across the page, words struck out, lists of tasks, addresses kept at the foot, headings that are underlined, tables inside a list. Cells that go beyond the first row of a table would be lost, too.',
  examples: [
    {
      part: 'text',
      wrong: '- [ ] ask the library\n- [x] ask the museum',
      right: '- ask the library\n- ask the museum',
    },
    { part: 'text', wrong: 'How it works\n------------\n\nText.', right: '## How it works\n\nText.' },
    {
      part: 'text',
      wrong: 'See [the report][1].\n\n[1]: https://example.org/',
      right: 'See [the report](https://example.org/).',
    },
    { part: 'text', wrong: '```\nPeople met in the hall.\n```', right: 'People met in the hall.' },
    {
      part: 'text',
      wrong: '| Place | What |\n| --- | --- |\n| Hall | tea | cake |',
      right: '| Place | What |\n| --- | --- |\n| Hall | tea and cake |',
    },
    {
      part: 'text',
      wrong: '| Place | What |\n| Hall | tea |',
      right: '| Place | What |\n| --- | --- |\n| Hall | tea |',
    },
    { part: 'text', wrong: 'It was ~~free~~ cheap.', right: 'It was cheap.' },
  ],
  reads: 'one entry',
  check: unshownMarkdown,
});
