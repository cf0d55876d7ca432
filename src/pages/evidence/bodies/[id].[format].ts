import type { APIRoute } from 'astro';
import { citables, type Citable } from '#publish/cite/citable.ts';
import { twins, type TwinFormat } from '#publish/cite/twins.ts';

export function getStaticPaths() {
  return citables
    .filter(({ kind }) => kind === 'bodies')
    .flatMap((page) => Object.keys(twins).map((format) => ({ params: { id: page.id, format }, props: { page } })));
}

export const GET: APIRoute<{ page: Citable }> = ({ params, props }) =>
  new Response(twins[params.format as TwinFormat].write(props.page));
