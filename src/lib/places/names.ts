import { coreName, plainName } from '#model/council-names.ts';
import type { CouncilNames } from '#model/my-council.ts';
import type { CombinedAuthority, Council } from '#schemas/council.ts';
import { namesOfBoard } from '#model/board-names.ts';
import { lists } from '#lib/content/collections.ts';
import { nation } from '#schemas/nation.ts';
import { boards } from './boards.ts';
import { combinedAuthorities, councils, kindOfCouncil, membersOf } from './councils.ts';
import { changeOf, goneCouncils, newCouncils, presentCouncils } from './reorganisation.ts';

/** The names beside the shown one by which a council is found: plain, with its code, where they add to it. */
export function otherNames({ name, short_name, alt_names, gss }: Council | CombinedAuthority): string[] {
  const shown = coreName(short_name);
  const others = [name, ...alt_names.split(',')].map(plainName).filter((other) => other && coreName(other) !== shown);
  return [...new Set([...others, gss.toLowerCase()])];
}

const shared = new Set(
  presentCouncils.map(({ short_name }) => short_name).filter((name, index, all) => all.indexOf(name) !== index),
);

/** What a council is called where it stands alone: with its kind where another has the same name. */
export const labelOfCouncil = (council: Council): string =>
  shared.has(council.short_name) ? `${council.short_name} (${kindOfCouncil(council)})` : council.short_name;

/** Every name by which a reader may choose: of councils there are, of those they took over from, and of authorities. */
export const namesToChoose: CouncilNames[] = [
  ...presentCouncils.map((council) => ({
    label: labelOfCouncil(council),
    names: [plainName(council.short_name), ...otherNames(council)],
    slugs: [council.slug],
  })),
  ...newCouncils
    .filter(({ hasBegun }) => hasBegun)
    .map(({ id, shortName, name }) => ({ label: shortName, names: [shortName, name].map(plainName), slugs: [id] })),
  ...councils.flatMap((council) => {
    const change = changeOf(council);
    if (change?.state !== 'ended') return [];
    const names = [plainName(council.short_name), ...otherNames(council)];
    return [{ label: council.short_name, names, slugs: change.successors.map(({ slug }) => slug) }];
  }),
  ...goneCouncils.map(({ shortName, name, now }) => ({
    label: shortName,
    names: [shortName, name].map(plainName),
    slugs: now.map(({ slug }) => slug),
  })),
  ...combinedAuthorities.map((authority) => ({
    label: authority.name,
    names: [plainName(authority.name), ...otherNames(authority)],
    slugs: membersOf(authority.code).map(({ slug }) => slug),
  })),
  ...boards.map(({ name, shortName, also, codes, counties, area, when }) => {
    const { names, short } = namesOfBoard(shortName, also, codes);
    const here = [...counties, ...area.map(({ council }) => council)];
    const now = here.flatMap((council) => {
      const change = changeOf(council);
      return change?.state === 'ended' ? change.successors.map(({ slug }) => slug) : [council.slug];
    });
    return { label: name, names, slugs: [...new Set(now)], board: { short, when } };
  }),
].filter(({ slugs }) => slugs.length > 0);

/** What people type that is no council and no board: nations, and the organisations of the site, by plain name. */
export const namesOfOthers: string[] = [
  ...nation.options,
  ...lists.organisations.organisations.map(({ name }) => name),
].map(plainName);
