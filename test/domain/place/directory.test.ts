import assert from 'node:assert/strict';
import { test } from 'node:test';
import { courts } from '../../../src/domain/place/court.ts';
import { doors, places, placesIn } from '../../../src/domain/place/directory.ts';
import { cityNamed, type City } from '../../../src/domain/place/list.ts';
import { offices } from '../../../src/domain/place/office.ts';
import { addressOf, courtWords, officeIn, type Office } from '../../../src/domain/place/place.ts';
import { keyOf } from '../../../src/domain/place/region.ts';
import { rowsOf } from '../../sample/place/rows.ts';

/** What our list says otherwise than the source on purpose, and why. */
const PUT_RIGHT: Readonly<Record<string, string>> = {
  // One office, one name: its own check-in office is said to be under «New York Field Office».
  'New York City Field Office': 'New York Field Office',
  // A field office like the others by what is under it; the sub office of its name is nowhere else.
  'Miramar Sub Office': 'Miami Field Office',
};

function rowOfOffice(office: Office): Readonly<Record<string, string>> {
  const { name, isField, under, street, city, zip } = office;
  return {
    name,
    kind: isField ? 'field office' : 'check-in office',
    field_office: isField ? '' : `${under} Field Office`,
    street,
    city: keyOf(city.name),
    state: city.region,
    zip,
    zone: city.zone,
  };
}

test('the offices are those of the source, row by row, with the zones that it reckoned from the map', () => {
  const theirs = rowsOf('ice-offices').map((row) => ({
    ...row,
    name: PUT_RIGHT[row['name']!] ?? row['name'],
    city: cityNamed(row['city']!, row['state']!)?.keys[0],
  }));
  const ours = offices().map(rowOfOffice);
  assert.equal(ours.length, 146);
  assert.deepEqual(sorted(ours), sorted(theirs));
});

test('the courts are those of the source, row by row, with their zones', () => {
  const theirs = rowsOf('courts').map(({ name, city, state, zone, detained_only: held }) => ({
    name: `${name!}, ${state!}`,
    city: `${city!}, ${state!}`,
    zone,
    held,
  }));
  const ours = courts().map(({ name, city, detainedOnly }) => ({
    name,
    city: city.label,
    zone: city.zone,
    held: detainedOnly ? 'yes' : 'no',
  }));
  assert.equal(ours.length, 70);
  assert.deepEqual(sorted(ours), sorted(theirs));
});

function sorted(rows: readonly object[]): readonly string[] {
  return rows.map((row) => JSON.stringify(row, Object.keys(row).sort())).sort();
}

test('every entry says where it was read, and on which day it held there', () => {
  for (const { known, name } of places()) {
    assert.match(known.source, /^(ice\.gov|justice\.gov)/, name);
    assert.match(known.checked, /^2026-\d\d-\d\d$/, name);
  }
});

test('an entry that was looked at again carries a day of its own', () => {
  const [first] = offices();
  const line = 'Hartford, CT=Ribicoff: 450 Main Street, Hartford, CT 06103';
  const fresh = officeIn(`${line} [2026-11-22]`, first!);
  assert.equal(fresh.known.checked, '2026-11-22');
  assert.equal(fresh.known.source, first!.known.source);
  assert.equal(addressOf(fresh), '450 Main Street, Hartford, CT 06103');
  assert.deepEqual(fresh.nicknames, ['ribicoff']);
});

/** Offices and courts that are listed under one city and stand in another. */
const ELSEWHERE =
  `Agana, GU > Tamuning, GU; Albany, NY > Ballston Spa, NY; Boston, MA > Burlington, MA;
  Charleston, SC > North Charleston, SC; Cincinnati, OH > Blue Ash, OH; Cleveland, OH > Brooklyn Heights, OH;
  Columbus, OH > Westerville, OH; Denver, CO > Centennial, CO; Imperial, CA > El Centro, CA; Jackson, MS > Pearl, MS;
  Miami, FL > Miramar, FL; New Orleans, LA > Saint Rose, LA; Portland, ME > Scarborough, ME; Providence, RI >
  Warwick, RI; Provo, UT > Orem, UT; Pueblo, CO > Florence, CO; Richmond, VA > North Chesterfield, VA;
  Salt Lake City, UT > West Valley City, UT; San Jose, CA > Morgan Hill, CA; San Juan, PR > Guaynabo, PR;
  St. Paul, MN > Fort Snelling, MN; Ventura, CA > Camarillo, CA; Washington, DC > Chantilly, VA; Wenatchee, WA >
  Yakima, WA`.split(/;\s+/);

