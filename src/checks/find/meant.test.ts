import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { List } from '../content.ts';
import type { Former } from '../read/former-councils.ts';
import { readCouncils } from '../read/read-councils.ts';
import { councilNear, councilsMeant } from './meant.ts';

const { councils } = readCouncils({
  path: 'councils/councils.csv',
  text: readFileSync('content/councils/councils.csv', 'utf8'),
});
const lists = new Map<string, List>();
const meant = (word: string, former: readonly Former[] = []): string[] =>
  councilsMeant({ councils, former, lists }, word).map(({ id }) => id);

/** Names that people use, and the code of the council. */
const names: Record<string, string> = {
  'Cyngor Sir Gâr': 'CMN', 'Sir Gar': 'CMN', 'Sir Gaerfyrddin': 'CMN', 'Cyngor Sir Ynys Môn': 'AGY', 'Ynys Mon': 'AGY', 'Cyngor Gwynedd': 'GWN', 'Cyngor Dinas Caerdydd': 'CRF',
  'Cyngor Bwrdeistref Sirol Caerffili': 'CAY', 'Bro Morgannwg': 'VGL', Casnewydd: 'NWP', 'Pen-y-bont': 'BGE', Wrecsam: 'WRX', 'Comhairle nan Eilean Siar': 'ELS', 'Western Isles': 'ELS',
  'East Riding': 'ERY', 'east riding of yorkshire council': 'ERY', 'LB Hackney': 'HCK', 'London Borough of Hackney': 'HCK', Hull: 'KHL', Brighton: 'BNH', Telford: 'TFW', Bath: 'BAS', Derry: 'DRS',
  Stoke: 'STE', Southend: 'SOS', 'Saint Helens': 'SHN', "King's Lynn": 'KIN', 'Perth & Kinross': 'PKN', Leics: 'LEC', Notts: 'NTT', Wilts: 'WIL', 'Surrey CC': 'SRY', 'Wirral MBC': 'WRL', E06000011: 'ERY', ery: 'ERY',
}; // prettier-ignore

/** Councils end, and their rows go: only what is in the list can be meant. */
const isListed = (code: string): boolean => councils.some((council) => council.code === code);

test('the names that people use mean the council', () => {
  const listed = Object.entries(names).filter(([, code]) => isListed(code));
  assert.ok(listed.length > 0);
  for (const [name, code] of listed) assert.deepEqual(meant(name), [code], name);
});

test('every council is known by its full and its short name', () => {
  for (const { code, slug, names: all } of councils.filter((council) => council.slug !== '')) {
    for (const name of all.slice(0, 2)) assert.ok(meant(name).includes(code), `${name}, ${slug}`);
  }
});

test('a name that two councils have is not decided for the author', () => {
  const shared = { Newcastle: ['NEC', 'NET'], Kingston: ['KHL', 'KTT'] };
  const listed = Object.entries(shared).filter(([, codes]) => codes.every(isListed));
  assert.ok(listed.length > 0);
  for (const [name, codes] of listed) assert.deepEqual(meant(name).toSorted(), codes);
});

test('a misspelt name suggests the council, and a name of another place suggests none', () => {
  const near = (word: string): string | undefined => councilNear({ councils }, word)?.id;
  const misspelt = Object.entries({ 'East Ridding': 'ERY', Rutlnd: 'RUT', Guildfrod: 'GRT', Hertforshire: 'HRT', Leciester: 'LCE' }).filter(([, code]) => isListed(code));
  assert.ok(misspelt.length > 0);
  for (const [word, code] of misspelt) assert.equal(near(word), code, word);
  for (const word of ['Allerdale', 'Cumbria', 'Scunthorpe', 'Beds', 'Example', 'Mendip', 'Selby']) assert.equal(near(word), undefined, word);
}); // prettier-ignore

test('a council that is gone means the one that took over, even where that is gone too', () => {
  const own = councils[0]!.code;
  const former = [
    { code: 'XOL', name: 'Oldshire District Council', shortName: 'Oldshire', gss: undefined, successors: ['XMI'] },
    { code: 'XMI', name: 'Midshire Council', shortName: 'Midshire', gss: undefined, successors: [own] },
  ];
  for (const word of ['Oldshire', 'Oldshire District Council', 'XOL', 'Midshire']) {
    assert.deepEqual(meant(word, former), [own], word);
  }
  assert.deepEqual(meant('Oldshire'), []);
  const [found] = councilsMeant({ councils, former, lists }, 'Oldshire');
  assert.match(found!.name, /which took over from Oldshire District Council/);
});
