import { defineCollection } from 'astro:content';
import { lstatSync, readdirSync } from 'node:fs';
import { glob as anyFiles } from 'astro/loaders';
import { bodySchema } from '#schemas/body.ts';
import { briefingChapterSchema } from '#schemas/briefing-chapter.ts';
import { caseStudySchema } from '#schemas/case-study.ts';
import { evidenceSchema } from '#schemas/evidence.ts';
import { factSchema } from '#schemas/fact.ts';
import { featuredSchema } from '#schemas/featured.ts';
import { guideSchema } from '#schemas/guide.ts';
import { lists, type ListName } from '#schemas/lists.ts';
import { pageSchema } from '#schemas/page.ts';
import { referenceSchema } from '#schemas/reference.ts';
import { vocabularySchema } from '#schemas/term.ts';
import { contentFolder } from './site.ts';

/**
 * Loads what the content check reads and nothing else: plain files of the folder itself, under names that can be
 * addresses. A link, which Astro would follow to any file of the machine, is never opened.
 */
function glob({ base, pattern }: { base: string; pattern: string }) {
  const isFolder = lstatSync(base, { throwIfNoEntry: false })?.isDirectory();
  const [name = '', ending = ''] = pattern.split('.');
  const names = (isFolder ? readdirSync(base, { withFileTypes: true }) : [])
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .filter((file) =>
      name === '*'
        ? /^[a-z0-9-]+$/.test(file.slice(0, -ending.length - 1)) && file.endsWith(`.${ending}`)
        : file === pattern,
    );
  return anyFiles({ base, pattern: names.length > 0 ? names : ['no-such-file'] });
}

const mdx = (folder: string) => glob({ base: `${contentFolder}/${folder}`, pattern: '*.mdx' });

const listFile = (name: ListName) => glob({ base: `${contentFolder}/lists`, pattern: `${name}.yaml` });

export const collections = {
  caseStudies: defineCollection({ loader: mdx('case-studies'), schema: caseStudySchema }),
  evidence: defineCollection({ loader: mdx('evidence'), schema: evidenceSchema }),
  bodies: defineCollection({
    loader: glob({ base: `${contentFolder}/bodies`, pattern: '*.yaml' }),
    schema: bodySchema,
  }),
  briefing: defineCollection({ loader: mdx('briefing'), schema: briefingChapterSchema }),
  guides: defineCollection({ loader: mdx('guides'), schema: guideSchema }),
  facts: defineCollection({
    loader: glob({ base: `${contentFolder}/facts`, pattern: '*.yaml' }),
    schema: factSchema,
  }),
  pages: defineCollection({ loader: mdx('pages'), schema: pageSchema }),
  references: defineCollection({
    loader: glob({ base: `${contentFolder}/references`, pattern: '*.json' }),
    schema: referenceSchema,
  }),
  featured: defineCollection({
    loader: glob({ base: contentFolder, pattern: 'featured.yaml' }),
    schema: featuredSchema,
  }),
  vocabulary: defineCollection({
    loader: glob({ base: `${contentFolder}/vocabulary`, pattern: '*.yaml' }),
    schema: vocabularySchema,
  }),
  timeline: defineCollection({ loader: listFile('timeline'), schema: lists.timeline.schema }),
  organisations: defineCollection({ loader: listFile('organisations'), schema: lists.organisations.schema }),
  evaluation: defineCollection({ loader: listFile('evaluation'), schema: lists.evaluation.schema }),
  measures: defineCollection({ loader: listFile('measures'), schema: lists.measures.schema }),
  costs: defineCollection({ loader: listFile('costs'), schema: lists.costs.schema }),
  funding: defineCollection({ loader: listFile('funding'), schema: lists.funding.schema }),
  criteria: defineCollection({ loader: listFile('criteria'), schema: lists.criteria.schema }),
  syntheses: defineCollection({ loader: listFile('syntheses'), schema: lists.syntheses.schema }),
  glossary: defineCollection({ loader: listFile('glossary'), schema: lists.glossary.schema }),
};
