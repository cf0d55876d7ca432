/** How publishers mark a paper that they took back: in capitals, in brackets, or as an article or a note. */
const publishersMark =
  /^\W*(?:RETRACTED|WITHDRAWN|RETRACTION)\s*[:\]–—-]|^\[(?:[Rr]etracted|[Ww]ithdrawn)\]|^\W*(?:RETRACTED ARTICLE|Retracted [Aa]rticle|RETRACTION NOTE|Retraction [Nn]ote)\s*[:\]–—-]/;

/** Whether a title bears the mark of its publisher that it was taken back. */
export const isMarkedRetracted = (title: string): boolean => publishersMark.test(title);

/** Whether a title begins as such a mark does, and may as well be about something that was withdrawn. */
export const seemsRetracted = (title: string): boolean =>
  /^\W*(?:retracted|retraction|withdrawn)\s*[:\]–—-]/i.test(title) && !isMarkedRetracted(title);

export const recordRetraction =
  'write who retracted it and when under custom: "retracted": "Retracted by the journal on 3 May 2026"; and the title as it was';
