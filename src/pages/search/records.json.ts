import { searchData } from '#search/records/data.ts';

export const GET = () => Response.json(searchData());
