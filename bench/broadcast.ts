/**
 * `npm run bench:broadcast`: one announcement to ten thousand followers through the real clients, against local
 * platforms that refuse what is over their published limits; a hearing reminder in the middle of it; the same with a
 * kill halfway and with a storm of refusals. Prints what it took against what the limits allow. With a number, only
 * one in so many followers.
 */
import { join } from 'node:path';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Crowd } from '../src/domain/campaign/crowd.ts';
import { instant, later, type Instant } from '../src/domain/time.ts';
import { settleCrowd } from './broadcast/crowd.ts';
import {
  TOKEN,
  mostInASecond,
  openPlatforms,
  takenBy,
  type Platforms,
  type Sizes,
} from './broadcast/platforms.ts';
import { familyOf, withReminderAt } from './family.ts';
import { atMost, tableOf, type Figure } from './figure.ts';
import { inFolder, opened } from './ground.ts';

const LIVE = fileURLToPath(new URL('broadcast/live.js', import.meta.url));
const part = Number(process.argv[2] ?? '1');
const SIZES: Sizes = {
  telegram: Math.round(6_000 / part),
  readers: Math.round(4_000 / part),
  direct: Math.round(500 / part),
  servers: Math.min(20, Math.round(400 / part)),
};
/** What Telegram takes; all else is sooner at its end. */
const BOUND = (SIZES.telegram / 30) * 1_000;
const ALL = SIZES.telegram + SIZES.direct + SIZES.servers;

type Trouble = 'none' | 'kill' | 'storm';

interface Run {
  readonly platforms: Platforms;
  readonly data: string;
  readonly trouble: Trouble;
  /** When the hearing reminder is due. */
  readonly hearing: Instant;
}

/** So long until the bot has begun. */
const BEGINS = 3_000;
/** In which part of it the hearing reminder is due: while a bot runs. */
const WHEN: Readonly<Record<Trouble, number>> = { none: 0.5, kill: 0.75, storm: 0.4 };

interface Ran {
  readonly took: number;
  /** How long nothing could be sent: Telegram refused everything, or no bot was running. */
  readonly held: number;
  readonly usage: { readonly cpuMs: number; readonly megabytes: number };
}

/** So often, and so long each time, nothing is taken. */
const STORMS = { times: 5, ms: 5_000 };

async function run(trouble: Trouble): Promise<readonly Figure[]> {
  return inFolder(async (folder) => {
    const platforms = await openPlatforms(SIZES);
    const data = join(folder, 'data');
    try {
      await settle(platforms, data);
      const hearing = later(instant(Date.now()), BEGINS + BOUND * WHEN[trouble]);
      await remindAt(hearing, platforms, data);
      const ran = await broadcast({ platforms, data, trouble, hearing });
      return figuresOf({ platforms, data, trouble, hearing }, ran, await crowdsIn(data));
    } finally {
      await platforms.stop();
    }
  });
}

async function settle({ followers, places }: Platforms, data: string): Promise<void> {
  const store = await opened(data);
  await settleCrowd(store, { followers, places, at: instant(Date.now()) });
  await store.close();
}

/** Somebody's hearing reminder is due in the middle of it. */
async function remindAt(hearing: Instant, { family }: Platforms, data: string): Promise<void> {
  const store = await opened(data);
  const { person, circle } = familyOf(1, instant(Date.now()));
  const way = { ...person.ways[0]!, account: family.account, chat: family.chat! };
  await store.change({ kind: 'person', id: person.id }, () => ({ ...person, ways: [way] }));
  const due = withReminderAt({ person, circle }, hearing);
  await store.change({ kind: 'circle', id: circle.id }, () => due);
  await store.close();
}

function start({ platforms: { telegram, discord }, data }: Run): ChildProcess {
  return fork(LIVE, [data, telegram.url, discord.apiRoot, TOKEN]);
}

async function broadcast(running: Run): Promise<Ran> {
  const { platforms, trouble } = running;
  let [bot, isHurt, storms, held] = [start(running), false, 0, 0];
  const count = () => takenBy(platforms).length;
  while (count() < ALL + 1 && !isStuck(platforms)) {
    await sleep(250);
    const done = count() / ALL;
    if (trouble === 'kill' && !isHurt && done > 0.5) {
      isHurt = true;
      const since = Date.now();
      bot = await killed(bot, running);
      held += Date.now() - since;
    }
    if (trouble === 'storm' && storms < STORMS.times && done > (storms + 1) / (STORMS.times + 1)) {
      storms += 1;
      held += await storm(platforms);
    }
  }
  const usage = await usageOf(bot);
  bot.kill('SIGTERM');
  await once(bot, 'exit');
  const times = takenBy(platforms)
    .filter(({ chat }) => chat !== platforms.family.chat)
    .map(({ at }) => at);
  return { took: Math.max(...times) - Math.min(...times), held, usage };
}

/** Nothing more came for a long while: some are told nothing, and the figures will say so. */
function isStuck(platforms: Platforms): boolean {
  const last = takenBy(platforms).at(-1)?.at;
  const asked = platforms.telegram.called('sendMessage').at(-1)?.at ?? Infinity;
  return last !== undefined && Date.now() - Math.max(last, asked) > 20_000;
}

