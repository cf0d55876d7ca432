import type { APIRoute } from 'astro';
import { packIndex } from '#publish/pack/items.ts';

export const GET: APIRoute = () => Response.json(packIndex);
