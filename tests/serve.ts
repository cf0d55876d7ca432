import { serve } from '../scripts/lib/serve.ts';

await serve('dist', Number(process.env.TEST_PORT));
