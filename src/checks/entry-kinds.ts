import type { z } from 'zod';
import { briefingChapterSchema } from '#schemas/briefing-chapter.ts';
import { caseStudySchema } from '#schemas/case-study.ts';
import { evidenceSchema } from '#schemas/evidence.ts';
import { guideSchema } from '#schemas/guide.ts';
import { pageSchema } from '#schemas/page.ts';

/** The folders of content/ that hold one MDX entry a file, and what each entry must be. */
export const entryKinds: Record<string, z.core.$ZodType> = {
  'case-studies': caseStudySchema,
  evidence: evidenceSchema,
  briefing: briefingChapterSchema,
  guides: guideSchema,
  pages: pageSchema,
};
