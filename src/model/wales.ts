/** What a reader in Wales should know of where a study was done. */
export const walesMarks = {
  included: 'Studied in Wales',
  'England only': 'Check: studied in England only',
  'elsewhere in the UK': 'Check: studied elsewhere in the UK',
  'not told apart': 'Check: Wales is not told apart',
  'not known': 'Check: not known to include Wales',
} as const;
export type WalesMark = keyof typeof walesMarks;

/** Whether something holds for Wales, among other nations or alone. */
export const holdsForWales = (nations: readonly string[]): boolean => nations.includes('Wales');

/** Whether a scheme ran in Wales, or in all of it. */
export const ranInWales = ({ region, nations }: { region: string; nations: readonly string[] }): boolean =>
  region === 'wales' || holdsForWales(nations);

/** Whether a study was done in the UK, as its mark for Wales tells; the mark of some does not. */
export const studiedInUk = (mark: WalesMark): 'yes' | 'not-told' => (mark === 'not known' ? 'not-told' : 'yes');
