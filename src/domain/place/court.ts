import { once } from '../once.ts';
import { localDate } from '../time.ts';
import { courtIn, type Court, type Provenance } from './place.ts';

/** Of every court below: justice.gov/eoir as of mid-2026 (no nearer day is known); taken over 2026-11-22. */
const KNOWN: Provenance = { source: 'justice.gov/eoir', checked: localDate('2026-07-01')! };

/** Courts, `name (hall) in city, state`; without «in» the name is the city. */
const OPEN = `Annandale, VA; Atlanta (Ted Turner Drive), GA; Atlanta (W. Peachtree Street), GA; Baltimore, MD;
  Boston, MA; Buffalo, NY; Charlotte, NC; Chelmsford, MA; Chicago, IL; Cleveland, OH; Concord, CA; Dallas, TX;
  Denver, CO; Detroit, MI; El Paso, TX; Fort Snelling, MN; Guaynabo (San Juan), PR; Harlingen, TX; Hartford, CT;
  Honolulu, HI; Houston (Greenspoint Park), TX; Houston (S. Gessner Road), TX; Hyattsville, MD; Indianapolis, IN;
  Kansas City, MO; Laredo, TX; Las Vegas, NV; Los Angeles (West Los Angeles), CA;
  Los Angeles (N. Los Angeles Street), CA; Los Angeles (Van Nuys Boulevard) in Van Nuys, CA; Memphis, TN; Miami, FL;
  New Orleans, LA; New York (Broadway), NY; New York (Federal Plaza), NY; New York (Varick), NY; Newark, NJ;
  Oakdale, LA; Omaha, NE; Orlando, FL; Philadelphia, PA; Phoenix, AZ; Portland, OR; Sacramento, CA;
  Salt Lake City in West Valley City, UT; San Antonio, TX; San Diego, CA; San Francisco, CA; Santa Ana, CA;
  Seattle, WA; Sterling, VA; Tucson, AZ; Ulster in Napanoch, NY`;

/** The same, where only people who are held are heard. */
const DETAINED = `Adelanto, CA; Aurora, CO; Batavia, NY; Conroe, TX; El Paso SPC in El Paso, TX; Elizabeth, NJ;
  Eloy, AZ; Florence, AZ; Imperial, CA; LaSalle in Jena, LA; Miami Krome in Miami, FL; Otay Mesa in San Diego, CA;
  Otero in Chaparral, NM; Pearsall, TX; Port Isabel in Los Fresnos, TX; Stewart in Lumpkin, GA; Tacoma, WA`;

/** Every immigration court of the directory; read at the first call. */
export const courts = once((): readonly Court[] => [
  ...courtsIn(OPEN, false),
  ...courtsIn(DETAINED, true),
]);

function courtsIn(list: string, detainedOnly: boolean): readonly Court[] {
  return list.split(';').map((words) => courtIn(words, { detainedOnly, known: KNOWN }));
}
