/** Cities by their zone, as `[label, zone]`. */
function byZone(cities: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  return Object.entries(cities).flatMap(([zone, labels]) =>
    labels.split(/;\s+/).map((label) => [label, zone] as const),
  );
}

/** Cities with an immigration court: justice.gov/eoir, as of mid-2026, read 2026-11-22. */
export const COURTS = byZone({
  'America/Chicago': `Chicago, IL; Conroe, TX; Dallas, TX; Fort Snelling, MN; Harlingen, TX; Houston, TX; Jena, LA; Kansas
    City, MO; Laredo, TX; Los Fresnos, TX; Memphis, TN; New Orleans, LA; Oakdale, LA; Omaha, NE; Pearsall,
    TX; San Antonio, TX`,
  'America/Denver': `Aurora, CO; Chaparral, NM; Denver, CO; El Paso, TX; West Valley City, UT`,
  'America/Detroit': `Detroit, MI`,
  'America/Indiana/Indianapolis': `Indianapolis, IN`,
  'America/Los_Angeles': `Adelanto, CA; Concord, CA; Imperial, CA; Las Vegas, NV; Los Angeles, CA; Portland, OR; Sacramento, CA;
    San Diego, CA; San Francisco, CA; Santa Ana, CA; Seattle, WA; Tacoma, WA; Van Nuys, CA`,
  'America/New_York': `Annandale, VA; Atlanta, GA; Baltimore, MD; Batavia, NY; Boston, MA; Buffalo, NY; Charlotte, NC;
    Chelmsford, MA; Cleveland, OH; Elizabeth, NJ; Hartford, CT; Hyattsville, MD; Lumpkin, GA; Miami, FL;
    Napanoch, NY; New York, NY; Newark, NJ; Orlando, FL; Philadelphia, PA; Sterling, VA`,
  'America/Phoenix': `Eloy, AZ; Florence, AZ; Phoenix, AZ; Tucson, AZ`,
  'America/Puerto_Rico': `Guaynabo, PR`,
  'Pacific/Honolulu': `Honolulu, HI`,
});

/** Cities with an ICE field or check-in office: ice.gov as of 2026-04-29, by deportationdata/ice-detention-facilities (CC0), read 2026-11-22. */
export const OFFICES = byZone({
  'America/Anchorage': `Anchorage, AK`,
  'America/Boise': `Boise, ID; Idaho Falls, ID; Twin Falls, ID`,
  'America/Chicago': `Birmingham, AL; Cedar Rapids, IA; Chicago, IL; Dallas, TX; Des Moines, IA; Fayetteville, AR; Fort Smith,
    AR; Fort Snelling, MN; Gadsden, AL; Grand Forks, ND; Grand Island, NE; Harlingen, TX; Houston, TX; Kansas
    City, MO; Little Rock, AR; Memphis, TN; Midland, TX; Milwaukee, WI; Montgomery, AL; Nashville, TN; North
    Platte, NE; Oklahoma City, OK; Omaha, NE; Pearl, MS; Pecos, TX; Saint Rose, LA; San Antonio, TX; Sioux
    City, IA; Sioux Falls, SD; Springfield, MO; St. Louis, MO; St. Rose, LA; Texarkana, AR; Wichita, KS`,
  'America/Denver': `Alamosa, CO; Albuquerque, NM; Billings, MT; Casper, WY; Centennial, CO; Cheyenne, WY; Craig, CO; Durango,
    CO; El Paso, TX; Florence, CO; Frederick, CO; Glenwood Springs, CO; Grand Junction, CO; Helena, MT;
    Ogden, UT; Orem, UT; Rapid City, SD; St. George, UT; West Valley City, UT`,
  'America/Detroit': `Detroit, MI`,
  'America/Indiana/Indianapolis': `Indianapolis, IN`,
  'America/Kentucky/Louisville': `Louisville, KY`,
  'America/Los_Angeles': `Bakersfield, CA; Camarillo, CA; El Centro, CA; Eugene, OR; Fresno, CA; Las Vegas, NV; Los Angeles, CA;
    Medford, OR; Morgan Hill, CA; Portland, OR; Reno, NV; Richland, WA; Sacramento, CA; San Bernardino, CA;
    San Diego, CA; San Francisco, CA; Santa Ana, CA; Santa Maria, CA; Seattle, WA; Spokane, WA; Stockton, CA;
    Yakima, WA`,
  'America/New_York': `Atlanta, GA; Ballston Spa, NY; Baltimore, MD; Blue Ash, OH; Brooklyn Heights, OH; Buffalo, NY;
    Burlington, MA; Champlain, NY; Chantilly, VA; Charlotte, NC; Chattanooga, TN; Dover, DE; Hartford, CT;
    Jacksonville, FL; Knoxville, TN; Manchester, NH; Miramar, FL; Mount Laurel, NJ; New York, NY; Newark, NJ;
    Norfolk, VA; North Charleston, SC; North Chesterfield, VA; Orlando, FL; Philadelphia, PA; Pittsburgh, PA;
    Salisbury, MD; Scarborough, ME; St. Albans, VT; Tallahassee, FL; Tampa, FL; Warwick, RI; Westerville, OH;
    York, PA`,
  'America/Phoenix': `Phoenix, AZ; Tucson, AZ`,
  'Pacific/Guam': `Tamuning, GU`,
  'Pacific/Honolulu': `Honolulu, HI`,
  'Pacific/Saipan': `Saipan, MP`,
});
