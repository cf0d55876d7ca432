/** The address at which a DOI leads to its work. Old DOIs hold signs that would end or break an address, such as "<" and "#". */
export const doiAddress = (doi: string): string =>
  `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`;
