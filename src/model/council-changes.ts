/** Councils that end and begin: how sure that is, and where each stands on a day. Pure, so that any day can be asked for. */
import { groupBy } from './groups.ts';
import { formatDay, formatList } from './text.ts';

/** How sure it is that a council ends, with the words that stand in a sentence, and whether it takes effect by itself. */
export const endCertainties = {
  decided: { words: 'This is decided.', takesEffect: true },
  'subject-to-parliament': {
    words: 'This was announced as decided, subject to Parliament; the Order itself was not read.',
    takesEffect: true,
  },
  challenged: {
    words: 'This was announced as decided, subject to Parliament, and is challenged in court.',
    takesEffect: false,
  },
  reported: { words: 'The press reported a decision; no official page with it was read.', takesEffect: false },
  expected: { words: 'This is expected; no decision was seen.', takesEffect: false },
} as const;
export type EndCertainty = keyof typeof endCertainties;

/** Where a council stands: there, there and to end, gone, or past a day that was expected and not confirmed. */
export type CouncilState = 'current' | 'ending' | 'ended' | 'unconfirmed';

/** When a council ends and what takes over, as far as that is known. */
export interface CouncilEnd {
  ends: Date;
  certainty: EndCertainty;
  /** Whether the names of all that take over are known. */
  successorsKnown: boolean;
  /** The day on which somebody last looked. */
  checked: Date;
}

/** Where a council stands on a day. It is gone only where that was decided and it is known what took over. */
export function stateOn(today: Date, end: CouncilEnd | undefined): CouncilState {
  if (!end) return 'current';
  if (today < end.ends) return 'ending';
  return endCertainties[end.certainty].takesEffect && end.successorsKnown ? 'ended' : 'unconfirmed';
}

/** Whether something that begins on a day is there. */
export const hasBegun = (today: Date, begins: Date): boolean => today >= begins;

/** What is to be said of the end of a council, on a day. */
export interface EndInWords extends CouncilEnd {
  name: string;
  /** The names of what takes over. */
  successors: readonly string[];
  /** True for a single-tier council, which ends only if the chosen plan replaces it. */
  onlyIfChosen: boolean;
}

/** What a council, or several, does on a day to come: "ends", "are expected to end". */
function endVerb(certainty: EndCertainty, count: number): string {
  const one = count === 1;
  if (endCertainties[certainty].takesEffect) return one ? 'ends' : 'end';
  return `${one ? 'is' : 'are'} ${certainty === 'expected' ? 'expected' : 'due'} to end`;
}

/** The same in sentences: what happens or happened, how sure that is, and when somebody last looked. */
export function endInWords(today: Date, end: EndInWords): string {
  const { name, ends, certainty, successors, onlyIfChosen, checked } = end;
  const state = stateOn(today, end);
  const day = formatDay(ends);
  const looked = `Last looked at on ${formatDay(checked)}.`;
  const after = successors.length > 0 ? formatList(successors) : '';
  if (state === 'ended') {
    const sure = certainty === 'decided' ? '' : ` ${endCertainties[certainty].words}`;
    return `${name} ended on ${day}. Its area is now in ${after}.${sure} ${looked}`;
  }
  if (state === 'unconfirmed') {
    return onlyIfChosen
      ? `The councils of this area were to be reorganised on ${day}. Whether ${name} ended then was not known when somebody last looked, on ${formatDay(checked)}.`
      : `${name} was due to end on ${day}. Whether it did, and what took over, was not known when somebody last looked, on ${formatDay(checked)}.`;
  }
  if (onlyIfChosen) {
    return `The councils of this area are to be reorganised on ${day}; ${name} ends only if the chosen plan replaces it. ${endCertainties[certainty].words} ${looked}`;
  }
  const verb = endVerb(certainty, 1);
  const then = after ? ` Its area goes to ${after}.` : ' What takes over is not known here.';
  const sure = certainty === 'expected' ? 'No decision was seen.' : endCertainties[certainty].words;
  return `${name} ${verb} on ${day}.${then} ${sure} ${looked}`;
}

/** What is to be said of the end of a council on a page that is about something else. */
export interface EndInShort extends CouncilEnd {
  /** Its whole name, and the one by which it stands in a list. */
  name: string;
  shortName: string;
  onlyIfChosen: boolean;
}

/** What one or several councils do or did, as the rest of a sentence. */
function endPhrase(today: Date, end: EndInShort, count: number): string {
  const day = formatDay(end.ends);
  const state = stateOn(today, end);
  if (state === 'ended') return `ended on ${day}`;
  if (state === 'ending') return `${end.onlyIfChosen ? 'may end' : endVerb(end.certainty, count)} on ${day}`;
  const [was, did] = count === 1 ? ['was', 'it did'] : ['were', 'they did'];
  return `${was} due to end on ${day}, and whether ${did} was not known when somebody last looked`;
}

/**
 * The ends of the councils that a page names, a sentence for all to which the same happens. What is to come is told with the
 * day on which it was so, because a page may be read long after it was built.
 */
export function endsInShort(today: Date, ends: readonly EndInShort[]): string[] {
  const asOf = (end: EndInShort): string =>
    stateOn(today, end) === 'ending' ? `As of ${formatDay(end.checked)}, ` : '';
  const alike = groupBy(ends, (end) => asOf(end) + endPhrase(today, end, 1));
  return [...alike.values()].map((group) => {
    const [first] = group;
    const names =
      group.length === 1
        ? first!.name
        : `${asOf(first!) ? 'the' : 'The'} councils of ${formatList(group.map((end) => end.shortName))}`;
    return `${asOf(first!)}${names} ${endPhrase(today, first!, group.length)}.`;
  });
}
