import type { APIRoute } from 'astro';
import { wordTemplate } from '#authoring/word/template.ts';

export const GET: APIRoute = async () => new Response((await wordTemplate('case-studies')) as Uint8Array<ArrayBuffer>);
