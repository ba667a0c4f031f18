import type { Discord } from '../platforms/discord/discord.ts';
import type { Telegram } from '../platforms/telegram/telegram.ts';

/** Words that must not get anywhere but to whom they are said. */
export const SECRETS = ['Quetzalina', 'Cempasúchil 4711', 'azafrán turquesa'] as const;
const [NAME, PLACE, HEARD] = SECRETS;
const DATE = `/add hearing October 19 2027 8:30 am, ${PLACE}, Hartford CT`;
const SAID = [
  '/dates',
  '/mydata',
  '/settings',
  '/circle',
  '/campaign',
  '/channels',
  HEARD,
  '2222-222-222',
];

const PAGE = Buffer.from('a picture that is none');

export interface Seeds {
  readonly updates: readonly unknown[];
  /** The numbers of those who did it all, and of their chats, for others to do the same. */
  readonly people: readonly string[];
}

/** Updates of every kind that we look at, as a Telegram delivered them to a bot that listened. */
export async function seedsOnTelegram(telegram: Telegram): Promise<Seeds> {
  const ana = telegram.person({ name: NAME, username: 'quetzal', language_code: 'en' });
  const eva = telegram.person({ name: 'Everarda', language_code: 'es' });
  const group = telegram.group({ title: 'Vecinos', type: 'supergroup', isForum: true });
  const channel = telegram.channel({ title: 'Marchas' });
  const topic = group.topic('rallies');
  const acts: readonly (() => unknown)[] = [
    () => ana.says('/start'),
    () => ana.presses('English'),
    () => ana.says(NAME),
    () => ana.presses('New York'),
    () => ana.presses('Yes, remind me'),
    () => ana.says(DATE),
    ...SAID.map((words) => () => ana.says(words)),
    () => ana.edits(HEARD),
    () => ana.shows(PAGE, { words: HEARD }),
    () => ana.shows(PAGE, { mime: 'image/png' }),
    () => ana.sends('voice', { file_id: 'x', duration: 1 }),
    () => ana.forges('v1:follow:marchm'),
    () => eva.says('/start p-follow-marchm'),
    () => eva.says('/ayuda'),
    () => eva.saysIn(group, `/start@${telegram.botName}`, topic),
    () => ana.saysIn(group, `/channels@${telegram.botName}`),
    () => {
      group.speaks(`/start@${telegram.botName} c-abcdefgh`);
    },
    () => {
      channel.takesIn(ana, ['can_post_messages']);
    },
    () => {
      group.takesIn(ana, []);
    },
    () => {
      group.restricts([], ana);
    },
    () => {
      group.kicks(ana);
    },
    () => {
      group.takesIn(eva, []);
    },
    () => {
      group.upgrade({ by: ana });
    },
    () => {
      eva.blocks();
    },
    () => {
      eva.unblocks();
    },
  ];
  for (const act of acts) {
    await act();
    await telegram.settled();
  }
  const updates = telegram.delivered.map(({ update_id: _, ...update }) => update);
  return { updates, people: [ana.id, eva.id].map(String) };
}

const HEEDED = /^(?:INTERACTION|MESSAGE|GUILD|CHANNEL|THREAD)_/;

/** The same of a Discord's gateway: each event with its name. */
export async function seedsOnDiscord(discord: Discord): Promise<Seeds> {
  const guild = discord.guild('Vecinos');
  const ana = discord.person({ name: NAME, locale: 'en-US' });
  const thread = guild.threads(guild.channel, 'rallies');
  await ana.uses('start');
  await ana.presses('English');
  await ana.says(NAME);
  await ana.hears(/city/i);
  await ana.presses('New York');
  await ana.presses('Yes, remind me');
  await ana.uses('add');
  await ana.writes({ date: 'October 19 2027' });
  await ana.types('add', 'date', 'octob');
  await ana.types('add', 'place', 'Hart', { beside: { date: 'October 19' } });
  await ana.uses('dates', {}, { in: guild });
  await ana.uses('channels', {}, { in: guild });
  for (const words of [DATE, ...SAID]) {
    await ana.says(words);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  await ana.pressesToken('v1:follow:marchm');
  await ana.shows({ content_type: 'image/png', size: 9, url: discord.keeps(PAGE) }, HEARD);
  guild.deletes(thread);
  guild.falls();
  guild.putsOut();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const told = discord.gateway.told.filter(({ t }) => HEEDED.test(t));
  return {
    updates: told.map(({ t, d }) => ({ t, d })),
    people: [ana.id, discord.world.directChannel(ana.id).id],
  };
}
