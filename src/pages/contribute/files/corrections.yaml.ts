import type { APIRoute } from 'astro';
import { contentText } from '#lib/content/files.ts';

export const GET: APIRoute = () => new Response(contentText('corrections.yaml'));
