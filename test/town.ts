import type { Platform } from '../src/domain/account.ts';
import type { Language } from '../src/domain/language.ts';
import { SAYS, codeSeenBy, letsSpeak, onlyCampaign } from './rallying.ts';
import { connectsSquare, standingIn, type Square } from './square.ts';
import { newWorld, type Somebody, type World } from './world.ts';

/**
 * A town for whole campaigns: the family speaks Spanish; those who run the campaign speak English, one on each
 * platform; people follow on both platforms in both languages; it is posted in a Telegram group, a broadcast channel
 * and on two Discord servers, half of them in Spanish.
 */
export interface Town {
  readonly world: World;
  /** Of the family. */
  readonly ana: Somebody;
  /** They run it: Sara on Telegram, Tom on Discord. */
  readonly sara: Somebody;
  readonly tom: Somebody;
  /** They follow in private: in Spanish and in English, on Telegram and on Discord. */
  readonly flo: Somebody;
  readonly fay: Somebody;
  readonly eli: Somebody;
  /** On the first server; opted into its role and never written to. */
  readonly dan: Somebody;
}

export const PLAZA: Square = { account: 'telegram:-1000123', title: 'Plaza' };
export const NOTICIAS: Square = {
  account: 'telegram:-1000456',
  title: 'Noticias',
  broadcast: true,
};
export const NORTH: Square = { account: 'discord:9900123', title: 'North', server: '77001' };
export const SOUTH: Square = { account: 'discord:9900456', title: 'South', server: '77002' };
export const SQUARES = [PLAZA, NOTICIAS, NORTH, SOUTH] as const;

/** In which language each is posted in: as whoever connected it speaks, or as it was set. */
const TONGUES: Readonly<Record<string, Language>> = {
  [PLAZA.account]: 'es',
  [NOTICIAS.account]: 'en',
  [NORTH.account]: 'en',
  [SOUTH.account]: 'es',
};

export interface Setting {
  readonly start: string;
  /** Where the family writes. */
  readonly on: Platform;
  readonly zone?: string;
  readonly city?: { readonly en: RegExp; readonly es: RegExp };
}

const NEW_YORK = { en: /New York/, es: /Nueva York/ };

/** Everybody is there and the family knows the bot; no campaign yet. */
export async function townOf({ start, on, zone, city = NEW_YORK }: Setting): Promise<Town> {
  const world = await newWorld(start, zone === undefined ? {} : { zone });
  const town: Town = {
    world,
    ana: world.person('Ana', on, 'es'),
    sara: world.person('Sara', 'telegram', 'en'),
    tom: world.person('Tom', 'discord', 'en'),
    flo: world.person('Flo', 'telegram', 'es'),
    fay: world.person('Fay', 'telegram', 'en'),
    eli: world.person('Eli', 'discord', 'es'),
    dan: world.person('Dan', 'discord', 'en'),
  };
  await town.ana.arrives({ language: 'es', city: city.es });
  for (const one of [town.sara, town.tom]) await one.arrives({ language: 'en', city: city.en });
  return town;
}

/** Sara begins it, the family lets it speak of them, Tom helps to run it. Its name waits for the family's yes. */
export async function beginsIn(
  town: Town,
  name: Readonly<Record<Language, string>>,
): Promise<void> {
  const { ana, sara, tom } = town;
  await sara.says('/campaign');
  await sara.presses(SAYS.en.begin);
  await sara.presses(SAYS.en.askedFamily);
  await sara.presses(SAYS.en.all);
  await sara.says(name.en);
  await sara.says(name.es);
  await sara.presses(SAYS.en.put);
  await letsSpeak(ana, sara, [SAYS.es, SAYS.en]);
  await letsIn(sara, tom);
}

export async function letsIn(leader: Somebody, helper: Somebody): Promise<void> {
  await leader.says('/campaign');
  await leader.presses(SAYS.en.people);
  await leader.presses(SAYS.en.helperCode);
  await helper.says(codeSeenBy(leader));
  await helper.presses(/^(Yes, ask|Sí, preg)/);
  await leader.presses(/^(Yes, let them in|Sí, que entre)/);
}

/** The four places; Plaza and South are set to Spanish, and North has a role to call. */
export async function connectsAll({ world, sara, tom }: Town): Promise<void> {
  for (const square of [PLAZA, NOTICIAS]) await connectsSquare(world, sara, square);
  for (const square of [NORTH, SOUTH]) await connectsSquare(world, tom, square);
  await sets(sara, PLAZA, 'Post in Spanish');
  await sets(tom, SOUTH, 'Post in Spanish');
  await sets(tom, NORTH, 'Make a role to call');
}

async function sets(who: Somebody, { title }: Square, label: string): Promise<void> {
  await who.says('/channels');
  await who.presses(new RegExp(title));
  await who.presses(label);
}

/** Each follows in the way of their platform; on Discord Eli asks to be written to, and Dan takes the role. */
export async function allFollow(town: Town): Promise<void> {
  const { id } = await onlyCampaign(town.world);
  for (const one of [town.flo, town.fay]) await one.says(`/start p-follow-${id}`);
  for (const does of ['follow', 'direct']) {
    await town.eli.does({ is: 'pressed', token: `v1:${does}:${id}` });
  }
  readAll(town);
}

export function readAll({ ana, sara, tom, flo, fay, eli, dan }: Town): void {
  for (const one of [ana, sara, tom, flo, fay, eli, dan]) one.reads();
}

/** How many posts that say this stand in each of the four places. */
export function postsIn({ world }: Town, words: Readonly<Record<Language, RegExp>>): number[] {
  return SQUARES.map(({ account }) => {
    const like = words[TONGUES[account] ?? 'en'];
    return standingIn(world, account).filter(({ text }) => like.test(text)).length;
  });
}

/** All that anybody could read who is of no circle: the places, and whoever follows. */
export function publicWords({ world, flo, fay, eli, dan }: Town): string {
  const places = SQUARES.flatMap(({ account }) => standingIn(world, account));
  const people = [flo, fay, eli, dan].flatMap(({ sees }) => sees);
  return [...places, ...people].map(({ text }) => text).join('\n---\n');
}
