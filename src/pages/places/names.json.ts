import type { APIRoute } from 'astro';
import { namesOfOthers, namesToChoose } from '#lib/places/names.ts';
import type { CouncilNames } from '#model/my-council.ts';

const others: CouncilNames = { label: '', names: namesOfOthers, slugs: [], isNeither: true };

export const GET: APIRoute = () => new Response(JSON.stringify([...namesToChoose, others]));