/** Resolves once the new one sends. */
async function killed(bot: ChildProcess, running: Run): Promise<ChildProcess> {
  bot.kill('SIGKILL');
  await once(bot, 'exit');
  const before = takenBy(running.platforms).length;
  const next = start(running);
  while (takenBy(running.platforms).length === before) await sleep(20);
  return next;
}

/** Telegram takes nothing for a while, and says so to whoever asks; how long, in ms. */
async function storm({ telegram }: Platforms): Promise<number> {
  const retryAfter = STORMS.ms / 1_000;
  const over = telegram.fails({
    method: 'sendMessage',
    times: Infinity,
    how: { is: 'busy', retryAfter },
  });
  await sleep(STORMS.ms - 500);
  over();
  return STORMS.ms;
}

async function usageOf(bot: ChildProcess): Promise<Ran['usage']> {
  const told = once(bot, 'message') as Promise<[Ran['usage']]>;
  bot.send('usage');
  return (await told)[0];
}

async function crowdsIn(data: string): Promise<readonly Crowd[]> {
  const store = await opened(data);
  const keys = (await store.keys()).filter((key) => key.kind === 'crowd');
  const read = await Promise.all(keys.map((key) => store.read(key)));
  await store.close();
  return read.filter((one) => one !== undefined);
}

function figuresOf({ platforms, trouble, hearing }: Run, ran: Ran, crowds: readonly Crowd[]) {
  const name = { none: '', kill: ', killed halfway', storm: ', in a storm of 429' }[trouble];
  const taken = takenBy(platforms);
  const chats = wantedOf(platforms).map((chat) => taken.filter((one) => one.chat === chat).length);
  const never = chats.filter((times) => times === 0).length;
  const twice = chats.filter((times) => times > 1).length;
  const bound = BOUND + ran.held;
  const doubts = crowds.flatMap(({ tallies }) => Object.values(tallies));
  const unknown = doubts.reduce((sum, one) => sum + (one.unknown ?? 0), 0);
  const reminded = taken.find(({ chat }) => chat === platforms.family.chat)?.at ?? Infinity;
  const late = reminded - hearing;
  const [telegram, discord] = [
    platforms.telegram.called('sendMessage'),
    platforms.discord.requestsTo(/^(?!POST \/(?:interactions|webhooks)).*/),
  ];
  const most = [telegram, discord].map((all) => mostInASecond(all.map(({ at }) => at)));
  const refusals = trouble === 'storm' ? 0 : platforms.flood.refused;
  return [
    line(`drained ${ALL} messages${name}`, {
      against: 'what the limits allow',
      ours: seconds(ran.took),
      other: seconds(bound),
      ratio: ran.took / bound,
      goal: atMost(1.05, ran.took / bound),
    }),
    plain(`told twice${name}`, `of ${chats.length}`, twice, 0),
    plain(`told never${name}`, `in doubt after the kill: ${unknown}`, never, unknown),
    plain(
      `refused as over the limits${name}`,
      `most in a second: ${most.join(' and ')}`,
      refusals + platforms.limiter.refused,
      0,
    ),
    ...(trouble === 'storm' ? [duringStorm(platforms)] : []),
    plain(
      `hearing reminder in the middle late by ms${name}`,
      'up to the platform',
      late,
      trouble === 'storm' ? STORMS.ms + 3_000 : 1_000,
    ),
    plain(`memory in MB${name}`, usedBy(ran), Math.round(ran.usage.megabytes), 200),
  ];
}

/** What came in while Telegram had said to wait: after the first refusal only what was under way already. */
function duringStorm({ telegram }: Platforms): Figure {
  const refused = telegram.called('sendMessage').filter(({ code }) => code === 429);
  const storms = refused.filter(({ at }, place) => at - (refused[place - 1]?.at ?? 0) > 2_000);
  const early = refused.filter(({ at }) => storms.every((one) => at - one.at > 500 || at < one.at));
  return plain(
    'asked again before it was time, in a storm of 429',
    `refused ${refused.length} in ${storms.length} storms`,
    early.length,
    0,
  );
}

/** Every chat in which it is to arrive once. */
function wantedOf({ followers, places }: Platforms): readonly string[] {
  return [...followers, ...places].flatMap(({ chat }) => chat ?? []);
}

function line(
  what: string,
  figure: Omit<Figure, 'what' | 'yardstick'> & { against: string },
): Figure {
  const { against, ...rest } = figure;
  return { what, yardstick: against, ...rest };
}

function plain(what: string, yardstick: string, value: number, most: number): Figure {
  return {
    what,
    yardstick,
    ours: String(value),
    other: String(most),
    ratio: most === 0 ? value : value / most,
    goal: atMost(most, value),
  };
}

function usedBy({ usage, took }: Ran): string {
  return `processor: ${Math.round((usage.cpuMs / took) * 100)} % of a core`;
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`;
}

const wanted = process.argv.slice(3);
const figures: Figure[] = [];
for (const trouble of ['none', 'kill', 'storm'] as const) {
  if (wanted.length > 0 && !wanted.includes(trouble)) continue;
  figures.push(...(await run(trouble)));
}
process.stdout.write(`${tableOf(figures)}\n`);
