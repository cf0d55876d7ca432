import { levelInWords } from '#model/body.ts';
import { bodyById } from '#lib/evidence/bodies.ts';
import { addressOf, paths, pathTo } from '#lib/site/paths.ts';
import { closedWords } from '#lib/site/closing.ts';
import { kinds, kindsIn } from '#model/kinds.ts';
import { site } from '#site.ts';
import { citables, type Citable, type CitableKind } from './cite/citable.ts';
import { escapeMarkdown } from './cite/citation-text.ts';
import { twinOf } from './cite/twins.ts';

/** An index of the site for tools that read pages as Markdown (https://llmstxt.org). */
export function llmsText(): string {
  return (
    [
      `# ${site.name}`,
      `> ${site.description}`,
      ...(closedWords ? [closedWords] : []),
      [
        'How to quote this site:',
        '- Give a figure with what it is out of, its period, its design and its caveat. They stand beside it in every file.',
        '- Certainty (high, moderate, low, very low) belongs to a body of evidence: all studies on one question. Give the sentence of a body with its level and whose judgement it is. One study has a strength, never a level.',
        '- Where people were only compared with themselves before and after, say "after" or "reported", never "reduced" or "led to".',
        '- Null, mixed and unfavourable findings belong with the favourable ones: each page names them.',
        '- A fact may be corrected or withdrawn. Read its current page before you quote it.',
        `- Name the publication for what was found, and this site for its grade. Licence: ${site.licence.name} (${site.licence.url}).`,
      ].join('\n'),
      ...kindsIn('citable').map(section),
      `## Data\n\n- [All data as JSON and CSV](${addressOf(paths.data)})\n- [Every source, as CSL-JSON](${addressOf(pathTo('/data/references.json'))})`,
    ].join('\n\n') + '\n'
  );
}

function section(kind: CitableKind): string {
  return `## ${kinds[kind].heading}\n\n${citables
    .filter((page) => page.kind === kind)
    .map(line)
    .join('\n')}`;
}

function line(page: Citable): string {
  const body = page.kind === 'bodies' && bodyById(page.id);
  const note = body ? `: ${body.data.sentence} (${levelInWords(body.data, body.certainty.level)})` : '';
  return `- [${escapeMarkdown(page.title)}](${addressOf(twinOf(page, 'md'))})${note}`;
}
