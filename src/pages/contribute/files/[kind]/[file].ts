import type { APIRoute } from 'astro';
import { pagesOf } from '#lib/content/kinds.ts';
import { contentText } from '#lib/content/files.ts';
import { kindNames, kinds } from '#model/kinds.ts';

/** The file of every published page, so that it can be corrected without an account anywhere. */
export const getStaticPaths = () =>
  kindNames.flatMap((kind) =>
    pagesOf(kind).map(({ id }) => ({ params: { kind, file: `${id}.${kinds[kind].files}` } })),
  );

export const GET: APIRoute = ({ params }) => new Response(contentText(`${params.kind}/${params.file}`));
