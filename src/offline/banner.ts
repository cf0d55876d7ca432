import { escapeHtml } from '#model/html.ts';
import { formatPartialDate } from '#model/dates.ts';

/** What a page says of itself that was not read from the network. */
export interface Saved {
  /** The day of the build that the page is from, as 2026-12-31; null where no copy was kept. */
  built: string | null;
  /** Whether it stands in for a host that is there, and ill or silent. */
  isHostDown?: boolean;
}

const words = ({ built, isHostDown }: Saved): string =>
  built
    ? `Saved copy of ${formatPartialDate(built)}; ${isHostDown ? 'the site does not answer' : 'you are offline'}.`
    : 'You are offline, and no trustworthy copy of that page is kept on this device.';

/** A page with what it says of itself put before everything else, whatever scripts do. */
export const withBanner = (html: string, saved: Saved): string =>
  html.replace(
    /<body[^>]*>/,
    (body) =>
      `${body}<aside class="edition-banner" aria-label="${saved.isHostDown ? 'The site does not answer' : 'You are offline'}" data-saved="${escapeHtml(saved.built ?? '')}"><div class="govuk-width-container"><p><strong>${escapeHtml(words(saved))}</strong></p></div></aside>`,
  );
