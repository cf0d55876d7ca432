import assert from 'node:assert/strict';
import { test } from 'node:test';
import { identifiersIn } from './held-sources.ts';

const doi: [address: string, DOI: string | undefined][] = [
  ['https://doi.org/10.1000/abc', '10.1000/abc'],
  ['https://dx.doi.org/10.1002/14651858.CD012424.pub2', '10.1002/14651858.CD012424.pub2'],
  ['https://bmcpublichealth.biomedcentral.com/articles/10.1186/s12889-019-7701-5', '10.1186/s12889-019-7701-5'],
  ['https://www.frontiersin.org/articles/10.3389/fpsyg.2017.00742/full', '10.3389/fpsyg.2017.00742'],
  ['https://www.frontiersin.org/journals/psychology/articles/10.3389/fpsyg.2017.00742/pdf', '10.3389/fpsyg.2017.00742'],
  ['https://www.tandfonline.com/doi/full/10.1080/27707571.2023.2234631', '10.1080/27707571.2023.2234631'],
  ['https://onlinelibrary.wiley.com/doi/10.1111/hsc.12756?af=R', '10.1111/hsc.12756'],
  ['https://journals.plos.org/plosone/article?id=10.1371/journal.pone.0151647', '10.1371/journal.pone.0151647'],
  ['https://link.springer.com/content/pdf/10.1186/s12889-019-7701-5.pdf', '10.1186/s12889-019-7701-5'],
  ['https://example.org/versions/10.2/notes', undefined],
  ['https://example.org/about/10.1000/notes', undefined],
];

for (const [address, DOI] of doi) {
  test(`${address} holds ${DOI ?? 'no DOI'}`, () => {
    assert.equal(identifiersIn(address).DOI, DOI);
  });
}
