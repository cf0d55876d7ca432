import { testAgainBy } from '#model/accessibility.ts';
import { isOverdue } from '#model/clock.ts';
import { addressBelowKind } from '#schemas/addresses.ts';
import type { ListName } from '#schemas/lists.ts';
import { lists } from '#lib/content/collections.ts';
import { everyPage } from '#lib/content/kinds.ts';
import { boardRegister } from '#lib/places/boards.ts';
import { changesReviewBy } from '#lib/places/reorganisation.ts';
import { accessRecord } from '#lib/registers/accessibility.ts';
import { livingNumbers } from '#lib/registers/living-numbers.ts';
import { roles } from '#lib/content/roles.ts';
import { paths, pathTo } from '#lib/site/paths.ts';
import { today } from '#site.ts';

/** Something that somebody is to look at again by a day. */
export interface Review {
  title: string;
  /** From the root of the server. */
  path: string;
  by: Date;
  activities: readonly string[];
  isOverdue: boolean;
  /** Whether a page of its own says it at its head: a number stands on a page with others. */
  isPage: boolean;
}

const review = (title: string, path: string, by: Date, activities: readonly string[] = [], isPage = true): Review => ({
  title,
  path,
  by,
  activities,
  isOverdue: isOverdue(by, today),
  isPage,
});

/** Everything that is to be looked at again, the earliest first. */
export const reviews: readonly Review[] = [
  ...everyPage().flatMap(({ title, path, activities = [], entry: { data } }) =>
    'reviewBy' in data && data.reviewBy ? [review(title, path, data.reviewBy, activities)] : [],
  ),
  ...(Object.entries(lists) as [ListName, (typeof lists)[ListName]][]).map(([name, { title, reviewBy }]) =>
    review(title, pathTo(addressBelowKind('lists', name)), reviewBy),
  ),
  ...livingNumbers.flatMap(({ id, label, period, reviewBy }) =>
    reviewBy ? [review(`${label}, ${period}`, paths.number(id), reviewBy)] : [],
  ),
  ...(accessRecord
    ? [
        review(
          'Accessibility: test the pages again',
          paths.entry(roles.accessibility),
          testAgainBy(accessRecord),
          [],
          false,
        ),
      ]
    : []),
  review('Councils that end and begin', paths.places, changesReviewBy, [], false),
  ...(boardRegister ? [review('Integrated care boards', paths.places, boardRegister.reviewBy, [], false)] : []),
].toSorted((a, b) => a.by.getTime() - b.by.getTime() || a.path.localeCompare(b.path, 'en-GB'));

/** What is past its day, the longest overdue first. */
export const overdue: readonly Review[] = reviews.filter((one) => one.isOverdue);

const overduePages = new Map(overdue.filter(({ isPage }) => isPage).map((one) => [one.path, one]));

/** The review of the page at a path that is past its day. */
export const overdueAt = (path: string): Review | undefined => overduePages.get(path);
