import type { Kind } from '#model/kinds.ts';
import { answerSchema } from './answer.ts';
import { bodySchema } from './body.ts';
import { briefingChapterSchema } from './briefing-chapter.ts';
import { caseStudySchema } from './case-study.ts';
import { evidenceSchema } from './evidence.ts';
import { orDraft } from './draft.ts';
import { factSchema } from './fact.ts';
import { guideSchema } from './guide.ts';
import { packSchema } from './pack.ts';
import { pageSchema } from './page.ts';
import type { z } from 'zod';

/** What an entry of each kind must be. */
export const entrySchemas = {
  answers: answerSchema,
  'case-studies': orDraft(caseStudySchema),
  bodies: bodySchema,
  evidence: orDraft(evidenceSchema),
  facts: orDraft(factSchema),
  briefing: briefingChapterSchema,
  guides: guideSchema,
  packs: packSchema,
  pages: pageSchema,
} as const satisfies Record<Kind, z.ZodType>;
