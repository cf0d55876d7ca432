import { z } from 'zod';
import { field } from './fields.ts';

export const nation = field(z.enum(['England', 'Scotland', 'Wales', 'Northern Ireland']), {
  label: 'Nation',
  help: 'A nation of the United Kingdom',
});
