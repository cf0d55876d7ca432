import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { councils } from '#lib/places/councils.ts';
import { mineOf, mineOfNew } from '#lib/places/mine.ts';
import { newCouncils } from '#lib/places/reorganisation.ts';

export const getStaticPaths = () => [
  ...councils.map((council) => ({ params: { slug: council.slug }, props: { mine: () => mineOf(council) } })),
  ...newCouncils.map((council) => ({ params: { slug: council.id }, props: { mine: () => mineOfNew(council) } })),
];

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(JSON.stringify(props.mine()));
