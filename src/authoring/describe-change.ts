import { addressOf } from '#checks/addresses.ts';
import type { Content, Entry } from '#checks/content.ts';
import { isKind, kinds } from '#model/kinds.ts';
import { capitalise } from '#model/text.ts';
import { isDraft } from '#schemas/draft.ts';
import { inMarkdown } from './clean-text.ts';

type Fields = Record<string, unknown>;

/** A figure of a page, with what makes it this figure and no other. */
interface Figure {
  page: Entry;
  id: string;
  shown: string;
  statement: string;
}

/**
 * What a change of the content means to a reader, as Markdown: new pages, pages that go, figures before and after, and
 * where else the old figure still stands.
 */
export function describeChange(before: Content, after: Content): string {
  const [old, now] = [before, after].map(({ entries }) => new Map(entries.filter(isPage).map((entry) => [nameOf(entry), entry]))); // prettier-ignore
  const added = [...now!].filter(([name]) => !old!.has(name)).map(([, entry]) => entry);
  const gone = [...old!].filter(([name]) => !now!.has(name)).map(([, entry]) => entry);
  const changed = [...now!].flatMap(([name, entry]) => {
    const was = old!.get(name);
    return was ? changesIn(was, entry, after) : [];
  });
  const rewritten = [...now!].filter(([name, entry]) => {
    const was = old!.get(name);
    return was && textOf(before, was) !== textOf(after, entry) && !changed.some(({ page }) => page === entry);
  });
  const parts: [string, string[]][] = [
    ['New pages', added.map((entry) => `${oneOf(entry)}: **${titleOf(entry)}**${isDraft(entry.data) ? ' (a draft: in previews only)' : ` at ${addressOf(after, entry)}`}`)],
    ['Figures that change', changed.map(({ line }) => line)],
    ['Pages with other words', rewritten.map(([, entry]) => `${oneOf(entry)}: **${titleOf(entry)}**`)],
    ['Pages that go', gone.map((entry) => `${oneOf(entry)}: **${titleOf(entry)}**`)],
  ]; // prettier-ignore
  const said = parts.filter(([, lines]) => lines.length > 0);
  if (said.length === 0) return '# What this changes for a reader\n\nNo page changes.\n';
  return `# What this changes for a reader\n\n${said.map(([title, lines]) => `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n`).join('\n')}`;
}

const isPage = ({ folder }: Entry): boolean => isKind(folder);
const nameOf = ({ folder, id }: Entry): string => `${folder}/${id}`;
const titleOf = ({ data, id }: Entry): string => inMarkdown(String(data.title ?? data.question ?? id));
const oneOf = ({ folder }: Entry): string => (isKind(folder) ? capitalise(kinds[folder].one) : folder);
const textOf = ({ files }: Content, entry: Entry): string | undefined =>
  files.find(({ path }) => path === entry.path)?.text;

function figuresOf(page: Entry): Figure[] {
  const { data } = page;
  if (page.folder === 'facts')
    return [{ page, id: '', shown: String(data.valueText), statement: String(data.statement) }];
  return [data.results, data.costs]
    .flatMap((list) => (Array.isArray(list) ? (list as Fields[]) : []))
    .map(({ id, valueText, statement }) => ({ page, id: String(id), shown: String(valueText), statement: String(statement) })); // prettier-ignore
}

function changesIn(was: Entry, now: Entry, after: Content): { page: Entry; line: string }[] {
  const old = new Map(figuresOf(was).map((figure) => [figure.id, figure]));
  return figuresOf(now).flatMap((figure) => {
    const before = old.get(figure.id);
    if (!before || before.shown === figure.shown) return [];
    const elsewhere = standsIn(before, after);
    const rest = elsewhere.length > 0 ? ` The old figure still stands in ${elsewhere.join(', ')}.` : '';
    return [{ page: now, line: `**${titleOf(now)}**: ${inMarkdown(figure.statement)} was **${inMarkdown(before.shown)}**, is **${inMarkdown(figure.shown)}**.${rest}` }]; // prettier-ignore
  });
}

/** Other pages that cite the same source and still say the old figure. */
function standsIn(old: Figure, content: Content): string[] {
  const { entries, files } = content;
  const { data } = old.page;
  const list = [data.results, data.costs].flatMap((items) => (Array.isArray(items) ? (items as Fields[]) : []));
  const source = String(old.id === '' ? data.source : list.find(({ id }) => id === old.id)?.source);
  return entries
    .filter((entry) => isPage(entry) && nameOf(entry) !== nameOf(old.page))
    .filter((entry) => {
      const text = files.find(({ path }) => path === entry.path)?.text ?? '';
      return text.includes(source) && text.includes(old.shown);
    })
    .map((entry) => addressOf(content, entry));
}
