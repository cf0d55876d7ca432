import type { APIRoute } from 'astro';
import { wordTemplate } from '#authoring/word/template.ts';

export const GET: APIRoute = async () => new Response((await wordTemplate('evidence')) as Uint8Array<ArrayBuffer>);
