import { dayOf } from '#model/text.ts';
import { addressBelowKind } from '#schemas/addresses.ts';
import { correctionFileSchema } from '#schemas/correction.ts';
import type { ContentFile } from '#checks/content.ts';
import { kinds, isKind } from '#model/kinds.ts';
import { shortSlug, slug } from '#model/slug.ts';
import { changeFields } from './change-fields.ts';
import { oneLine } from './clean-text.ts';
import type { Row } from './draft.ts';
import { figureInWords } from './figure-in-words.ts';
import type { FormField } from './form.ts';
import type { Known, KnownFigure } from './known.ts';
import { questions } from './questions.ts';
import { freeId, placeSources } from './sources.ts';
import { writeFields } from './write-entry.ts';

/** What somebody says of a figure that is wrong. */
export interface FigureCorrection {
  /** The page on which it was seen, by kind and id. */
  page: string;
  /** The id of the figure on that page; empty for a fact, which is one figure. */
  figure: string;
  right: string;
  /** What was wrong, in a sentence. */
  wrong: string;
  sources: Row[];
}

const line = (path: string, label: string, help: string, example: string, widget: FormField['widget'] = 'line') =>
  ({ path, label, help, example, widget, group: 'Figures', level: 'publication', rare: false }) as const;

/** What is asked of somebody who says that a figure is wrong. */
export const correctionQuestions: readonly FormField[] = [
  {
    ...line('page', 'Page', 'The page where the wrong figure stands, by its title', '', 'choice'),
    pointsTo: 'figures',
  },
  { ...line('figure', 'Figure', 'Which figure of that page is wrong', '', 'choice'), pointsTo: 'figures of the page' },
  line('right', 'Right figure', 'The figure as it should be shown', '64%'),
  line('wrong', 'What was wrong', 'In a sentence, for the list of corrections', 'It said 46%; two digits had changed places.', 'text'), // prettier-ignore
  questions['case-studies'].find(({ path }) => path === 'sources')!,
];

/** The figure that is wrong where it is written down first, and everything that is drawn from it. */
export function figuresToCorrect(
  { page, figure }: Pick<FigureCorrection, 'page' | 'figure'>,
  known: Known,
): KnownFigure[] {
  const named = known.figures.find((each) => each.page === page && each.id === figure);
  if (!named) return [];
  const root =
    (named.drawnFrom && known.figures.find(({ page: at, id }) => `${at}#${id}` === named.drawnFrom)) || named;
  const drawn = known.figures.filter(({ drawnFrom }) => drawnFrom === `${root.page}#${root.id}`);
  return [root, ...drawn];
}

/** The file of a page, below content/. */
export function fileOfPage(page: string): string {
  const [kind = '', id = ''] = page.split('/');
  return `${kind}/${id}.${isKind(kind) ? kinds[kind].files : 'mdx'}`;
}

/** The files that have to be there to put a figure right. */
export const filesToCorrect = (correction: Pick<FigureCorrection, 'page' | 'figure'>, known: Known): string[] => [
  ...new Set(figuresToCorrect(correction, known).map(({ page }) => fileOfPage(page))),
];

/** What a correction comes to: the changed files, and where the old figure still stands in prose. */
export interface MadeCorrection {
  files: ContentFile[];
  stillSays: { page: string; text: string }[];
}

/**
 * Puts a figure right where it is written down first and in every fact drawn from it, which become new versions, and
 * records what was wrong. Prose is for a person to change: what still says the old figure is listed.
 * @param files at least those of `filesToCorrect`
 */
export function correctFigure(
  correction: FigureCorrection,
  files: readonly ContentFile[],
  known: Known,
  today: Date,
): MadeCorrection {
  const figures = figuresToCorrect(correction, known);
  const [source] = placeSources(correction.sources, known);
  const right = oneLine(correction.right);
  const changed = figures.map((figure) => {
    const path = fileOfPage(figure.page);
    const file = files.find((each) => each.path === path);
    if (!file) throw new Error(`${path} was not read`);
    return { figure, file: withRightFigure(file, figure, right, source, today) };
  });
  const records = recordsOf(figures, { ...correction, right }, known, today);
  const stillSays = changed.flatMap(({ figure, file }) =>
    file.text
      .split('\n')
      .filter((text) => text.includes(figure.shown) && !/^\s*(?:doNotSay|wrong):/.test(text))
      .map((text) => ({ page: figure.page, text: text.trim() })),
  );
  return { files: [...changed.map(({ file }) => file), ...records, ...(source?.file ? [source.file] : [])], stillSays };
}

type Fields = Record<string, unknown>;

function withRightFigure(
  file: ContentFile,
  figure: KnownFigure,
  right: string,
  source: { id: string; read?: string } | undefined,
  today: Date,
): ContentFile {
  const [kind = ''] = file.path.split('/');
  if (!isKind(kind)) return file;
  return changeFields(file, kind, (data) => {
    const day = dayOf(today);
    if (kind === 'facts') {
      setFigure(data, figure, right, source?.id, ['title', 'statement', 'say']);
      data.version = Number(data.version) + 1;
      data.published = day;
    } else {
      const item = [data.results, data.costs].flatMap((list) => (Array.isArray(list) ? (list as Fields[]) : [])).find(({ id }) => id === figure.id); // prettier-ignore
      if (item) {
        const old = item.value;
        setFigure(item, figure, right, source?.id, ['statement']);
        for (const step of ((data.flow as Fields | undefined)?.steps ?? []) as Fields[])
        for (const name of ['people', 'per100']) if (step.figure === figure.id && step[name] === old) step[name] = item.value; // prettier-ignore
      }
      const sources = (data.sources ?? []) as Fields[];
      if (source && !sources.some(({ ref }) => ref === source.id))
        data.sources = [...sources, { ref: source.id, read: source.read ?? 'full text' }];
      data.reviewed = day;
    }
  });
}

function setFigure(at: Fields, figure: KnownFigure, right: string, source: string | undefined, texts: string[]): void {
  for (const name of texts) if (typeof at[name] === 'string') at[name] = at[name].replaceAll(figure.shown, right);
  at.valueText = right;
  at.value = figureInWords(right)?.value ?? null;
  if (source) at.source = source;
}

/** A file of content/corrections/ for each figure that changed. */
function recordsOf(
  figures: readonly KnownFigure[],
  correction: FigureCorrection,
  known: Known,
  today: Date,
): ContentFile[] {
  const taken = new Set((known.lists.corrections ?? []).map(({ id }) => id));
  return figures.map(({ page, id, shown }) => {
    const [kind = '', name = ''] = page.split('/');
    const wished = shortSlug(`${name} ${slug(id)}`, 8);
    const own = freeId(/^[a-z]/.test(wished) ? wished : `figure-${wished}`, taken);
    taken.add(own);
    const record = {
      date: dayOf(today),
      kind: 'correction',
      concerns: `${addressBelowKind(kind, name)}${kind === 'facts' ? '' : `#${id}`}`,
      wrong: oneLine(correction.wrong) || `It said ${shown}.`,
      right: `It is ${correction.right}.`,
    };
    return { path: `corrections/${own}.yaml`, text: writeFields(correctionFileSchema, record) };
  });
}
