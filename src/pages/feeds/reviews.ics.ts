import type { APIRoute } from 'astro';
import { addressOf } from '#lib/site/paths.ts';
import { reviews } from '#lib/registers/reviews.ts';
import { writeCalendar } from '#publish/calendar.ts';
import { site, today } from '#site.ts';

export const GET: APIRoute = () =>
  new Response(
    writeCalendar(
      `Reviews of ${site.name}`,
      reviews.map(({ title, path, by }) => ({ title: `Read again: ${title}`, url: addressOf(path), day: by })),
      today,
    ),
    { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } },
  );
