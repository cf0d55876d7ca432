import { otherPlaces } from '../../find/places-of-sources.ts';
import { rule } from '../../rule.ts';

const scheme = (code: string) => `place: {name: Here, region: example-term, councils: [${code}]}`;

export const placeOfSource = rule({
  id: 'place-of-source',
  severity: 'warning',
  purpose: 'A sentence names the place that its source is about',
  why: 'A figure under the name of another council is a wrong figure for both. Where a sentence cites the source of a scheme and names a council where no scheme of that source is, one of the two is mostly a slip. In the example a fact of the same source is of East Exampleshire. It reads words, so it only asks.',
  examples: [{ part: 'fields', kind: 'case-studies', wrong: scheme('XCA'), right: scheme('ERY') }],
  reads: 'all content',
  check: otherPlaces,
});
