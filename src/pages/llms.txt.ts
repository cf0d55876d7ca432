import type { APIRoute } from 'astro';
import { llmsText } from '#publish/llms.ts';

export const GET: APIRoute = () => new Response(llmsText());
