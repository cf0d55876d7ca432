import { differingFrom, type Fact } from '#lib/facts.ts';
import { addressOf, pathTo, paths } from '#lib/paths.ts';
import { site } from '#site.ts';

const width = 600;

/**
 * The height in CSS pixels at which the embedded fact needs no scrolling at its full width: a frame of fixed parts,
 * and a line for every so many characters of its texts.
 */
export function embedHeight(fact: Fact): number {
  const { data, mark } = fact;
  const lines = (text: string, perLine: number) => Math.ceil(text.length / perLine);
  const texts = mark
    ? lines(`${mark.wrong} ${mark.right}`, 58) * 26
    : lines(data.statement, 56) * 27 + lines(data.caveat, 56) * 25;
  return (
    250 +
    lines(data.title, 48) * 26 +
    lines(data.valueText, 26) * 44 +
    texts +
    (differingFrom(fact).length > 0 ? 26 : 0)
  );
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The HTML that puts a fact on another site. */
export function embedCode(fact: Fact): string {
  return `<iframe src="${addressOf(paths.factEmbed(fact.id))}" title="${escape(`${fact.data.title} (${site.name})`)}" width="${width}" height="${embedHeight(fact)}" style="border:0;max-width:100%" loading="lazy"></iframe>`;
}

/** What a site learns that asks how to show a link to a fact. Format: https://oembed.com, response 1.0, type rich. */
export function oembedOf(fact: Fact) {
  return {
    version: '1.0',
    type: 'rich',
    title: fact.status === 'withdrawn' ? `Withdrawn: ${fact.data.title}` : fact.data.title,
    provider_name: site.name,
    provider_url: addressOf(pathTo('/')),
    // A day: a correction should not take longer to arrive.
    cache_age: 86_400,
    html: embedCode(fact),
    width,
    height: embedHeight(fact),
  } as const;
}
