/**
 * A line of a city list: the state's two letters or the country, the IANA zone, and the cities with commas
 * between, each with its other names behind `=`.
 */
export type Row = readonly [region: string, zone: string, cities: string];
