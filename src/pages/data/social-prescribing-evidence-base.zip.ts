import type { APIRoute } from 'astro';
import { archive } from '#publish/data/data-files.ts';

export const GET: APIRoute = () => new Response(archive());
