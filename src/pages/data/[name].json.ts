import type { APIRoute } from 'astro';
import { dataFiles, tables } from '#publish/data/data-files.ts';

export const getStaticPaths = () => tables.map(({ name }) => ({ params: { name } }));

export const GET: APIRoute = ({ params }) => new Response(dataFiles.get(`${params.name}.json`));
