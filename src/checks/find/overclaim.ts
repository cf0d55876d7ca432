import { findCitations } from '../../markdown/citation-marks.ts';
import { uncontrolledDesigns } from '#model/design.ts';
import { leavesOf } from '#schemas/walk.ts';
import type { Content, Entry } from '../content.ts';
import type { Finding } from '../report/problem.ts';
import { eachEntry } from '../rule.ts';
import type { Fields } from '../read/groups.ts';
import { namesOne, proseBlocks } from '../read/prose-blocks.ts';
import { findCausalClaims, type CausalClaim } from '../causal-claims.ts';
import { factClaims } from './facts.ts';

/** Causal wording where the result rests on a design that cannot show a cause. */
export const overclaims = eachEntry({
  beside: designsByReference,
  inEntry: (entry, designs) => [...inFields(entry), ...inProse(entry, designs)],
  elsewhere: factClaims,
});

/** An unknown design counts as one without comparison. */
const isUncontrolled = (design: unknown): boolean =>
  typeof design !== 'string' || (uncontrolledDesigns as readonly string[]).includes(design);

/** Every text that may claim a cause says in its schema which design it rests on. No text may speak of proof. */
function inFields(entry: Entry): Finding[] {
  const { data, schema } = entry;
  const overall = data.strongestDesign ?? data.design;
  return leavesOf(schema, data).flatMap(({ path, value, meta }) => {
    if (!meta.claims) return meta.prose === false || meta.pointsTo ? [] : claimsAt(entry, path, value, true);
    const item = path.slice(0, -1).reduce<unknown>((part, key) => (part as Fields)[key], data) as Fields;
    const design = { entry: overall, item: item.design === undefined ? data.design : item.design, none: undefined };
    return claimsAt(entry, path, value, !isUncontrolled(design[meta.claims]));
  });
}

function claimsAt(
  { path, yaml }: Entry,
  at: readonly (string | number)[],
  text: string,
  controlled: boolean,
): Finding[] {
  return claimsIn(text, controlled).map((claim) => ({ path, ...yaml.locate(at), ...reportOf(claim) }));
}

/** What a text claims beyond its design: a comparison may show a cause, and nothing is proof. */
const claimsIn = (text: string, controlled: boolean): CausalClaim[] =>
  findCausalClaims(text).filter(({ never }) => never || !controlled);

/** In prose a claim rests on what its paragraph cites; where nothing better is cited, on the entry's own design. */
function inProse(entry: Entry, designs: Map<string, unknown>): Finding[] {
  if (!entry.tree || entry.folder === 'pages') return [];
  const own = entry.data.strongestDesign ?? entry.data.design;
  return proseBlocks(entry.tree).flatMap(({ text, line, column, drawn }) => {
    const pages = drawn.filter(({ component }) => !namesOne(component)).map(({ from }) => from);
    const cited = [...findCitations(text).flatMap(({ refs }) => refs), ...pages];
    const restsOn = cited.map((ref) => designs.get(ref)).filter((design) => design !== undefined);
    const controlled = restsOn.length > 0 ? !restsOn.every(isUncontrolled) : !isUncontrolled(own);
    return claimsIn(text, controlled).map((claim) => ({ path: entry.path, line, column, ...reportOf(claim) }));
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

function reportOf({ text, instead, never }: CausalClaim): Pick<Finding, 'wrong' | 'right'> {
  return {
    wrong: never
      ? `"${text}" says more than any one study can`
      : `"${text}" says that one thing caused another, which this design cannot show`,
    right: instead,
  };
}
