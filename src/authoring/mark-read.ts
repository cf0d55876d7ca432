import { dayOf, isoDay } from '#model/text.ts';
import type { Content, ContentFile } from '#checks/content.ts';
import { isKind } from '#model/kinds.ts';
import { addressBelowKind } from '#schemas/addresses.ts';
import { entrySchemas } from '#schemas/entries.ts';
import { historyFileSchema } from '#schemas/history.ts';
import { shapeOf } from '#schemas/walk.ts';
import { changeFields } from './change-fields.ts';
import { oneLine } from './clean-text.ts';
import { fileOfPage } from './correct-figure.ts';
import type { Change } from './move-page.ts';
import { freeId } from './sources.ts';
import { writeFields } from './write-entry.ts';

/** Says of pages that they were read against their sources on a day; they are due again after as long as before. */
export function markRead(pages: readonly string[], content: Content, today: Date): Change {
  if (pages.length === 0) return { refused: 'Say which page was read: case-studies/a-scheme.' };
  const write: ContentFile[] = [];
  for (const page of pages) {
    const [kind = ''] = page.split('/');
    const file = content.files.find(({ path }) => path === fileOfPage(page));
    if (!isKind(kind) || !file) return { refused: `There is no page ${page}: name it by its folder and its file, such as case-studies/a-scheme.` }; // prettier-ignore
    const shape = shapeOf(entrySchemas[kind]);
    const [read] = ['reviewed', 'updated'].filter((name) => Object.hasOwn(shape, name));
    if (!read) return { refused: `A page of ${kind}/ does not say when it was read: a change of it is a new version.` };
    write.push(
      changeFields(file, kind, (data) => {
        const day = dayOf(today);
        const [before, due] = [data[read], data.reviewBy];
        if (due instanceof Date)
          data.reviewBy = before instanceof Date && due > before ? new Date(day.getTime() + (due.getTime() - before.getTime())) : inAYear(day); // prettier-ignore
        data[read] = day;
      }),
    );
  }
  return { write, remove: [] };
}

const inAYear = (day: Date): Date => new Date(Date.UTC(day.getUTCFullYear() + 1, day.getUTCMonth(), day.getUTCDate()));

/** Issues the briefing anew: its chapters carry the day, and what has changed is on record at the foot of each. */
export function reissueBriefing(what: string, content: Content, today: Date): Change {
  const said = oneLine(what);
  if (said === '')
    return { refused: 'Say in a sentence what has changed: --what "…". Readers of every chapter are told.' };
  const chapters = content.entries.filter(({ folder }) => folder === 'briefing').map(({ id }) => id);
  const change = markRead(chapters.map((id) => `briefing/${id}`), content, today); // prettier-ignore
  if ('refused' in change) return change;
  const day = dayOf(today);
  const taken = new Set((content.lists.get('history')?.items ?? []).map(({ id }) => String(id)));
  const id = freeId(`briefing-of-${isoDay(day)}`, taken);
  const record = { date: day, what: said, pages: chapters.map((chapter) => addressBelowKind('briefing', chapter)) };
  return { ...change, write: [...change.write, { path: `history/${id}.yaml`, text: writeFields(historyFileSchema, record) }] }; // prettier-ignore
}
