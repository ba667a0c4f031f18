import type { Campaign } from '../src/domain/campaign/campaign.ts';
import type { Platform } from '../src/domain/account.ts';
import type { Language } from '../src/domain/language.ts';
import type { Somebody, World } from './world.ts';

/** Campaigns in scenarios: what people press is named by its words in either language. */

/** The newest code that somebody sees. */
export function codeSeenBy({ sees }: Somebody): string {
  return /([A-Z0-9]{4}-[A-Z0-9]{3}-[A-Z0-9]{3})/.exec(sees.at(-1)?.text ?? '')?.[1] ?? '';
}

/** All campaigns on the disk. */
export async function campaignsIn({ store }: World): Promise<readonly Campaign[]> {
  const found: Campaign[] = [];
  for (const key of await store.keys()) {
    const one = key.kind === 'campaign' ? await store.read(key) : undefined;
    if (one) found.push(one);
  }
  return found;
}

export async function onlyCampaign(world: World): Promise<Campaign> {
  const [first] = await campaignsIn(world);
  if (!first) throw new Error('no campaign');
  return first;
}

/** What buttons are called in the two languages, for scenarios that are played in both. */
export const SAYS = {
  en: {
    begin: 'Begin a campaign',
    askedFamily: 'A family that I ask first',
    own: 'My own family',
    none: 'No case: trainings, meetings',
    all: 'All of them',
    skip: 'Leave it out',
    put: 'Ask the family',
    putOwn: 'Yes, let it go out',
    people: 'Who runs it',
    familyCode: 'A code for the family',
    helperCode: 'Invite someone to run it',
    may: 'Yes, they may',
    yes: 'Yes, these words',
    change: 'Change something',
    no: 'No',
    back: 'Take it back',
    backYes: 'Yes, take it back',
    reword: 'Write it again',
    news: 'Write news',
    see: 'See the campaign',
    close: 'Close the campaign',
    lastWords: 'With last words',
    silently: 'Without a word',
  },
  es: {
    begin: 'Empezar una campaña',
    askedFamily: 'De una familia a quien pregunto',
    own: 'De mi familia',
    none: 'De nadie: talleres, reuniones',
    all: 'En todos',
    skip: 'Dejarlo así',
    put: 'Preguntar a la familia',
    putOwn: 'Sí, que salga',
    people: 'Quién la lleva',
    familyCode: 'Un código para la familia',
    helperCode: 'Invitar a llevarla',
    may: 'Sí, que lo hagan',
    yes: 'Sí, estas palabras',
    change: 'Cambiar algo',
    no: 'No',
    back: 'Quitarlo',
    backYes: 'Sí, quitarlo',
    reword: 'Escribirlo otra vez',
    news: 'Escribir una noticia',
    see: 'Ver la campaña',
    close: 'Cerrar la campaña',
    lastWords: 'Con unas últimas palabras',
    silently: 'Sin palabras',
  },
} as const;

export type Speech = (typeof SAYS)[Language];

/** Begins a campaign, up to and with its name, in two languages. */
export async function begins(
  who: Somebody,
  says: Speech,
  { about, name }: { readonly about: string; readonly name: string },
): Promise<void> {
  await who.says('/campaign');
  if (who.sees.at(-1)?.choices.some(({ label }) => label === says.begin)) {
    await who.presses(says.begin);
  }
  await who.presses(about);
  await who.presses(says.all);
  await who.says(name);
  await who.presses(says.skip);
}

/** Writes news with these words in the writer's language alone, and puts them out. */
export async function writesNews(
  who: Somebody,
  says: Speech,
  { words, link, put }: { readonly words: string; readonly link?: string; readonly put: string },
): Promise<void> {
  await who.says('/update');
  await who.says(words);
  await who.presses(says.skip);
  if (link === undefined) await who.presses(says.skip);
  else await who.says(link);
  await who.presses(put);
}

/** The organizers' code for the family, and the family's yes. */
export async function letsSpeak(
  family: Somebody,
  organizer: Somebody,
  [theirs, ours]: readonly [Speech, Speech],
): Promise<void> {
  await organizer.says('/campaign');
  await organizer.presses(ours.people);
  await organizer.presses(ours.familyCode);
  await family.says(codeSeenBy(organizer));
  await family.presses(theirs.may);
}

/** Follows the campaign by the button of a public post. */
export async function follows(who: Somebody, { id }: Campaign): Promise<void> {
  await who.does({ is: 'pressed', token: `v1:follow:${id}` });
}

export const BOTH = [
  ['telegram', 'es'],
  ['discord', 'en'],
  ['telegram', 'en'],
  ['discord', 'es'],
] as const satisfies readonly (readonly [Platform, Language])[];
