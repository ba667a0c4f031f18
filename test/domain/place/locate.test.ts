import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { KeyDateKind } from '../../../src/domain/keydate.ts';
import { doors } from '../../../src/domain/place/directory.ts';
import { likely, type Spot } from '../../../src/domain/place/likely.ts';
import { locate, type Located } from '../../../src/domain/place/locate.ts';
import { offices } from '../../../src/domain/place/office.ts';
import { addressOf, courtWords, type Place } from '../../../src/domain/place/place.ts';
import { keyOf } from '../../../src/domain/place/region.ts';

/** `Hartford, CT` for what is certain; with `?` what is asked, the likeliest first; `–` for what is unknown. */
function shown(located: Located): string {
  switch (located.is) {
    case 'at':
      return located.cities.map((city) => city.label).join(' / ');
    case 'near':
      return `? ${located.spots.map(spotWords).join(' | ')}`;
    case 'nowhere':
      return '–';
  }
}

function spotWords({ city, place }: Spot): string {
  if (!place) return city.label;
  return place.kind === 'office' ? `ICE ${place.name}` : `court ${place.name}`;
}

type Case = readonly [typed: string, expected: string];

/**
 * What people write as the place of a check-in, and what is understood. A question names what is offered first;
 * three dots stand for more.
 */
