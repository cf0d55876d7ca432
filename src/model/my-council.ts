/** The council that a reader has chosen: how a link holds it, and what its file tells of schemes in places like it. */

/** A scheme of the reader's council or of one like it, the nearest first. */
export interface SchemeNear {
  id: string;
  title: string;
  path: string;
  /** Why it is near, as a sentence: "Names Northby.", "Like Northby: Southby, also a single-tier council." */
  why: string;
  /** Whether it is from the council itself, its county, its authority or its districts. */
  own: boolean;
  activities: string[];
  /** The strongest design behind a result. */
  design: string;
  /** What it costs and of what, in words; null where it states no cost. */
  money: string | null;
  /** Of 100 people referred how many came how far, in words; null where that is not stated. */
  reach: string | null;
}

/** What happens or happened to a council that does not stay, and the places that take over. */
export interface ChangeOfCouncil {
  hasEnded: boolean;
  /** In sentences. */
  words: string;
  next: { slug: string; name: string; href: string }[];
}

/** What a script needs to know of a council. */
export interface MineOfCouncil {
  slug: string;
  place: string;
  name: string;
  nation: string;
  path: string;
  /** "a metropolitan borough, mainly urban, in the most deprived fifth" */
  profile: string;
  /** Null for a council that stays. */
  change: ChangeOfCouncil | null;
  /** Schemes of its own and of councils like it, the nearest first. */
  schemes: SchemeNear[];
}

/**
 * The same of all councils in one file, `/places/near.json`: whoever keeps the site cannot tell from a request whose
 * council it is for. Schemes, councils and reasons stand once, and are named by their place in the list.
 */
export interface NearFile {
  schemes: Omit<SchemeNear, 'why' | 'own'>[];
  /** "also mainly urban and similar density" */
  reasons: string[];
  councils: (Omit<MineOfCouncil, 'schemes'> & {
    /** Schemes of its own, its county, its authority or its districts, each with why. */
    own: [scheme: number, why: string][];
    /** Schemes of councils like it, with the council and the reason. */
    like: [scheme: number, council: number, reason: number][];
  })[];
}

/** What the file tells of one council; null where it knows none of that name. */
export function mineFrom({ schemes, reasons, councils }: NearFile, slug: string): MineOfCouncil | null {
  const found = councils.find((council) => council.slug === slug);
  if (!found) return null;
  const { own, like, ...council } = found;
  return {
    ...council,
    schemes: [
      ...own.map(([scheme, why]) => ({ ...schemes[scheme]!, why, own: true })),
      ...like.map(([scheme, other, reason]) => ({
        ...schemes[scheme]!,
        why: `Like ${council.place}: ${councils[other]!.place}, ${reasons[reason]!}.`,
        own: false,
      })),
    ],
  };
}

/** A name to choose by: of a council, or of an authority that stands for those in it. `/places/names.json` */
export interface CouncilNames {
  label: string;
  /** Plain names and codes. */
  names: string[];
  /** The slugs of the councils: one, or all in the area of an authority. */
  slugs: string[];
  /** Of an integrated care board: its short forms, and from or until when it has the area. */
  board?: { short: string[]; when: string };
  /** A nation or a national body, which is known so that it is not taken for a council spelt nearly so. */
  isNeither?: true;
}

/** Where a choice comes from, and what it is. */
export interface Choice {
  slug: string | null;
  from: 'link' | 'device';
}

const form = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const isOurs = (part: string): boolean => part.startsWith('council=');
const partsOf = (fragment: string): string[] => fragment.replace(/^#/, '').split('&').filter(Boolean);

/** The council that the end of an address names, as it is written there; null where it names none. */
export function councilIn(fragment: string): string | null {
  const part = partsOf(fragment).findLast(isOurs);
  if (part === undefined) return null;
  return plain(part.slice('council='.length));
}

/** A slug from what somebody wrote or kept: nothing else is ever asked for. */
export function plain(text: string): string | null {
  const slug = text
    .replace(/%20|\+/g, '-')
    .trim()
    .toLowerCase();
  return form.test(slug) && slug.length <= 80 ? slug : null;
}

/** The end of an address without the council: the anchor, or what the page itself keeps there. */
export const withoutCouncil = (fragment: string): string =>
  partsOf(fragment)
    .filter((part) => !isOurs(part))
    .join('&');

/** The end of an address with this council, or with none. */
export function withCouncil(fragment: string, slug: string | null): string {
  const parts = [withoutCouncil(fragment), ...(slug === null ? [] : [`council=${slug}`])].filter(Boolean);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}

/** Whether the council may stand in the end of an address: a page that keeps its own state there keeps it alone. */
export const hasRoom = (fragment: string): boolean => !withoutCouncil(fragment).includes('=');

/**
 * What is shown: the council of a link that somebody sent stands before the reader's own, which stays as it is. An
 * address that this device wrote itself says nothing new.
 */
export function choiceOf(link: string | null, device: string | null, ownAddress: boolean): Choice {
  return link !== null && link !== device && !ownAddress
    ? { slug: link, from: 'link' }
    : { slug: device, from: 'device' };
}

/** The items of a list with those of the reader's schemes first, the nearest at the top; the others stay as they are. */
export function nearestFirst<T>(items: readonly T[], idOf: (item: T) => string, schemes: readonly SchemeNear[]): T[] {
  const place = new Map(schemes.map(({ id }, index) => [id, index]));
  const rank = (item: T): number => place.get(idOf(item)) ?? schemes.length;
  return items.toSorted((a, b) => rank(a) - rank(b));
}

/** What stands above a list that begins with places like the reader's. */
export function sayOrder(place: string, near: number, all: number): string {
  if (near === 0) return `No scheme here is in ${place} or in a council like it. The order is the same for everybody.`;
  if (near === all) return `In ${place} or in councils like it, the nearest first.`;
  return `The first ${near === 1 ? 'one is' : `${near} are`} in ${place} or in councils like it; the rest follow in the order for everybody.`;
}

/** Whether something holds in a nation; what names no nation holds everywhere. */
export const holdsIn = (nation: string, nations: readonly string[]): boolean =>
  nations.length === 0 || nations.includes(nation);
