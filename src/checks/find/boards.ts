import { areaOf } from '#model/boards.ts';
import { isoDay } from '#model/text.ts';
import { boardsSchema, type Board } from '#schemas/board.ts';
import { boardsPath } from '../read/list-files.ts';
import type { Finding } from '../report/problem.ts';
import type { ContentOfFiles } from '../rule.ts';
import { suggest } from '../suggest.ts';
import { isOfItsNation } from './council-regions.ts';

type At = (path: (string | number)[]) => (wrong: string, right: string) => Finding;

/** Everything that keeps boards and their areas from fitting one another, and the list of councils. */
export function wrongBoards({ lists, councils, unread }: ContentOfFiles): Finding[] {
  const yaml = lists.get('boards')?.files[0]?.yaml;
  const read = boardsSchema.safeParse(yaml?.data);
  // What is wrong in the fields has been said; nothing can be compared before they are right.
  if (!yaml || !read.success || unread.has('councils/councils.csv')) return [];
  const at: At = (path) => (wrong, right) => ({ path: boardsPath, ...yaml.locate(path), wrong, right });
  const { boards, asOf } = read.data;
  const english = councils.filter(
    ({ nation, gss, type_code, slug, start_date }) =>
      nation === 'England' &&
      isOfItsNation({ gss, nation }) &&
      type_code !== 'CTY' &&
      slug !== '' &&
      start_date.slice(0, 7) <= asOf,
  );
  return [
    ...wrongShares(boards, at),
    ...boards.flatMap((board, index) => wrongDays(board, index, boards, at)),
    ...boards.flatMap((board, index) => (board.ended ? leftBehind(board, index, boards, at) : [])),
    ...english
      .filter(({ code }) =>
        boards.every(
          ({ councils: whole, parts }) => !whole.includes(code) && parts.every(({ council }) => council !== code),
        ),
      ) // prettier-ignore
      .map(({ code, name }) => at(['boards'])(`${name} is in no board`, `add ${code} to the board that covers it`)),
  ];
}

/** A council twice, and parts that are not the whole together. */
function wrongShares(boards: Board[], at: At): Finding[] {
  const parts = boards.flatMap((board, index) => board.parts.map((part, place) => ({ ...part, path: ['boards', index, 'parts', place] }))); // prettier-ignore
  const whole = boards.flatMap(({ councils }, index) => councils.map((code, place) => ({ code, path: ['boards', index, 'councils', place] }))); // prettier-ignore
  const codes = whole.map(({ code }) => code);
  const twice = whole
    .filter(({ code }, place) => codes.indexOf(code) !== place || parts.some(({ council }) => council === code))
    .map(({ code, path }) => at(path)(`"${code}" is in two boards`, 'list it under parts in each of them'));
  const uneven = Map.groupBy(parts, ({ council }) => council)
    .entries()
    .flatMap(([code, shares]) => {
      const sum = shares.reduce((all, { areas }) => all + areas, 0);
      return shares
        .filter(({ of }) => of !== sum)
        .map(({ path, of }) => at(path)(`the parts of "${code}" are ${sum} small areas of ${of}`, 'make them add up'));
    });
  return [...twice, ...uneven];
}

/** A board that ends before it began, and areas that are taken over from what is not there or has no such council. */
function wrongDays(board: Board, index: number, boards: Board[], at: At): Finding[] {
  const here = ['boards', index];
  const { name, began, ended, takesOver } = board;
  const empty = board.councils.length + board.parts.length + takesOver.length === 0;
  return [
    ...(empty ? [at([...here, 'id'])(`${name} covers no council`, 'list its councils, or what it took over')] : []),
    ...(ended && ended <= began
      ? [at([...here, 'ended'])(`${name} ends on ${isoDay(ended)}, before it began on ${isoDay(began)}`, 'put right one of the two days')] // prettier-ignore
      : []),
    ...takesOver.flatMap(({ board: id, on, councils }, place) => {
      const path = [...here, 'takesOver', place];
      const other = boards.find((one) => one.id === id);
      if (!other || other === board) {
        return [at([...path, 'board'])(`there is no other board "${id}"`, suggest(id, boards.map((one) => one.id)))]; // prettier-ignore
      }
      const area = areaOf(other, boards, new Date(on.getTime() - 1));
      return [
        ...(on < began || (other.ended && other.ended > on)
          ? [at([...path, 'on'])(`${name} takes over on ${isoDay(on)}, when it is not there or ${other.name} still is`, 'put right the day')] // prettier-ignore
          : []),
        ...councils.flatMap(
          (code, number) =>
          area.has(code)
            ? []
            : [at([...path, 'councils', number])(`"${code}" was not in ${other.name}`, suggest(code, [...area.keys()]))], // prettier-ignore
        ),
      ];
    }),
  ];
}

/** The councils of a board that ended which no board took over, or two did. */
function leftBehind(board: Board, index: number, boards: Board[], at: At): Finding[] {
  const codes = [...areaOf(board, boards, new Date(board.ended!.getTime() - 1)).keys()];
  const taken = boards.flatMap(({ takesOver }) =>
    takesOver
      .filter(({ board: id }) => id === board.id)
      .flatMap(({ councils }) => (councils.length > 0 ? councils : codes)),
  );
  return codes.flatMap((code) => {
    const times = taken.filter((one) => one === code).length;
    if (times === 1) return [];
    const wrong = times === 0 ? `no board took over "${code}"` : `${times} boards took over "${code}"`;
    return [at(['boards', index, 'ended'])(`${board.name} ended, and ${wrong}`, 'name it once under takesOver')];
  });
}
