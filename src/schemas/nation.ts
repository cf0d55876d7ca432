import { z } from 'zod';

export const nation = z.enum(['England', 'Scotland', 'Wales', 'Northern Ireland']);
