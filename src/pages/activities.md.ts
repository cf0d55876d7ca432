import { strandMarkdown } from '#publish/markdown/strand.ts';

export const GET = () => new Response(strandMarkdown());
