import type { APIRoute } from 'astro';
import { checksums } from '#publish/data/data-files.ts';

export const GET: APIRoute = () => new Response(checksums());
