import type { APIRoute } from 'astro';
import { namesToChoose } from '#lib/places/names.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(namesToChoose));
