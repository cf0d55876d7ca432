import type { APIRoute } from 'astro';
import { needFile } from '#lib/places/need.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(needFile()));
