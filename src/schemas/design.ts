import { resultDesigns, studyDesigns } from '#model/design.ts';
import { oneOf } from './basics.ts';

export const resultDesign = oneOf(resultDesigns).describe(
  'How the figure came about. Counts of people and attendance are service monitoring data',
);

export const studyDesign = oneOf(studyDesigns).describe('The design of the study');
