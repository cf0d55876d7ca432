import { coreName, plainName } from '#model/council-names.ts';
import type { Entry } from '../content.ts';
import type { CouncilRow } from '../read/read-councils.ts';
import { fieldsOf } from '../read/yaml-file.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';
import { councilsSaid, type NamedCouncil } from './councils-in-words.ts';
import { councilsMeant, isCouncilName, namesOfCouncils, type Meant, type Registers } from './meant.ts';

/** The place of a scheme: the codes of its councils, and what its note says of others. */
export interface Place {
  codes: readonly string[];
  note: string;
}

interface Organisation {
  name?: unknown;
  kind?: unknown;
}

export function placeOf({ data }: Entry): Place | null {
  const { councils: codes, note } = (data.place ?? {}) as { councils?: unknown; note?: unknown };
  return Array.isArray(codes) && codes.length > 0
    ? { codes: codes.map(String), note: typeof note === 'string' ? plainName(note) : '' }
    : null;
}

/** Whether a council is among those of a place, or is a part of one of them, or holds one of them. */
function isOfPlace(code: string, { codes }: Place, councils: readonly CouncilRow[]): boolean {
  const holdersOf = (one: string): string[] =>
    councils
      .filter((council) => council.code === one)
      .flatMap(({ county, combined_authority }) => [county, combined_authority]);
  return codes.includes(code) || codes.some((own) => holdersOf(own).includes(code) || holdersOf(code).includes(own));
}

/** Whether the note of the place says where a council comes in that is none of the scheme's. */
const isExplained = (code: string, { note }: Place, councils: readonly CouncilRow[]): boolean =>
  councils
    .filter((council) => council.code === code)
    .flatMap(({ names }) => names.map((name) => coreName(plainName(name))))
    .some((name) => ` ${note} `.includes(` ${name} `));

/** The councils that a name stands for, where it is that of none of the scheme's. */
export function strange(name: string, place: Place, registers: Registers): Meant[] {
  const meant = councilsMeant(registers, name);
  return meant.some(({ id }) => isOfPlace(id, place, registers.councils) || isExplained(id, place, registers.councils))
    ? []
    : meant;
}

const listed = (meant: readonly Meant[]): string => meant.map(({ id }) => id).join(', ');

/** Councils below the list, and bodies that are called council and govern no place. */
const noPrincipalCouncil =
  /\b(?:Parish|Town|Community|Neighbourhood|Arts|Sports?|Youth|Research|Voluntary|Health|Play|Village)\b.*\bCouncil\b/;

/** Councils that are said to lead a scheme, and are not among the councils of its place. */
export const leadsElsewhere = eachEntry({
  beside: namesOfCouncils,
  inEntry: (entry, registers): Finding[] => {
    const place = placeOf(entry);
    const leads = Array.isArray(entry.data.lead) ? (entry.data.lead as (Organisation | null)[]) : [];
    return place === null
      ? []
      : leads.flatMap((lead, index) => {
          if (lead?.kind !== 'council' || typeof lead.name !== 'string') return [];
          const { name } = lead;
          if (noPrincipalCouncil.test(name)) return [];
          const called = isCouncilName(registers, name) ? name : name.split(/[,(:;]/)[0]!;
          const meant = strange(called, place, registers);
          return meant.length === 0
            ? []
            : [
                findingIn(
                  entry,
                  ['lead', index, 'name'],
                  `${called.trim()} led it, and is not among the councils of the place: ${place.codes.join(', ')}`,
                  `under place write councils: ${eitherOf(meant, place)}; or here the council that led it; if both are right, say in the note of the place where ${called.trim()} comes in`,
                ),
              ];
        });
  },
});

/** The councils that a name means, alone and beside those that stand there. */
const eitherOf = (meant: readonly Meant[], { codes }: Place): string =>
  `[${listed(meant)}], or [${[...codes, meant[0]!.id].join(', ')}] where it is in all of them`;

/** The councils that stand there, and the one that a sentence names. */
const andOf = ([first]: readonly Meant[], { codes }: Place): string =>
  `[${[...codes, first!.id].join(', ')}] if it runs there too`;

/** Names of other places: the place itself, the title, partners, who reported or paid, and councils in sentences. */
export const namesElsewhere = eachEntry({
  beside: namesOfCouncils,
  inEntry: (entry, registers): Finding[] => {
    const place = placeOf(entry);
    const ofOthers = otherNations(entry, registers);
    return place === null
      ? []
      : [
          ...namesIn(entry).map((named) => ({ ...named, isSaid: false })),
          ...councilsSaid(entry, registers).map((named) => ({ ...named, isSaid: true })),
        ]
          .flatMap(({ name, at, isSaid }) => {
            const parts = [name, ...name.split(/[,(:;)]| and /)].map((part) => part.trim());
            const known = parts.filter((part) => isCouncilName(registers, part));
            const meant = known.map((part) => strange(part, place, registers));
            return known.length === 0 || meant.some((found) => found.length === 0)
              ? []
              : [
                  {
                    path: entry.path,
                    ...at(),
                    wrong: `this names ${known[0]!}, and the councils of the place are ${place.codes.join(', ')}`,
                    right: `under place write councils: ${isSaid ? andOf(meant[0]!, place) : eitherOf(meant[0]!, place)}; or here the name that is meant; if both are right, say in the note of the place where ${known[0]!} comes in`,
                  },
                ];
          })
          .concat(ofOthers);
  },
});

/** Nations of a place of which none of its councils is. */
function otherNations(entry: Entry, { councils }: Registers): Finding[] {
  const { nations } = fieldsOf(entry.data.place);
  const codes = placeOf(entry)?.codes ?? [];
  const own = [...new Set(councils.filter(({ code }) => codes.includes(code)).map(({ nation }) => nation))];
  return !Array.isArray(nations) ||
    nations.length === 0 ||
    own.length === 0 ||
    own.some((each) => nations.includes(each))
    ? []
    : [
        findingIn(
          entry,
          ['place', 'nations'],
          `nations names ${nations.join(', ')}, and the councils of the place are of ${own.join(', ')}`,
          `write nations: [${own.join(', ')}], or the councils that are meant`,
        ),
      ];
}

function namesIn({ data, yaml }: Entry): NamedCouncil[] {
  const inItems = (list: 'partners' | 'results' | 'costs', field: string, holds: (item: Organisation) => boolean) =>
    (Array.isArray(data[list]) ? (data[list] as unknown[]) : []).flatMap((item, index) => {
      const fields = (item ?? {}) as Record<string, unknown>;
      const name = fields[field];
      return typeof name === 'string' && holds(fields) ? [{ name, at: () => yaml.locate([list, index, field]) }] : [];
    });
  const { name } = (data.place ?? {}) as { name?: unknown };
  return [
    ...(typeof name === 'string' ? [{ name, at: () => yaml.locate(['place', 'name']) }] : []),
    ...inItems('partners', 'name', ({ kind }) => kind === 'council'),
    ...inItems('results', 'reportedBy', () => true),
    ...inItems('costs', 'paidBy', () => true),
  ];
}
