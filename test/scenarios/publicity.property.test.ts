/**
 * Random lives of a campaign: texts are written, worded anew, asked about, agreed to, refused, wished otherwise and
 * taken back; pictures are put to them, exchanged and left out; the date on which a rally and news hang moves; buttons of any age are pressed; the bot restarts and dies. What
 * channels and followers got never holds words or a picture without a yes that stands at that moment for these very ones.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Campaign } from '../../src/domain/campaign/campaign.ts';
import { outgoing } from '../../src/domain/campaign/outgoing.ts';
import { signOf } from '../../src/domain/campaign/sign.ts';
import type { Channel } from '../../src/domain/channel.ts';
import type { ChannelId, EventId, StatementId } from '../../src/domain/id.ts';
import { versionOf } from '../../src/domain/keydate.ts';
import { HOUR } from '../../src/domain/time.ts';
import { rallyOf } from '../campaigning.ts';
import { circleOf, enters, personAt } from '../helping.ts';
import { bytesIn, grey, shows } from '../picturing.ts';
import { Publicity } from '../publicity.ts';
import { SAYS, begins, follows, letsSpeak, onlyCampaign } from '../rallying.ts';
import type { Seen } from '../stage.ts';
import { newWorld, type Somebody, type World } from '../world.ts';

const RUNS = Number(process.env['CONTIGO_RUNS'] ?? 40);
const RALLY = 'rarararara' as EventId;
const RALLY_TEXT = 'rararararast' as StatementId;
const { en } = SAYS;

const STEPS = [
  ...(['news', 'news', 'reword', 'reword', 'put', 'put', 'put', 'put'] as const),
  ...(['shows', 'shows', 'put', 'put', 'yes', 'yes', 'yes'] as const),
  ...(['yes', 'yes', 'yes', 'yes', 'no', 'no', 'no', 'change', 'back'] as const),
  ...([
    'ties',
    'ties',
    'move',
    'hang',
    'hang',
    'hour',
    'days',
    'picture',
    'restart',
    'crash',
    'end',
  ] as const),
] as const;
type Step = { readonly does: (typeof STEPS)[number]; readonly pick: number };

const lives = fc.array(fc.record({ does: fc.constantFrom(...STEPS), pick: fc.nat({ max: 999 }) }), {
  minLength: 16,
  maxLength: 56,
});

interface Life {
  readonly world: World;
  readonly family: readonly Somebody[];
  readonly sara: Somebody;
  readonly followers: readonly Somebody[];
  readonly publicity: Publicity;
  readonly read: WeakSet<Seen>;
  marks: number;
  /** How many pictures were sent. */
  shades: number;
  /** What hangs on the family's date: the rally, unless it was called off, and news. */
  readonly hung: Set<string>;
  day: number;
}

const CHANNELS = ['telegram:-100777', 'discord:777'] as const;

function channel(account: (typeof CHANNELS)[number], place: number): Channel {
  return {
    id: `chchchch${'23'[place] ?? ''}` as ChannelId,
    account,
    chat: account.split(':')[1] ?? '',
    title: 'Plaza',
    language: 'en',
    kinds: ['rallies', 'actions', 'updates'],
    by: 'sarasa' as Channel['by'],
    at: 0 as Channel['at'],
    state: { is: 'open' },
  };
}

async function newLife(): Promise<Life> {
  const world = await newWorld('2027-09-01 10:00');
  const ana = world.person('Ana', 'telegram', 'en');
  const rafa = world.person('Rafa', 'discord', 'en');
  const sara = world.person('Sara', 'discord', 'en');
  for (const one of [ana, rafa, sara]) await one.arrives({ language: 'en' });
  await enters(world.store, { family: ana.account, newcomer: rafa.account }, { role: 'family' });
  await ana.adds('hearing 2027-09-20 8:30 am Springfield, MA');
  await begins(sara, en, { about: en.askedFamily, name: 'mark0' });
  await letsSpeak(ana, sara, [en, en]);
  const publicity = new Publicity();
  await prepare(world, ana);
  const followers = [world.person('Flo', 'telegram', 'en'), world.person('Kim', 'telegram', 'es')];
  for (const one of followers) await follows(one, await onlyCampaign(world));
  const life: Life = {
    world,
    family: [ana, rafa],
    sara,
    followers,
    publicity,
    read: new WeakSet(),
    marks: 2,
    shades: 0,
    hung: new Set([RALLY_TEXT]),
    day: 20,
  };
  const name = (await onlyCampaign(world)).statements.find(({ kind }) => kind === 'name');
  publicity.writes(name?.id ?? '', 'mark0');
  publicity.writes(RALLY_TEXT, 'mark1');
  return life;
}

