/**
 * A day as a ZIP file holds it, in local time and without its zone: the parts of the day in UTC are given as local ones, at
 * noon, since some zones have days without a midnight.
 */
export const zipDay = (day: Date): Date => new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12);
