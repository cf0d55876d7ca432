import type { Content, ContentFile } from './content.ts';
import { sortProblems, type Problem, type RatedProblem } from './report/problem.ts';
import { readContentTree } from './read/read-content-tree.ts';
import { rules } from './rule-table.ts';
import { typedGrade, wrongCertainty } from './rules/certainty.ts';
import { citations } from './rules/citations.ts';
import { corrections } from './rules/corrections.ts';
import { ambiguousDates, reviewDates } from './rules/dates.ts';
import { frozenVersions } from './rules/fact-versions.ts';
import { factClaims, factFigures, unknownFactBases } from './rules/facts.ts';
import { figureWithoutSource } from './rules/figure-without-source.ts';
import { repeatedFigureIds, sameAddress } from './rules/ids.ts';
import { plainEnglish, readingAge, spelling } from './rules/language.ts';
import { links } from './rules/links.ts';
import { overclaim } from './rules/overclaim.ts';
import { placeholders } from './rules/placeholder.ts';
import { unknownFigures, unknownPointers, unusedItems } from './rules/pointers.ts';
import { publishedAddresses } from './rules/published.ts';
import { synthesisCounts } from './rules/synthesis.ts';
import { headings, images } from './rules/structure.ts';
import { wordsAndFields } from './rules/words-and-fields.ts';

/** Everything that is judged once all content has been read. Reading itself reports what cannot be read. */
const contentRules: ((content: Content) => Problem[])[] = [
  sameAddress,
  repeatedFigureIds,
  unknownPointers,
  unknownFigures,
  unusedItems,
  citations,
  figureWithoutSource,
  overclaim,
  typedGrade,
  wrongCertainty,
  headings,
  links,
  images,
  wordsAndFields,
  plainEnglish,
  readingAge,
  spelling,
  ambiguousDates,
  reviewDates,
  placeholders,
  synthesisCounts,
  unknownFactBases,
  factFigures,
  factClaims,
  frozenVersions,
  corrections,
  publishedAddresses,
];

/**
 * Every problem in the content, in reading order, each with the severity of its rule.
 * @param files every file below the content folder
 * @param today the day for which dates are judged
 */
export function checkContent(files: ContentFile[], today: Date): RatedProblem[] {
  const { content, problems } = readContentTree(files, today);
  const found = [...problems, ...contentRules.flatMap((rule) => rule(content))];
  return sortProblems(found.map((problem) => ({ ...problem, severity: rules[problem.rule].severity })));
}