const CHECK_IN: readonly Case[] = [
  // Cities, with what people put round them.
  ['hartford', 'Hartford, CT'],
  ['Hartford CT', 'Hartford, CT'],
  ['ICE Hartford', 'Hartford, CT'],
  ['ice office in hartford', 'Hartford, CT'],
  ['la migra de hartford', 'Hartford, CT'],
  ['oficina de migración de Hartford', 'Hartford, CT'],
  ['450 Main St, Hartford', 'Hartford, CT'],
  ['450 Main Street, Hartford, CT 06103', 'Hartford, CT'],
  ['el paso', 'El Paso, TX'],
  ['EL PASO', 'El Paso, TX'],
  ['ICE El Paso Texas', 'El Paso, TX'],
  ['la oficina del Paso', '? ICE El Paso, TX'],
  ['nueva york', 'New York, NY'],
  ['la migra de nueva york', 'New York, NY'],
  ['Nueva York, NY', 'New York, NY'],
  ['NYC', 'New York, NY'],
  ['New york new york', 'New York, NY'],
  ['Los Ángeles', 'Los Angeles, CA'],
  ['los angeles', 'Los Angeles, CA'],
  ['filadelfia', 'Philadelphia, PA'],
  ['philly', 'Philadelphia, PA'],
  ['Nueva Orleans', 'New Orleans, LA'],
  ['nola', 'New Orleans, LA'],
  ['san luis misuri', '? ICE Kansas City, MO | ICE Springfield, MO | ICE St. Louis, MO'],
  ['saint louis', 'St. Louis, MO'],
  ['st louis', 'St. Louis, MO'],
  ['Saint Paul', 'St. Paul, MN'],
  ['slc', 'Salt Lake City, UT'],
  ['Salt Lake', 'Salt Lake City, UT'],
  ['Fort Snelling', 'Fort Snelling, MN'],
  ['ft snelling', 'Fort Snelling, MN'],
  ['minneapolis', 'Minneapolis, MN'],
  ['Phoenix', 'Phoenix, AZ'],
  ['fenix', 'Phoenix, AZ'],
  ['Honolulu', 'Honolulu, HI'],
  ['Anchorage', 'Anchorage, AK'],
  ['saipán', 'Saipan, MP'],
  ['Agaña', 'Hagåtña, GU'],
  ['Guam', 'Guam, GU'],
  ['Tamuning', 'Tamuning, GU'],
  ['san juan', 'San Juan, PR'],
  ['Indianapolis', 'Indianapolis, IN'],
  ['Louisville', 'Louisville, KY'],
  ['Detroit', 'Detroit, MI'],
  ['Window Rock', 'Window Rock, AZ'],
  ['Washington DC', 'Washington, DC'],
  ['Washington, D.C.', 'Washington, DC'],
  ['chantilly', 'Chantilly, VA'],
  ['miramar', 'Miramar, FL'],
  // Under one city, and in another.
  ['san jose', 'San Jose, CA'],
  ['San José', 'San Jose, CA'],
  ['morgan hill', 'Morgan Hill, CA'],
  ['Providence', 'Providence, RI'],
  ['Warwick RI', 'Warwick, RI'],
  ['wenatchee', 'Wenatchee, WA'],
  ['yakima', 'Yakima, WA'],
  ['Pueblo', 'Pueblo, CO'],
  // One of several cities of a name.
  ['ICE Burlington', 'Burlington, MA / Burlington, VT'],
  ['burlington ma', 'Burlington, MA'],
  ['Burlington, MA', 'Burlington, MA'],
  ['Portland', '? ICE Portland, ME | ICE Portland, OR'],
  ['portland oregon', 'Portland, OR'],
  ['Portland, ME', 'Portland, ME'],
  ['la migra de portland', '? ICE Portland, ME | ICE Portland, OR'],
  ['springfield', '? ICE Springfield, MO | Springfield, IL…'],
  ['Springfield MO', 'Springfield, MO'],
  ['richmond', '? ICE Richmond, VA…'],
  ['Jackson', '? ICE Jackson, MS…'],
  ['Columbus', '? ICE Columbus, OH…'],
  ['Fayetteville', '? ICE Fayetteville, AR…'],
  ['frederick', '? ICE Frederick, CO | Frederick, MD'],
  ['Kansas City', 'Kansas City, KS / Kansas City, MO'],
  ['birmingham', 'Birmingham, AL'],
  ['Manchester', 'Manchester, CT / Manchester, NH'],
  ['chicago o denver', '? ICE Chicago, IL | ICE Denver, CO'],
  // Streets, buildings, zip codes.
  ['26 federal plaza', 'New York, NY'],
  ['26 Federal Plaza, 9th floor', 'New York, NY'],
  ['26 fedral plaza', '? ICE New York City, NY'],
  ['federal plaza', '? ICE New York City, NY'],
  ['Javits', '? ICE New York City, NY'],
  ['edificio Javits', '? ICE New York City, NY'],
  ['450 main st', '? ICE Hartford, CT'],
  ['Ribicoff building', '? ICE Hartford, CT'],
  ['main st 450', '–'],
  ['1000 District Avenue', 'Burlington, MA'],
  ['1000 district ave', 'Burlington, MA'],
  ['630 Sansome', 'San Francisco, CA'],
  ['sansome', '? ICE San Francisco, CA'],
  ['11541 Montana Ave', 'El Paso, TX'],
  ['8101 N. Stemmons Fwy', 'Dallas, TX'],
  ['2805 sw 145th ave', 'Miramar, FL'],
  ['300 N. Los Angeles Street', 'Los Angeles, CA'],
  ['12500 Tukwila International Blvd', 'Tukwila, WA'],
  ['4310 S Macadam, Portland', 'Portland, OR'],
  ['180 Ted Turner Dr', 'Atlanta, GA'],
  ['ted turner', '? ICE Atlanta, GA'],
  ['Whipple', '? ICE St. Paul, MN'],
  ['whiple', '? ICE St. Paul, MN'],
  ['31 Hopkins Plaza', 'Baltimore, MD'],
  ['970 Broad St', '? ICE Newark, NJ'],
  ['220 Vineyard Court', 'Morgan Hill, CA'],
  ['06103', 'Hartford, CT'],
  ['springfield 65802', 'Springfield, MO'],
  // Short names and states.
  ['LA', '? ICE Los Angeles, CA…'],
  ['la', '? ICE Los Angeles, CA'],
  ['L.A.', '? ICE Los Angeles, CA'],
  ['ICE LA', '? ICE Los Angeles, CA…'],
  ['dc', '? ICE Washington, DC'],
  ['Connecticut', '? ICE Hartford, CT'],
  ['Vermont', '? ICE St. Albans, VT'],
  ['washington', '? ICE Washington, DC…'],
  ['Washington Field Office', '? ICE Washington, DC…'],
  // A letter or two wrong: never taken for certain.
  ['hartfort', '? ICE Hartford, CT'],
  ['la migra de hartfort', '? ICE Hartford, CT'],
  ['harftord', '? ICE Hartford, CT'],
  ['nueva yrok', '? ICE New York City, NY'],
  ['Portlnad', '? ICE Portland, ME | ICE Portland, OR'],
  ['Detriot', '? ICE Detroit, MI'],
  ['Hosuton', '? ICE Houston, TX'],
  ['Chcago', '? ICE Chicago, IL'],
  ['Milwakee', '? ICE Milwaukee, WI'],
  ['Philadelpia', '? ICE Philadelphia, PA'],
  ['St. Luois', '? ICE St. Louis, MO'],
  ['richlnd', '? ICE Richland, WA'],
  ['burlingtn', '? Burlington, VT | ICE Boston, MA…'],
  ['oficina de Albuqerque', '? ICE Albuquerque, NM'],
  // What is nowhere to be found, and has to be asked.
  ['ISAP', '–'],
  ['la oficina de siempre', '–'],
  ['the usual office', '–'],
  ['la migra', '–'],
  ['ICE', '–'],
  ['12 Lincoln Ave', '–'],
  ['second floor, room 4', '–'],
  ['ice office on main street', '–'],
  // A city of another country: ICE is not there, so it is asked.
  ['Paris', '? Paris, France'],
  ['Guatemala', '? Guatemala, Guatemala'],
];

