import { colours, type Colour } from '#model/colours.ts';
import { LevelFormat, type INumberingOptions, type IStylesOptions } from 'docx';

/** A colour of the site as Word takes it: six digits, no #. */
export const inWord = (colour: Colour): string => colours[colour].slice(1).toUpperCase();

const ink = inWord('ink');
const band = inWord('band');
const headingOf = (size: number, before: number) => ({
  run: { size, bold: true, color: band, font: 'Arial' },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, keepLines: true },
});

/** Arial 11 point, as public bodies set their papers; sizes in half points, spacing in twentieths of a point. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: 'Arial',
        size: 22,
        color: ink,
        language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 140, line: 276 } },
    },
    title: { run: { size: 40, bold: true, color: band, font: 'Arial' }, paragraph: { spacing: { after: 160 } } },
    heading1: headingOf(30, 400),
    heading2: headingOf(25, 300),
    heading3: headingOf(22, 220),
    hyperlink: { run: { color: inWord('link'), underline: { type: 'single' } } },
    listParagraph: { paragraph: { spacing: { after: 80 } } },
  },
  paragraphStyles: [
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'Normal',
      run: { bold: true, size: 21, color: ink },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
    {
      id: 'TableText',
      name: 'Table text',
      basedOn: 'Normal',
      run: { size: 19 },
      paragraph: { spacing: { after: 0, line: 252 } },
    },
    {
      id: 'AfterTable',
      name: 'After table',
      basedOn: 'Normal',
      run: { size: 12 },
      paragraph: { spacing: { after: 60, line: 240 } },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      paragraph: {
        spacing: { after: 60 },
        indent: { left: 240 },
        border: { left: { style: 'single', size: 24, space: 8, color: inWord('lamp') } },
      },
    },
    {
      id: 'Footer',
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 18, color: inWord('inkSoft') },
      paragraph: { spacing: { after: 0 } },
    },
  ],
  characterStyles: [
    { id: 'Prompt', name: 'Prompt', run: { shading: { fill: 'FFF1C7', type: 'clear', color: 'auto' } } },
  ],
};

const indent = { left: 567, hanging: 567 };

/** Paragraphs that count on through the paper, points, and references in brackets. */
export const numberings: INumberingOptions['config'][number][] = [
  {
    reference: 'paragraphs',
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent } } }],
  },
  {
    reference: 'points',
    levels: [
      {
        level: 0,
        format: LevelFormat.BULLET,
        text: '•',
        style: { paragraph: { indent: { left: 927, hanging: 360 } } },
      },
    ],
  },
  {
    reference: 'references',
    levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', style: { paragraph: { indent } } }],
  },
];
