import { criteriaSchema } from './criteria.ts';
import { directorySchema } from './directory.ts';
import { evaluationSchema } from './evaluation.ts';
import { fundingScenariosSchema } from './funding-scenario.ts';
import { glossarySchema } from './glossary.ts';
import { livingNumbersSchema } from './living-number.ts';
import { markTestSchema } from './mark-test.ts';
import { measuresSchema } from './measure.ts';
import { costsSchema, fundingSchema } from './money.ts';
import { synthesesSchema } from './synthesis.ts';
import { timelineSchema } from './timeline.ts';
import { upkeepSchema } from './upkeep.ts';

/** The lists of content/lists/, by file name: what each must be, and the address of its page. */
export const lists = {
  timeline: { schema: timelineSchema, address: '/policy/' },
  organisations: { schema: directorySchema, address: '/connect/' },
  evaluation: { schema: evaluationSchema, address: '/evaluate/plan/' },
  measures: { schema: measuresSchema, address: '/evaluate/measures/' },
  costs: { schema: costsSchema, address: '/funding/costs/' },
  funding: { schema: fundingSchema, address: '/funding/' },
  'living-numbers': { schema: livingNumbersSchema, address: '/funding/numbers/' },
  'funding-scenarios': { schema: fundingScenariosSchema, address: '/funding/workbench/' },
  criteria: { schema: criteriaSchema, address: '/what-good-looks-like/' },
  syntheses: { schema: synthesesSchema, address: '/topics/' },
  upkeep: { schema: upkeepSchema, address: '/about/upkeep/' },
  'mark-test': { schema: markTestSchema, address: '/about/test-the-marks/' },
  glossary: { schema: glossarySchema, address: '/glossary/' },
} as const;
export type ListName = keyof typeof lists;
