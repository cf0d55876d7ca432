import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doiAddress } from './doi.ts';

test('a DOI leads to its work by an address that holds no sign with a meaning of its own there', () => {
  assert.equal(doiAddress('10.1136/bmj.39489.470347.AD'), 'https://doi.org/10.1136/bmj.39489.470347.AD');
  assert.equal(doiAddress('10.1016/S0140-6736(13)61038-8'), 'https://doi.org/10.1016/S0140-6736(13)61038-8');
  assert.equal(
    doiAddress('10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2'),
    'https://doi.org/10.1002/(SICI)1097-0258(19980815/30)17:15/16%3C1661::AID-SIM968%3E3.0.CO;2-2',
  );
  assert.equal(doiAddress('10.1000/a#b?c%d'), 'https://doi.org/10.1000/a%23b%3Fc%25d');
});
