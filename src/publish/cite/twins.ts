import { pathTo } from '#lib/site/paths.ts';
import { toBibtex } from './bibtex.ts';
import { referencesOf, type Citable } from './citable.ts';
import { toCslJson } from './csl-json.ts';
import { markdownOf } from '../markdown/entries.ts';
import { toRis } from './ris.ts';

/** The files that stand beside a page, by the end of their name. */
export const twins = {
  bib: {
    label: 'BibTeX',
    mediaType: 'application/x-bibtex',
    write: (page: Citable) => toBibtex(referencesOf(page)),
  },
  ris: {
    label: 'RIS (EndNote, Zotero, Mendeley)',
    mediaType: 'application/x-research-info-systems',
    write: (page: Citable) => toRis(referencesOf(page)),
  },
  'csl.json': {
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: (page: Citable) => toCslJson(referencesOf(page)),
  },
  md: { label: 'This page as Markdown', mediaType: 'text/markdown', write: markdownOf },
} as const;
export type TwinFormat = keyof typeof twins;

export const twinFormats = Object.keys(twins) as TwinFormat[];

/** The address of the file that stands beside a page. */
export const twinOf = ({ kind, id }: Citable, format: TwinFormat): string => pathTo(`/${kind}/${id}.${format}`);