const HEARING: readonly Case[] = [
  ['corte de inmigracion en boston', 'Boston, MA'],
  ['immigration court in Boston', 'Boston, MA'],
  ['la corte de Los Angeles', 'Los Angeles, CA'],
  ['el paso', 'El Paso, TX'],
  ['santa ana', 'Santa Ana, CA'],
  ['vegas', 'Las Vegas, NV'],
  ['portland', '? court Portland, OR | Portland, ME'],
  ['26 Federal Plaza', 'New York, NY'],
  ['federal plaza', '? court New York (Federal Plaza), NY'],
  ['201 varick st', '? court New York (Varick), NY'],
  ['corte varick', '? court New York (Varick), NY'],
  ['krome', '? court Miami Krome, FL'],
  ['stewart', '? court Stewart, GA'],
  ['Stweart', '? court Stewart, GA'],
  ['Otay Mesa', 'Otay Mesa, CA'],
  ['la salle', '? court LaSalle, LA'],
  ['LaSalle', '? court LaSalle, LA'],
  ['ulster', 'Ulster, NY'],
  ['Port Isabel', 'Port Isabel, TX'],
  ['concord', '? court Concord, CA…'],
  ['aurora', '? court Aurora, CO | Aurora, IL'],
  ['florence', '? court Florence, AZ…'],
  ['Florence, AZ', 'Florence, AZ'],
  ['guaynabo', 'Guaynabo, PR'],
  ['San Juan Puerto Rico', 'San Juan, PR'],
  ['van nuys', 'Van Nuys, CA'],
  ['houson', '? court Houston (Greenspoint Park), TX…'],
  ['greenspoint', '–'],
  ['greenspoint park', '? court Houston (Greenspoint Park), TX'],
  ['en la corte', '–'],
  ['Fort Snelling', 'Fort Snelling, MN'],
  ['hyattsville md', 'Hyattsville, MD'],
];

const OTHER: readonly Case[] = [
  ['consulado de México en Chicago', 'Chicago, IL'],
  ['Tijuana', 'Tijuana, México'],
  ['San Jose, Costa Rica', 'San José, Costa Rica'],
  ['Santa Ana', '? Santa Ana, CA | Santa Ana, El Salvador'],
  ['Nogales, México', 'Nogales, México'],
  ['Guatemala City', 'Guatemala, Guatemala'],
  ['ciudad de mexico', 'Ciudad de México, México'],
  ['tegucigalpa', 'Tegucigalpa, Honduras'],
  ['tegucigapla', '? Tegucigalpa, Honduras'],
  ['hartfort', '? Hartford, CT'],
];

