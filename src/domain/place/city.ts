/** Cities and their zones: the door of this folder. */
export { findCity } from './find.ts';
export { exampleCity, type City } from './list.ts';
export { cityIn } from './within.ts';
