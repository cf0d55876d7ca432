import { isOthers, type Reference } from '#schemas/reference.ts';
import { exportReference, type ExportedReference } from './exported-reference.ts';

const types: Record<Reference['type'], string> = {
  'article-journal': 'JOUR',
  'article-newspaper': 'NEWS',
  chapter: 'CHAP',
  document: 'GEN',
  report: 'RPRT',
  webpage: 'ELEC',
};

/**
 * The sources as an RIS file (https://en.wikipedia.org/wiki/RIS_(file_format)): a line a field however long, since
 * tools differ on whether a field may go on in the next line.
 */
export function toRis(references: readonly Reference[]): string {
  return references.map((reference) => formatRecord(exportReference(reference))).join('');
}

function formatRecord(item: ExportedReference): string {
  const [, first = item.page, last] = /^([^-]*\d)-([^-]*\d)$/.exec(item.page ?? '') ?? [];
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', types[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).filter((name) => !isOthers(name)).map((name): [string, string] => ['AU', formatName(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    ['PB', item.publisher],
    ['PY', item.issued?.['date-parts'][0]?.[0]?.toString()],
    ['DA', formatDate(item)],
    ['DO', item.DOI],
    ['UR', item.URL],
    ['LA', item.language],
    ['N1', item.note],
    ...(item.author ?? [])
      .filter((name) => 'literal' in name && name.literal.includes(','))
      .map((name): [string, string] => ['N1', `Author: ${(name as { literal: string }).literal}`]),
    ['N1', item.PMID && `PMID: ${item.PMID}`],
    ['ER', ''],
  ];
  return fields
    .flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\n`]))
    .join('');
}

/** A comma parts a person's names, and RIS has no sign for a body's name: those with a comma lose it, and stand in a note whole. */
const formatName = (name: NonNullable<Reference['author']>[number]): string =>
  'literal' in name ? name.literal.replaceAll(',', '') : [name.family, name.given].filter(Boolean).join(', ');

/** 2018/05/22/: parts that are not known are left empty. */
function formatDate({ issued }: ExportedReference): string | undefined {
  if (!issued) return undefined;
  const [year, month, day] = issued['date-parts'][0]!;
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year}/${two(month)}/${two(day)}/`;
}
