import type { APIRoute } from 'astro';
import { bodies, type BodyEntry } from '#lib/evidence/bodies.ts';
import { bodyRecord } from '#publish/data/datasets.ts';

export function getStaticPaths() {
  return bodies.map((body) => ({ params: { id: body.id }, props: { body } }));
}

export const GET: APIRoute<{ body: BodyEntry }> = ({ props }) =>
  new Response(`${JSON.stringify(bodyRecord(props.body), null, 2)}\n`);
