import type { Family } from '#schemas/term.ts';

/**
 * The colours of the site: read by its styles (where `inkSoft` is `--ink-soft`), by frames, cards and the Word paper, and
 * for the colour of a browser's own bar.
 */
export const colours = {
  page: '#ffffff',
  panel: '#eef4f2',
  ink: '#10262b',
  inkSoft: '#47595d',
  line: '#c9d5d3',
  lineStrong: '#6b7c7f',
  link: '#00586b',
  linkHover: '#003642',
  band: '#0b3b3c',
  bandInk: '#ffffff',
  bandSoft: '#d5e6e2',
  lamp: '#ffc94d',
  lampHover: '#ffdb85',
  lampInk: '#10262b',

  arts: '#8a2a5b',
  movement: '#0f6a4a',
  nature: '#5b6a00',
  reading: '#2f4fa2',
  advice: '#7a4a12',
  onFamily: '#ffffff',

  favourable: '#0f6a4a',
  littleOrNoDifference: '#56666a',
  notKnown: '#56666a',
  mixed: '#8a5700',
  unfavourable: '#a3231b',
} as const satisfies Record<Family, string> & Record<string, string>;

export type Colour = keyof typeof colours;

/** Those that are others where a reader prefers dark pages. */
export const coloursInDark: Partial<Record<Colour, string>> & Record<Family, string> = {
  page: '#0f1a1c',
  panel: '#182729',
  ink: '#e8f0ee',
  inkSoft: '#abbcba',
  line: '#34474a',
  lineStrong: '#7f9492',
  link: '#7fd0e0',
  linkHover: '#b9e9f2',
  band: '#0a2c2d',
  bandSoft: '#c2d8d4',

  arts: '#f0a3c8',
  movement: '#7fd9b2',
  nature: '#ccd96b',
  reading: '#a9bdf7',
  advice: '#eabb85',
  onFamily: '#10191b',

  favourable: '#7fd9b2',
  littleOrNoDifference: '#b3c1c4',
  notKnown: '#b3c1c4',
  mixed: '#f0bd6a',
  unfavourable: '#ff9d94',
};
