import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { areaOf, isThere, type Share } from '#model/boards.ts';
import { formatPartialDate } from '#model/dates.ts';
import { count, formatDay, formatList } from '#model/text.ts';
import { boardsSchema, type Board, type BoardRegister } from '#schemas/board.ts';
import type { Council } from '#schemas/council.ts';
import { paths } from '#lib/site/paths.ts';
import { contentFolder, today } from '#site.ts';
import { councils, membersOf } from './councils.ts';

const file = join(contentFolder, 'councils/boards.yaml');

/** Integrated care boards and where their areas were read; null where the content holds none. */
export const boardRegister: BoardRegister | null = existsSync(file)
  ? boardsSchema.parse(load(readFileSync(file, 'utf8')))
  : null;

/** A council in the area of a board, and how much of it; null for the whole. */
export interface InBoard {
  council: Council;
  share: Share;
}

/** A board as pages tell of it on the day of the build. */
export interface BoardShown extends Board {
  href: string;
  /** Its codes, as far as they are known. */
  codes: string[];
  hasEnded: boolean;
  /** Its districts and single-tier councils, by name. */
  area: InBoard[];
  /** The county councils with a district in its area, by name. */
  counties: Council[];
  /** The boards that have its area, or parts of it, now. */
  followedBy: Board[];
  /** The month or the day from or until which this holds: "as of April 2024". */
  when: string;
  /** What became of it or where it came from, in a sentence; null where it is as it was. */
  change: string | null;
}

const register = boardRegister?.boards ?? [];
const byCode = new Map(councils.map((council) => [council.code, council]));
const byId = new Map(register.map((board) => [board.id, board]));
const asOf = boardRegister ? `as of ${formatPartialDate(boardRegister.asOf)}` : '';
const nhs = ({ shortName }: Board): string => `NHS ${shortName}`;
const takenOver = ({ takesOver }: Board): Board['takesOver'] => takesOver.filter(({ on }) => on <= today);
const lastDay = (taken: Board['takesOver']): string =>
  formatDay(new Date(Math.max(...taken.map(({ on }) => on.getTime()))));

/** Boards that have begun by the day of the build, by name. Papers go on naming those that have ended. */
export const boards: BoardShown[] = register
  .filter(({ began }) => began <= today)
  .map(shown)
  .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'));

function shown(board: Board): BoardShown {
  const hasEnded = !isThere(board, today);
  const area = [...areaOf(board, register, today)]
    .flatMap(([code, share]) => {
      const council = byCode.get(code);
      return council ? [{ council, share }] : [];
    })
    .toSorted((a, b) => a.council.short_name.localeCompare(b.council.short_name, 'en-GB'));
  const inCounties = new Set(area.map(({ council }) => council.county));
  const followedBy = register.filter((next) => takenOver(next).some((taken) => taken.board === board.id));
  return {
    ...board,
    href: `${paths.places}#board-${board.id}`,
    codes: [board.gss, board.ods].filter((code) => code !== undefined),
    hasEnded,
    area,
    counties: councils.filter(({ code }) => inCounties.has(code)),
    followedBy,
    when: hasEnded
      ? `until ${formatDay(board.ended!)}`
      : takenOver(board).length > 0
        ? `since ${lastDay(takenOver(board))}`
        : asOf,
    change: changeOfBoard(board, hasEnded, followedBy),
  };
}

function changeOfBoard(board: Board, hasEnded: boolean, followedBy: Board[]): string | null {
  if (hasEnded) {
    const by = followedBy.length > 0 ? `; its area is now in ${formatList(followedBy.map(nhs))}` : '';
    return `Ended on ${formatDay(board.ended!)}${by}.`;
  }
  const from = takenOver(board);
  if (from.length === 0) return null;
  const names = from.map(
    ({ board: id, councils: some }) => `${some.length > 0 ? 'a part of ' : ''}${nhs(byId.get(id)!)}`,
  );
  const on = lastDay(from);
  const began = board.councils.length === 0 && board.parts.length === 0 ? `Began on ${on} and took over` : `Took over, on ${on},`; // prettier-ignore
  return `${began} ${formatList(names)}.`;
}

/** What is said of how much of a council is in an area: nothing for the whole. */
export const shareInWords = (share: Share): string => (share ? `${share.areas} of ${share.of} small areas` : '');

/**
 * The boards there are on the day of the build in whose areas councils are, a county by its districts. How much of it is
 * told of one council that is no county.
 */
export function boardsOfAll(some: readonly Council[]): { board: BoardShown; share: Share }[] {
  const within = some.flatMap((council) => (council.type_code === 'CTY' ? membersOf(council.code) : [council]));
  const codes = new Set(within.map(({ code }) => code));
  return boards
    .filter(({ hasEnded }) => !hasEnded)
    .flatMap((board) => {
      const here = board.area.filter(({ council }) => codes.has(council.code));
      return here.length > 0 ? [{ board, share: within.length === 1 ? here[0]!.share : null }] : [];
    });
}

/** What a board covers, from when or until when, and what became of it, in sentences. */
export function boardInWords(board: BoardShown): string {
  const names = board.area.map(({ council, share }) =>
    share ? `a part of ${council.short_name}` : council.short_name,
  );
  return `${board.hasEnded ? 'Covered' : 'Covers'} ${count(board.area.length, 'council', 'councils')}, ${board.when}: ${formatList(names)}.${board.change ? ` ${board.change}` : ''}`;
}
