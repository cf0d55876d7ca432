/**
 * Says that a view has taken every field of a thing: what is left of it after they were named one by one has none.
 * A field that the schema gains is a type error in each view that has not said whether it shows it.
 */
export const nothingLeft = (rest: Record<string, never>): void => void rest;
