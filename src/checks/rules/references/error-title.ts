import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

const notATitle: [pattern: RegExp, what: string][] = [
  [
    /^(?:(?:error )?(?:40[0134]|50[0234])\b|(?:the )?page (?:was )?not found|not found$|access (?:is )?denied|forbidden$|just a moment|attention required|are you a robot|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|(?:please )?(?:log|sign) ?in(?: to .*)?$|redirecting|one moment, please|we(?:'|’)ve detected|enable javascript|(?:we use |manage |accept )?cookies?(?: (?:on|consent|policy|settings|notice).*)?$)/i,
    'what a site shows in place of a page',
  ],
  [
    /^microsoft (?:word|powerpoint|excel) - |^untitled(?:[ -]?\d*)?$|^(?:document|presentation|slide|report|book)\s?\d+$/i,
    'what a program calls a file',
  ],
  [/^[^\s]*[^\s/]\.(?:pdf|docx?|pptx?|xlsx?|html?|aspx)$|\S\.(?:pdf|docx?|pptx?|xlsx?)$/i, 'the name of a file'],
  [/&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});/i, 'written with a sign of HTML'],
];

export const errorTitle = rule({
  id: 'error-title',
  severity: 'error',
  purpose: 'A title is that of the publication, not of what stood in its place',
  why: 'Tools that make a reference from an address take the first heading they are shown: "Page not found", "Just a moment…", "Microsoft Word - Final v3.docx". Nobody finds the source by it.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "report", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "403 Forbidden"}',
      right:
        '{"id": "example-report", "type": "report", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "What walking groups do"}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ title }) => {
    const found = notATitle.find(([pattern]) => pattern.test(title.trim()));
    return found
      ? {
          field: 'title',
          wrong: `the title is ${found[1]}`,
          right: 'open the publication, and copy the title that it prints',
        }
      : null;
  }),
});
