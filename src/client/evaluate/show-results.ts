import type { Analysis, ScoreResult } from '#evaluation/analyse.ts';
import type { PlainReading } from '#evaluation/reading.ts';
import { formatNumber } from '#model/text.ts';
import { formatInterval, formatDecimal, formatShare, people, versus } from '#evaluation/words.ts';
import { toClipboard } from '../copy/to-clipboard.ts';
import { el } from '../elements.ts';
import { changePicture, flowPicture, hundredPicture, pairsPicture } from './pictures.ts';

type Child = Node | string;

/** A figure that a test and another program can read: its name, its measure and its value in full. */
const stat = (name: string, measure: string, value: number, words: string): HTMLElement =>
  el('span', { 'data-stat': name, 'data-measure': measure, 'data-value': String(value) }, [words]);

/** A part of the reading with its number at the side. */
function step(number: number, title: string, children: Child[]): HTMLElement {
  return el('section', { class: 'reading__step' }, [
    el('h3', { class: 'reading__title' }, [
      el('span', { class: 'reading__number', 'aria-hidden': 'true' }, [String(number)]),
      title,
    ]),
    el('div', { class: 'reading__body' }, children),
  ]);
}

const line = (...children: Child[]): HTMLElement => el('p', {}, children);
const lead = (...children: Child[]): HTMLElement => el('p', { class: 'reading__lead' }, children);
const small = (...children: Child[]): HTMLElement => el('p', { class: 'small' }, children);

/** How many of the scheme's people reached each step. */
export const flowSection = (analysis: Analysis): HTMLElement =>
  el('section', { class: 'reading__flow', 'aria-labelledby': 'flow-title' }, [
    el('h2', { id: 'flow-title' }, ['Of every 100 people']),
    small(
      `${people(analysis.scheme)} in the scheme${analysis.comparison > 0 ? ` and ${people(analysis.comparison)} in the comparison group` : ''}. These are exact counts, for you alone: 1 to 7 people may be known again.`,
    ),
    flowPicture(analysis.stages),
  ]);

/** Everything about one score, in the fixed order: who is missing, what changed, what it does not show, what to write. */
export function scoreSection(result: ScoreResult, reading: PlainReading, controls: HTMLElement[]): HTMLElement {
  const { score, measure } = result;
  const title = `score-${score.id}`;
  return el('article', { class: 'reading', 'aria-labelledby': title, 'data-score': score.id }, [
    el('h2', { id: title }, [score.name]),
    small(`${measure.name}. ${score.says} ${score.better === 'higher' ? 'Higher' : 'Lower'} is better.`),
    ...controls,
    step(1, 'Who is missing', missing(result)),
    step(2, 'What changed in those measured twice', changed(result)),
    ...(result.comparison ? [step(3, 'Against the comparison group', compared(result))] : []),
    step(result.comparison ? 4 : 3, 'What it does not show', notShown(result, reading)),
    step(result.comparison ? 5 : 4, 'What you may write', sayOrNot(reading)),
    step(result.comparison ? 6 : 5, 'What would make it stronger', [line(reading.next)]),
    ...parts(result),
  ]);
}

function missing({ scheme, score, rows, lostBefore }: ScoreResult): HTMLElement[] {
  const { id } = score;
  return [
    lead(
      stat('lost', id, scheme.lost, formatNumber(scheme.lost)),
      ' of ',
      stat('n-before', id, scheme.nBefore, formatNumber(scheme.nBefore)),
      ` measured before are not in anything below; `,
      stat('n-pairs', id, scheme.n, formatNumber(scheme.n)),
      ' were measured twice.',
    ),
    small('The file has ', stat('n-rows', id, rows, formatNumber(rows)), ' rows.'),
    lostBefore
      ? line(
          `Those lost had scored ${formatDecimal(lostBefore.lost)} before and those kept ${formatDecimal(lostBefore.kept)}: the lost were ${versus(lostBefore.apart.value)} the kept (${formatInterval(lostBefore.apart)}).`,
        )
      : line('Whether those lost scored higher or lower at the start cannot be told from so few.'),
  ];
}

