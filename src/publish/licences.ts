/** A package of which something is sent to readers' browsers, as its own files describe it. */
export interface SentPackage {
  name: string;
  version: string;
  licence: string;
  /** Where it comes from, if it says so. */
  home: string | null;
  /** The words of its licence, if it brings them. */
  text: string | null;
}

const rule = '='.repeat(78);

/** One text with the licence of every package that is given, by name. */
export function licencesText(siteName: string, packages: readonly SentPackage[]): string {
  const parts = packages
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, home, text }) =>
      [
        rule,
        `${name} ${version}: ${licence}`,
        ...(home ? [home] : []),
        '',
        text?.replaceAll('\r\n', '\n').trim() ??
          `The package names its licence, ${licence}, and brings no copy of its words.`,
        '',
      ].join('\n'),
    );
  return [
    `${siteName}: programs, styles and typefaces by others that this site sends to`,
    'browsers, whole or in part, and their licences. The build finds them by what it puts into the files.',
    '',
    ...parts,
  ].join('\n');
}
