import { z } from 'zod';
import { isNeeded } from '#schemas/draft.ts';
import { metaOf, shapeOf, unwrap } from '#schemas/walk.ts';
import { uncapitalise } from '#model/text.ts';

type Schema = z.core.$ZodType;

/**
 * The fields of an entry of which nothing is written yet: every needed field in its place, each with what belongs there
 * in the words at which the check points until somebody has written it.
 */
export function skeletonOf(schema: Schema, today: Date): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shapeOf(schema)).flatMap(([name, one]) => (isNeeded(one) ? [[name, blank(one, today)]] : [])),
  );
}

function blank(schema: Schema, today: Date): unknown {
  const inner = unwrap(schema);
  const { help = '' } = metaOf(schema);
  if (inner instanceof z.ZodArray) return [blank(inner.element, today)];
  if (inner instanceof z.ZodEnum) return `[insert one of: ${inner.options.join(', ')}]`;
  if (inner instanceof z.ZodUnion) {
    const options = inner.options as Schema[];
    if (options.some((option) => option instanceof z.ZodDate)) return today;
    return blank(options[0]!, today);
  }
  if (Object.keys(shapeOf(inner)).length > 0) return skeletonOf(inner, today);
  return `[insert ${uncapitalise(help)}]`;
}
