import { serve } from '../scripts/lib/serve.ts';
import { outFolder } from '../src/site.ts';

await serve(outFolder, Number(process.env.TEST_PORT));
