/** What stands where a source does not tell what is asked for, such as a cost: one word for it on every page and in every file. */
export const notStated = 'Not stated';
