import type { Entry } from '../content.ts';
import { entryTexts } from '../read/entry-texts.ts';
import { calledCouncil, endingsOf } from './council-names.ts';
import { isCouncilName, type Registers } from './meant.ts';

/** A name of a council as it stands somewhere in a file. */
export interface NamedCouncil {
  name: string;
  at(): { line: number; column: number };
}

const capitals = String.raw`\p{Lu}[\p{L}'’-]+(?: (?:(?:and|of|upon|on|with|under) )?\p{Lu}[\p{L}'’-]+)*`;
/** "In Testshire": a place by its name alone, where a sentence says where something was. */
const inPlace = new RegExp(
  String.raw`\b(?:[Ii]n|[Ff]rom|[Aa]cross|[Aa]round|[Oo]f|[Ff]or|[Aa]nd) (?:the )?(${capitals})`,
  'gu',
);

/** A name without what a sentence hangs on it: "Testshire's". */
const bare = (name: string): string => name.replace(/['’]s?$/, '');

/** The longest ending of some words that names a council: "In Southby Council" begins a sentence. */
const councilAtEnd = (words: string, registers: Registers): string | undefined =>
  endingsOf(words)
    .map(bare)
    .find((ending) => isCouncilName(registers, ending));

/** The councils that a text names as such: "Southby Council". */
export const councilsCalled = (text: string, registers: Registers): string[] =>
  [...text.matchAll(calledCouncil)].flatMap(([found]) => councilAtEnd(found, registers) ?? []);

/** The councils whose places a text names: "in Southby". */
export const placesNamed = (text: string, registers: Registers): string[] =>
  [...text.matchAll(inPlace)].map(([, name]) => bare(name!)).filter((name) => isCouncilName(registers, name));

/** The fields in which a scheme says in short where it is. */
const whereItIs = new Set(['title', 'summary']);

/** Councils in the sentences of a scheme: by name as councils anywhere, and by place in its title and summary. */
export function councilsSaid(entry: Entry, registers: Registers): NamedCouncil[] {
  const { title } = entry.data;
  const [before = ''] = typeof title === 'string' && title.includes(':') ? title.split(':') : [];
  const inTitle = isCouncilName(registers, before) ? [{ name: before, at: () => entry.yaml.locate(['title']) }] : [];
  const inSentences = entryTexts(entry).flatMap(({ text, path: [field], at }) =>
    // The note of the place is where other councils are explained.
    field === 'place'
      ? []
      : [...councilsCalled(text, registers), ...(whereItIs.has(String(field)) ? placesNamed(text, registers) : [])].map(
          (name) => ({ name, at }),
        ),
  );
  return [...inTitle, ...inSentences];
}
