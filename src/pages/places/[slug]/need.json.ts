import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { councils } from '#lib/places/councils.ts';
import { needForScripts, needRegister } from '#lib/places/need.ts';

export const getStaticPaths = () =>
  needRegister ? councils.map((council) => ({ params: { slug: council.slug }, props: { council } })) : [];

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => new Response(JSON.stringify(needForScripts(props.council)));
