const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** Today where the reader is, for what they take along: "29 November 2026". */
export const readersDay = (): string => day.format(new Date());
