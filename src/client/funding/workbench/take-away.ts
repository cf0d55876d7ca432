/** What was worked out, to take along: as text, as CSV, as a Word file. */
import { toCsv } from '#evaluation/results-csv.ts';
import type { Worked } from '#funding/work-out.ts';
import { asPaper, asRows, asText } from '#funding/words.ts';
import { toClipboard } from '../../copy/to-clipboard.ts';
import { fileName, save } from '../../save.ts';
import { readersDay } from '../../reader-day.ts';
import type { Page } from './page.ts';

/**
 * Starts the ways to take the numbers along.
 * @param worked what is worked out when one of them is pressed
 * @param say what became of it
 */
export function startTakeAway({ form, one }: Page, worked: () => Worked, say: (text: string) => void): void {
  const address = (): string => `${location.origin}${location.pathname}#${worked().state}`;
  one('[data-copy]').addEventListener('click', () => {
    void toClipboard(asText(worked(), address())).then((isCopied) =>
      say(
        isCopied
          ? 'Copied, with every assumption.'
          : 'The browser did not let the text be copied. Take the CSV or Word file.',
      ),
    );
  });
  one('[data-csv]').addEventListener('click', () => {
    save(`${fileName(worked().scenario, 'scheme')}.csv`, toCsv(asRows(worked(), address())), 'text/csv');
    say('The CSV file is in your downloads.');
  });
  one('[data-word]').addEventListener('click', () => {
    say('Making the Word file …');
    const [now, link] = [worked(), address()];
    import('#paper/to-word.ts')
      .then(({ paperFile }) =>
        paperFile(asPaper(now, link, readersDay()), { creator: form.dataset.site!, description: link }),
      )
      .then(
        (file) => {
          save(`${fileName(now.scenario, 'scheme')}.docx`, file);
          say('The Word file is in your downloads.');
        },
        () => say('The Word file could not be made. Reload the page and try again, or print.'),
      );
  });
}
