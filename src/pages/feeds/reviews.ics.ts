import type { APIRoute } from 'astro';
import { closed, closedWords } from '#lib/site/closing.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import { reviews } from '#lib/registers/reviews.ts';
import { writeCalendar } from '#publish/calendar.ts';
import { site, today } from '#site.ts';

/** Nobody is to read anything again in a closed edition: its calendar holds the day on which that ended. */
const days = closed
  ? [{ title: `${site.name}. ${closedWords}`, url: addressOf(paths.upkeep), day: closed }]
  : reviews.map(({ title, path, by }) => ({ title: `Read again: ${title}`, url: addressOf(path), day: by }));

export const GET: APIRoute = () =>
  new Response(writeCalendar(`Reviews of ${site.name}`, days, today), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
