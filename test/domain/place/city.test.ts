import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cityIn, exampleCity, findCity } from '../../../src/domain/place/city.ts';
import { cities } from '../../../src/domain/place/list.ts';
import { isState } from '../../../src/domain/place/region.ts';
import { COMMON_ZONES } from '../../../src/domain/place/zone.ts';
import { zone } from '../../../src/domain/time.ts';
import { rowsOf } from '../../sample/place/rows.ts';

function labels(typed: string, limit = 4): string {
  return findCity(typed, limit)
    .map((city) => city.label)
    .join(' · ');
}

test('every zone of the lists is known to this Node', () => {
  for (const city of cities()) assert.equal(zone(city.zone), city.zone, city.label);
});

test('no city stands twice, and the lists are as large as promised', () => {
  const all = cities().map((city) => city.label);
  assert.deepEqual(
    all.filter((label, at) => all.indexOf(label) !== at),
    [],
  );
  assert.ok(cities().filter((city) => isState(city.region)).length >= 300);
});

test('every city with an immigration court or a check-in office is found, with its zone', () => {
  for (const { city, state, zone: wanted } of [...rowsOf('courts'), ...rowsOf('ice-offices')]) {
    const label = `${city!}, ${state!}`;
    assert.equal(findCity(label, 1)[0]?.zone, wanted, label);
    assert.equal(cityIn(`450 Main Street, ${label} 00000`)?.zone, wanted, label);
  }
});

const TRAPS: readonly (readonly [city: string, zone: string])[] = [
  ['El Paso, TX', 'America/Denver'],
  ['Pecos, TX', 'America/Chicago'],
  ['Phoenix', 'America/Phoenix'],
  ['Tucson', 'America/Phoenix'],
  ['Eloy', 'America/Phoenix'],
  ['Florence, AZ', 'America/Phoenix'],
  ['Florence, CO', 'America/Denver'],
  ['Window Rock', 'America/Denver'],
  ['Guaynabo', 'America/Puerto_Rico'],
  ['San Juan', 'America/Puerto_Rico'],
  ['Honolulu', 'Pacific/Honolulu'],
  ['Adak', 'America/Adak'],
  ['Saipan', 'Pacific/Saipan'],
  ['Hagåtña', 'Pacific/Guam'],
  ['Agana, GU', 'Pacific/Guam'],
  ['Tamuning', 'Pacific/Guam'],
  ['Indianapolis', 'America/Indiana/Indianapolis'],
  ['Evansville, IN', 'America/Chicago'],
  ['Detroit', 'America/Detroit'],
  ['Louisville', 'America/Kentucky/Louisville'],
  ['Boise', 'America/Boise'],
  ['Chattanooga', 'America/New_York'],
  ['Nashville', 'America/Chicago'],
  ['Pensacola', 'America/Chicago'],
  ['Rapid City', 'America/Denver'],
  ['Anchorage', 'America/Anchorage'],
  ['Ciudad de México', 'America/Mexico_City'],
  ['Tijuana', 'America/Tijuana'],
  ['Ciudad Juárez', 'America/Ciudad_Juarez'],
  ['Guatemala', 'America/Guatemala'],
  ['San Salvador', 'America/El_Salvador'],
  ['Tegucigalpa', 'America/Tegucigalpa'],
  ['Port-au-Prince', 'America/Port-au-Prince'],
];

for (const [city, wanted] of TRAPS) {
  test(`the clocks of ${city} are ${wanted}`, () => {
    assert.equal(findCity(city, 1)[0]?.zone, wanted);
  });
}

const FOUND: readonly (readonly [typed: string, first: string])[] = [
  ['hartford', 'Hartford, CT'],
  ['HARTFORD CT', 'Hartford, CT'],
  ['hartfrod', 'Hartford, CT'],
  ['Philadelpia', 'Philadelphia, PA'],
  ['tegucigapla', 'Tegucigalpa, Honduras'],
  ['portland or', 'Portland, OR'],
  ['portland, oregon', 'Portland, OR'],
  ['Portland Maine', 'Portland, ME'],
  ['kansas city ks', 'Kansas City, KS'],
  ['nueva york', 'New York, NY'],
  ['Nueva York, NY', 'New York, NY'],
  ['nyc', 'New York, NY'],
  ['la', 'Los Angeles, CA'],
  ['saint paul', 'St. Paul, MN'],
  ['st louis', 'St. Louis, MO'],
  ['ft worth', 'Fort Worth, TX'],
  ['filadelfia', 'Philadelphia, PA'],
  ['mexico city', 'Ciudad de México, México'],
  ['cdmx', 'Ciudad de México, México'],
  ['mia', 'Miami, FL'],
  ['  san   francisco ', 'San Francisco, CA'],
  ['washington dc', 'Washington, DC'],
];

