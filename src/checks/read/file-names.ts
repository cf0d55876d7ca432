import { isKeptByWindows } from '#model/kept-by-windows.ts';
import { slug } from '#schemas/basics.ts';
import { limits } from '../limits.ts';
import type { Problem } from '../report/problem.ts';
import { idOfFile } from './claims.ts';

/** Whether a file has the ending of a picture; what it holds is judged elsewhere. */
export const isPicture = (path: string): boolean => /\.(?:png|jpe?g|webp|avif)$/.test(path);

/** A new id as every system can hold it for the name of a file, with room for a number behind it. */
export function fileNameFor(id: string): string {
  const short = id.slice(0, limits.fileName - 10).replace(/-$/, '');
  return isKeptByWindows(short) ? `${short}-page` : short;
}

/** A name that cannot be the last part of an address, or that some system cannot hold. */
export function nameProblems(path: string, name: string): Problem[] {
  const [ending = '.mdx'] = /\.(?:mdx|yaml|json|png|jpe?g|webp|avif)$/.exec(name) ?? [];
  const id = name.slice(0, name.length - ending.length);
  const report = (wrong: string, right: string): Problem[] => [
    { path, line: 1, column: 1, rule: 'file-name', wrong, right },
  ];
  if (id.length > limits.fileName) {
    return report(`the name has ${id.length} letters`, `call it something of ${limits.fileName} letters at most`);
  }
  if (isKeptByWindows(id)) {
    return report(`no file may be called "${id}" on Windows`, `call it something longer, such as ${id}-page${ending}`);
  }
  if (slug.safeParse(id).success) return [];
  const double = /\.(?:docx?|txt|md|pages|odt)$/i.test(id);
  return report(
    double ? `"${name}" has two endings` : `the file name "${name}" cannot be an address`,
    `call it ${idOfFile(id)}${ending}`,
  );
}
