import { lists, references } from '#lib/content/collections.ts';
import { reviews } from '#lib/registers/reviews.ts';
import { daysOf, poundsOf, sumOf, type Span, type UpkeepCount } from '#model/upkeep.ts';
import type { UpkeepTask } from '#schemas/upkeep.ts';
import { today } from '#site.ts';

const { tasks, bought, hoursInDay, poundsADay } = lists.upkeep;

const inAYear = new Date(today.getTime() + 365 * 86_400_000);

/** How many there are on the site of what the work is counted by; null where nothing can be counted. */
const counted: Record<UpkeepCount, number | null> = {
  due: reviews.filter(({ by }) => by <= inAYear).length,
  sources: references.length,
  assumed: null,
};

function timesOf({ count, share, times }: UpkeepTask): Span {
  const number = counted[count];
  if (number === null) return times ?? { low: 0, high: 0 };
  return { low: number * (share?.low ?? 1), high: number * (share?.high ?? 1) };
}

/** The work of a year: each task with what it is counted by, how often it comes up and the days that it takes. */
export const upkeepWork = tasks.map((task) => {
  const times = timesOf(task);
  return { ...task, counted: counted[task.count], times, days: daysOf({ times, minutes: task.minutes }, hoursInDay) };
});

/** Days of a year, all work together. */
export const upkeepDays = sumOf(upkeepWork.map(({ days }) => days));

/** Pounds of a year: the days at their price, and what is bought. */
export const upkeepPounds = poundsOf(
  upkeepDays,
  poundsADay,
  bought.map(({ pounds }) => pounds),
);
