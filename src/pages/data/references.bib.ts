import type { APIRoute } from 'astro';
import { dataFiles } from '#publish/data/data-files.ts';

export const GET: APIRoute = () => new Response(dataFiles.get('references.bib'));
