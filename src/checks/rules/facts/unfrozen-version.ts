import { unfrozenVersions } from '../../find/fact-versions.ts';
import { rule } from '../../rule.ts';

export const unfrozenVersion = rule({
  id: 'unfrozen-version',
  severity: 'warning',
  purpose: 'A new version of a fact is frozen on merge',
  why: 'Nothing is asked of you. What you wrote is frozen word for word when your change is merged, and from then on a further change needs the next version.',
  examples: [{ part: 'fields', kind: 'facts', wrong: 'version: 2', right: 'version: 1' }],
  reads: 'all content',
  check: unfrozenVersions,
});
