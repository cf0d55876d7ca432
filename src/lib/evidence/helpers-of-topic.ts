import { directoryGroups, type DirectoryGroup, type ListedOrganisation } from '#schemas/directory.ts';
import type { Family } from '#schemas/term.ts';
import { lists } from '#lib/content/collections.ts';
import type { Topic } from './topics.ts';

/** The group of the directory that works in a family of activities; null where the directory has none. */
const groupOf: Record<Family, DirectoryGroup | null> = {
  arts: 'culture',
  reading: 'culture',
  movement: 'movement',
  nature: null,
  advice: 'social-prescribing',
};

/** Who in the directory works in the family of an activity. Null where the directory does not tell. */
export function helpersOfTopic({
  vocabulary,
  term,
}: Topic): { label: string; organisations: ListedOrganisation[] } | null {
  const group = vocabulary === 'activities' && term.family ? groupOf[term.family] : undefined;
  if (!group) return null;
  const { organisations } = lists.organisations;
  return {
    label: directoryGroups[group],
    // What has ended is history; the directory tells it.
    organisations: organisations.filter((one) => one.group === group && one.status !== 'ended'),
  };
}
