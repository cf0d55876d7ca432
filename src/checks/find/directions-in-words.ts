import type { Body } from '#schemas/body.ts';
import type { Content } from '../content.ts';
import { readBodies, readEvidence } from '../read-pages.ts';
import { sentencesIn } from '../read/sentences.ts';
import { texts } from '../read/texts.ts';
import { findingIn } from '../report/finding-in.ts';
import type { Finding } from '../report/problem.ts';

type Said = 'favourable' | 'unfavourable' | 'little or no difference';

const saysNone =
  /\b(?:little or no|no (?:clear |significant )?(?:difference|change|effect)|(?:do|does|did) not|no (?:more|better|fewer|less|higher|lower)|add(?:s|ed)? little|little difference)\b/i;
const saysGood = /\b(?:improv\w+|eases?|eased|easing|better|helps?|helped|benefits?|benefited)\b/i;
const saysBad = /\b(?:worse|worsens?|worsened|harms?|harmed)\b/i;
const saysMore = /\b(?:rais(?:e|es|ed|ing)|increas\w+|more|higher)\b/i;
const saysLess = /\b(?:reduc\w+|lower|lowers|lowered|cuts?|fewer|less(?! so\b))\b/i;

/**
 * Which way words seem to point: undefined where they say none, or both.
 * @param better which way of the numbers that are drawn is better; undefined where they differ, or none is drawn
 */
function seemToSay(words: string, better: 'higher' | 'lower' | undefined): Said | undefined {
  if (saysNone.test(words)) return 'little or no difference';
  const [good, bad] = better === 'lower' ? [saysLess, saysMore] : [saysMore, saysLess];
  const isGood = saysGood.test(words) || (better !== undefined && good.test(words));
  const isBad = saysBad.test(words) || (better !== undefined && bad.test(words));
  return isGood === isBad ? undefined : isGood ? 'favourable' : 'unfavourable';
}

/** Which way of its numbers is better, where a body draws some and it is the same for all. */
function betterOf({ datasets }: Body): 'higher' | 'lower' | undefined {
  const drawn = new Set(datasets.flatMap(({ estimates }) => estimates.map(({ better }) => better)));
  return drawn.size === 1 ? [...drawn][0] : undefined;
}

const bad = String.raw`(?:depress\w+|anxi\w+|lonel\w+|distress\w*|stress(?:ed)?|pain|falls?|isolat\w+)`;
const moreOfBad = new RegExp(
  String.raw`(?<!\bno |\bnot )\b(?:more|higher|greater|rising)\b(?: \p{Ll}+){0,2} ${bad}\b`,
  'iu',
);
const lessOfBad = new RegExp(
  String.raw`(?<!\bno |\bnot )\b(?:less|lower|fewer|falling)\b(?: \p{Ll}+){0,2} ${bad}\b`,
  'iu',
);

/** Findings that say of something bad that there was more of it, or less, and point the other way. They only ask. */
export const findingsInWords = (content: Content): Finding[] =>
  readEvidence(content).flatMap(({ entry, study }) =>
    study.outcomes.flatMap(({ direction, finding }, index) => {
      const [isMore, isLess] = [moreOfBad.test(finding), lessOfBad.test(finding)];
      const said = isMore === isLess ? undefined : isMore ? 'unfavourable' : 'favourable';
      const other = { favourable: 'unfavourable', unfavourable: 'favourable' } as const;
      return said === undefined || direction !== other[said]
        ? []
        : [
            findingIn(
              entry,
              ['outcomes', index, 'finding'],
              `finding seems to say ${said}, and its direction is ${direction}`,
              `word it as the direction has it, or write direction: ${said}; keep both if they are right`,
            ),
          ];
    }),
  );

