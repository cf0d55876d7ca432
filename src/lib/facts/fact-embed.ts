import { escapeHtml } from '#model/html.ts';
import { figureSmall } from '#model/large-figure.ts';
import {
  differingFrom,
  leadsWithSentence,
  shownTitle,
  sourceAndVersion,
  strengthOf,
  strongestAgainst,
  type Fact,
} from './facts.ts';
import { addressOf, pathTo, paths } from '#lib/site/paths.ts';
import { unitBeside } from '#model/text.ts';
import { site } from '#site.ts';

const width = 600;

/**
 * The height in CSS pixels at which the embedded fact needs no scrolling at its full width: a frame of fixed parts,
 * and a line for every so many characters of its texts.
 */
export function embedHeight(fact: Fact): number {
  const { data, mark, status } = fact;
  const lines = (text: string, perLine: number, height: number) => Math.ceil(text.length / perLine) * height;
  const frame = 215 + lines(data.title, 48, 26);
  const marked = mark ? 30 + lines(`${mark.wrong} ${mark.right}`, 58, 25) : 0;
  if (status === 'withdrawn') return frame + marked;
  const unit = unitBeside(data.valueText, data.unit) ?? '';
  const face = leadsWithSentence(fact)
    ? lines(data.say, 46, 30) + lines(`${data.statement} ${figureSmall(data.valueText, data.unit)}.`, 62, 24)
    : lines(data.valueText, 26, 40) + lines(unit, 40, 24) + lines(data.statement, 54, 27);
  return (
    frame +
    marked +
    face +
    (data.quotedOnly ? 35 : 0) +
    lines(data.caveat, 50, 25) +
    lines(strengthOf(fact), 56, 22) +
    (differingFrom(fact).length > 0 ? 22 : 0) +
    lines(`Strongest finding against: ${strongestAgainst(fact) ?? ''}`, 62, 24) +
    lines(sourceAndVersion(fact), 70, 22)
  );
}

/** The HTML that puts a fact on another site. */
export function embedCode(fact: Fact): string {
  return iframeCode({
    address: addressOf(paths.factEmbed(fact.id)),
    title: fact.data.title,
    height: embedHeight(fact),
  });
}

/** The HTML that puts one version of a fact on another site, which never changes but for the news that it was corrected. */
export function frozenCode(fact: Fact, version: number): string {
  return iframeCode({
    address: addressOf(paths.frozenEmbed(fact.id, version)),
    title: fact.data.title,
    height: embedHeight(fact),
  });
}

/** The HTML of a frame: the address of what it shows, the words that name it to those who cannot see it, its height. */
export function iframeCode({ address, title, height }: { address: string; title: string; height: number }): string {
  return `<iframe src="${address}" title="${escapeHtml(`${title} (${site.name})`)}" width="${width}" height="${height}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
}

/** What a site learns that asks how to show a link to a fact. Format: https://oembed.com, response 1.0, type rich. */
export function oembedOf(fact: Fact) {
  return {
    version: '1.0',
    type: 'rich',
    title: shownTitle(fact),
    provider_name: site.name,
    provider_url: addressOf(pathTo('/')),
    // A day: a correction should not take longer to arrive.
    cache_age: 86_400,
    html: embedCode(fact),
    width,
    height: embedHeight(fact),
  } as const;
}
