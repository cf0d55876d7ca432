import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { Council } from '#schemas/council.ts';
import {
  reorganisationSchema,
  type ComingCouncil,
  type FormerCouncil,
  type ReorganisedArea,
} from '#schemas/reorganisation.ts';
import {
  endInWords,
  endsInShort,
  hasBegun,
  stateOn,
  type CouncilState,
  type EndCertainty,
  type EndInShort,
} from '#model/council-changes.ts';
import { paths } from '#lib/site/paths.ts';
import { contentFolder, today } from '#site.ts';
import { councils } from './councils.ts';

const file = join(contentFolder, 'councils/reorganisation.yaml');

/** Councils that ended, end and begin. The check has made sure that they fit one another. */
const register = reorganisationSchema.parse(
  existsSync(file) ? load(readFileSync(file, 'utf8')) : { updated: '2026-11-29', reviewBy: '2026-11-29' },
);

/** A place with a page, as a link shows it. */
export interface PlaceLink {
  slug: string;
  name: string;
  href: string;
}

/** The end of a council, as its page tells it. */
export interface CouncilChange {
  state: Exclude<CouncilState, 'current'>;
  ends: Date;
  certainty: EndCertainty;
  successors: PlaceLink[];
  /** What happens or happened, in sentences. */
  words: string;
  area: ReorganisedArea;
}

const byCode = new Map(councils.map((council) => [council.code, council]));
const coming = new Map(register.coming.map((council) => [council.id, council]));
const former = new Map(register.former.map((council) => [council.code, council]));
const endings = new Map(
  register.areas.flatMap((area) => area.councils.map((council) => [council.code, { area, council }] as const)),
);

const linkOf = (id: string): PlaceLink[] => {
  const council = byCode.get(id);
  if (council) return [{ slug: council.slug, name: council.short_name, href: paths.place(council.slug) }];
  const next = coming.get(id);
  return next ? [{ slug: next.id, name: next.shortName, href: paths.place(next.id) }] : [];
};

/** The end of a council that is told of: the day, how sure it is, and where it leads. */
function endOf({ code, name, short_name: shortName }: Council): (EndInShort & { successors: PlaceLink[] }) | null {
  const ending = endings.get(code);
  if (!ending) return null;
  const { area, council } = ending;
  const successors = council.successors.flatMap(linkOf);
  return {
    name,
    shortName,
    ends: area.ends,
    certainty: area.certainty,
    checked: area.checked,
    onlyIfChosen: council.onlyIfChosen,
    successors,
    successorsKnown: successors.length > 0 && !council.onlyIfChosen,
  };
}

/** The ends of councils in short, for a page that names them and is about something else. */
export const endsOf = (those: readonly Council[]): string[] =>
  endsInShort(
    today,
    those.flatMap((council) => endOf(council) ?? []),
  );

/** When and how a council ends, where it stands on the day of the build, and where it leads; null where it stays. */
export function changeOf(council: Council): CouncilChange | null {
  const end = endOf(council);
  if (!end) return null;
  const { area } = endings.get(council.code)!;
  const { ends, certainty, successors } = end;
  const state = stateOn(today, end);
  if (state === 'current') return null;
  const words = endInWords(today, {
    ...end,
    successors: successors.map((successor) => successor.name),
  });
  return { state, ends, certainty, successors, words, area };
}

export const hasEnded = (council: Council): boolean => changeOf(council)?.state === 'ended';

/** The councils that are there on the day of the build, by name. A council that has ended keeps its page. */
export const presentCouncils: Council[] = councils.filter((council) => !hasEnded(council));

/** Councils that have ended and have a page here, by name. */
export const endedCouncils: Council[] = councils.filter(hasEnded);

/** A council that has a name and, when the list was made, no figures. */
export interface NewCouncil extends ComingCouncil {
  hasBegun: boolean;
  /** The councils whose area, or part of it, it takes over. */
  replaces: Council[];
  areaOf: ReorganisedArea;
}

/** Councils to come, and those of them that have begun by the day of the build. */
export const newCouncils: NewCouncil[] = register.coming.map((council) => ({
  ...council,
  hasBegun: hasBegun(today, council.begins),
  replaces: [...endings.values()].flatMap(({ council: { code, successors } }) =>
    successors.includes(council.id) ? [byCode.get(code)!] : [],
  ),
  areaOf: register.areas.find(({ id }) => id === council.area)!,
}));

/** A council that ended before the list was made, with the places that have its area on the day of the build. */
export interface GoneCouncil extends FormerCouncil {
  now: PlaceLink[];
}

/** Follows successors to those that are there on the day of the build. */
function placesNow(id: string): PlaceLink[] {
  const gone = former.get(id);
  if (gone) return gone.successors.flatMap(placesNow);
  const council = byCode.get(id);
  const change = council && changeOf(council);
  return change?.state === 'ended' ? change.successors : linkOf(id);
}

export const goneCouncils: GoneCouncil[] = register.former
  .map((council) => ({
    ...council,
    now: [...new Map(council.successors.flatMap(placesNow).map((place) => [place.href, place])).values()],
  }))
  .toSorted((a, b) => a.shortName.localeCompare(b.shortName, 'en-GB'));

/** The former councils that led to a council, directly or through another. */
export function predecessorsOf(code: string): FormerCouncil[] {
  const direct = register.former.filter(({ successors }) => successors.includes(code));
  return [...direct, ...direct.flatMap((council) => predecessorsOf(council.code))];
}

/** Announced strategic authorities, with the councils they will cover, by name. */
export const strategicAuthorities = register.strategicAuthorities.map((authority) => {
  const codes = [
    ...authority.councils,
    ...register.areas
      .filter(({ id }) => authority.areas.includes(id))
      .flatMap((area) => area.councils.map(({ code }) => code)),
  ];
  return { ...authority, members: councils.filter(({ code }) => codes.includes(code)) };
});

/** The day on which somebody last looked at the list of changes, and when it is to be looked at again. */
export const { updated: changesUpdated, reviewBy: changesReviewBy } = register;
