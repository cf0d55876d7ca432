/** A finding as a cell of the map says it, in lower-case words. */
export interface SaidFinding {
  direction: string;
  certainty: string;
}

/** The directions in the order in which they are said: all four carry the same weight, none comes under "other". */
const saidFirst = ['favourable', 'no clear effect', 'mixed', 'unfavourable'];

/**
 * What a cell says, in words: "4 findings: 2 favourable (moderate, low), 1 no clear effect (low), 1 mixed (very low)".
 * Certainties stand in the order given, each once with its number where it repeats: "(2 moderate, low)".
 */
export function cellWords(findings: readonly SaidFinding[]): string {
  if (findings.length === 0) return 'no study found';
  const parts = saidFirst.flatMap((direction) => {
    const these = findings.filter((finding) => finding.direction === direction);
    return these.length > 0 ? [`${these.length} ${direction} (${certainties(these)})`] : [];
  });
  return `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}: ${parts.join(', ')}`;
}

function certainties(findings: readonly SaidFinding[]): string {
  const levels = [...new Set(findings.map(({ certainty }) => certainty))];
  return levels
    .map((level) => {
      const number = findings.filter(({ certainty }) => certainty === level).length;
      return number > 1 ? `${number} ${level}` : level;
    })
    .join(', ');
}
