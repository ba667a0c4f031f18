import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { createPainter } from '../../src/adapters/painter/painter.ts';
import type { Campaign } from '../../src/domain/campaign/campaign.ts';
import type { Language } from '../../src/domain/language.ts';
import { MINUTE } from '../../src/domain/time.ts';
import type { Store } from '../../src/ports/store.ts';
import { SAID } from '../marching.ts';
import type { Guild } from '../platforms/discord/guild.ts';
import type { Shown } from '../platforms/discord/screen.ts';
import type { Group } from '../platforms/telegram/telegram.ts';
import { SAYS } from '../rallying.ts';
import type { Dweller } from './dweller.ts';
import type { OnDiscord } from './ondiscord.ts';
import type { OnTelegram } from './ontelegram.ts';
import { LOCALE, openStreet, type Street } from './street.ts';

/** A campaign through the real clients: a family, those who run it, those who follow, and where it is posted. */

export const WORDS = {
  en: {
    ...SAYS.en,
    ...SAID.en,
    add: 'hearing October 19 2027 8:30 am Springfield, MA',
    city: /^New York$/,
    campaign: 'Springfield stands with Ana',
    when: 'October 18 2027 5 pm, Hartford',
    ask: /^Yes, ask/,
    letIn: /^Yes, let them in/,
    connect: 'Connect one more',
    connected: /is connected/,
    coming: /1 person comes|2 people come/,
    follow: 'Follow',
    share: 'Picture to share',
    wide: 'Wide, for screens',
    picture: /A picture to share/,
    none: /no picture of this/,
    listed: /You are on the list/,
    hangs: 'What hangs on our dates',
    open: /^Open:/,
    changed: /changed/i,
    day: 'October 26 2027',
    same: [/^The same/i, /^Same/, /letter/, /^Yes, save/],
    moved: /The family's date has moved/,
    newTime: 'It gets a new time',
    then: 'October 25 2027 6 pm',
    sure: 'Yes, that time',
    isChanged: /This has changed/,
    off: 'Call it off',
    why: 'The weather',
    isOff: /It does not take place/,
    news: 'Many people wrote to the court.',
    ended: 'Ana may stay for now. Thank you.',
    isEnded: /has come to its end/,
  },
  es: {
    ...SAYS.es,
    ...SAID.es,
    add: 'audiencia 19 de octubre de 2027 8:30 am Springfield, MA',
    city: /^Nueva York$/,
    campaign: 'Springfield con Ana',
    when: '18 de octubre de 2027 5 pm, Hartford',
    ask: /^Sí, preg/,
    letIn: /^Sí, que entre/,
    connect: 'Conectar otro',
    connected: /está conectado|quedó conectado/,
    coming: /Va 1 persona|Van 2 personas/,
    follow: 'Seguir',
    share: 'Imagen para compartir',
    wide: 'Ancha, para pantallas',
    picture: /Una imagen para compartir/,
    none: /no hay imagen de esto/,
    listed: /Usted está en la lista/,
    hangs: 'Qué depende de nuestras fechas',
    open: /^Abrir:/,
    changed: /Cambió/,
    day: '26 de octubre de 2027',
    same: [/mism/i, /mism|igual/i, /carta/, /^Sí, guardar/],
    moved: /La fecha de la familia cambió/,
    newTime: 'Tiene otra hora',
    then: '25 de octubre de 2027 6 pm',
    sure: 'Sí, esa hora',
    isChanged: /Esto cambió/,
    off: 'Ya no se hace',
    why: 'El mal tiempo',
    isOff: /Ya no se hace: /,
    news: 'Mucha gente le escribió a la corte.',
    ended: 'Ana se queda por ahora. Gracias.',
    isEnded: /llegó a su fin/,
  },
} as const;

export type Speech = (typeof WORDS)[Language];

/** Ana is of the family, Sara and Luz run the campaign; Flo follows, Kim and Dan come upon it where it is posted. */
export interface Movement {
  readonly street: Street;
  readonly says: Speech;
  readonly ana: OnDiscord;
  readonly sara: OnTelegram;
  readonly luz: OnDiscord;
  readonly flo: OnTelegram;
  readonly kim: OnTelegram;
  readonly dan: OnDiscord;
  readonly group: Group;
  readonly channel: Group;
  readonly guild: Guild;
  readonly campaign: () => Promise<Campaign>;
}

