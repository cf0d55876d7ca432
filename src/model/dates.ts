const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A date as exact as it is known: "2018", "July 2018", "24 July 2018". */
export function formatPartialDate(date: string): string {
  if (date.length === 4) return date;
  const known = new Date(`${date.padEnd(10, '-01')}T00:00:00Z`);
  return (date.length === 7 ? months : days).format(known);
}
