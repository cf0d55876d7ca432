import type { APIRoute } from 'astro';
import { nearFile } from '#lib/places/mine.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(nearFile()));
