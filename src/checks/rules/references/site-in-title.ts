import { inSources } from '../../find/held-sources.ts';
import { rule } from '../../rule.ts';

/** What a browser shows behind the title of a page: a stroke, and the name of the site. */
const behind = / (?:[|–—-]|::) ([^|–—]+)$/;
const isShouted = (title: string): boolean =>
  (title.match(/\b\p{Lu}{5,}\b/gu) ?? []).length > 1 && !/\p{Ll}/u.test(title);

export const siteInTitle = rule({
  id: 'site-in-title',
  severity: 'warning',
  purpose: 'A title ends where the publication ends it',
  why: 'Browsers put the name of the site behind the title of a page, and covers print titles in capitals. In a list of sources both are read as part of it, and the body is named twice.',
  examples: [
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "What walking groups do | A council"}',
      right:
        '{"id": "example-report", "type": "webpage", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "What walking groups do"}',
    },
    {
      part: 'file',
      kind: 'references',
      wrong:
        '{"id": "example-report", "type": "report", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "WHAT WALKING GROUPS DO"}',
      right:
        '{"id": "example-report", "type": "report", "author": [{"literal": "A council"}], "issued": {"date-parts": [[2024]]}, "title": "What walking groups do"}',
    },
  ],
  reads: ['references/'],
  check: inSources(({ title, bodies }) => {
    const [end, site] = behind.exec(title) ?? [];
    if (site !== undefined && bodies.some((body) => body.toLowerCase() === site.trim().toLowerCase()))
      return {
        field: 'title',
        wrong: `the title ends with "${site}", which is the name of its author`,
        right: `write "title": "${title.slice(0, -end!.length)}"`,
      };
    return isShouted(title)
      ? {
          field: 'title',
          wrong: 'the title is in capitals',
          right: `write "title": "${title.charAt(0)}${title.slice(1).toLowerCase()}", with capitals for names`,
        }
      : null;
  }),
});
