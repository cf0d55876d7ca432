import { wordsOf } from '../words.ts';

/** Words by which somebody speaks of themselves or of their family. */
const oneself =
  /\b(?:i|im|ive|me|myself|my (?:mum|mother|dad|father|wife|husband|partner|son|daughter|child|gran|nan|grandad|brother|sister|friend))\b/;
/** Words of those who ask for their work, or about how a scheme is entered. */
const atWork = new Set(
  `patient patients surgery practice council councils scheme schemes service services resident residents constituent
  constituents ward borough county client clients area team report paper committee provider providers staff site
  refer referred referral liable figure figures quote page sceptical convince persuade`.split(/\s+/),
);
const health = new Set(
  `depressed depression anxious anxiety lonely alone suicidal suicide kill die dying pain hurts hurting ill sick unwell
  dizzy breathless bleeding chest heart cancer diabetes dementia stroke medication medicine tablets antidepressants
  pills dose symptoms symptom panic stressed tired cope coping fell fallen falling therapy counselling gp doctor
  pregnant drinking overdose self-harm harm mood sad worried sleep weight`.split(/\s+/),
);

/** Whether somebody seems to ask about their own health or that of their family, which this site must not answer. */
export function isAboutOwnHealth(query: string): boolean {
  const words = wordsOf(query);
  return (
    oneself.test(words.join(' ')) && words.some((word) => health.has(word)) && !words.some((word) => atWork.has(word))
  );
}