/** A rally that hangs on the family's date, and two channels; other tests play how they come to be. */
async function prepare(world: World, ana: Somebody): Promise<void> {
  const campaign = await onlyCampaign(world);
  const circle = await circleOf(world.store, ana.account);
  const { id: by } = await personAt(world.store, ana.account);
  const [date] = circle.dates;
  assert.ok(date);
  const rally = rallyOf(RALLY, '2027-09-19 17:00', { statement: RALLY_TEXT });
  const words = { en: { title: 'mark1', place: 'The park' } };
  await world.store.change({ kind: 'circle', id: circle.id }, (one) => ({
    ...one!,
    campaigns: [{ campaign: campaign.id, by, dates: [date.id] }],
  }));
  await world.store.change({ kind: 'campaign', id: campaign.id }, (one) => ({
    ...one!,
    channels: CHANNELS.map(channel),
    statements: [
      ...one!.statements,
      { id: RALLY_TEXT, kind: 'rally', wordings: [{ words, by, at: one!.since }] },
    ],
    events: [
      {
        ...rally,
        hang: { date: date.id, version: versionOf(date) },
        state: { is: 'announced', at: one!.since, by },
      },
    ],
  }));
}

/** Everything that anybody outside could read, each as it was when it was shown or changed. */
function publicSeen({ world, followers }: Life): readonly (readonly [string, Seen])[] {
  const there = CHANNELS.flatMap((account) => {
    const stage = account.startsWith('telegram') ? world.telegram : world.discord;
    return stage.seenBy(account).map((seen) => [account, seen] as const);
  });
  const letters = followers.flatMap((one) => one.sees.map((seen) => [one.account, seen] as const));
  return [...there, ...letters];
}

async function check(life: Life): Promise<void> {
  for (const [where, seen] of publicSeen(life)) {
    if (life.read.has(seen)) continue;
    life.read.add(seen);
    const labels = seen.choices.map(({ label }) => label).join(' ');
    life.publicity.check(`${seen.text} ${labels} ${JSON.stringify(seen.poster ?? '')}`, where);
    const bytes = bytesIn(seen);
    if (bytes) life.publicity.checkPicture(shadeOf(bytes, life), where);
  }
  const campaign = await onlyCampaign(life.world);
  const { circles } = await life.world.documents();
  const circle = circles.find(({ id }) => id === campaign.of);
  for (const { wording } of outgoing(campaign, circle && signOf(circle, campaign.id))) {
    life.publicity.check(JSON.stringify(wording.words), 'outgoing');
    if (wording.picture)
      life.publicity.checkPicture(shadeOf(wording.picture.digest, life), 'outgoing');
  }
}

type Play = (life: Life, pick: number) => Promise<void>;

