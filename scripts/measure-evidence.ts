/** npm run measure:evidence: how many effects say how many were analysed and what they mean in everyday units, and what is known of harms. */
import { readContentTree } from '../src/checks/read/read-content-tree.ts';
import { certaintyOf } from '../src/model/body.ts';
import type { Certainty } from '../src/model/certainty.ts';
import { harmStatuses } from '../src/model/harms.ts';
import { bodySchema } from '../src/schemas/body.ts';
import { evidenceSchema } from '../src/schemas/evidence.ts';
import { contentFolder } from '../src/site.ts';
import { readContent } from './lib/read-content.ts';
import { parseArgs } from './lib/parse-args.ts';

parseArgs({});

const { content } = readContentTree(await readContent(contentFolder), new Date());
const dataIn = (folder: string) => content.entries.filter((entry) => entry.folder === folder);
const studies = dataIn('evidence').map(({ data }) => evidenceSchema.parse(data));
const bodies = new Map(dataIn('bodies').map(({ id, data }) => [id, bodySchema.parse(data)]));

const share = (part: number, whole: number) => `${part} of ${whole} (${Math.round((100 * part) / (whole || 1))}%)`;
const tally = (values: readonly string[]) =>
  [...new Set(values)].map((value) => `${value} ${values.filter((other) => other === value).length}`).join(', ');
function levelOf(id: string): Certainty | null {
  const body = bodies.get(id);
  return body ? certaintyOf(body, levelOf).level : null;
}

const effects = studies.flatMap(({ outcomes }) => outcomes.flatMap(({ effect }) => effect ?? []));
const drawn = effects.filter(({ ciLow, ciHigh }) => ciLow && ciHigh);
const withNumber = (of: typeof effects) => of.filter(({ analysed }) => typeof analysed?.value === 'number').length;
const datasets = [...bodies.values()].flatMap((body) => body.datasets);

console.log(`Effects with the number analysed: ${share(withNumber(effects), effects.length)}`);
console.log(
  `  of those with an interval, which are drawn: ${share(withNumber(drawn), drawn.length)}; the rest say "not stated"`,
);
console.log(
  `Effects in everyday units, or with the reason why not: ${share(effects.filter(({ everyday }) => everyday).length, effects.length)}`,
);
console.log(`Harms, ${studies.length} summaries: ${tally(studies.map(({ harms }) => harmStatuses[harms.status]))}`);
console.log(
  `Harms, ${bodies.size} bodies: ${tally([...bodies.values()].map(({ harms }) => harmStatuses[harms.status]))}`,
);
console.log(
  `Bodies in natural units: ${share([...bodies.values()].filter(({ naturalUnits }) => naturalUnits).length, bodies.size)}`,
);
console.log(`Levels: ${tally([...bodies.keys()].map((id) => levelOf(id) ?? 'no level'))}`);
console.log(
  `Datasets: ${datasets.length}, ${tally(datasets.map(({ place }) => place))}; excluded with the reason ${[...bodies.values()].flatMap(({ excluded }) => excluded).length}; with the number analysed ${share(datasets.filter(({ nAnalysed }) => nAnalysed !== null).length, datasets.length)}`,
);
