import { dump, load } from 'js-yaml';

/** A file that is a list, with one item more at its end; what was there stays as it was written. */
export function dumpItem(text: string, ...items: Record<string, unknown>[]): string {
  const list = load(text) ?? [];
  const isEmpty = Array.isArray(list) && list.length === 0;
  const before = isEmpty ? text.replace(/^\s*\[\s*\]\s*$/m, '') : text;
  const added = dump(items, { lineWidth: -1, noRefs: true }).replace(
    /^(- |  )((?:date|removed): )'(\d{4}-\d{2}-\d{2})'$/gm,
    '$1$2$3',
  );
  return `${before.trimEnd()}${before.trim() ? '\n' : ''}${added}`;
}
