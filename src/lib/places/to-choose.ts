import { formatList } from '#model/text.ts';
import { regionIdOf } from './councils.ts';
import { labelOfCouncil } from './names.ts';
import { changeOf, endedCouncils, newCouncils, presentCouncils } from './reorganisation.ts';

/** A council as a list to choose from has it. */
export interface CouncilToChoose {
  slug: string;
  /** Null for one that began after the list of councils was made. */
  code: string | null;
  /** The name of its place. */
  name: string;
  /** The same as a list shows it: told apart from others of that name, and marked where the council has ended. */
  label: string;
  /** The id of its region; null where it is not known. */
  region: string | null;
  /** How many lived there in 2020; null for a council without figures. */
  residents: number | null;
}

/** The councils that are there on the day of the build, by name, with those that have begun. */
export const councilsToChoose: CouncilToChoose[] = [
  ...presentCouncils.map((council) => ({ ...shown(council), label: labelOfCouncil(council) })),
  ...newCouncils
    .filter(({ hasBegun }) => hasBegun)
    .map(({ id, shortName }) => ({
      slug: id,
      code: null,
      name: shortName,
      label: shortName,
      region: null,
      residents: null,
    })),
].toSorted((a, b) => a.label.localeCompare(b.label, 'en-GB'));

/** The councils that have ended, each with what has its area: old links and papers name them still. */
export const endedToChoose: CouncilToChoose[] = endedCouncils.map((council) => ({
  ...shown(council),
  label: `${council.short_name} (ended, now ${formatList(changeOf(council)!.successors.map(({ name }) => name))})`,
}));

function shown(council: (typeof presentCouncils)[number]): Omit<CouncilToChoose, 'label'> {
  const { slug, code, short_name: name, population_2020: residents } = council;
  return { slug, code, name, region: regionIdOf(council), residents };
}
