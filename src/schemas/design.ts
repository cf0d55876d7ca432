import { resultDesigns, studyDesigns } from '#model/design.ts';
import { oneOf } from './basics.ts';
import { field } from './fields.ts';

export const resultDesign = field(oneOf(resultDesigns), {
  label: 'Design',
  help: 'How the figure came about. Counts of people and attendance are service monitoring data',
  example: 'service monitoring data',
});

export const studyDesign = field(oneOf(studyDesigns), { label: 'Design', help: 'The design of the study' });