const PLAYS: Readonly<Record<Step['does'], Play>> = {
  news: async (life, pick) => {
    const mark = nextMark(life);
    await life.sara.says('/update');
    await types(life, `${mark} in short`, pick % 2 === 0 ? nextPicture(life) : undefined);
    const text = await textWith(life, mark);
    await records(life, text);
    if (pick % 3 === 0) return;
    await life.sara.presses(en.put);
    life.publicity.asks(text);
  },
  reword: async (life, pick) => {
    const text = one(await textsOf(life), pick);
    const mark = nextMark(life);
    if (!text || text === RALLY_TEXT) return;
    const { id } = await onlyCampaign(life.world);
    await life.sara.does({ is: 'pressed', token: `v1:campwrite:${id}.${text}` });
    await types(life, mark);
    if ((await textWith(life, mark)) === text) await records(life, text);
  },
  shows: async (life, pick) => {
    const campaign = await onlyCampaign(life.world);
    const text = one(
      campaign.statements.filter(({ kind }) => kind === 'update'),
      pick,
    );
    if (!text) return;
    const { sara } = life;
    await sara.does({ is: 'pressed', token: `v1:camppicture:${campaign.id}.${text.id}` });
    const leaves = sara.sees.at(-1)?.choices.some(({ label }) => label === 'No picture');
    if (leaves && pick % 4 === 0) await sara.presses('No picture');
    else await shows(sara, nextPicture(life));
    await records(life, text.id);
  },
  put: async (life, pick) => {
    const campaign = await onlyCampaign(life.world);
    const text = one(campaign.statements, pick);
    if (!text) return;
    const version = String(text.wordings.length - 1);
    const token = `v1:campput:${campaign.id}.${text.id}.${version}`;
    await life.sara.does({ is: 'pressed', token });
    life.publicity.asks(text.id);
  },
  yes: (life, pick) => answers(life, pick, 'yes'),
  no: (life, pick) => answers(life, pick, 'no'),
  change: (life, pick) => answers(life, pick, 'change'),
  back: async (life, pick) => {
    const who = one([...life.family, life.sara], pick);
    const text = one(
      life.publicity.texts.filter((id) => life.publicity.isOut(id)),
      pick,
    );
    if (!who || text === undefined) return;
    const { id } = await onlyCampaign(life.world);
    life.publicity.takesBack(text);
    await who.does({ is: 'pressed', token: `v1:campbackyes:${id}.${text}` });
  },
  move: async (life) => {
    const [ana] = life.family;
    life.day = life.day === 20 ? 21 : 20;
    if (life.world.clock.now() > life.world.instant('2027-09-15 00:00')) return;
    const before = await dateVersion(life);
    await moves(ana!, life.day);
    const moved = (await dateVersion(life)) > before;
    if (moved) for (const text of life.hung) life.publicity.held.add(text);
  },
  hang: async (life, pick) => {
    const who = one([...life.family, life.sara], pick);
    const token = who && one(tokensOf(who, /^v1:hang:.*\.(stays|off)$/), pick);
    if (!who || token === undefined) return;
    const [, event, version] = token.split(':')[2]!.split('.');
    const text = await textOfEvent(life, event ?? '');
    const counts = Number(version) === (await dateVersion(life));
    const wasHeld = counts && life.publicity.held.delete(text);
    if (wasHeld && token.endsWith('.off')) {
      life.hung.delete(text);
      // A rally that is off may be named as that; of news the words are taken back.
      if (text !== RALLY_TEXT) life.publicity.takesBack(text);
    }
    await who.does({ is: 'pressed', token });
  },
  ties: async (life, pick) => {
    const { world, family, publicity } = life;
    const [ana] = family;
    const { id, of, events } = await onlyCampaign(world);
    const { dates, ...circle } = await circleOf(world.store, ana!.account);
    const news = one(
      events.filter(({ kind }) => kind === 'update'),
      pick,
    );
    const { state } = dates[0]!;
    if (!news || of !== circle.id || publicity.ended || state.is !== 'ahead') return;
    const token = `v1:camphang:${id}.${dates[0]!.id}.${news.id}`;
    await ana!.does({ is: 'pressed', token });
    if (!/When the date moves/.test(ana!.sees.at(-1)?.text ?? '')) return;
    life.hung.add(news.statement);
    publicity.held.delete(news.statement);
  },
  hour: ({ world }) => world.advance(HOUR),
  days: ({ world }, pick) => world.advance((20 + (pick % 40)) * HOUR),
  picture: async ({ world, followers }, pick) => {
    const { id } = await onlyCampaign(world);
    await one(followers, pick)?.does({ is: 'pressed', token: `v1:poster:${id}.${RALLY}` });
  },
  restart: ({ world }) => world.restarts(),
  crash: ({ world }) => world.crashes(),
  end: async (life, pick) => {
    if (pick % 5 !== 0) return;
    const { id } = await onlyCampaign(life.world);
    life.publicity.endsAll();
    await life.family[0]!.does({ is: 'pressed', token: `v1:campendyes:${id}` });
  },
};

function nextMark(life: Life): string {
  life.marks += 1;
  return `mark${String(life.marks)}`;
}

/** The words, and none in the other language or as a link. */
async function types({ sara }: Life, words: string, picture?: Buffer): Promise<void> {
  await (picture ? shows(sara, picture, words) : sara.says(words));
  for (let asked = 0; asked < 2; asked += 1) {
    const choices = sara.sees.at(-1)?.choices ?? [];
    if (choices.some(({ label }) => label === en.skip)) await sara.presses(en.skip);
  }
}

/** One that was never sent before. */
function nextPicture(life: Life): Buffer {
  life.shades += 1;
  return grey(life.shades);
}

