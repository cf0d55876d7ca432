/** A list of more is too long to stand open between the parts of a page: it is closed until it is asked for. */
const mostOpen = 30;

/** What a section carries whose list is too long to stand open, for `data-long-list`. */
export const longList = (size: number): '' | undefined => (size > mostOpen ? '' : undefined);
