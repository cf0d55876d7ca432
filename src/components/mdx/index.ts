import type { AuthorComponent } from '#model/author-components.ts';
import AccessibilityTest from './AccessibilityTest.astro';
import Caveat from './Caveat.astro';
import Fact from './Fact.astro';
import Finding from './Finding.astro';
import Line from './Line.astro';
import Number from './Number.astro';
import Result from './Result.astro';
import Sum from './Sum.astro';
import WhileOpen from './WhileOpen.astro';
import WorkedGrade from './WorkedGrade.astro';
import WorkedLevels from './WorkedLevels.astro';

/** The components an author may use; the check reads their names from src/model/author-components.ts. */
export const components: Record<AuthorComponent, unknown> = {
  AccessibilityTest,
  Caveat,
  Fact,
  Finding,
  Line,
  Number,
  Result,
  Sum,
  WhileOpen,
  WorkedGrade,
  WorkedLevels,
};
