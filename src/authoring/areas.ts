import { isKind, kinds } from '#model/kinds.ts';

/** Who should look at a change of a file that is no page, by the beginning of its path; the first that fits counts. */
const areas: readonly [beginning: string, area: string][] = [
  ['content/references/', 'sources'],
  ['content/source-checks.yaml', 'sources'],
  ['content/accessibility.yaml', 'records'],
  ['content/corrections/', 'corrections'],
  ['content/removed/', 'corrections'],
  ['content/vocabulary/', 'terms'],
  ['content/councils/', 'councils'],
  ['content/lists/', 'lists'],
  ['content/published.txt', 'records'],
  ['content/facts/versions', 'records'],
  ['content/', 'other content'],
  ['src/checks/', 'rules of the check'],
  ['src/styles/', 'looks'],
  ['src/', 'code'],
  ['scripts/', 'code'],
  ['public/', 'looks'],
  ['tests/', 'tests'],
  ['.github/', 'machinery'],
  ['.ci/', 'machinery'],
  ['docs/', 'documents'],
];

function areaOf(path: string): string {
  const [top, folder = ''] = path.split('/');
  if (top === 'content' && isKind(folder) && !path.startsWith('content/facts/versions')) return kinds[folder].many;
  const [, area] = areas.find(([beginning]) => path.startsWith(beginning)) ?? [];
  return area ?? (path.endsWith('.md') ? 'documents' : 'machinery');
}

/** The areas that a change is about, by the paths of its files, each once. */
export const areasOf = (paths: readonly string[]): string[] => [...new Set(paths.map(areaOf))].toSorted();
