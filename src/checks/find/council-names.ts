import type { Entry } from '../content.ts';
import { kept } from '../kept.ts';
import { entryTexts } from '../read/entry-texts.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';
import {
  councilNear,
  councilsMeant,
  isCouncilName,
  namesOfCouncils,
  slipsOf,
  type Meant,
  type Registers,
} from './meant.ts';

/** What is called council and is none of the list. */
const others =
  /\b(?:Arts|Parish|Town|Community|Village|Research|Sports?|Youth|Health|Pensioners|Museums?|Medical|British|National|European|Privy|School|Voluntary|Citizens|Patient|Advisory|Crafts?|Design|Film|Festivals?|Trades|Tenants|Older|Play|Faith|Interfaith)\b/;
const word = String.raw`(?:\p{Lu}[\p{L}'’-]+)`;
const between = String.raw`(?:of|and|upon|on|in|the|with|le|under|by|&)`;
/** "East Riding of Yorkshire Council", "London Borough of Merton": the words in capitals that name a council. */
export const calledCouncil = new RegExp(
  String.raw`${word}(?:[ -](?:${between}[ -])*${word})* (?:Council|council)\b|(?:London|Royal) Borough of ${word}(?: (?:${between} )*${word})*|Cyngor(?: ${word}| [ay]r?)+`,
  'gu',
);

interface Named {
  text: string;
  at(): { line: number; column: number };
}

/** Councils that are named in words, and misspelt. */
export const misspeltCouncils = eachEntry({
  beside: namesOfCouncils,
  inEntry: (entry, registers): Finding[] =>
    (registers.councils.length > 0 ? namesIn(entry, registers) : []).flatMap(({ text, at }) => {
      const near = nearTo(registers, text);
      const other = near === null ? ofOtherKind(registers, text) : null;
      const meant = near ?? other;
      return meant === null
        ? []
        : [
            {
              path: entry.path,
              ...at(),
              wrong: `there is no council "${text}"`,
              right: `did you mean ${meant.name}?`,
              ...(other ? { asks: true as const } : {}),
            },
          ];
    }),
});

const kindsIn = (name: string): string[] => name.match(/\b(?:City|Borough|District|County)\b/g) ?? [];

/** The council of a name that is told as of another kind: a city council that is a district council. */
function ofOtherKind(registers: Registers, text: string): Meant | null {
  const [kind, ...more] = kindsIn(text);
  const name = endingsOf(text).find((ending) => isCouncilName(registers, ending) && kindsIn(ending).length > 0);
  if (kind === undefined || more.length > 0 || name === undefined || !/ [Cc]ouncil$/.test(name)) return null;
  const meant = councilsMeant(registers, name);
  const kinds = (id: string): string[] =>
    registers.councils.filter(({ code }) => code === id).flatMap(({ names }) => kindsIn(names.join(' ')));
  const isOther = meant.length > 0 && meant.every(({ id }) => kinds(id).length > 0 && !kinds(id).includes(kind));
  const isFormer = registers.former.some((each) => name.startsWith(each.shortName) && each.name.includes(kind));
  return isOther && !isFormer ? meant[0]! : null;
}

/** What each name was found to be nearly: the same names stand on many pages. */
const nearby = kept((_registers: Registers) => new Map<string, Meant | null>());

function nearTo(registers: Registers, text: string): Meant | null {
  const known = nearby(registers);
  const near = known.has(text) ? known.get(text)! : nearestTo(registers, text);
  known.set(text, near);
  return near;
}

/** A name without its first words, which may only begin a sentence; itself first. */
export function endingsOf(text: string): string[] {
  const words = text.split(' ');
  return words.map((_, index) => words.slice(index).join(' ')).filter((ending) => /^\p{Lu}/u.test(ending));
}

/** The council that a name must mean which is spelt like none. The first words of a sentence may be no part of it. */
function nearestTo(registers: Registers, text: string): Meant | null {
  const endings = endingsOf(text);
  const isKnown = (name: string): boolean =>
    isCouncilName(registers, name) || councilsMeant(registers, name).length > 0;
  if (others.test(text) || endings.some((ending) => isKnown(ending) || isKnown(ofNobody(ending)))) return null;
  for (const ending of endings) {
    const near = councilNear(registers, ofNobody(ending), slipsOf.ofSomething);
    if (near) return near;
  }
  return null;
}

function namesIn(entry: Entry, registers: Registers): Named[] {
  const inTexts = entryTexts(entry).flatMap(({ text, at }) =>
    [...text.replace(/[“"][^”"]*[”"]/g, ' ').matchAll(calledCouncil)].map(([found]) => ({ text: found, at })),
  );
  return [...inTexts, ...organisationsIn(entry), ...placeIn(entry, registers)];
}

/** "Wiltshire's county council" is the council of Wiltshire. */
const ofNobody = (name: string): string => name.replace(/['’]s?(?= )/g, '');

interface Organisation {
  name?: unknown;
  kind?: unknown;
}

/** Names of those who led or took part, which are no sentences; a council may leave the word out. */
function organisationsIn({ data, yaml }: Entry): Named[] {
  return (['lead', 'partners'] as const).flatMap((field) =>
    (Array.isArray(data[field]) ? (data[field] as (Organisation | null)[]) : []).flatMap((item, index) => {
      if (typeof item?.name !== 'string') return [];
      const at = () => yaml.locate([field, index, 'name']);
      const [first = ''] = item.name.split(/[,(:;]/);
      const found =
        first.match(calledCouncil) ?? (item.kind === 'council' && /^\p{Lu}/u.test(first) ? [first.trim()] : []);
      return found.map((text) => ({ text, at }));
    }),
  );
}

/** The name of the place, where it is nearly that of its own council: a place may be called what it likes. */
function placeIn({ data, yaml }: Entry, { councils }: Registers): Named[] {
  const { name, councils: codes } = (data.place ?? {}) as { name?: unknown; councils?: unknown };
  if (typeof name !== 'string' || !Array.isArray(codes)) return [];
  const own = councils.filter(({ code }) => codes.includes(code));
  const at = () => yaml.locate(['place', 'name']);
  return name
    .split(/[,(:;]/)
    .map((part) => part.trim())
    .filter((part) => councilNear({ councils: own }, part, slipsOf.ofSomething) !== null)
    .map((text) => ({ text, at }));
}
