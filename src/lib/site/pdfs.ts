import { paths } from './paths.ts';

/** A page that is also offered as a PDF. */
export interface PdfDocument {
  /** Its page, from the root of the server. */
  page: string;
  /** Its file in dist/pdf/. */
  file: string;
  /** How many sheets it must have, where its title promises a number. */
  sheets?: number;
}

export const pdfDocuments: PdfDocument[] = [
  { page: paths.briefingPrint, file: 'briefing.pdf' },
  { page: paths.briefingTwoPages, file: 'briefing-in-two-pages.pdf', sheets: 2 },
  { page: paths.whatGoodLooksLike, file: 'what-good-looks-like.pdf' },
];

/** The PDF of the page at a path, if there is one. */
export const pdfOf = (path: string): PdfDocument | undefined => pdfDocuments.find(({ page }) => page === path);
