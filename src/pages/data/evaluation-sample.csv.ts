import type { APIRoute } from 'astro';
import { sampleCsv } from '#publish/evaluation-sample.ts';

export const GET: APIRoute = () => new Response(sampleCsv());
