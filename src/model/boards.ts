/** Which councils an integrated care board covers: pure, shared by the pages and the check. */

/** How much of a council is in an area: small areas out of all it has; null for the whole of it. */
export type Share = { areas: number; of: number } | null;

/** What a board's record says of its area. */
export interface BoardRecord {
  id: string;
  began: Date;
  ended?: Date | undefined;
  councils: readonly string[];
  parts: readonly { council: string; areas: number; of: number }[];
  takesOver: readonly { board: string; on: Date; councils: readonly string[] }[];
}

/** The area of a board on a day: the code of each council, and how much of it. What it took over counts from its day. */
export function areaOf(board: BoardRecord, boards: readonly BoardRecord[], day: Date): Map<string, Share> {
  const area = new Map<string, Share>(board.councils.map((code) => [code, null]));
  const add = (code: string, share: Share): void => {
    const held = area.get(code);
    area.set(code, held === undefined ? share : sum(held, share));
  };
  for (const { council, areas, of } of board.parts) add(council, { areas, of });
  for (const { board: from, on, councils } of board.takesOver) {
    const other = boards.find(({ id }) => id === from);
    if (!other || on > day) continue;
    for (const [code, share] of areaOf(other, boards, new Date(on.getTime() - 1))) {
      if (councils.length === 0 || councils.includes(code)) add(code, share);
    }
  }
  return area;
}

const sum = (one: Share, other: Share): Share => {
  if (!one || !other) return null;
  const areas = one.areas + other.areas;
  return areas >= one.of ? null : { areas, of: one.of };
};

/** Whether a board is there on a day. */
export const isThere = ({ began, ended }: Pick<BoardRecord, 'began' | 'ended'>, day: Date): boolean =>
  began <= day && (!ended || day < ended);