function changed(result: ScoreResult): HTMLElement[] {
  const { scheme, score, shares, later } = result;
  const { id } = score;
  if (scheme.n === 0) return [line('Nobody was measured twice.')];
  if (shares) {
    return [
      lead(
        'From ', stat('share-before', id, shares.before.value, formatShare(shares.before.value)),
        ' to ', stat('share-after', id, shares.after.value, formatShare(shares.after.value)),
        ', a change of ', stat('share-change', id, shares.change.value, `${formatDecimal(shares.change.value * 100, 1)} percentage points`),
        ' (95% CI ', stat('ci-low', id, shares.change.low, formatDecimal(shares.change.low * 100, 1)),
        ' to ', stat('ci-high', id, shares.change.high, formatDecimal(shares.change.high * 100, 1)), ').',
      ),
      small('This question has no average, so only the share is reported.'),
    ]; // prettier-ignore
  }
  const { change } = scheme;
  const picture = changePicture(result);
  const pairs = pairsPicture(result);
  const lines: HTMLElement[] = [];
  if (scheme.n < 30)
    lines.push(
      el('p', { class: 'caution' }, [
        `Measured twice: ${people(scheme.n)}. 30 is the least that the makers of WEMWBS advise, so read the interval, not the average.`,
      ]),
    );
  lines.push(
    lead(
      ...(change
        ? [
            stat('mean-change', id, change.value, `${change.value > 0 ? '+' : ''}${formatDecimal(change.value)} points`),
            ' on average (95% CI ', stat('ci-low', id, change.low, formatDecimal(change.low)),
            ' to ', stat('ci-high', id, change.high, formatDecimal(change.high)), '), from ',
          ]
        : ['One person only, from ']),
      stat('mean-before', id, scheme.meanBefore, formatDecimal(scheme.meanBefore)),
      ' to ',
      stat('mean-after', id, scheme.meanAfter, formatDecimal(scheme.meanAfter)),
      '.',
    ),
    ...(picture ? [el('div', { class: 'reading__picture' }, [picture])] : []),
    line(
      'The middle change was ', stat('median-change', id, scheme.medianChange, formatDecimal(scheme.medianChange)), ' points (the median). ',
      stat('rose', id, scheme.rose, formatNumber(scheme.rose)), ' rose, ',
      stat('same', id, scheme.same, formatNumber(scheme.same)), ' stayed the same, ',
      stat('fell', id, scheme.fell, formatNumber(scheme.fell)), ' fell.',
    ),
    el('h4', {}, ['The same, counting everybody measured before']),
    hundredPicture([
      { name: score.better === 'higher' ? 'Rose (better)' : 'Fell (better)', count: score.better === 'higher' ? scheme.rose : scheme.fell, kind: 'better' },
      { name: 'Same', count: scheme.same, kind: 'same' },
      { name: score.better === 'higher' ? 'Fell (worse)' : 'Rose (worse)', count: score.better === 'higher' ? scheme.fell : scheme.rose, kind: 'worse' },
      { name: 'Nobody knows', count: scheme.lost, kind: 'unknown' },
    ]),
    ...(pairs ? [el('details', { class: 'check__notes' }, [el('summary', {}, ['Everybody, before and after']), pairs])] : []),
  ); // prettier-ignore
  if (scheme.past) {
    const { count, share, worse, byChance, threshold } = scheme.past;
    lines.push(
      line(
        stat('past-threshold', id, count, formatNumber(count)), ` (`, stat('past-threshold-share', id, share.value, formatShare(share.value)), `, ${formatInterval({ low: share.low * 100, high: share.high * 100 }, 1)}) got better by ${threshold.value} points or more; `,
        stat('worse-threshold', id, worse, formatNumber(worse)), ` got worse by as much. Of everybody measured before, that is ${formatShare(count / scheme.nBefore)}.`,
      ),
      small(`${threshold.value} points: ${threshold.text}. ${Number.isNaN(byChance) ? '' : `With no true change and the spread seen here, ${formatShare(byChance)} would pass it by chance alone.`}`),
    ); // prettier-ignore
  } else if (score.thresholds.length === 0) {
    lines.push(
      small('No published size of change that matters was found for this score, so no share “improved” is shown.'),
    );
  }
  if (later) {
    lines.push(
      later.change
        ? line('Later: ', stat('mean-change-later', id, later.change.value, `${formatDecimal(later.change.value)} points`), ` from before (${formatInterval(later.change)}), in `, stat('n-later', id, later.n, people(later.n)), ' measured before and later.') // prettier-ignore
        : line('Later: one person only.'),
    );
  }
  return lines;
}

