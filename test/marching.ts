import assert from 'node:assert/strict';
import type { Campaign } from '../src/domain/campaign/campaign.ts';
import type { Rally } from '../src/domain/campaign/rally.ts';
import type { Language } from '../src/domain/language.ts';
import type { PersonId } from '../src/domain/id.ts';
import { MARCH, follows, openCampaign, putUp } from './following.ts';
import type { Somebody, World } from './world.ts';

/** People who call others out in scenarios, and those who come. */

/** What they say and tap, by language. */
export const SAID = {
  en: {
    title: 'Rally for Rosa',
    line: 'today 5 pm, 31 Hopkins Plaza, Baltimore',
    right: 'Yes, that is right',
    start: 'Start',
    yes: /^Yes, these words/,
    come: "I'll be there",
    cannot: "I can't",
    more: 'One more with me',
  },
  es: {
    title: 'Marcha por Rosa',
    line: 'hoy 5 pm, 31 Hopkins Plaza, Baltimore',
    right: 'Sí, está bien',
    start: 'Empezar',
    yes: /^Sí, estas palabras/,
    come: 'Ahí estaré',
    cannot: 'No puedo',
    more: 'Una persona más',
  },
} as const;

export async function idOf(world: World, name: string): Promise<PersonId> {
  const { people } = await world.documents();
  const found = people.find(({ called }) => called === name);
  assert.ok(found, `nobody is called ${name}`);
  return found.id;
}

/** That person leads a campaign of no case from now on. */
export async function leads(
  world: World,
  name: string,
  more: Partial<Campaign> = {},
): Promise<void> {
  const id = await idOf(world, name);
  const since = world.clock.now();
  await putUp(
    world,
    openCampaign(since, { organizers: [{ person: id, since, lead: true }], ...more }),
  );
  await world.store.change({ kind: 'person', id }, (one) => ({
    ...one!,
    leads: [MARCH],
    leading: MARCH,
  }));
  await world.crashes();
}

/** The campaign may speak of that person's family. */
export async function isOfFamily(world: World, name: string): Promise<void> {
  const id = await idOf(world, name);
  const { circles } = await world.documents();
  const circle = circles.find(({ members }) => members.some(({ person }) => person === id));
  assert.ok(circle);
  await world.store.change({ kind: 'circle', id: circle.id }, (one) => ({
    ...one!,
    campaigns: [{ campaign: MARCH, by: id, dates: [] }],
  }));
  await world.store.change({ kind: 'campaign', id: MARCH }, (one) => ({
    ...one!,
    of: circle.id,
  }));
  await world.crashes();
}

export async function marchIn(world: World): Promise<Campaign> {
  const campaign = await world.store.read({ kind: 'campaign', id: MARCH });
  assert.ok(campaign);
  return campaign;
}

export async function ralliesIn(world: World): Promise<readonly Rally[]> {
  const { events } = await marchIn(world);
  return events.filter((event) => event.kind === 'rally');
}

/** Two questions and a yes: the rally is planned, and nothing of it is out. */
export async function plansRally(
  somebody: Somebody,
  language: Language,
  said: { title?: string; line?: string } = {},
): Promise<void> {
  const { title = SAID[language].title, line = SAID[language].line } = said;
  await somebody.says(language === 'en' ? `/rally ${title}` : `/marcha ${title}`);
  await somebody.says(line);
  await somebody.presses(SAID[language].right);
}

/** They are written to in private wherever they are. */
export async function followsInPrivate(somebody: Somebody): Promise<void> {
  await follows(somebody);
  if (somebody.way.on.platform === 'discord') {
    await somebody.does({ is: 'pressed', token: `v1:direct:${MARCH}` });
  }
  somebody.reads();
}
