import type { APIRoute, GetStaticPaths } from 'astro';
import { oembedOf } from '#lib/facts/fact-embed.ts';
import { facts, type Fact } from '#lib/facts/facts.ts';

export const getStaticPaths = (() =>
  facts.flatMap((fact) =>
    [fact.id, ...fact.data.formerly].map((id) => ({ params: { id }, props: { fact } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ fact: Fact }> = ({ props }) =>
  new Response(`${JSON.stringify(oembedOf(props.fact), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
