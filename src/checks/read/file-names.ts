import type { Problem } from '../report/problem.ts';

/** A name that cannot be the last part of an address. */
export function badFileName(path: string, name: string): Problem {
  const [ending = '.mdx'] = /\.(?:mdx|yaml|json)$/.exec(name) ?? [];
  const double = /\.(?:docx?|txt|md|pages|odt)\.(?:mdx|yaml|json)$/i.exec(name);
  const suggestion = name
    .replace(/(?:\.(?:docx?|txt|md|pages|odt))?\.(?:mdx|yaml|json)$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return {
    path,
    line: 1,
    column: 1,
    rule: 'file-name',
    wrong: double ? `"${name}" has two endings` : `the file name "${name}" cannot be an address`,
    right: suggestion
      ? `call it ${suggestion}${ending}`
      : `use small letters, digits and single hyphens, and the ending ${ending}`,
  };
}

/** A file that no page would be made from. */
export function strayFile(path: string): Problem {
  return {
    path,
    line: 1,
    column: 1,
    rule: 'file-name',
    wrong: 'this file is not an entry, so nobody would see it',
    right: 'give it the ending .mdx and put it straight into its folder, or move it out',
  };
}
