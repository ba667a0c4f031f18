import assert from 'node:assert/strict';
import type { Language } from '../src/domain/language.ts';
import { pressesOn } from './asking.ts';
import { SAYS } from './rallying.ts';
import { postsIn, publicWords, type Town } from './town.ts';
import type { Somebody } from './world.ts';

/** What people do in whole campaigns: organizers write in English and Spanish, the family answers in Spanish. */

export type Both = Readonly<Record<Language, string>>;

export function like({ en, es }: Both): Readonly<Record<Language, RegExp>> {
  return { en: new RegExp(en), es: new RegExp(es) };
}

/** The family's yes to the words that say this, and to no other. */
export async function agrees({ ana }: Town, words: string): Promise<void> {
  await pressesOn(ana, new RegExp(words), SAYS.es.yes);
}

/** News in both languages, put before the family; nothing of it is out. */
export async function putsNews(who: Somebody, words: Both, link?: string): Promise<void> {
  await who.says('/update');
  await who.says(words.en);
  await who.says(words.es);
  if (link === undefined) await who.presses(SAYS.en.skip);
  else await who.says(link);
  await who.presses(SAYS.en.put);
}

export interface Planned {
  readonly title: Both;
  /** Day, hour and place. */
  readonly line: string;
  /** For those alone who come. */
  readonly address: string;
  readonly bring: Both;
}

/** A rally with everything, written in both languages; nothing of it is out. */
export async function plans(
  who: Somebody,
  { title, line, address, bring }: Planned,
): Promise<void> {
  await who.says(`/rally ${title.en}`);
  await who.says(line);
  await who.presses('Say more');
  await who.says(address);
  await who.presses('Only those who come');
  await who.says(bring.en);
  await who.presses('That is enough');
  await who.presses('Yes, that is right');
  await who.presses('How it stands');
  await who.presses('Also in Spanish');
  await who.says(title.es);
  await who.presses('The same');
  await who.says(bring.es);
  await who.presses('What goes out, and start');
}

/** It stands in all four places, each in its own language, as often as that. */
export function standsEverywhere(town: Town, words: Both, times = 1): void {
  assert.deepEqual(postsIn(town, like(words)), [times, times, times, times], words.en);
}

/** Whoever follows in private has it once, in their own language; whoever only took a role has nothing. */
export function allHear({ flo, fay, eli, dan }: Town, words: Both): void {
  for (const [one, language] of [
    [flo, 'es'],
    [fay, 'en'],
    [eli, 'es'],
  ] as const) {
    const heard = one.news.filter(
      ({ as, text }) => as === 'letter' && text.includes(words[language]),
    );
    assert.equal(heard.length, 1, `${one.way.name}: ${words[language]}`);
  }
  assert.deepEqual(
    dan.news.filter(({ as }) => as === 'letter'),
    [],
  );
}

export function nobodyHears({ flo, fay, eli, dan }: Town): void {
  for (const one of [flo, fay, eli, dan]) one.hearsNothing();
}

/** None of this was ever read by anybody outside. */
export function neverPublic(town: Town, ...words: readonly RegExp[]): void {
  for (const one of words) assert.doesNotMatch(publicWords(town), one);
}

/** Last words in both languages, out with the family's yes; then whoever followed is told, and forgotten. */
export async function ends(town: Town, words: Both): Promise<void> {
  const { sara, world } = town;
  await sara.says('/campaign');
  await sara.presses(SAYS.en.close);
  await sara.presses(SAYS.en.lastWords);
  await sara.says(words.en);
  await sara.says(words.es);
  await sara.presses(SAYS.en.put);
  await world.restarts();
  nobodyHears(town);
  standsEverywhere(town, words, 0);
  await agrees(town, words.es);
  allHear(town, words);
  standsEverywhere(town, words);
}
