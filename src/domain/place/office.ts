import { once } from '../once.ts';
import { localDate } from '../time.ts';
import { officeIn, type Office, type Provenance } from './place.ts';

/**
 * Of every line below that names no day of its own: ice.gov's field offices and check-in offices as of this day, by
 * deportationdata/ice-detention-facilities (CC0); taken over 2026-11-22. Their spelling, but for one field office that
 * is called «New York City» and «New York» there. Zones are not theirs: they are those of our list of cities.
 */
const KNOWN: Provenance = {
  source: 'ice.gov, by deportationdata/ice-detention-facilities (CC0)',
  checked: localDate('2026-04-29')!,
};

/** A field office with the offices under it where people check in, a line each. */
interface FieldOffice {
  readonly name: string;
  readonly address: string;
  readonly offices: string;
}

/**
 * ICE's offices by field office: `name: street, city, state zip`. The name is the city that an office is listed
 * under, which need not be the one it stands in (San Jose's is in Morgan Hill, and Wenatchee's is Yakima's own).
 * Behind `=`: the federal building, as people call it; from common knowledge, so it proposes and decides nothing.
 */
const FIELD_OFFICES: readonly FieldOffice[] = [
  of(
    'Atlanta',
    '180 Ted Turner Dr. SW Suite 522, Atlanta, GA 30303',
    `Atlanta, GA: 180 Ted Turner Drive, SW, Atlanta, GA 30303
    Charlotte, NC: 6130 Tyvola Centre Drive, Charlotte, NC 28217
    Charleston, SC: 3950 Faber Place Drive, North Charleston, SC 29405`,
  ),
  of(
    'Baltimore',
    '31 Hopkins Plaza 6th Floor, Baltimore, MD 21201',
    `Baltimore, MD=Fallon: 31 Hopkins Plaza 6th Floor, Baltimore, MD 21201
    Salisbury, MD: 119 W. Naylor Mill Road Suite 11, Salisbury, MD 21801`,
  ),
  of(
    'Boston',
    '1000 District Avenue, Burlington, MA 01803',
    `Hartford, CT=Ribicoff: 450 Main Street, Hartford, CT 06103
    Boston, MA: 1000 District Avenue, Burlington, MA 01803
    Portland, ME: 40 Manson Libby Road Suite 101, Scarborough, ME 04074
    Manchester, NH: 275 Chestnut Street, Manchester, NH 03101
    Providence, RI: 443 Jefferson Blvd North Suite, Warwick, RI 02886
    St. Albans, VT: 64 Gricebrook Road, St. Albans, VT 05478`,
  ),
  of(
    'Buffalo',
    '250 Delaware Avenue, Floor 7, Buffalo, NY 14202',
    `Albany, NY: 11 Old Stonebreak Road, Ballston Spa, NY 12020
    Buffalo, NY: 250 Delaware Avenue 7th Floor, Buffalo, NY 14202
    Champlain, NY: 237 West Service Road Room CB 107, Unit 8, Champlain, NY 12919`,
  ),
  of(
    'Chicago',
    '101 W Ida B Wells Drive Suite 4000, Chicago, IL 60605',
    `Chicago, IL: 101 Ida B. Wells Drive 4th Floor, Chicago, IL 60605
    Indianapolis, IN: 7355 Woodland Drive, Indianapolis, IN 46278
    Wichita, KS: 555 North Woodlawn Street Building 4, Suite 160, Wichita, KS 67208
    Louisville, KY: 654 South 7th Street, Louisville, KY 40203
    Kansas City, MO: 11125 N. Ambassador Drive Suite 100, Kansas City, MO 64153
    Springfield, MO: 4715 West Junction Street, Springfield, MO 65802
    St. Louis, MO: 1222 Spruce Street Room 100, St. Louis, MO 63103
    Milwaukee, WI: 310 East Knapp Street, Milwaukee, WI 53202`,
  ),
  of(
    'Dallas',
    '8101 N. Stemmons Frwy, Dallas, TX 75247',
    `Oklahoma City, OK: 1220 Sovereign Row, Oklahoma City, OK 73108
    Dallas, TX: 8101 N. Stemmons Freeway, Dallas, TX 75247`,
  ),
  of(
    'Denver',
    '12445 E. Caley Avenue, Centennial, CO 80111',
    `Alamosa, CO: 1921 State Street, Alamosa, CO 81101
    Denver, CO: 12445 East Caley Avenue, Centennial, CO 80111
    Craig, CO: 466 Tucker Street, Craig, CO 81626
    Durango, CO: 32 Sheppard Drive, Durango, CO 81303
    Pueblo/Florence, CO: 935 Highway 67, Florence, CO 81226
    Frederick, CO: 3770 Puritan Way Unit J, Frederick, CO 80516
    Glenwood Springs, CO: 100 Midland Avenue Suite 210, Glenwood Springs, CO 81601
    Grand Junction, CO: 569 S. Commercial Drive, Grand Junction, CO 81505
    Casper, WY: 150 E. B Street Room 1014, Casper, WY 82601
    Cheyenne, WY: 7052 Commerce Circle Suite 130, Cheyenne, WY 82007`,
  ),
  of(
    'Detroit',
    '985 Michigan Avenue Suite 207, Detroit, MI 48226',
    `Detroit, MI: 260 Mt. Elliott, Detroit, MI 48207
    Cincinnati, OH: 9875 Redhill Drive, Blue Ash, OH 45242
    Cleveland, OH: 925 Keynote Circle, Brooklyn Heights, OH 44131
    Columbus, OH: 675 Brooksedge Boulevard, Westerville, OH 43081`,
  ),
  of(
    'El Paso',
    '11541 Montana Ave Suite E, El Paso, TX 79936',
    `Albuquerque, NM: 5441 Watson Drive South East, Albuquerque, NM 87106
    El Paso, TX: 11541 Montana Avenue Suite E, El Paso, TX 79936
    Midland, TX: 1515 Idlewild Drive, Midland, TX 79703
    Pecos, TX: 67 S. Frontage IH-20W, Pecos, TX 79772`,
  ),
  of(
    'Harlingen',
    '1717 Zoy Street, Harlingen, TX 78552',
    `Harlingen, TX: 1717 Zoy Street, Harlingen, TX 78552`,
  ),
  of(
    'Houston',
    '126 Northpoint Drive, Houston, TX 77060',
    `Houston, TX: 126 Northpoint Drive, Houston, TX 77060`,
  ),
  of(
    'Los Angeles',
    '300 North Los Angeles St. Room 7631, Los Angeles, CA 90012',
    `Ventura, CA: 321 Cortez Circle, Camarillo, CA 93012
    Los Angeles, CA: 300 N. Los Angeles Street Room B17, Los Angeles, CA 90012
    San Bernardino, CA: 655 West Rialto Avenue, San Bernardino, CA 92410
    Santa Ana, CA: 34 Civic Center Plaza Room 1027, Santa Ana, CA 92701
    Santa Maria, CA: 740 West Century Street Suite A, Santa Maria, CA 93455`,
  ),
  of(
    'Miami',
    '2805 SW 145th Ave, Miramar, FL 33027',
    `Jacksonville, FL: 13077 Veveras Drive, Jacksonville, FL 32258
    Miami, FL: 2805 SW 145th Avenue, Miramar, FL 33027
    Orlando, FL: 9495 Delegates Drive, Orlando, FL 32837
    Tallahassee, FL: 1530 Commonwealth Business Drive, Tallahassee, FL 32303
    Tampa, FL: 5524 West Cypress Street, Tampa, FL 33607`,
  ),
  of(
    'New Orleans',
    '181 James Drive W, St. Rose, LA 70087',
    `Birmingham, AL: 107 Frankfurt Circle, Birmingham, AL 35211
    Gadsden, AL: 800 Forrest Avenue 3rd Floor, Gadsden, AL 35901
    Montgomery, AL: 500 Interstate Park Drive Suite 529, Montgomery, AL 36109
    Fayetteville, AR: 2887 N. Point Circle, Fayetteville, AR 72701
    Fort Smith, AR: 4991 Old Greenwood Road, Fort Smith, AR 72903
    Little Rock, AR: 4501 E Roosevelt Road, Little Rock, AR 72206
    Texarkana, AR: 3822 Airport Plaza, Texarkana, AR 71854
    New Orleans, LA: 181 James Drive W, Saint Rose, LA 70087
    Jackson, MS: 202 Metroplex Drive, Pearl, MS 39208
    Chattanooga, TN: 2150 Stein Drive, Chattanooga, TN 37421
    Knoxville, TN: 324 Prosperity Drive, Knoxville, TN 37923
    Memphis, TN: 2833 Business Park Drive Building 1, Memphis, TN 38118
    Nashville, TN: 501 Brick Church Park Drive, Nashville, TN 37207`,
  ),
  of(
    'New York',
    '26 Federal Plaza 9th Floor, Suite 9-110, New York, NY 10278',
    `New York City, NY=Javits: 26 Federal Plaza 9th Floor, Suite 9-110, New York, NY 10278`,
  ),
  of(
    'Newark',
    '970 Broad St. 11th Floor, Newark, NJ 07102',
    `Mount Laurel, NJ: 532 Fellowship Road Suite A, Mount Laurel, NJ 08054
    Newark, NJ=Rodino: 970 Broad Street 11th Floor, Newark, NJ 07102`,
  ),
  of(
    'Philadelphia',
    '114 North 8th Street, Philadelphia, PA 19107',
    `Dover, DE: 210 Beiser Boulevard, Dover, DE 19904
    Philadelphia, PA: 114 North 8th Street 3rd Floor, Philadelphia, PA 19107
    Pittsburgh, PA: 3000 Sidney Street Suite 100, Pittsburgh, PA 15203
    York, PA: 1605 Clugston Road, York, PA 17404`,
  ),
  of(
    'Phoenix',
    '2035 N. Central Avenue, Phoenix, AZ 85004',
    `Phoenix, AZ: 2035 N. Central Avenue, Phoenix, AZ 85004
    Tucson, AZ: 6431 South Country Club Road, Tucson, AZ 85706`,
  ),
  of(
    'Salt Lake City',
    '2975 Decker Lake Drive Suite 100, West Valley City, UT 84119',
    `Boise, ID: 1185 S. Vinnell Way, Boise, ID 83709
    Idaho Falls, ID: 2075 N Boulevard, Idaho Falls, ID 83402
    Twin Falls, ID: 212 Deere Street, Twin Falls, ID 83301
    Billings, MT: 2900 4th Avenue Suite 205, Billings, MT 59101
    Helena, MT: 2800 Skyway Drive, Helena, MT 59602
    Las Vegas, NV: 501 S. Las Vegas Boulevard Suite 100, Las Vegas, NV 89101
    Reno, NV: 6999 Sierra Center Parkway, Reno, NV 89511
    Ogden, UT: 2487 S. 1620 W Unit E, Ogden, UT 84401
    Provo, UT: 1793 W. Business Parkway Drive, Orem, UT 84058
    St. George, UT: 389 N. Industrial Road Suite 4, St. George, UT 84770
    Salt Lake City, UT: 2975 Decker Lake Drive Suite 100, West Valley City, UT 84119`,
  ),
  of(
    'San Antonio',
    '1777 NE Loop 410 Floor 15, San Antonio, TX 78217',
    `San Antonio, TX: 3523 Crosspoint Drive, San Antonio, TX 78217`,
  ),
  of(
    'San Diego',
    '880 Front Street #2242, San Diego, CA 92101',
    `Imperial, CA: 2051 North Waterman Avenue Suite 101, El Centro, CA 92243
    San Diego, CA=Schwartz: 880 Front Street Suite 2242, San Diego, CA 92101`,
  ),
  of(
    'San Francisco',
    '630 Sansome Street Rm 590, San Francisco, CA 94111',
    `Bakersfield, CA: 800 Truxtun Avenue, Bakersfield, CA 93301
    Fresno, CA: 733 L Street, Fresno, CA 93721
    San Jose, CA: 220 Vineyard Court, Morgan Hill, CA 95037
    Sacramento, CA: 650 Capitol Mall Room I-120, Sacramento, CA 95814
    San Francisco, CA: 630 Sansome Street 5th Floor, San Francisco, CA 94111
    Stockton, CA: 603 San Juan Avenue First Floor, Stockton, CA 95203
    Agana, GU: 291 Chalan Pasaheru Suite 100, Tamuning, GU 96913
    Honolulu, HI: 595 Ala Moana Boulevard, Honolulu, HI 96813
    Saipan, CNMI: 2 Joeten Center, Gualo Rai, Saipan, MP 96950`,
  ),
  of(
    'Seattle',
    '12500 Tukwila International Boulevard, Seattle, WA 98168',
    `Anchorage, AK: 620 East 10th Avenue, Anchorage, AK 99501
    Eugene, OR: 211 East 7th Avenue Suite 120, Eugene, OR 97401
    Medford, OR: 3715 International Way, Medford, OR 97504
    Portland, OR: 4310 S Macadam Avenue Suite 300, Portland, OR 97239
    Richland, WA: 825 Jadwin Avenue Room G165, Richland, WA 99352
    Seattle, WA: 12500 Tukwila International Boulevard 4th Floor, Seattle, WA 98168
    Spokane, WA: 411 W Cataldo Avenue, Spokane, WA 99201
    Wenatchee, WA: 3701 River Road, Yakima, WA 98902
    Yakima, WA: 3701 River Road, Yakima, WA 98902`,
  ),
  of(
    'St. Paul',
    '1 Federal Drive Suite 1601, Fort Snelling, MN 55111',
    `Cedar Rapids, IA: 3351 Square D Drive SW, Cedar Rapids, IA 52404
    Des Moines, IA: 210 Walnut St. Suite 359, Des Moines, IA 50309
    Sioux City, IA: 3301 Singing Hills Boulevard Suite B, Sioux City, IA 51106
    St. Paul, MN=Whipple: 1 Federal Drive Suite 1601, Fort Snelling, MN 55111
    Grand Forks, ND: 124 N. 6th Street, Grand Forks, ND 58203
    Grand Island, NE: 703 South Webb Road Suite D, Grand Island, NE 68803
    North Platte, NE: 300 E. 3rd Street Suite 110, North Platte, NE 69101
    Omaha, NE: 1717 Ave H, Omaha, NE 68110
    Rapid City, SD: 1516 Fountain Plaza Drive, Rapid City, SD 57702
    Sioux Falls, SD: 2708 N. 1st Avenue, Sioux Falls, SD 57104`,
  ),
  of(
    'Washington',
    '14797 Murdock Street Mail Stop 5216, Chantilly, VA 20598',
    `Washington, DC: 14797 Murdock Street, Chantilly, VA 20151
    Norfolk, VA: 200 Granby Street Suite 821, Norfolk, VA 23510
    Richmond, VA: 9200 Arboretum Parkway Suite 140, North Chesterfield, VA 23236`,
  ),
];

function of(name: string, address: string, offices: string): FieldOffice {
  return { name, address, offices };
}

/** Every ICE office of the directory; read at the first call. */
export const offices = once((): readonly Office[] => FIELD_OFFICES.flatMap(officesUnder));

function officesUnder({ name, address, offices: lines }: FieldOffice): readonly Office[] {
  const under = { under: name, known: KNOWN };
  const checkIns = lines.split('\n').map((line) => officeIn(line, { ...under, isField: false }));
  const town = /, ([^,]+, [A-Z]{2}) \d{5}$/.exec(address)?.[1] ?? '';
  const field = officeIn(`${town}: ${address}`, { ...under, isField: true });
  return [{ ...field, name: `${name} Field Office` }, ...checkIns];
}
