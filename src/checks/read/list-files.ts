import type { z } from 'zod';
import { accessibilitySchema } from '#schemas/accessibility.ts';
import { boardsSchema } from '#schemas/board.ts';
import { featuredSchema } from '#schemas/featured.ts';
import { needSchema } from '#schemas/need.ts';
import { reorganisationSchema } from '#schemas/reorganisation.ts';
import { searchWordsSchema } from '#schemas/search-words.ts';
import { sourceChecksSchema } from '#schemas/source-checks.ts';
import { vocabularyNames, vocabularySchema } from '#schemas/term.ts';

/** The list of councils, which is a table. */
export const councilsPath = 'councils/councils.csv';

/** The figures on need of each council, and what they are. */
export const needCsvPath = 'councils/need.csv';
export const needPath = 'councils/need.yaml';

/** Councils that ended, end and begin. */
export const reorganisationPath = 'councils/reorganisation.yaml';

/** Integrated care boards, with the councils in their areas. */
export const boardsPath = 'councils/boards.yaml';

/** Files that hold a list: what points to it, where the list stands in the file, and what its file must be. */
export const listFiles: { name: string; path: string; at: string[]; schema: z.ZodType; required: boolean }[] = [
  ...vocabularyNames.map((name) => ({
    name: `vocabulary/${name}.yaml`,
    path: `vocabulary/${name}.yaml`,
    at: [],
    schema: vocabularySchema,
    required: true,
  })),
  { name: 'boards', path: boardsPath, at: ['boards'], schema: boardsSchema, required: false },
  { name: 'featured', path: 'featured.yaml', at: [], schema: featuredSchema, required: true },
  { name: 'need', path: needPath, at: ['indicators'], schema: needSchema, required: false },
  { name: 'reorganisation', path: reorganisationPath, at: ['coming'], schema: reorganisationSchema, required: false },
  { name: 'search-words', path: 'search-words.yaml', at: [], schema: searchWordsSchema, required: false },
  { name: 'accessibility', path: 'accessibility.yaml', at: ['notMet'], schema: accessibilitySchema, required: false },
  { name: 'source-checks', path: 'source-checks.yaml', at: ['checks'], schema: sourceChecksSchema, required: false },
];
