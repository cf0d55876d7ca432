import { z } from 'zod';

/** A map in which every council is one hexagon (HexJSON): rows count upwards, odd rows are half a hexagon to the right. */
export const hexLayoutSchema = z.object({
  layout: z.literal('odd-r'),
  hexes: z.record(
    z.string().describe('GSS code'),
    z.object({ n: z.string(), q: z.number().int().describe('Column'), r: z.number().int().describe('Row') }),
  ),
});
