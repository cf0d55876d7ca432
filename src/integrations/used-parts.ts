import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';

/** A class of govuk-frontend, as code names it and as a style sheet does. */
const ofDesignSystem = /govuk-[\w-]+/g;
/** What may hold in other ways than by the classes it names. */
const choices = /:(?:not|is|where|has)\([^)]*\)/g;

/** The classes of govuk-frontend that pages, scripts and style sheets of a folder name. */
export const namedIn = (folder: string): ReadonlySet<string> =>
  new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.test)\.(?:astro|ts|scss)$/.test(name))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(ofDesignSystem) ?? []),
  );

/** The style sheet without the rules of govuk-frontend for classes that are not named: every page would load them. */
export function usedParts(css: string, named: ReadonlySet<string>): string {
  const sheet = postcss.parse(css);
  const isUsed = (selector: string): boolean =>
    (selector.replace(choices, '').match(ofDesignSystem) ?? []).every((name) => named.has(name));
  sheet.walkRules((rule) => {
    const used = rule.selectors.filter(isUsed);
    if (used.length === 0) rule.remove();
    else if (used.length < rule.selectors.length) rule.selectors = used;
  });
  sheet.walkAtRules((rule) => void (rule.nodes?.length === 0 && rule.remove()));
  return sheet.toString();
}
