import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import type { AstroUserConfig } from 'astro';
import { load } from 'js-yaml';
import remarkGfm from 'remark-gfm';
import remarkBasePath from '#markdown/remark-base-path.ts';
import remarkCitations from '#markdown/remark-citations.ts';
import remarkGlossary, { type LinkedTerm } from '#markdown/remark-glossary.ts';
import remarkStackedTables from '#markdown/remark-stacked-tables.ts';
import { glossarySchema } from '#schemas/glossary.ts';
import { contentFolder, site } from '#site.ts';
import { compiledOnce } from './compiled-once.ts';

/** How prose becomes pages. One grammar: the check parses content with the same Markdown (src/checks/read/safe-mdx.ts). */
export const markdown: AstroUserConfig['markdown'] = {
  syntaxHighlight: false,
  processor: compiledOnce(
    unified({
      gfm: false,
      smartypants: false,
      remarkPlugins: [
        remarkGfm,
        remarkCitations,
        [remarkBasePath, { basePath: site.basePath }],
        [remarkGlossary, { terms: linkedTerms, page: `${site.basePath}glossary/` }],
        remarkStackedTables,
      ],
    }),
    linkedTerms,
  ),
};

/** The words that prose links to the glossary: the term without its abbreviation in brackets, and its other forms. */
function linkedTerms(): LinkedTerm[] {
  const { terms } = glossarySchema.parse(load(readFileSync(join(contentFolder, 'lists/glossary.yaml'), 'utf8')));
  return terms
    .filter(({ link }) => link)
    .map(({ id, term, also }) => ({ id, words: [term.replace(/ \(.*\)$/, ''), ...also] }));
}
