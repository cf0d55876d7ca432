import type { APIRoute } from 'astro';
import { packItem, packRefs } from '#publish/pack/items.ts';

export function getStaticPaths() {
  return packRefs.map((ref) => {
    const [kind, id] = ref.split('/');
    return { params: { kind, id } };
  });
}

export const GET: APIRoute = ({ params }) => Response.json(packItem(`${params.kind}/${params.id}`));
