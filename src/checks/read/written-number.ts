/** The value of a number as prose writes it: "£1,200", "−2.5", and a minus that was typed as a dash. */
export const valueOf = (written: string): number => Number(written.replace(/[£,]/g, '').replace(/^[−–]/, '-'));