const CORPUS: readonly (readonly [KeyDateKind, readonly Case[]])[] = [
  ['check-in', CHECK_IN],
  ['hearing', HEARING],
  ['appointment', OTHER],
];

for (const [kind, cases] of CORPUS) {
  for (const [typed, expected] of cases) {
    const means = expected.startsWith('?')
      ? 'is asked about'
      : expected === '–'
        ? 'is unknown'
        : 'is found';
    test(`${kind}: «${typed}» ${means}: ${expected}`, () => {
      const got = shown(locate(typed, kind));
      if (expected.endsWith('…')) assert.ok(got.startsWith(expected.slice(0, -1)), got);
      else assert.equal(got, expected);
    });
  }
}

/** Every name by which an entry is listed, with the city and state that it names. */
function namesOf({ name, city, serves }: Place): readonly string[] {
  return [name, city.label, ...serves.map((one) => one.label)];
}

/** Whether the words find this entry: its own clock for certain, or the entry itself among what is asked. */
function isFound(place: Place, typed: string, kind: KeyDateKind): boolean {
  const located = locate(typed, kind);
  if (located.is === 'at') return located.cities.every((city) => city.zone === place.city.zone);
  return likely(typed, kind).some((spot) => spot.place === place);
}

test('every entry is found by its own name and by its city, in capitals, small and in a sentence', () => {
  for (const place of doors()) {
    const kind = place.kind === 'office' ? 'check-in' : 'hearing';
    for (const name of namesOf(place)) {
      for (const typed of [name, name.toUpperCase(), `la oficina de ${name}`, `${name}, 9 am`]) {
        assert.ok(isFound(place, typed, kind), `${place.name}: ${typed}`);
      }
    }
  }
});

test('every office is found by its street, short or whole, and by its whole address for certain', () => {
  for (const office of offices()) {
    const { number, name } = office.house;
    const door = doors().find(
      (one) => one.kind === 'office' && one.city === office.city && one.house.number === number,
    );
    assert.ok(isFound(door!, `${number} ${name.join(' ')}`, 'check-in'), office.street);
    assert.ok(isFound(door!, office.street, 'check-in'), office.street);
    const whole = locate(addressOf(office), 'check-in');
    assert.ok(whole.is === 'at' && whole.cities[0] === office.city, addressOf(office));
    const behind = locate(`la migra de aquí (${addressOf(office)})`, 'check-in');
    assert.ok(behind.is === 'at' && behind.cities[0] === office.city, addressOf(office));
  }
});

test('every court is found by what is written down when it is taken from the list', () => {
  for (const court of doors().filter((place) => place.kind === 'court')) {
    const located = locate(`Immigration court, ${courtWords(court)}`, 'hearing');
    assert.ok(located.is === 'at' && located.cities[0].zone === court.city.zone, court.name);
  }
});

test('a letter left out, doubled or swapped in any office’s city is asked about or right, never another clock', () => {
  for (const name of new Set(offices().map(({ city }) => city.name))) {
    for (const typed of mistyped(name)) {
      const located = locate(typed, 'check-in');
      if (located.is !== 'at') continue;
      const isReal = located.cities.every(({ keys }) => keys.some((key) => isWithin(key, typed)));
      assert.ok(isReal, `${typed}: ${shown(located)}`);
    }
  }
});

function mistyped(name: string): readonly string[] {
  return Array.from(name.slice(0, 5)).flatMap((letter, at) => [
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + letter + name.slice(at),
    name.slice(0, at) + (name[at + 1] ?? '') + letter + name.slice(at + 2),
  ]);
}

/** What is certain is a city that stands in the words letter for letter. */
function isWithin(key: string, typed: string): boolean {
  return ` ${keyOf(typed)} `.includes(` ${key} `);
}

test('no text throws, and none takes long, whatever letters it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (typed) => {
      for (const kind of ['check-in', 'hearing', 'appointment'] as const) locate(typed, kind);
    }),
    { numRuns: 150 },
  );
  for (const piece of ['a', 'san ', ', ', '26 ', 'hartfort ', 'LA ', '.', "'"]) {
    locate(piece.repeat(10_000), 'check-in');
  }
});