/** Words of a title by which it leaves open, or takes back, what else it says. */
const leftOpen =
  /\b(?:no|not|nothing|none|nobody|little|without|unclear|unsure|less sure|open|weak|small|mixed|varied|few|fewer than|but|while|or|the same|another|cannot|claim\w*|estimat\w*|model\w*)\b|[?“”"]/i;

/** Titles of studies that tell of something good, where no finding of the study is favourable. They only ask. */
export const titlesInWords = (content: Content): Finding[] =>
  readEvidence(content).flatMap(({ entry, study: { title, outcomes } }) => {
    const isGood = (saysGood.test(title) || lessOfBad.test(title)) && !saysBad.test(title) && !leftOpen.test(title);
    const directions = [...new Set(outcomes.map(({ direction }) => direction))];
    return !isGood || directions.includes('favourable')
      ? []
      : [
          findingIn(
            entry,
            ['title'],
            `the title seems to say favourable, and no finding is: they are ${directions.join(', ')}`,
            'word it as the directions have it, or mend the direction that is wrong; keep both if they are right',
          ),
        ];
  });

/** Who tells of a thing for what it may be, or of others: such a sentence claims nothing of the study's own. */
const ofOthers =
  /\b(?:no|not|nothing|nobody|neither|nor|never|without|unclear|unsure|may|might|could|would|claim\w*|promis\w*|ask\w*|whether|if|hop\w*|aim\w*|but|while|although|alike|other|another)\b|[?“”"]/i;

/** What is bad and becomes less, by the beginning of its word: the outcome that a summary claims with it. */
const stemOfBad = /\b(lonel|isolat|depress|anxi|distress|stress|pain|fall)\p{Ll}*/iu;

/**
 * Summaries of studies that tell of less loneliness, or the like, where findings on that outcome are typed, and none is
 * favourable or mixed. They only ask.
 */
export function summariesInWords(content: Content): Finding[] {
  const outcomesOf = (stem: string): string[] =>
    (content.lists.get('vocabulary/outcomes')?.items ?? []).flatMap(({ id, label, synonyms }) =>
      [String(label), ...texts(synonyms)].some((name) => new RegExp(`\\b${stem}`, 'i').test(name)) ? [String(id)] : [],
    );
  return readEvidence(content).flatMap(({ entry, study: { summary, outcomes } }) =>
    sentencesIn(summary).flatMap(({ segment }) => {
      const [claim] = lessOfBad.exec(segment) ?? [];
      const [word, stem] = (claim && stemOfBad.exec(claim)) ?? [];
      if (claim === undefined || stem === undefined || ofOthers.test(segment.replace(/\bthan\b.*/s, ''))) return [];
      const meant = outcomesOf(stem);
      const typed = outcomes.filter(({ outcome }) => meant.includes(outcome));
      const found = [...new Set(typed.map(({ direction }) => direction))];
      return typed.length === 0 || found.includes('favourable') || found.includes('mixed')
        ? []
        : [
            findingIn(
              entry,
              ['summary'],
              `the summary says "${claim}", and no finding on ${meant.join(' or ')} is favourable: ${found.join(', ')}`,
              `word it as the directions have it, or mend the direction of what was found on ${word}; keep both if they are right`,
            ),
          ];
    }),
  );
}

/** The sentences of a body of which the words seem to point another way than its direction. They only ask. */
export const directionsInWords = (content: Content): Finding[] =>
  readBodies(content).flatMap(({ entry, body }) => {
    const { level, direction } = body;
    // Of what is not known, the words say what nobody knows.
    if (level === null || level === 'very low' || direction === null || direction === 'not known') return [];
    return (['sentence', 'rowLine'] as const).flatMap((field) => {
      // What stands behind a comma or a colon is of something else as often as not.
      const [first = ''] = body[field].split(/[,:;]|\. /);
      const said = seemToSay(first, betterOf(body));
      return said === undefined || said === direction
        ? []
        : [
            findingIn(
              entry,
              [field],
              `${field} seems to say ${said}, and the direction of the body is ${direction}`,
              `word it as the direction has it, or write direction: ${said}; keep both if they are right`,
            ),
          ];
    });
  });
