import { colours, coloursInDark } from '#model/colours.ts';
import { families } from '#schemas/term.ts';

const propertyOf = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const mapOf = (values: Partial<Record<string, string>>): string =>
  `(${Object.entries(values)
    .map(([name, value]) => `'${propertyOf(name)}': ${value}`)
    .join(', ')})`;

/** The colours of src/model/colours.ts as a Sass module: two maps, the families of activities that have one each, and a mixin that makes custom properties of one. */
export const coloursForSass = `@use 'sass:map';

$light: ${mapOf(colours)};
$dark: ${mapOf(coloursInDark)};
$families: (${Object.keys(families)
  .map((name) => `'${name}'`)
  .join(', ')});

@mixin properties($colours, $names: map.keys($colours)) {
  @each $name in $names {
    @if map.has-key($colours, $name) {
      --#{$name}: #{map.get($colours, $name)};
    }
  }
}
`;

/** Lets a style sheet say `@use 'colours:all' as colours`. */
export const colourImporter = {
  canonicalize: (url: string): URL | null => (url === 'colours:all' ? new URL(url) : null),
  load: () => ({ contents: coloursForSass, syntax: 'scss' as const }),
};
