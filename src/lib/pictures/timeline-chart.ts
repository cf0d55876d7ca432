import { timelineThemes, type TimelineEvent, type TimelineTheme } from '#schemas/timeline.ts';

/** The years of a timeline across its width, and for each theme how many events fall in each year. */
export interface TimelineChart {
  /** In per cent of the width; years whose label is shown are marked. */
  years: { year: number; x: number; labelled: boolean }[];
  rows: { theme: TimelineTheme; label: string; marks: { year: number; x: number; events: TimelineEvent[] }[] }[];
  /** Years before this stand side by side, without the empty years between them. */
  scaleFrom: number;
}

/** Empty years beyond this number would leave the drawing mostly empty. */
const longestGap = 3;
const labelEvery = 3;
const yearOf = ({ date }: TimelineEvent): number => Number(date.slice(0, 4));

/** Places events by year and theme. An event of several themes is drawn in the row of each. */
export function chartTimeline(events: readonly TimelineEvent[]): TimelineChart {
  const used = [...new Set(events.map(yearOf))].toSorted((a, b) => a - b);
  const last = used.at(-1)!;
  const scaleFrom = used.findLast((year, index) => index === 0 || year - used[index - 1]! > longestGap) ?? used[0]!;
  const early = used.filter((year) => year < scaleFrom);
  const columns = [...early, ...Array.from({ length: last - scaleFrom + 1 }, (_, index) => scaleFrom + index)];
  // An early year takes the room of four, so that its label stands apart from the first of the scale on a phone.
  const slots = columns.map((year) => (year < scaleFrom ? 4 : 1));
  const total = slots.reduce((sum, slot) => sum + slot, 0);
  const xOf = new Map(
    columns.map((year, index) => {
      const before = slots.slice(0, index).reduce((sum, slot) => sum + slot, 0);
      return [year, Math.round((1000 * (before + slots[index]! / 2)) / total) / 10];
    }),
  );
  return {
    scaleFrom,
    years: columns.map((year) => ({
      year,
      x: xOf.get(year)!,
      labelled: year < scaleFrom || (year - scaleFrom) % labelEvery === 0,
    })),
    rows: Object.entries(timelineThemes).map(([theme, label]) => ({
      theme: theme as TimelineTheme,
      label,
      marks: used
        .map((year) => ({
          year,
          x: xOf.get(year)!,
          events: events.filter((event) => yearOf(event) === year && event.themes.includes(theme as TimelineTheme)),
        }))
        .filter((mark) => mark.events.length > 0),
    })),
  };
}
