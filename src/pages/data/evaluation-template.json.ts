import type { APIRoute } from 'astro';
import { evaluationTemplate } from '#publish/evaluation-template.ts';

export const GET: APIRoute = () => new Response(`${JSON.stringify(evaluationTemplate)}\n`);
