/** [@one] or [@one; @two] */
const citationPattern = /\[@([a-z0-9-]+(?:;\s*@[a-z0-9-]+)*)\]/g;

/** A citation as it stands in a text: the ids it names, and where it begins and ends. */
export interface Mark {
  refs: string[];
  start: number;
  end: number;
}

export function findCitations(text: string): Mark[] {
  return [...text.matchAll(citationPattern)].map((match) => ({
    refs: match[1]!.split(/;\s*@/),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A run of plain text, or one source cited after it. */
export type TextPart = { text: string } | { ref: string };

/** A text cut at its citations, in order. */
export function splitAtCitations(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { start, end, refs } of findCitations(text)) {
    if (start > from) parts.push({ text: text.slice(from, start).trimEnd() });
    parts.push(...refs.map((ref) => ({ ref })));
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}
