import { z } from 'zod';

/** A map in which every council is one hexagon (HexJSON): rows count upwards, odd rows are half a hexagon to the right. */
export const hexLayoutSchema = z.object({
  layout: z.literal('odd-r'),
  hexes: z.record(
    z
      .string()
      .regex(/^[ENSW]\d{8}$/, { error: 'write a GSS code, for example E06000011' })
      .describe('GSS code'),
    z.object({
      n: z.string().regex(/^[^<>{}]+$/, { error: 'write a name' }),
      q: z.number().int().describe('Column'),
      r: z.number().int().describe('Row'),
    }),
  ),
});
