import { searchData } from '#lib/search/data.ts';

export const GET = () => Response.json(searchData());
