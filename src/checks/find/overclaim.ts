import { findCitations } from '../../markdown/citation-marks.ts';
import { uncontrolledDesigns } from '#model/design.ts';
import type { Content, Entry } from '../content.ts';
import type { Finding } from '../report/problem.ts';
import { isFact, proseBlocks } from '../read/prose-blocks.ts';
import { findCausalClaims } from '../causal-claims.ts';
import { factClaims } from './facts.ts';

type Fields = Record<string, unknown>;

/** Causal wording where the result rests on a design that cannot show a cause. */
export function overclaims(content: Content): Finding[] {
  const designs = designsByReference(content);
  return [
    ...content.entries.flatMap((entry) => [...inFields(entry), ...inProse(entry, designs)]),
    ...factClaims(content),
  ];
}

/** An unknown design counts as one without comparison. */
const isUncontrolled = (design: unknown): boolean =>
  typeof design !== 'string' || (uncontrolledDesigns as readonly string[]).includes(design);

function inFields(entry: Entry): Finding[] {
  const { data, folder } = entry;
  if (folder !== 'case-studies' && folder !== 'evidence') return [];
  const overall = folder === 'case-studies' ? data.strongestDesign : data.design;
  const whole = ['title', 'summary', 'relevance', 'meaning'].flatMap((field) =>
    isUncontrolled(overall) ? claimsAt(entry, [field], data[field]) : [],
  );
  const items = (list: string, field: string, designOf: (item: Fields) => unknown) => {
    const values = data[list];
    if (!Array.isArray(values)) return [];
    return values.flatMap((item: Fields | null, index) =>
      item && isUncontrolled(designOf(item)) ? claimsAt(entry, [list, index, field], item[field]) : [],
    );
  };
  return [
    ...whole,
    ...items('results', 'statement', (result) => result.design),
    ...items('costs', 'statement', () => undefined),
    ...items('outcomes', 'finding', (outcome) => (outcome.design === undefined ? data.design : outcome.design)),
    ...items('lessons', 'text', () => overall),
  ];
}

function claimsAt({ path, yaml }: Entry, at: (string | number)[], text: unknown): Finding[] {
  if (typeof text !== 'string') return [];
  return findCausalClaims(text).map((claim) => ({ path, ...yaml.locate(at), ...reportOf(claim) }));
}

/** In prose a claim rests on what its paragraph cites; where nothing better is cited, on the entry's own design. */
function inProse(entry: Entry, designs: Map<string, unknown>): Finding[] {
  if (!entry.tree || entry.folder === 'pages') return [];
  const own = entry.data.strongestDesign ?? entry.data.design;
  return proseBlocks(entry.tree).flatMap(({ text, line, column, drawn }) => {
    const pages = drawn.filter(({ component }) => !isFact(component)).map(({ from }) => from);
    const cited = [...findCitations(text).flatMap(({ refs }) => refs), ...pages];
    const restsOn = cited.map((ref) => designs.get(ref)).filter((design) => design !== undefined);
    const controlled = restsOn.length > 0 ? !restsOn.every(isUncontrolled) : !isUncontrolled(own);
    if (controlled) return [];
    return findCausalClaims(text).map((claim) => ({ path: entry.path, line, column, ...reportOf(claim) }));
  });
}

/** The design of every source that has an evidence summary, and of every case study's best result. */
function designsByReference({ entries }: Content): Map<string, unknown> {
  return new Map(
    entries.flatMap(({ folder, id, data }): [string, unknown][] => {
      if (folder === 'evidence')
        return [
          [id, data.design],
          [String(data.reference), data.design],
        ];
      return folder === 'case-studies' ? [[id, data.strongestDesign]] : [];
    }),
  );
}

function reportOf({ text, instead }: { text: string; instead: string }): Pick<Finding, 'wrong' | 'right'> {
  return {
    wrong: `"${text}" says that one thing caused another, which this design cannot show`,
    right: instead,
  };
}
