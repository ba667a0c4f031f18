import type { Row } from './row.ts';

/**
 * Cities of the United States and its territories with their zones: the largest, every one with an immigration
 * court or an office where people check in with ICE, and those on the edges of zones. Larger ones first.
 *
 * Our own list. Which cities have an office: ice.gov as of 2026-04-29, through deportationdata's
 * ice-detention-facilities (CC0); which have a court: justice.gov/eoir as of mid-2026; both read 2026-11-22.
 */
export const UNITED_STATES: readonly Row[] = [
  [
    'AL',
    'America/Chicago',
    'Birmingham, Huntsville, Montgomery, Mobile, Tuscaloosa, Hoover, Auburn, Dothan, Decatur, Gadsden, Albertville',
  ],
  ['AK', 'America/Anchorage', 'Anchorage, Fairbanks, Wasilla, Bethel, Kenai'],
  ['AK', 'America/Juneau', 'Juneau'],
  ['AK', 'America/Sitka', 'Sitka, Ketchikan'],
  ['AK', 'America/Nome', 'Nome'],
  ['AK', 'America/Adak', 'Adak'],
  [
    'AZ',
    'America/Phoenix',
    'Phoenix=Fénix, Tucson, Mesa, Chandler, Gilbert, Glendale, Scottsdale, Peoria, Tempe, Surprise, Goodyear, Yuma, Avondale, Flagstaff, Casa Grande, Nogales, Douglas, San Luis, Eloy, Florence',
  ],
  ['AZ', 'America/Denver', 'Window Rock, Tuba City, Chinle, Kayenta'],
  [
    'AR',
    'America/Chicago',
    'Little Rock, Fayetteville, Fort Smith, Springdale, Jonesboro, Rogers, Conway, Bentonville, Texarkana',
  ],
  [
    'CA',
    'America/Los_Angeles',
    'Los Angeles=Los Ángeles=LA, San Diego, San Jose, San Francisco, Fresno, Sacramento, Long Beach, Oakland, Bakersfield, Anaheim, Stockton, Riverside, Santa Ana, Irvine, Chula Vista, Fremont, Santa Clarita, San Bernardino, Modesto, Fontana, Moreno Valley, Oxnard, Huntington Beach, Glendale, Ontario, Elk Grove, Santa Rosa, Rancho Cucamonga, Oceanside, Garden Grove, Lancaster, Palmdale, Corona, Salinas, Hayward, Sunnyvale, Visalia, Escondido, Pomona, Victorville, Fullerton, Torrance, Pasadena, Santa Clara, Roseville, Concord, Thousand Oaks, Vallejo, Berkeley, Fairfield, Richmond, Antioch, Carlsbad, Murrieta, Temecula, Santa Maria, Downey, Inglewood, Costa Mesa, West Covina, El Monte, Ventura, Compton, South Gate, Vista, Hesperia, Merced, Indio, Burbank, Van Nuys, East Los Angeles=Este de Los Ángeles, Redding, Chico, Santa Cruz, Watsonville, Napa, Hollywood, Madera, Tulare, Delano, Camarillo, San Ysidro, Calexico, El Centro, Imperial, Adelanto, Morgan Hill, Otay Mesa, McFarland',
  ],
  [
    'CO',
    'America/Denver',
    'Denver, Colorado Springs, Aurora, Fort Collins, Lakewood, Thornton, Arvada, Westminster, Pueblo, Greeley, Centennial, Boulder, Longmont, Grand Junction, Durango, Alamosa, Craig, Frederick, Glenwood Springs, Florence',
  ],
  [
    'CT',
    'America/New_York',
    'Bridgeport, Stamford, New Haven, Hartford, Waterbury, Norwalk, Danbury, New Britain, West Hartford, East Hartford, Meriden, Bristol, Manchester, New London',
  ],
  ['DE', 'America/New_York', 'Wilmington, Dover, Newark, Georgetown'],
  ['DC', 'America/New_York', 'Washington=Washington D.C.=Washington DC'],
  [
    'FL',
    'America/New_York',
    'Jacksonville, Miami, Tampa, Orlando, St. Petersburg, Port St. Lucie, Hialeah, Cape Coral, Tallahassee, Fort Lauderdale, Pembroke Pines, Hollywood, Gainesville, Miramar, Coral Springs, Palm Bay, West Palm Beach, Clearwater, Lakeland, Pompano Beach, Miami Gardens, Davie, Boca Raton, Homestead, Kissimmee, Plantation, Sunrise, Deltona, Fort Myers, Daytona Beach, Melbourne, Ocala, Naples, Immokalee, Miami Beach, Doral, Sarasota, Bradenton, Lake Worth, Plant City, Key West',
  ],
  ['FL', 'America/Chicago', 'Pensacola, Panama City, Fort Walton Beach, Destin'],
  [
    'GA',
    'America/New_York',
    'Atlanta, Columbus, Augusta, Macon, Savannah, Athens, Sandy Springs, Roswell, Albany, Marietta, Gainesville, Dalton, Valdosta, Lumpkin, Folkston, Ocilla',
  ],
  ['HI', 'Pacific/Honolulu', 'Honolulu, Hilo, Kailua, Kapolei, Kahului, Lihue, Kona=Kailua-Kona'],
  [
    'ID',
    'America/Boise',
    'Boise, Meridian, Nampa, Caldwell, Idaho Falls, Pocatello, Twin Falls, Jerome, Rexburg',
  ],
  ['ID', 'America/Los_Angeles', "Coeur d'Alene, Lewiston, Moscow, Sandpoint"],
  [
    'IL',
    'America/Chicago',
    'Chicago, Aurora, Joliet, Naperville, Rockford, Elgin, Springfield, Peoria, Waukegan, Champaign, Cicero, Bloomington, Decatur, Evanston, Bolingbrook, Broadview, Carbondale, East St. Louis, Moline',
  ],
  [
    'IN',
    'America/Indiana/Indianapolis',
    'Indianapolis=Indy, Fort Wayne, South Bend, Carmel, Fishers, Bloomington, Lafayette, Muncie, Elkhart, Goshen, Terre Haute, Kokomo, Anderson, Columbus, Richmond',
  ],
  ['IN', 'America/Chicago', 'Evansville, Hammond, Gary, Valparaiso, Michigan City, East Chicago'],
  [
    'IA',
    'America/Chicago',
    'Des Moines, Cedar Rapids, Davenport, Sioux City, Iowa City, Waterloo, Ames, Council Bluffs, Dubuque, Marshalltown, Postville, Storm Lake',
  ],
  [
    'KS',
    'America/Chicago',
    'Wichita, Overland Park, Kansas City, Olathe, Topeka, Lawrence, Manhattan, Salina, Garden City, Dodge City, Liberal, Leavenworth',
  ],
  ['KS', 'America/Denver', 'Goodland'],
  ['KY', 'America/Kentucky/Louisville', 'Louisville'],
  ['KY', 'America/New_York', 'Lexington, Covington, Florence, Richmond, Georgetown, Frankfort'],
  ['KY', 'America/Chicago', 'Bowling Green, Owensboro, Paducah, Hopkinsville'],
  [
    'LA',
    'America/Chicago',
    'New Orleans=Nueva Orleans=Nueva Orleáns=NOLA, Baton Rouge, Shreveport, Lafayette, Lake Charles, Kenner, Bossier City, Monroe, Alexandria, Houma, Oakdale, Jena, Saint Rose, Winnfield, Basile, Jonesboro, Ferriday',
  ],
  [
    'ME',
    'America/New_York',
    'Portland, Lewiston, Bangor, South Portland, Auburn, Scarborough, Augusta',
  ],
  [
    'MD',
    'America/New_York',
    'Baltimore, Columbia, Germantown, Silver Spring, Frederick, Gaithersburg, Rockville, Bowie, Hagerstown, Annapolis, Salisbury, Hyattsville, Langley Park, Cumberland',
  ],
  [
    'MA',
    'America/New_York',
    'Boston, Worcester, Springfield, Cambridge, Lowell, Brockton, Lynn, New Bedford, Quincy, Lawrence, Fall River, Chelsea, Framingham, Somerville, Holyoke, Chelmsford, Burlington, Everett, Revere, Plymouth, Hyannis',
  ],
  [
    'MI',
    'America/Detroit',
    'Detroit, Grand Rapids, Warren, Sterling Heights, Ann Arbor, Lansing, Dearborn, Flint, Kalamazoo, Troy, Southfield, Pontiac, Holland, Saginaw, Battle Creek, Hamtramck, Muskegon, Baldwin, Monroe, Sault Ste. Marie',
  ],
  [
    'MN',
    'America/Chicago',
    'Minneapolis, St. Paul, Rochester, Bloomington, Duluth, Brooklyn Park, St. Cloud, Mankato, Worthington, Willmar, Albert Lea, Fort Snelling',
  ],
  [
    'MS',
    'America/Chicago',
    'Jackson, Gulfport, Southaven, Biloxi, Hattiesburg, Meridian, Tupelo, Natchez, Pearl, Morton, Forest, Canton',
  ],
  [
    'MO',
    'America/Chicago',
    'Kansas City, St. Louis, Springfield, Columbia, Independence, St. Joseph, Joplin, Jefferson City, Monett, Cape Girardeau',
  ],
  ['MT', 'America/Denver', 'Billings, Missoula, Great Falls, Bozeman, Butte, Helena, Kalispell'],
  [
    'NE',
    'America/Chicago',
    'Omaha, Lincoln, Bellevue, Grand Island, Kearney, Fremont, Norfolk, North Platte, Lexington, Schuyler, Columbus, South Sioux City',
  ],
  ['NE', 'America/Denver', 'Scottsbluff, Chadron, Ogallala'],
  [
    'NV',
    'America/Los_Angeles',
    'Las Vegas=Vegas, Henderson, Reno, North Las Vegas, Sparks, Carson City, Elko, Pahrump',
  ],
  ['NH', 'America/New_York', 'Manchester, Nashua, Concord, Dover, Portsmouth'],
  [
    'NJ',
    'America/New_York',
    'Newark, Jersey City, Paterson, Elizabeth, Trenton, Clifton, Camden, Passaic, Union City, East Orange, Bayonne, Vineland, New Brunswick, Perth Amboy, Plainfield, Hackensack, Hoboken, Atlantic City, West New York, Lakewood, Toms River, Edison, Mount Laurel, Bridgeton, Morristown',
  ],
  [
    'NM',
    'America/Denver',
    'Albuquerque, Las Cruces, Rio Rancho, Santa Fe, Roswell, Farmington, Gallup, Shiprock, Hobbs, Clovis, Carlsbad, Chaparral, Estancia, Sunland Park',
  ],
  [
    'NY',
    'America/New_York',
    'New York=New York City=Nueva York=NYC=Ciudad de Nueva York, Brooklyn, Queens, Bronx=The Bronx=El Bronx, Manhattan, Staten Island, Buffalo, Rochester, Yonkers, Syracuse, Albany, New Rochelle, Mount Vernon, Schenectady, Utica, White Plains, Hempstead, Brentwood, Central Islip, Jackson Heights, Corona, Flushing, Jamaica, Niagara Falls, Binghamton, Ithaca, Poughkeepsie, Newburgh, Spring Valley, Champlain, Plattsburgh, Batavia, Napanoch, Ulster, Ballston Spa, Goshen, Long Island',
  ],
  [
    'NC',
    'America/New_York',
    'Charlotte, Raleigh, Greensboro, Durham, Winston-Salem, Fayetteville, Cary, Wilmington, High Point, Concord, Asheville, Greenville, Gastonia, Jacksonville, Hendersonville, Siler City, Hickory',
  ],
  ['ND', 'America/Chicago', 'Fargo, Bismarck, Grand Forks, Minot, Williston'],
  ['ND', 'America/Denver', 'Dickinson'],
  [
    'OH',
    'America/New_York',
    'Columbus, Cleveland, Cincinnati, Toledo, Akron, Dayton, Parma, Canton, Youngstown, Lorain, Springfield, Hamilton, Mansfield, Lima, Painesville, Westerville, Brooklyn Heights, Blue Ash',
  ],
  [
    'OK',
    'America/Chicago',
    'Oklahoma City, Tulsa, Norman, Broken Arrow, Lawton, Edmond, Enid, Guymon',
  ],
  [
    'OR',
    'America/Los_Angeles',
    'Portland, Salem, Eugene, Gresham, Hillsboro, Beaverton, Bend, Medford, Springfield, Corvallis, Woodburn, Hood River, The Dalles, Pendleton, Hermiston',
  ],
  ['OR', 'America/Boise', 'Ontario'],
  [
    'PA',
    'America/New_York',
    'Philadelphia=Filadelfia=Philly, Pittsburgh, Allentown, Reading, Erie, Scranton, Bethlehem, Lancaster, Harrisburg, York, Wilkes-Barre, Hazleton, Norristown, Chester, Williamsport, State College, Philipsburg, Kennett Square',
  ],
  [
    'RI',
    'America/New_York',
    'Providence, Warwick, Cranston, Pawtucket, Central Falls, Woonsocket, Newport',
  ],
  [
    'SC',
    'America/New_York',
    'Charleston, Columbia, North Charleston, Greenville, Rock Hill, Spartanburg, Myrtle Beach, Hilton Head, Florence',
  ],
  ['SD', 'America/Chicago', 'Sioux Falls, Aberdeen, Brookings, Huron, Pierre, Watertown'],
  ['SD', 'America/Denver', 'Rapid City, Pine Ridge'],
  [
    'TN',
    'America/Chicago',
    'Nashville, Memphis, Clarksville, Murfreesboro, Franklin, Jackson, Shelbyville',
  ],
  [
    'TN',
    'America/New_York',
    'Knoxville, Chattanooga, Johnson City, Kingsport, Morristown, Cleveland',
  ],
  [
    'TX',
    'America/Chicago',
    'Houston, San Antonio, Dallas, Austin, Fort Worth, Arlington, Corpus Christi, Plano, Laredo, Lubbock, Irving, Garland, Frisco, McKinney, Amarillo, Grand Prairie, Brownsville, Pasadena, Killeen, McAllen, Mesquite, Midland, Denton, Waco, Carrollton, Abilene, Beaumont, Odessa, Round Rock, The Woodlands, Richardson, Pearland, Tyler, Lewisville, San Angelo, Wichita Falls, Edinburg, Mission, Pharr, Harlingen, San Marcos, Eagle Pass, Del Rio, Victoria, Galveston, College Station, Longview, Texarkana, Port Arthur, Conroe, Pearsall, Dilley, Karnes City, Taylor, Raymondville, Los Fresnos, Port Isabel, Pecos, Alvarado, Big Spring, Livingston, Rio Grande City, Haskell',
  ],
  ['TX', 'America/Denver', 'El Paso, Socorro, Fabens, Horizon City, Fort Bliss'],
  [
    'UT',
    'America/Denver',
    'Salt Lake City=Salt Lake=SLC, West Valley City, Provo, West Jordan, Orem, Sandy, Ogden, St. George, Layton, Logan, Park City',
  ],
  ['VT', 'America/New_York', 'Burlington, St. Albans, Montpelier, Rutland, Brattleboro'],
  [
    'VA',
    'America/New_York',
    'Virginia Beach, Chesapeake, Norfolk, Arlington, Richmond, Newport News, Alexandria, Hampton, Roanoke, Portsmouth, Suffolk, Lynchburg, Harrisonburg, Charlottesville, Manassas, Woodbridge, Fairfax, Falls Church, Annandale, Chantilly, Sterling, Herndon, Leesburg, North Chesterfield, Bowling Green, Farmville',
  ],
  [
    'WA',
    'America/Los_Angeles',
    'Seattle, Spokane, Tacoma, Vancouver, Bellevue, Kent, Everett, Renton, Federal Way, Yakima, Kirkland, Bellingham, Kennewick, Pasco, Richland, Wenatchee, Olympia, Tukwila, Burien, Mount Vernon, Walla Walla, SeaTac',
  ],
  [
    'WV',
    'America/New_York',
    'Charleston, Huntington, Morgantown, Parkersburg, Wheeling, Martinsburg',
  ],
  [
    'WI',
    'America/Chicago',
    'Milwaukee, Madison, Green Bay, Kenosha, Racine, Appleton, Waukesha, Eau Claire, Oshkosh, Janesville, La Crosse, Beloit',
  ],
  ['WY', 'America/Denver', 'Cheyenne, Casper, Laramie, Gillette, Rock Springs, Jackson, Sheridan'],
  [
    'PR',
    'America/Puerto_Rico',
    'San Juan, Bayamón, Carolina, Ponce, Caguas, Guaynabo, Arecibo, Mayagüez, Aguadilla, Humacao, Fajardo',
  ],
  ['VI', 'America/St_Thomas', 'Charlotte Amalie=St. Thomas, Christiansted=St. Croix'],
  ['GU', 'Pacific/Guam', 'Hagåtña=Agana=Hagatna, Tamuning, Dededo, Guam'],
  ['MP', 'Pacific/Saipan', 'Saipan=Saipán'],
  ['AS', 'Pacific/Pago_Pago', 'Pago Pago'],
];
