import { retractedReferences } from '../../find/pointers.ts';
import { rule, type RuleExample } from '../../rule.ts';

const source = (custom: string): string =>
  `{"id": "example-report", "type": "report", "title": "A report", "author": [{"literal": "A body"}], "DOI": "10.1000/a-report"${custom}}`;

/** A source that its publisher has taken back, beside the same one that stands. */
export const sourceTakenBack: RuleExample = {
  part: 'file',
  kind: 'references',
  wrong: source(', "custom": {"retracted": "Retracted by the journal on 3 May 2026"}'),
  right: source(''),
};

export const retractedSource = rule({
  id: 'retracted-source',
  severity: 'warning',
  purpose: 'Nothing rests unsaid on a source that was retracted',
  why: 'A publisher who takes a study back says that it cannot be relied on. The pages that cite it say so beside the source; what they conclude must be judged again.',
  examples: [sourceTakenBack],
  reads: 'all content',
  check: retractedReferences,
});
