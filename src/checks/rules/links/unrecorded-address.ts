import { unrecordedAddresses } from '../../find/published.ts';
import { rule } from '../../rule.ts';

export const unrecordedAddress = rule({
  id: 'unrecorded-address',
  severity: 'warning',
  purpose: 'A new address is recorded',
  why: 'The list in content/published.txt is how we know later that something would vanish. Nothing is asked of you: new addresses are written down when the change is merged.',
  examples: [
    {
      part: 'file',
      kind: 'published',
      wrong: '/about/\n',
      right:
        '/about/\n/answers/example-answer/\n/briefing/on-two-pages/\n/briefing/why/\n/case-studies/example-scheme/\n/embed/facts/example-fact/\n/evidence/bodies/example-body/\n/evidence/bodies/example-body/#a-trial\n/evidence/example-study/\n/evidence/example-study/#finding\n/facts/example-fact/\n/facts/example-fact/v1/\n/funding/numbers/\n/funding/numbers/#example-charge\n/funding/numbers/example-charge/\n/evaluate/measures/\n/evaluate/measures/#example-scale\n/evaluate/measures/#other-scale\n/pack/example-pack/\n/press/\n/press/funding-model/\n',
    },
  ],
  reads: 'all content',
  check: unrecordedAddresses,
});
