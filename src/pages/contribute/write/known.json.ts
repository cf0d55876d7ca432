import type { APIRoute } from 'astro';
import { knownOf } from '#authoring/known.ts';
import { contentAsChecked } from '../../_content-as-checked.ts';

/** What the form has to know of the site: names of councils, terms, sources, pages and figures. */
export const GET: APIRoute = () => Response.json(knownOf(contentAsChecked));