test('what is listed under one city and stands in another is found by both, and both keep one clock', () => {
  for (const pair of ELSEWHERE) {
    const [listed, stands] = pair.split(/\s+>\s+/).map(labelled);
    const both = placesIn(listed!).filter((place) => placesIn(stands!).includes(place));
    assert.ok(both.length > 0, pair);
    assert.equal(listed!.zone, stands!.zone, pair);
  }
  for (const { city, serves, name } of places()) {
    for (const other of serves) assert.equal(other.zone, city.zone, name);
  }
});

function labelled(label: string): City {
  const [name = '', region = ''] = label.split(', ');
  const city = cityNamed(name, region);
  assert.ok(city, label);
  return city;
}

test('a field office that stands where people check in is one door with it; the others are doors too', () => {
  const alone = doors().filter((place) => place.kind === 'office' && place.isField);
  assert.deepEqual(
    alone.map(({ name }) => name),
    ['Detroit Field Office', 'San Antonio Field Office'],
  );
  const [detroit] = placesIn(labelled('Detroit, MI'), 'check-in');
  assert.equal(detroit?.name, 'Detroit, MI');
});

test('a zip code begins as those of its state do', () => {
  const first: Readonly<Record<string, RegExp>> = {
    MA: /^0[12]/,
    RI: /^02/,
    NH: /^03/,
    ME: /^0[34]/,
    VT: /^05/,
    CT: /^06/,
    NJ: /^0[78]/,
    NY: /^1[0-4]/,
    PA: /^1[5-9]/,
    DE: /^19/,
    VA: /^2[0-4]/,
    MD: /^2[01]/,
    NC: /^2[78]/,
    SC: /^29/,
    GA: /^3[01]/,
    FL: /^3[234]/,
    AL: /^3[56]/,
    TN: /^3[78]/,
    MS: /^39/,
    KY: /^4[0-2]/,
    OH: /^4[345]/,
    IN: /^4[67]/,
    MI: /^4[89]/,
    IA: /^5[012]/,
    WI: /^5[34]/,
    MN: /^5[56]/,
    SD: /^57/,
    ND: /^58/,
    MT: /^59/,
    IL: /^6[012]/,
    MO: /^6[345]/,
    KS: /^6[67]/,
    NE: /^6[89]/,
    LA: /^70/,
    AR: /^7[12]/,
    OK: /^7[34]/,
    TX: /^7[5-9]/,
    CO: /^8[01]/,
    WY: /^82/,
    ID: /^83/,
    UT: /^84/,
    AZ: /^8[56]/,
    NM: /^87/,
    NV: /^8[89]/,
    CA: /^9[0-6]/,
    HI: /^96[78]/,
    GU: /^969/,
    MP: /^969/,
    OR: /^97/,
    WA: /^9[89]/,
    AK: /^99/,
  };
  for (const { zip, city, name } of offices()) assert.match(zip, first[city.region]!, name);
});

test('a court is called so that its city can be read out of it', () => {
  const called = new Map(courts().map((court) => [court.name, courtWords(court)]));
  assert.equal(called.get('Stewart, GA'), 'Stewart, Lumpkin, GA');
  assert.equal(called.get('Houston (S. Gessner Road), TX'), 'Houston (S. Gessner Road), TX');
  assert.equal(called.get('Guaynabo (San Juan), PR'), 'Guaynabo (San Juan), PR');
  assert.equal(
    called.get('Los Angeles (Van Nuys Boulevard), CA'),
    'Los Angeles (Van Nuys Boulevard), Van Nuys, CA',
  );
});
