import { groupBy } from '#model/groups.ts';
import type {
  CaseStudyItem,
  EvidenceItem,
  FactItem,
  PackBody,
  PackItem,
  PackStudy,
  ProseItem,
} from '#model/pack-item.ts';
import type { NeedOfCouncil } from '#model/need.ts';
import { kindsIn } from '#model/kinds.ts';
import { Numbering } from '#model/numbering.ts';
import type { Pack } from '#model/pack-link.ts';

/** What a paper is made of: the pages of a pack by kind, each kind in the order of the pack. */
export interface Contents {
  title: string;
  /** The address of the pack, which makes this paper again. */
  link: string;
  date: string;
  edition: string;
  council?: PaperCouncil | undefined;
  items: readonly PackItem[];
  caseStudies: CaseStudyItem[];
  evidence: EvidenceItem[];
  facts: FactItem[];
  answers: ProseItem[];
  /** Whatever is read as a text, each in an appendix: the answers, then chapters, guides and whatever else there is. */
  texts: ProseItem[];
  notes: ReadonlyMap<string, string>;
  numbers: Numbering;
  /** Research on the case studies that is not in the pack itself. */
  research: PackStudy[];
  /** Studies that found otherwise than a favourable finding in the paper, and stand in it nowhere else. */
  differing: PackStudy[];
  /** What is known on the questions that the items bear on, each once. */
  known: PackBody[];
  /** How many lines of each kind its two pages hold; all of them stand in the annex. */
  lines: number;
}

/** What stands on the paper beside its items. */
export interface Making {
  link: string;
  date: string;
  edition: string;
  /** The council that the paper is for, where one is chosen. */
  council?: PaperCouncil | undefined;
}

/** A council as a paper names it, with its figures on need where the site holds them. */
export interface PaperCouncil {
  name: string;
  place: string;
  nation: string;
  need: NeedOfCouncil | null;
}

/** Whether a page goes into a paper as its text, and not in parts. */
const isProse = (item: PackItem): item is ProseItem => 'text' in item;

export function contentsOf(pack: Pack, items: readonly PackItem[], making: Making, lines: number): Contents {
  const ofKind = <K extends PackItem['kind']>(kind: K) =>
    items.filter((item): item is Extract<PackItem, { kind: K }> => item.kind === kind);
  const caseStudies = ofKind('case-studies');
  const inPack = new Set(items.map(({ ref }) => ref));
  const research = once(
    caseStudies.flatMap((item) => [...item.research.same, ...item.research.similar]),
    inPack,
  );
  const differing = once(
    items.flatMap((item) => item.differing),
    new Set([...inPack, ...research.map(({ ref }) => ref)]),
  );
  return {
    ...making,
    lines,
    title: pack.title || (items.length === 1 ? items[0]!.title : 'Social prescribing: evidence and case studies'),
    items,
    caseStudies,
    evidence: ofKind('evidence'),
    facts: ofKind('facts'),
    answers: items.filter(isProse).filter(({ kind }) => kind === 'answers'),
    texts: kindsIn('packable').flatMap((kind) => items.filter(isProse).filter((item) => item.kind === kind)),
    notes: new Map(pack.items.map(({ ref, note }) => [ref, note])),
    numbers: new Numbering(items),
    research,
    differing,
    known: [...new Map(items.flatMap((item) => item.known).map((body) => [body.id, body])).values()],
  };
}

/** Each study once with all findings that any item gives of it, without those that stand elsewhere, strongest first. */
function once(studies: readonly PackStudy[], elsewhere: ReadonlySet<string>): PackStudy[] {
  const groups = groupBy(
    studies.filter(({ ref }) => !elsewhere.has(ref)),
    ({ ref }) => ref,
  );
  return [...groups.values()]
    .map((same) => {
      const findings = same.flatMap((study) => study.findings);
      return { ...same[0]!, findings: [...new Map(findings.map((finding) => [finding.id, finding])).values()] };
    })
    .toSorted((a, b) => b.rank - a.rank);
}
