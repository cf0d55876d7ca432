/**
 * Imported before any schema where a browser reads them: zod would ask whether it may make code out of text, which the
 * content security policy refuses and reports.
 */
import { config } from 'zod';

if ('document' in globalThis || 'WorkerGlobalScope' in globalThis) config({ jitless: true });