/** Which of all that were sent it is, by its bytes or their digest. */
function shadeOf(picture: Buffer | string, { shades }: Life): number {
  const digest = typeof picture === 'string' ? picture : digestOf(picture);
  const all = Array.from({ length: shades }, (_, at) => at + 1);
  return all.find((shade) => digestOf(grey(shade)) === digest) ?? -1;
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Takes down what was written of that text, words and picture, as it stands in the document. */
async function records(life: Life, id: string): Promise<void> {
  const text = (await onlyCampaign(life.world)).statements.find((one) => one.id === id);
  const fresh = text?.wordings.slice(life.publicity.wordingsOf(id)) ?? [];
  for (const { words, picture } of fresh) {
    const [mark = ''] = /mark[0-9]+/.exec(JSON.stringify(words)) ?? [];
    life.publicity.writes(id, mark, picture && shadeOf(picture.digest, life));
  }
}

async function textOfEvent({ world }: Life, event: string): Promise<string> {
  const { events } = await onlyCampaign(world);
  return events.find(({ id }) => id === event)?.statement ?? '';
}

async function textsOf({ world }: Life): Promise<readonly string[]> {
  return (await onlyCampaign(world)).statements.map(({ id }) => id);
}

async function textWith({ world }: Life, mark: string): Promise<string> {
  const has = (text: Campaign['statements'][number]) =>
    text.wordings.some(({ words }) => new RegExp(`${mark}\\b`).test(JSON.stringify(words)));
  return (await onlyCampaign(world)).statements.find(has)?.id ?? '';
}

/** A button of any age, with what the one who presses it read above it. */
async function answers(life: Life, pick: number, word: 'yes' | 'no' | 'change'): Promise<void> {
  const who = one(life.family, pick);
  // One of the newest more often than any other.
  const all = who ? tokensOf(who, new RegExp(`^v1:consent:.*\\.${word}$`)) : [];
  const token = pick % 3 === 0 ? one(all, pick) : all.at(-1 - (pick % 4));
  if (!who || token === undefined) return;
  const [, text = '', version] = token.split(':')[2]!.split('.');
  const said = { by: who.account, version: Number(version) };
  if (word === 'yes') life.publicity.saysYes(text, said);
  else life.publicity.stops(text, said);
  await who.does({ is: 'pressed', token });
  const asksWish = /What would you like to have changed/.test(who.sees.at(-1)?.text ?? '');
  if (asksWish) await who.says('shorter please');
}

function tokensOf(who: Somebody, form: RegExp): readonly string[] {
  return who.sees.flatMap(({ choices }) =>
    choices.flatMap((choice) =>
      choice.is === 'press' && form.test(choice.token) ? [choice.token] : [],
    ),
  );
}

function one<T>(all: readonly T[], pick: number): T | undefined {
  return all[pick % Math.max(1, all.length)];
}

async function dateVersion({ world, family }: Life): Promise<number> {
  const { dates } = await circleOf(world.store, family[0]!.account);
  return versionOf(dates[0]!);
}

async function moves(ana: Somebody, day: number): Promise<void> {
  await ana.says('/dates');
  await ana.presses(/changed/i);
  await ana.says(`September ${String(day)} 2027`);
  for (let step = 0; step < 6; step += 1) {
    const choices = ana.sees.at(-1)?.choices ?? [];
    const next = choices.find(({ label }) => /^(Yes, save it|The same|Same|a letter)/.test(label));
    if (next?.is !== 'press') return;
    await ana.does({ is: 'pressed', token: next.token });
    if (next.label.startsWith('Yes')) return;
  }
}

test('no words and no picture are ever public without a yes that stands for them', async (t) => {
  let [shown, pictured] = [0, 0];
  await fc.assert(
    fc.asyncProperty(lives, async (steps) => {
      const life = await newLife();
      await check(life);
      for (const { does, pick } of steps) {
        await PLAYS[does](life, pick);
        await check(life);
      }
      await life.world.advance(48 * HOUR);
      await check(life);
      const all = publicSeen(life);
      shown += all.filter(([, { text }]) => text.includes('mark')).length;
      pictured += all.filter(([, seen]) => bytesIn(seen)).length;
    }),
    { numRuns: RUNS, endOnFailure: false },
  );
  t.diagnostic(`${String(shown)} public messages, ${String(pictured)} with a picture`);
  assert.ok(pictured > 0, 'the lives showed no picture to anybody');
  assert.ok(shown > RUNS, 'the lives hardly made anything public');
});
