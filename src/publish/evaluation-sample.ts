import { measureColumns } from '#evaluation/columns.ts';
import { toCsv } from '#evaluation/results-csv.ts';
import { kitMeasures } from './evaluation-template.ts';
import { isoDay } from '#model/text.ts';

/** Numbers from 0 to 1 that are the same in every build (the minimal standard generator of Park and Miller). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/**
 * Practice data: invented people of an invented scheme, with the faults that real files have.
 * Low scorers are lost more often, and scores rise a little.
 */
export function sampleCsv(): string {
  const chance = chances(20261129);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)]!;
  const measures = kitMeasures
    .filter(({ items }) => items > 1 && items < 10)
    .toSorted((a, b) => b.items - a.items)
    .slice(0, 2);
  const names = (time: 'before' | 'after') => measures.flatMap((measure) => measureColumns(measure, time));
  const head = ['participant_id', 'site', 'referral_date', 'referral_source', 'age_band', 'gender', 'activity', 'accepted', 'first_attended_date', 'sessions_offered', 'sessions_attended', 'finished', 'before_date', ...names('before'), 'after_date', ...names('after')]; // prettier-ignore
  const day = (from: number): string => isoDay(new Date(Date.UTC(2025, 0, 6) + from * 86_400_000));
  const rows = Array.from({ length: 96 }, (_, index): (string | number | null)[] => {
    const referred = Math.floor(chance() * 200);
    const started = chance() < 0.8;
    const mood = chance();
    const stays = started && chance() < 0.35 + mood * 0.45;
    const offered = 10;
    const attended = started ? (stays ? 6 + Math.floor(chance() * 5) : 1 + Math.floor(chance() * 5)) : 0;
    const answer = (least: number, most: number, level: number): number =>
      Math.min(most, Math.max(least, Math.round(least + (most - least) * (level * 0.7 + chance() * 0.4))));
    const form = (lift: number) =>
      measures.flatMap(({ items, least, most, scores }) =>
        Array.from({ length: items }, () =>
          answer(least, most, scores[0]!.better === 'lower' ? 1 - mood - lift : mood + lift),
        ),
      );
    const before = started ? form(0) : form(0).map(() => null);
    const after = stays ? form(0.08) : before.map(() => null);
    return [`AY-${String(index + 101)}`, pick(['Library', 'Town Hall', 'Riverside']), day(referred), pick(['gp_practice', 'link_worker', 'self']), pick(['35_49', '50_64', '65_74', '75_84']), pick(['woman', 'woman', 'man']), 'arts-on-prescription', started ? 'yes' : pick(['declined', 'not_reached']), started ? day(referred + 21) : null, offered, attended, stays ? 'yes' : 'no', started ? day(referred + 21) : null, ...before, stays ? day(referred + 98) : null, ...after]; // prettier-ignore
  });
  const at = (name: string): number => head.indexOf(name);
  const withForm = rows.filter((row) => row[at('after_date')] !== null);
  // The faults: an answer out of range, a date in another form, a person twice, more sessions than offered.
  const [{ column, most }] = measures as [(typeof measures)[number]];
  withForm[3]![at(`${column}_2_after`)] = most + 2;
  withForm[5]![at('referral_date')] = '14/03/2025';
  withForm[8]![at('sessions_attended')] = 12;
  withForm[11]![at(`${column}_1_before`)] = null;
  rows.push([...withForm[14]!]);
  return toCsv([head, ...rows]);
}
