import { z } from 'zod';
import { field } from './fields.ts';

export const nations = ['England', 'Scotland', 'Wales', 'Northern Ireland'] as const;

export const nation = field(z.enum(nations), {
  label: 'Nation',
  help: 'A nation of the United Kingdom',
});