export async function movement(t: TestContext, language: Language): Promise<Movement> {
  let store: Store | undefined;
  const street = await openStreet(t, '2027-09-01 10:00', {
    paint: await createPainter(),
    disk: (disk) => (store = disk),
  });
  const discord = (name: string) => street.onDiscord(name, LOCALE[language]);
  const telegram = (name: string) => street.onTelegram(name, language);
  const sara = telegram('Sara');
  const group = street.telegram.group({ title: 'Plaza', type: 'supergroup' });
  group.seats(sara.person, 'administrator');
  return {
    street,
    says: WORDS[language],
    sara,
    group,
    ...{ ana: discord('Ana'), luz: discord('Luz'), dan: discord('Dan') },
    ...{ flo: telegram('Flo'), kim: telegram('Kim') },
    channel: street.telegram.channel({ title: 'Noticias' }),
    guild: street.discord.guild(),
    async campaign() {
      for (const key of (await store?.keys()) ?? []) {
        const one = key.kind === 'campaign' ? await store?.read(key) : undefined;
        if (one) return one;
      }
      return assert.fail('no campaign');
    },
  };
}

/** Sara begins it, Ana says that it may speak of her and yes to its name, and Luz is let in to run it too. */
export async function begins({ street, says, ana, sara, luz }: Movement): Promise<void> {
  await sara.says('/campaign');
  await sara.presses(says.begin);
  await sara.presses(says.askedFamily);
  await sara.presses(says.all);
  await sara.says(says.campaign);
  await sara.presses(says.skip);
  await sara.presses(says.put);
  await sara.says('/campaign');
  await sara.presses(says.people);
  await sara.presses(says.familyCode);
  await ana.says(sara.code);
  await ana.presses(says.may);
  await ana.presses(says.yes);
  await sara.says('/campaign');
  await sara.presses(says.people);
  await sara.presses(says.helperCode);
  await luz.says(sara.code);
  await luz.presses(says.ask);
  await street.settled();
  await sara.presses(says.letIn);
  await street.settled();
}

/** A Telegram group and a channel by Sara, a Discord server's channel by Luz. */
export async function connects(all: Movement): Promise<void> {
  const { street, says, sara, luz, group, channel, guild } = all;
  await sara.says('/channels');
  await sara.presses(says.connect);
  group.takesIn();
  await sara.saysIn(group, `/start@${street.telegram.botName} ${payloadSeenBy(sara)}`);
  await street.telegram.settled();
  await street.settled();
  await sara.says('/channels');
  await sara.presses(says.connect);
  channel.seats(sara.person, 'administrator');
  channel.takesIn(sara.person, ['can_post_messages', 'can_edit_messages', 'can_delete_messages']);
  await street.telegram.settled();
  await street.settled();
  guild.sits(luz.person.id, [guild.addsRole('Leads', ['ManageEvents'])]);
  await luz.uses('channels');
  await luz.presses(says.connect);
  await luz.uses('channels', {}, { in: guild });
  await street.settled();
}

/** What the newest link to a group carries. */
function payloadSeenBy({ person }: OnTelegram): string {
  const urls = person
    .sees()
    .flatMap(({ buttons }) => buttons.flat().flatMap(({ url }) => url ?? []));
  const newest = urls.findLast((url) => url.includes('startgroup')) ?? '';
  return /startgroup=([\w-]+)/.exec(newest)?.[1] ?? '';
}

/** News in the writer's language alone, put before the family. */
export async function writesNews(who: Dweller, says: Speech, words: string): Promise<void> {
  await who.says('/update');
  await who.says(words);
  await who.presses(says.skip);
  await who.presses(says.skip);
  await who.presses(says.put);
}

/** How many posts there say this, in the group, the channel and on the server. */
export function postsWith(all: Movement, words: string | RegExp): readonly number[] {
  const like = typeof words === 'string' ? new RegExp(words) : words;
  const here = [all.group, all.channel].map(
    (one) => one.sees().filter(({ from, text }) => from === 'bot' && like.test(text)).length,
  );
  return [...here, onServer(all).filter(({ words }) => like.test(words)).length];
}

/** What anybody sees on the server. */
export function onServer({ dan }: Movement): readonly Shown[] {
  return dan.person.sees().filter(({ where, ephemeral }) => where === 'guild' && !ephemeral);
}

/** Somebody presses a button in the group; where the press leads them. */
export async function pressesInGroup(
  { street, group, kim }: Movement,
  label: string,
): Promise<string> {
  const { url = '' } = await (await kim.person.pressesIn(group, label)).shown();
  await street.telegram.settled();
  await street.settled();
  return /start=([\w-]+)/.exec(url)?.[1] ?? '';
}

/** Long enough for counts to be brought in. */
export async function aWhile({ street }: Movement): Promise<void> {
  await street.pass(3 * MINUTE);
}
