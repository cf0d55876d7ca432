/** Words that people use for a choice that the site calls by another: the choice, and the words. */
const everyday: Record<string, string[]> = {
  'voluntary/community': ['charity', 'voluntary', 'vcse', 'vcs', 'third sector', 'community group', 'community organisation', 'voluntary sector', 'not for profit', 'non-profit', 'trust', 'cic', 'social enterprise'],
  NHS: ['gp', 'gps', 'gp practice', 'hospital', 'ccg', 'icb', 'primary care network', 'pcn', 'clinical commissioning group', 'health board', 'nhs trust'],
  council: ['local authority', 'borough', 'county council', 'district council', 'la', 'municipality'],
  'reported running': ['running', 'active', 'ongoing', 'live', 'open', 'current'],
  ended: ['closed', 'finished', 'stopped', 'complete', 'completed', 'over'],
  'not known': ['unknown', 'unclear', 'not stated', 'n/a'],
  'not stated': ['unknown', 'not known', 'unclear', 'n/a', 'none'],
  RCT: ['trial', 'randomised trial', 'randomised controlled trial', 'randomized controlled trial', 'randomised'],
  'uncontrolled before-after': ['before and after', 'before-after', 'pre-post', 'before and after study'],
  'service monitoring data': ['monitoring', 'monitoring data', 'service data', 'routine data'],
  'one-off survey': ['survey', 'questionnaire'],
  qualitative: ['interviews', 'focus group', 'focus groups'],
  'charity or trust': ['charity', 'trust', 'foundation'],
  lottery: ['national lottery', 'big lottery', 'heritage fund'],
  favourable: ['better', 'positive', 'good', 'beneficial', 'improved', 'improvement'],
  unfavourable: ['worse', 'negative', 'bad', 'harmful'],
  moderate: ['medium', 'middling', 'fair'],
  'full text': ['in full', 'full', 'full paper', 'whole text', 'whole paper', 'full report', 'everything'],
  yes: ['true', 'y'],
  no: ['false', 'n'],
  'longer or open-ended': ['open ended', 'open-ended', 'ongoing', 'no limit'],
}; // prettier-ignore

/** Bands of weeks, and the longest course of each. */
const bands: [most: number, band: string][] = [
  [8, 'up to 8 weeks'],
  [12, '9 to 12 weeks'],
  [26, '13 to 26 weeks'],
  [Infinity, 'longer or open-ended'],
];

/** The choice that a word must mean, or null where it may mean several or none. */
export function choiceMeant(word: string, choices: readonly string[]): string | null {
  const plain = word.trim().toLowerCase();
  const same = choices.filter(
    (choice) => choice.toLowerCase() === plain.replace(/[_\s]+/g, ' ') || choice.toLowerCase() === plain,
  );
  if (same.length === 1) return same[0]!;
  const everydayWords = choices.filter((choice) => everyday[choice]?.includes(plain));
  if (everydayWords.length === 1) return everydayWords[0]!;
  const weeks = /^(?:\d+\s*(?:-|–|to)\s*)?(\d+)\s*(?:weeks?|wks?)?$/.exec(plain)?.[1];
  if (weeks && bands.every(([, band]) => choices.includes(band))) {
    return bands.find(([most]) => Number(weeks) <= most)![1];
  }
  return null;
}
