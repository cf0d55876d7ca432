import { corpusFactsOf, type CorpusFacts } from '#checks/check-entry.ts';
import type { Content, Entry } from '#checks/content.ts';

/** A source that is held already. */
export interface KnownSource {
  id: string;
  title: string;
  url?: string;
  doi?: string;
}

/** What has to be known of the site to make an entry of a draft: names to choose from, and nothing else. Plain data. */
export interface Known extends CorpusFacts {
  sources: KnownSource[];
  /** Pages by kind and id, with their titles. */
  pages: { page: string; title: string }[];
  /** Earlier pages by kind and id: their addresses lead elsewhere, and no new page may have them. */
  gone: string[];
  /** The questions that bodies of evidence ask: whoever adds a study on one has it placed there. */
  bodies: { page: string; title: string; activity: string; outcome: string }[];
  /** Figures that can be put right. */
  figures: KnownFigure[];
  /** Findings of studies, from which facts are drawn. */
  findings: KnownFigure[];
}

/** A figure with the page on which it stands. */
export interface KnownFigure {
  page: string;
  /** Its id on that page; empty for a fact, which is one figure. */
  id: string;
  /** The figure as it is shown, and what it says. */
  shown: string;
  statement: string;
  /** Of a fact: the figure that it is drawn from, as page#id. */
  drawnFrom?: string;
}

/** What a form needs to know of content that has been read. */
export function knownOf(content: Content): Known {
  const held = content.lists.get('references')?.items ?? [];
  return {
    ...corpusFactsOf(content),
    sources: held.map(({ id, title, URL, DOI }) => ({
      id: String(id),
      title: String(title),
      ...(typeof URL === 'string' ? { url: URL } : {}),
      ...(typeof DOI === 'string' ? { doi: DOI } : {}),
    })),
    bodies: content.entries.filter(({ folder }) => folder === 'bodies').map(({ id, data }) => ({ page: `bodies/${id}`, title: titleOf(data), activity: String(data.activity), outcome: String(data.outcome) })), // prettier-ignore
    figures: content.entries.flatMap(figuresIn),
    findings: content.entries.flatMap(findingsIn),
    pages: content.entries
      .filter(({ folder, data }) => folder !== 'lists' && titleOf(data) !== '')
      .map(({ folder, id, data }) => ({ page: `${folder}/${id}`, title: titleOf(data) })),
    gone: [
      ...content.entries.flatMap(({ folder, data }) =>
        [data.formerly ?? []].flat().map((id) => `${folder}/${String(id)}`),
      ),
      ...(content.lists.get('removed')?.items ?? []).map(({ address }) => String(address).replace(/^\/|\/$/g, '')),
    ],
  };
}

/** What a page is called: a body and an answer by the question they ask. */
const titleOf = ({ title, question }: Entry['data']): string => String(title ?? question ?? '');

const findingsIn = ({ folder, id, data }: Entry): KnownFigure[] =>
  folder === 'evidence' && Array.isArray(data.outcomes)
    ? (data.outcomes as ({ id?: unknown; finding?: unknown; effect?: { valueText?: unknown } } | null)[]).map((item) => ({
        page: `evidence/${id}`,
        id: String(item?.id),
        shown: String(item?.effect?.valueText ?? ''),
        statement: String(item?.finding),
      }))
    : []; // prettier-ignore

function figuresIn({ folder, id, data }: Entry): KnownFigure[] {
  const page = `${folder}/${id}`;
  if (folder === 'facts') {
    const { caseStudy, figure } = (data.restsOn ?? {}) as { caseStudy?: string; figure?: string };
    const drawn = caseStudy && figure ? { drawnFrom: `case-studies/${caseStudy}#${figure}` } : {};
    return [{ page, id: '', shown: String(data.valueText), statement: String(data.statement), ...drawn }];
  }
  if (folder !== 'case-studies') return [];
  return [data.results, data.costs]
    .flatMap((list) => (Array.isArray(list) ? (list as Record<string, unknown>[]) : []))
    .map((item) => ({
      page,
      id: String(item.id),
      shown: String(item.valueText),
      statement: String(item.statement),
    }));
}