for (const [typed, first] of FOUND) {
  test(`«${typed}» finds ${first} first`, () => {
    assert.equal(labels(typed, 1), first);
  });
}

test('cities of one name are all offered, and a state tells them apart', () => {
  assert.match(labels('portland'), /Portland, ME · Portland, OR|Portland, OR · Portland, ME/);
  assert.doesNotMatch(labels('portland or'), /ME/);
});

test('a name that is right is not taken for a mistyped one', () => {
  assert.match(labels('richmond', 12), /Richmond, VA/);
  assert.doesNotMatch(labels('richmond', 12), /Richland/);
  assert.match(labels('richlnd', 12), /Richland, WA/);
});

test('what is no city finds nothing', () => {
  for (const typed of ['', 'a', '🎉', 'xyzzy', '450', '<b>', 'x'.repeat(10_000)]) {
    assert.equal(labels(typed), '', typed.slice(0, 20));
  }
});

test('every city’s own label finds it first, so that what was chosen is read as chosen', () => {
  for (const city of cities()) assert.equal(labels(city.label, 1), city.label);
});

const WITHIN: readonly (readonly [place: string, expected: string])[] = [
  ['ICE office, 450 Main St, Hartford CT', 'Hartford, CT'],
  ['450 Main St, Hartford', 'Hartford, CT'],
  ['450 Main St Hartford', 'Hartford, CT'],
  ['hartford', 'Hartford, CT'],
  ['Hartford ICE office, 450 Main St', 'Hartford, CT'],
  ['26 Federal Plaza, New York, NY 10278', 'New York, NY'],
  ['oficina de ICE en Nueva York', 'New York, NY'],
  ['corte de inmigración en El Paso', 'El Paso, TX'],
  ['Portland, OR', 'Portland, OR'],
  ['Portland Maine', 'Portland, ME'],
  ['Kansas City, Kansas', 'Kansas City, KS'],
  ['Seattle, Washington', 'Seattle, WA'],
  ['Washington, DC', 'Washington, DC'],
  ['San Juan, Puerto Rico', 'San Juan, PR'],
  ['125 W Florence Blvd, Florence, AZ', 'Florence, AZ'],
  ['Houston St, New York', 'New York, NY'],
  ['Jackson Heights', 'Jackson Heights, NY'],
  ['consulado de México en Chicago', 'Chicago, IL'],
  ['Las Vegas', 'Las Vegas, NV'],
  ['portland', '–'],
  ['Springfield', '–'],
  ['Florence', '–'],
  ['Columbus', '–'],
  ['Chicago or Denver', '–'],
  ['Hartford, WI', '–'],
  ['Las Vegas, NM', '–'],
  ['300 N. Los Angeles Street', '–'],
  ['12 Lincoln Ave', '–'],
  ['Calle Ponce', '–'],
  ['Lake Jackson', '–'],
  ['Orange County courthouse', '–'],
  ['the mobile unit', '–'],
  ['Washington Field Office', '–'],
  ['en la corte', '–'],
  ['', '–'],
];

for (const [place, expected] of WITHIN) {
  test(`the place «${place}» names ${expected === '–' ? 'no city for certain' : expected}`, () => {
    assert.equal(cityIn(place)?.label ?? '–', expected);
  });
}

test('cities of one name in one zone are certain enough for the clock', () => {
  assert.equal(cityIn('Kansas City')?.zone, 'America/Chicago');
});

test('a zone is named by its button’s city, else by its largest, else by its own name', () => {
  for (const common of COMMON_ZONES) assert.equal(exampleCity(common.zone), common.city);
  assert.equal(exampleCity(zone('America/Bogota')!), 'Bogotá');
  assert.equal(exampleCity(zone('America/Indiana/Indianapolis')!), 'Indianapolis');
  assert.equal(exampleCity(zone('America/North_Dakota/New_Salem')!), 'New Salem');
});

test('no text throws, whatever letters it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (typed) => {
      findCity(typed, 5);
      cityIn(typed);
    }),
    { numRuns: 200 },
  );
  for (const piece of ['a', 'san ', ', ', 'new york ', '.', "'"]) {
    const typed = piece.repeat(10_000);
    findCity(typed, 5);
    cityIn(typed);
  }
});
