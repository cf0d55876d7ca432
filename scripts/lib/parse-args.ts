import { relative } from 'node:path';
import { parseArgs as parse, type ParseArgsConfig } from 'node:util';
import './printed.ts';
import { stop } from './stop.ts';

/** What was asked for on the command line. What cannot be understood is told in a sentence, and the command ends with 2. */
export function parseArgs<T extends ParseArgsConfig>(config: T): ReturnType<typeof parse<T>> {
  try {
    return parse(config);
  } catch (error) {
    stop(`${(error as Error).message.split('. ', 1)[0]!.replace(/\.$/, '')}. The top of ${relative('', process.argv[1]!)} says what may be asked for.`);
  }
} // prettier-ignore
