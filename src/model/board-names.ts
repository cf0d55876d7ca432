/** How integrated care boards are found beside councils, by what people call them: pure, shared by the search boxes. */
import { findCouncils, isNamed, plainName, type Named } from './council-names.ts';

/** Words that say that a board is meant, and tell no board from another. */
const marks = /\b(?:nhs|icbs?|ics|integrated care (?:boards?|systems?|partnerships?))\b/g;

/** A board as a search box knows it. */
export interface NamedBoard extends Named {
  /** Its first letters and other short forms, plain. */
  short: string[];
}

/** The first letters of a name as the field writes them: "Bristol, North Somerset and South Gloucestershire", bnssg. */
export const initialsOf = (name: string): string => letters(plainName(name).split(' ').map((word) => (word === 'and' || word === 'the' ? word : word[0]!)).join(' ')); // prettier-ignore

const letters = (words: string): string => words.replace(/\b(?:and|the)\b/g, '').replaceAll(' ', '');

/** What a board goes by: its name without what every board has, its codes, and its short forms. */
export function namesOfBoard(shortName: string, also: readonly string[], codes: readonly string[]): NamedBoard {
  const initials = initialsOf(shortName);
  return {
    names: [shortName, ...codes].map(plainName),
    short: [...new Set([...(initials.length > 1 ? [initials] : []), ...also.map(plainName)])],
  };
}

/** What a search box found: councils and boards, each best first. */
export interface FoundPlaces<Council, Board> {
  councils: Council[];
  boards: Board[];
  /** Whether they are only spelt nearly so. */
  guessed: boolean;
  /** Whether only the words were typed that all boards have. */
  boardUnnamed: boolean;
  /** Whether something was named that is neither. */
  isNeither: boolean;
}

/** The sentence for what is neither, as it was typed. */
export const neitherSentence = (typed: string): string =>
  `“${typed.trim()}” is neither a council nor an integrated care board. Type the name of one.`;

/** Whether the whole of a plain name was typed, its first words, or its abbreviation, which comes last. */
const isOther = (plain: string, others: readonly string[]): boolean =>
  plain.length > 2 &&
  others.some((name) => name === plain || name.startsWith(`${plain} `) || name.endsWith(` ${plain}`));

/** What stands between the names of two councils. */
const between = /[,;/&+]|\b(?:and|or|versus|vs)\b/i;

/** The councils that were named together: "Leeds and Kent"; none unless each of them is named. */
function namedTogether<C extends Named>(typed: string, councils: readonly C[]): C[] {
  const parts = typed.split(between).filter((part) => plainName(part) !== '');
  const firsts = parts.flatMap((part) => findCouncils(part, councils, 1).filter((council) => isNamed(part, council)));
  return parts.length > 1 && firsts.length === parts.length ? [...new Set(firsts)] : [];
}

/**
 * A place alone finds councils; with NHS or ICB beside it, its board. The short form of a board is enough, and so is its
 * name where no council has that. Several councils in one are all found. What is neither is no council spelt nearly so.
 * @param others plain names of what is neither
 */
export function findPlaces<C extends Named, B extends NamedBoard>(
  typed: string,
  councils: readonly C[],
  boards: readonly B[],
  others: readonly string[],
): FoundPlaces<C, B> {
  const plain = plainName(typed);
  const words = plain.replace(marks, ' ').replace(/\s+/g, ' ').trim();
  const found = (some: Partial<FoundPlaces<C, B>>): FoundPlaces<C, B> => ({
    councils: [],
    boards: [],
    guessed: false,
    boardUnnamed: false,
    isNeither: false,
    ...some,
  });
  const shortest = plain === words ? 3 : 2;
  const short = boards.filter((board) => words.length >= shortest && board.short.includes(letters(words)));
  const named = findCouncils(words, boards, 3).filter((board) => isNamed(words, board));
  const exact = named.filter(({ names }) => names.includes(words));
  const ofName = findCouncils(words, councils);
  const hasCouncil = ofName.length > 0 && isNamed(words, ofName[0]!);
  if (plain === words) {
    if (hasCouncil) return found({ councils: ofName, boards: short });
    const meant = [short, exact, named].find((some) => some.length > 0);
    if (meant) return found({ boards: meant });
    if (isOther(plain, others)) return found({ isNeither: true });
    const together = namedTogether(typed, councils);
    return together.length > 0
      ? found({ councils: together })
      : found({ councils: ofName, guessed: ofName.length > 0 });
  }
  if (words === '') return found({ boardUnnamed: true });
  const meant = [exact, short, named].find((some) => some.length > 0);
  if (meant) return found({ boards: meant });
  if (hasCouncil) return found({ councils: ofName });
  if ([plain, words].some((each) => isOther(each, others))) return found({ isNeither: true });
  const near = findCouncils(words, boards, 3);
  return near.length > 0
    ? found({ boards: near, guessed: true })
    : found({ councils: ofName, guessed: ofName.length > 0 });
}
