/** Cities and their zones, and the directory of offices and courts in them: the door of this folder. */
export { addressOf, courtWords, type Court, type Office, type Place } from './place.ts';
export { findCity } from './find.ts';
export type { Spot } from './likely.ts';
export { cityLabelled, cityNamed, exampleCity, type City } from './list.ts';
export { locate, type Located } from './locate.ts';
export { isIsap, knownAt, offersAddress, withAddress, withCity } from './address.ts';
export { suggested } from './suggested.ts';
export { cityIn } from './within.ts';
