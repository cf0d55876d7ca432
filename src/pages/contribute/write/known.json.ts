import type { APIRoute } from 'astro';
import { knownOf } from '#authoring/known.ts';
import { withoutDrafts } from '#checks/content.ts';
import { readContentTree } from '#checks/read/read-content-tree.ts';
import { contentTexts } from '#lib/content/files.ts';
import { newest } from '#lib/content/collections.ts';

/** What the form has to know of the site: names of councils, terms, sources, pages and figures. */
export const GET: APIRoute = () => {
  const { content } = readContentTree(contentTexts(), newest);
  return Response.json(knownOf(withoutDrafts(content)));
};
