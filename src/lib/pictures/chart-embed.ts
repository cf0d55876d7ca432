import { resultDesigns } from '#model/design.ts';
import { splitAtCitations } from '#markdown/citation-marks.ts';
import { caseStudies, evidence, type CaseStudyEntry, type EvidenceEntry } from '#lib/content/collections.ts';
import { counterEvidence } from '#lib/evidence/counter-evidence.ts';
import { iframeCode } from '#lib/facts/fact-embed.ts';
import { designOfFinding, strengthInWords, strengthOfFinding } from '#lib/evidence/findings.ts';
import { addressOf, paths } from '#lib/site/paths.ts';
import { pictureOfFinding, type Picture } from './pictures.ts';
import { pictureOfResult } from './result-pictures.ts';
import { capitalise, count } from '#model/text.ts';

/** A picture of one finding or result, with what must be said with it, for a frame on another site. */
export interface Chart {
  /** Where it stands, and the last part of its address: evidence/<id>/<finding>, case-studies/<id>/<result>. */
  of: string;
  /** The title of the entry that it is taken from. */
  title: string;
  statement: string;
  picture: Picture;
  /** How it came about, and for findings how strong the study is. */
  strength: string;
  caveat: string;
  /** How many other studies found otherwise, in words; null where none did. */
  differing: string | null;
  /** The place on the page of the entry, from the root of the server. */
  path: string;
  /** The same as `of` with earlier ids, under which the frame goes on answering. */
  formerly: string[];
}

/** Every picture that the pages of the site show of a finding or a result. */
export const charts: Chart[] = [...evidence.flatMap(chartsOfStudy), ...caseStudies.flatMap(chartsOfScheme)];

function chartsOfStudy(entry: EvidenceEntry): Chart[] {
  const { id, data } = entry;
  return data.outcomes.flatMap((outcome): Chart[] => {
    const picture = pictureOfFinding(data, outcome);
    if (!picture) return [];
    const others = counterEvidence([{ entry, findings: [outcome] }], [entry]).length;
    return [
      {
        of: `evidence/${id}/${outcome.id}`,
        title: data.title,
        statement: outcome.finding,
        picture,
        strength: `${designOfFinding(data, outcome)}. ${strengthInWords(strengthOfFinding(data, outcome))}`,
        caveat: (outcome.strength ?? data.strength).summary,
        differing: others > 0 ? `${count(others, 'other study', 'other studies')} found otherwise` : null,
        path: `${paths.evidenceSummary(id)}#${outcome.id}`,
        formerly: earlier('evidence', [id, ...data.formerly], [outcome.id, ...outcome.formerly]),
      },
    ];
  });
}

function chartsOfScheme({ id, data }: CaseStudyEntry): Chart[] {
  return data.results.flatMap((result): Chart[] => {
    const picture = pictureOfResult(result);
    if (!picture) return [];
    return [
      {
        of: `case-studies/${id}/${result.id}`,
        title: data.title,
        statement: result.statement,
        picture,
        strength: resultDesigns[result.design],
        caveat: capitalise(withoutCitations(data.caveats[0]!)),
        differing: null,
        path: `${paths.caseStudy(id)}#${result.id}`,
        formerly: earlier('case-studies', [id, ...data.formerly], [result.id, ...result.formerly]),
      },
    ];
  });
}

function earlier(kind: string, ids: string[], anchors: string[]): string[] {
  return ids.flatMap((id) => anchors.map((anchor) => `${kind}/${id}/${anchor}`)).slice(1);
}

function withoutCitations(text: string): string {
  return splitAtCitations(text)
    .flatMap((part) => ('text' in part ? [part.text] : []))
    .join('');
}

/** The HTML that puts a picture on another site. */
export function chartCode(of: string, title: string): string {
  return iframeCode({ address: addressOf(paths.chartEmbed(of)), title, height: 560 });
}
