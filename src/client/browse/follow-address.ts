/**
 * Lets the address alone say how a field stands. Browsers put back what stood in the fields when a reader comes back to a page
 * that has to be loaded anew, after its scripts have begun: boxes were ticked of which the list knew nothing. The attribute is
 * for fields of text in HTML, and heeded by browsers for every field.
 */
export function followAddress<Field extends Element>(field: Field): Field {
  field.setAttribute('autocomplete', 'off');
  return field;
}
