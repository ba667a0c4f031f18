import { zone, type Zone } from '../time.ts';

/** A zone with the city by which people know it. */
export interface CommonZone {
  readonly zone: Zone;
  readonly city: string;
}

/**
 * The zones of the United States and Puerto Rico, from east to west and then the islands, each under the city on
 * its button. Arizona, Hawaii and Puerto Rico stand for themselves because their clocks never change.
 */
export const COMMON_ZONES: readonly CommonZone[] = [
  of('America/New_York', 'New York'),
  of('America/Chicago', 'Chicago'),
  of('America/Denver', 'Denver'),
  of('America/Phoenix', 'Phoenix'),
  of('America/Los_Angeles', 'Los Angeles'),
  of('America/Anchorage', 'Anchorage'),
  of('Pacific/Honolulu', 'Honolulu'),
  of('America/Puerto_Rico', 'San Juan'),
];

function of(name: string, city: string): CommonZone {
  const known = zone(name);
  if (!known) throw new Error(`the zone data of this Node lack ${name}`);
  return { zone: known, city };
}
