/** A body of evidence as a cell of the map says it. */
export interface SaidBody {
  level: string | null;
  /** Which way it points or leans, in words; empty for a count. */
  direction: string;
}

/**
 * What a cell says, in words: "low certainty, favourable; very low certainty, what there is leans mixed".
 * Without a body: "studied, not yet judged together"; without a study: "no study found".
 */
export function cellWords(bodies: readonly SaidBody[], studied: boolean): string {
  if (bodies.length === 0) return studied ? 'studied, not yet judged together' : 'no study found';
  return bodies
    .map(({ level, direction }) =>
      [level === null ? 'no level' : `${level} certainty`, direction].filter(Boolean).join(', '),
    )
    .join('; ');
}
