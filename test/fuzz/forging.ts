import assert from 'node:assert/strict';
import { COMMANDS } from '../../commands/index.ts';
import type { Chance } from '../../src/ports/chance.ts';
import { seededChance } from '../chance.ts';
import { SAYS, begins, letsSpeak, writesNews } from '../rallying.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

/** How many made-up buttons were pressed; how many changed something of others', and how many told something of it. */
export interface Forged {
  readonly tokens: number;
  readonly accepted: number;
  readonly told: number;
}

const SECRET = 'Cempasuchil';
/** Who erases themselves presses no more. */
const LAST = new Set(['forgetyes']);
const ACTIONS = COMMANDS.flatMap(({ presses = {}, visits = {}, rooms = {} }) =>
  Object.keys({ ...presses, ...visits, ...rooms }),
).filter((action) => !LAST.has(action));
const WORDS = ['yes', 'no', '0', '1', '-1', '9e9', 'new', 'old', '__proto__', 'constructor', ''];
const LENGTHS = [6, 10, 16, 24];
/** After so many, others' documents are looked at again. */
const LOOK = 5_000;

/** A stranger presses so many buttons of every kind, with ids of the right form and others, beside a family and its campaign. */
export async function forge(tokens: number, seed: number): Promise<Forged> {
  const { world, eve } = await family();
  const chance = seededChance(seed);
  const before = await others(world, eve);
  let accepted = 0;
  let told = 0;
  for (let done = 0; done < tokens; done += 1) {
    const desk = eve.way.on.desk ?? assert.fail('connected');
    const did = { is: 'pressed', token: madeUp(chance) } as const;
    const { replies } = await desk.hear({ from: { account: eve.account }, where: 'private', did });
    if (JSON.stringify(replies).includes(SECRET)) told += 1;
    if (done % LOOK === LOOK - 1 || done === tokens - 1) {
      if ((await others(world, eve)) !== before) accepted += 1;
    }
  }
  return { tokens, accepted, told };
}

async function family(): Promise<{ readonly world: World; readonly eve: Somebody }> {
  const world = await newWorld('2027-09-01 10:00');
  const [ana, sara, eve] = ['Ana', 'Sara', 'Everardo'].map((name) =>
    world.person(name, 'telegram', 'en'),
  );
  assert.ok(ana && sara && eve);
  for (const one of [ana, sara, eve]) await one.arrives({ language: 'en' });
  await ana.adds(`hearing October 19 2027 8:30 am, ${SECRET} 12, Hartford CT`);
  await begins(sara, SAYS.en, { about: SAYS.en.askedFamily, name: `${SECRET} stays` });
  await letsSpeak(ana, sara, [SAYS.en, SAYS.en]);
  await writesNews(sara, SAYS.en, { words: `${SECRET} at five.`, put: SAYS.en.put });
  return { world, eve };
}

/** All documents but those of the one who presses. */
async function others(world: World, { account }: Somebody): Promise<string> {
  const kept: unknown[] = [];
  const keys = await world.store.keys();
  const all = await Promise.all(keys.map((key) => world.store.read(key)));
  const isMe = (one: (typeof all)[number]) =>
    one?.kind === 'person' && one.ways.some((way) => way.account === account);
  const me = all.find(isMe);
  for (const one of all) {
    const isMine =
      one === me ||
      (one?.kind === 'circle' && me?.kind === 'person' && me.circles.includes(one.id));
    if (!isMine) kept.push(one);
  }
  return JSON.stringify(kept);
}

/** Mostly of the right form; now and then of none. */
function madeUp(chance: Chance): string {
  const action = pick(ACTIONS, chance);
  const parts = Array.from({ length: 1 + below(3, chance) }, () =>
    below(3, chance) === 0 ? pick(WORDS, chance) : chance.word(pick(LENGTHS, chance)),
  );
  const token = `v1:${action}:${parts.join('.')}`.slice(0, 64);
  return below(20, chance) === 0 ? token.slice(below(6, chance)) : token;
}

function pick<T>(all: readonly T[], chance: Chance): T {
  return all[below(all.length, chance)]!;
}

function below(end: number, chance: Chance): number {
  return Math.floor(chance.fraction() * end);
}