function compared({ comparison, score, scheme }: ScoreResult): HTMLElement[] {
  const { pairs, apart, past, adjusted } = comparison!;
  const { id } = score;
  const isShare = score.rule.kind === 'share';
  const times = isShare ? 100 : 1;
  const unit = isShare ? 'percentage points' : 'points';
  if (!apart) return [line(`The comparison group has ${people(pairs.n)} measured twice, too few to compare.`)];
  return [
    lead(
      'The change in the scheme less the change in the comparison group is ',
      stat('difference', id, apart.value, `${formatDecimal(apart.value * times)} ${unit}`),
      ' (95% CI ', stat('difference-ci-low', id, apart.low, formatDecimal(apart.low * times)),
      ' to ', stat('difference-ci-high', id, apart.high, formatDecimal(apart.high * times)), ').',
    ), // prettier-ignore
    line(
      `Comparison group: `, stat('comparison-n-pairs', id, pairs.n, formatNumber(pairs.n)), ` of ${formatNumber(pairs.nBefore)} measured twice, mean change `,
      stat('comparison-mean-change', id, pairs.change!.value, formatDecimal(pairs.change!.value * times)), `; scheme ${formatDecimal((scheme.change?.value ?? 0) * times)}.`,
    ), // prettier-ignore
    ...(past
      ? [line(`Past the chosen threshold: a difference of `, stat('past-difference', id, past.value, `${formatDecimal(past.value * 100, 1)} percentage points`), ` (${formatInterval({ low: past.low * 100, high: past.high * 100 }, 1)}, Newcombe’s method).`)] // prettier-ignore
      : []),
    adjusted
      ? line('Adjusted for the score before (analysis of covariance): ', stat('adjusted-difference', id, adjusted.value, `${formatDecimal(adjusted.value)} points`), ` (${formatInterval(adjusted)}). It corrects for unequal starts and for moving back to the average better than the plain difference, and does not make up for choosing without chance.`) // prettier-ignore
      : small('Adjusting for the score before needs 20 people measured twice in each group.'),
  ];
}

function notShown({ movingBack, score }: ScoreResult, { limits }: PlainReading): HTMLElement[] {
  const back = movingBack
    ? line(
        `Set beside ${movingBack.average.who} (${formatDecimal(movingBack.average.value)}), scores would move by `,
        ...movingBack.at.flatMap(({ r, points }, index) => [index === 0 ? '' : index === movingBack.at.length - 1 ? ' or ' : ', ', stat(`moving-back-${r}`, score.id, points, formatDecimal(points))]),
        ` points with nothing done, if scores a few weeks apart correlate at ${movingBack.at.map(({ r }) => r).join(', ')}.`,
      ) // prettier-ignore
    : small(
        'How far scores would move back by themselves is not worked out: it needs a published average for this score.',
      );
  return [el('div', { class: 'caution' }, [...limits.map((limit) => line(limit)), back])];
}

function sayOrNot({ write, doNotWrite }: PlainReading): HTMLElement[] {
  const text = write.join(' ');
  const copy = el('button', { class: 'choose__button', type: 'button' }, ['Copy']) as HTMLButtonElement;
  const state = el('span', { role: 'status' });
  copy.addEventListener('click', () => {
    void toClipboard(text).then((isCopied) => {
      state.textContent = isCopied ? 'Copied' : 'Select the words and copy them with your keyboard';
    });
  });
  return [
    el('div', { class: 'say' }, [
      el('div', { class: 'say__write' }, [el('h4', {}, ['Write']), el('p', { 'data-reading': '' }, [text]), el('p', {}, [copy, ' ', state])]),
      ...(doNotWrite.length > 0
        ? [el('div', { class: 'say__not' }, [el('h4', {}, ['Do not write']), el('ul', {}, doNotWrite.map((words) => el('li', {}, [words])))])]
        : []),
    ]),
  ]; // prettier-ignore
}

function parts({ parts: tables, score }: ScoreResult): HTMLElement[] {
  const told = tables.filter(({ parts: groups }) => groups.length > 1);
  if (told.length === 0) return [];
  return [
    el('details', { class: 'check__notes' }, [
      el('summary', {}, ['By group of people']),
      small('Groups of few people are hidden, and one more with them, so that nobody can work them out from the total. Differences between groups are mostly chance.'),
      ...told.map(({ field, parts: groups }) =>
        el('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': `${score.name} by ${field.label}` }, [
          el('table', { class: 'plain-table' }, [
            el('caption', {}, [`${score.name} by ${field.label.toLowerCase()}`]),
            el('thead', {}, [el('tr', {}, [field.label, 'Measured twice', 'Mean change (95% CI)'].map((title) => el('th', { scope: 'col' }, [title])))]),
            el('tbody', {}, groups.map(({ item, count, hidden, change }) =>
              el('tr', {}, [
                el('th', { scope: 'row' }, [item.replaceAll('_', ' ')]),
                el('td', {}, [hidden ? 'hidden' : formatNumber(count)]),
                el('td', {}, [hidden ? 'hidden' : change ? `${formatDecimal(change.value)} (${formatDecimal(change.low)} to ${formatDecimal(change.high)})` : '–']),
              ]),
            )),
          ]),
        ]),
      ),
    ]),
  ]; // prettier-ignore
}
