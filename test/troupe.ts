import assert from 'node:assert/strict';
import { addCalendarDays } from '../src/domain/calendar.ts';
import { current, startOf } from '../src/domain/keydate.ts';
import { HOUR, MINUTE, localDate, type Instant, type LocalDate } from '../src/domain/time.ts';
import type { Did } from '../src/ports/chat.ts';
import { joins } from './gather.ts';
import { mayKnow } from './knowing.ts';
import { appearsIn, labelOf, type Secret } from './secret.ts';
import type { Seen } from './stage.ts';
import { WatchedStore } from './watched.ts';
import { newWorld, type Somebody, type World } from './world.ts';

/**
 * A dozen people of all roles on both platforms, in two circles and in none, each fact of whom has words of its
 * own. Whatever reaches anybody is held against what they may know at that very moment.
 */

export const CAST = [
  'Anahi',
  'Rafaela',
  'Corina',
  'Leonor',
  'Luzmila',
  'Soledad',
  'Beatriz',
  'Damian',
  'Cleofe',
  'Tomasa',
  'Zoraida',
  'Everardo',
] as const;
export type Name = (typeof CAST)[number];

const CITIES = [
  'Hartford CT',
  'Boston MA',
  'Newark NJ',
  'Philadelphia PA',
  'Baltimore MD',
  'Atlanta GA',
  'Miami FL',
  'Cleveland OH',
  'Pittsburgh PA',
  'Charlotte NC',
  'Orlando FL',
  'Detroit MI',
  'Richmond VA',
  'Buffalo NY',
] as const;

/** Days from one date to the next: no rung of any ladder, so that no reminder's day is another date's. */
const APART = 13;
/**
 * Minutes at which nothing is said: people do things at full ten minutes, and what follows from one date by quarters
 * of an hour never falls on the hour of another.
 */
const MINUTES = [16, 47, 33, 19, 51, 37, 23, 39, 41, 27, 43, 29] as const;
const TEN = 10 * MINUTE;

const LEAVING = ['07', '09', '11', '13', '21', '31', '57', '59'] as const;

export class Troupe {
  readonly world: World;
  readonly #store: WatchedStore;
  readonly #people: ReadonlyMap<Name, Somebody>;
  readonly #secrets: Secret[] = CAST.map((words) => ({ is: 'name', words }));
  readonly #judged = new Map<Name, readonly Seen[]>();
  /** Every button that was ever on anybody's screen. */
  readonly tokens: string[] = [];
  #made = 0;
  #dates = 0;
  #typing: { readonly who: Name; readonly words: string } | undefined;
  #inPublic: Name | undefined;
  /** The first thing that was seen and should not have been. */
  broken: string | undefined;

  constructor(world: World, store: WatchedStore) {
    this.world = world;
    this.#store = store;
    this.#people = new Map(
      CAST.map((name, at) => [
        name,
        world.person(name, at % 2 ? 'discord' : 'telegram', at % 3 ? 'en' : 'es'),
      ]),
    );
    store.watch = () => {
      this.judge();
    };
  }

  one(name: Name): Somebody {
    return this.#people.get(name) ?? assert.fail('nobody');
  }

  /** Everybody has arrived; two families have a date each, and most of the others stand by the first one. */
  async gathers(): Promise<void> {
    for (const [at, name] of CAST.entries()) {
      await this.one(name).arrives({ language: at % 3 ? 'en' : 'es' });
    }
    await this.adds('Anahi', false);
    await this.adds('Beatriz', true);
    const host = { person: this.one('Anahi'), language: 'es' } as const;
    await joins(host, this.one('Rafaela'), 'family');
    await joins(host, this.one('Corina'), 'coordinator');
    await joins(host, this.one('Leonor'), 'lawyer');
    await joins(host, this.one('Luzmila'), 'supporter');
    await joins(host, this.one('Soledad'), 'supporter');
    const other = { person: this.one('Beatriz'), language: 'es' } as const;
    await joins(other, this.one('Damian'), 'supporter');
    this.judge();
  }

  /** Somebody is asked for, takes it, and the family says yes; somebody else waits for that. */
  async begins(): Promise<void> {
    for (const kind of ['driver', 'companion']) {
      await this.asks('Anahi', new RegExp(`\\.${kind}$`));
    }
    await this.takes('Luzmila', /./);
    await this.presses('Anahi', 'comeyes');
    await this.takes('Soledad', /./);
  }

  /** Asks for help of that kind on one of the dates that they see. */
  async asks(name: Name, kind: RegExp, pick = 0): Promise<void> {
    await this.says(name, '/dates');
    await this.presses(name, 'card', /./, pick);
    if (!(await this.presses(name, 'whocomes'))) return;
    if (!(await this.presses(name, 'askfor', kind, pick))) return;
    await this.fills(name, { meeting: this.word('Meet') });
  }

  async takes(name: Name, need: RegExp, pick = 0): Promise<void> {
    if (!(await this.presses(name, 'takeneed', need, pick))) return;
    await this.fills(name, { look: this.word('Look') });
  }

  /** Words that nothing else has. */
  word(stem: string): string {
    const words = `${stem}${letters((this.#made += 1))}x`;
    this.#secrets.push({ is: 'words', words });
    return words;
  }

  /** A telephone number of its own. */
  number(): string {
    const words = `555-${1000 + (this.#made += 1)}`;
    this.#secrets.push({ is: 'words', words });
    return words;
  }

  /** An hour at which somebody leaves home, and nothing else happens. */
  leaving(): string {
    const hour = `06:${LEAVING[(this.#made += 1) % LEAVING.length]!}`;
    if (!this.#secrets.some((one) => one.is === 'hour' && one.hour === hour)) {
      this.#secrets.push({ is: 'hour', hour });
    }
    return hour;
  }

  /** A day, an hour and an address of their own, and how they are typed. */
  #fresh() {
    const at = (this.#dates += 1);
    const day = addCalendarDays(FIRST, (at % 20) * APART);
    const turn = 8 + (Math.floor(at / MINUTES.length) % 4);
    const hour = `${String(turn).padStart(2, '0')}:${MINUTES[at % MINUTES.length]!}`;
    const city = CITIES[at % CITIES.length]!;
    const label = city.slice(0, -3);
    if (!this.#secrets.some((one) => one.is === 'day' && one.day === day)) {
      this.#secrets.push({ is: 'day', day });
    }
    this.#secrets.push({ is: 'hour', hour });
    if (!this.#secrets.some((one) => one.is === 'city' && one.words === label)) {
      this.#secrets.push({ is: 'city', words: label });
    }
    return { date: day, time: hour, place: `12 ${this.word('Street')} St, ${city}` };
  }

  /** Enters a date in one line, and confirms it; with a note it goes the longer way. */
  async adds(name: Name, noted: boolean): Promise<void> {
    const { date, time, place } = this.#fresh();
    await this.says(name, `/add check-in ${date} ${time}, ${place}`);
    if (noted) {
      await this.fills(name, {}, 'read-back');
      if (await this.presses(name, 'a', /\.note$/)) await this.says(name, this.word('Note'));
    }
    await this.fills(name, {});
  }

  async moves(name: Name, pick: number): Promise<void> {
    await this.says(name, '/dates');
    if (!(await this.presses(name, 'changed', /./, pick))) return;
    const { date, time, place } = this.#fresh();
    await this.says(name, date);
    await this.fills(name, { time, place });
  }

  /** Answers what is asked: with these words where there are any, else with the first button. */
  async fills(
    name: Name,
    words: Readonly<Record<string, string>>,
    until?: Seen['kind'],
  ): Promise<void> {
    const left = new Map(Object.entries(words));
    for (let step = 0; step < 9; step += 1) {
      const newest = this.one(name).sees.at(-1);
      if (newest?.kind === until) return;
      const [first] = pressable(newest).filter((token) => token.startsWith('v1:a:'));
      const field = first?.split('.')[1] ?? '';
      const said = left.get(field);
      left.delete(field);
      if (first === undefined) return;
      if (said === undefined) await this.does(name, { is: 'pressed', token: first });
      else await this.says(name, said);
    }
  }

  /** Presses the newest button of that action that this person can see; false when there is none. */
  async presses(name: Name, action: string, fits = /./, pick = 0): Promise<boolean> {
    const start = `v1:${action}:`;
    for (const seen of [...this.one(name).sees].reverse()) {
      const tokens = pressable(seen).filter((one) => one.startsWith(start) && fits.test(one));
      const token = tokens[pick % Math.max(1, tokens.length)];
      if (token === undefined) continue;
      await this.does(name, { is: 'pressed', token });
      return true;
    }
    return false;
  }

  /** The same by this person, or else by the first who can; who it was. */
  async pressedBy(name: Name, action: string, pick = 0): Promise<Name | undefined> {
    for (const one of [name, ...CAST]) if (await this.presses(one, action, /./, pick)) return one;
    return undefined;
  }

  async says(name: Name, words: string): Promise<void> {
    this.#typing = { who: name, words };
    await this.one(name).says(words);
    this.judge();
    this.#typing = undefined;
  }

  async does(name: Name, did: Did): Promise<void> {
    await this.one(name).does(did);
    this.judge();
  }

  /** In a group, where everybody may read the answer. */
  async doesInPublic(name: Name, did: Did): Promise<void> {
    this.judge();
    this.#inPublic = name;
    await this.one(name).does(did, 'public');
    this.judge();
    this.#inPublic = undefined;
  }

  /** What is suggested for a half-typed option shows nothing that only some may know. */
  suggests(name: Name, field: string, typed: string): void {
    const { account } = this.one(name);
    const half = { field, typed, beside: {} };
    const lines = this.world.bot.desk.suggest({ account, languageTag: 'en' }, half);
    const shown = JSON.stringify(lines);
    for (const secret of this.#secrets) {
      if (secret.is === 'city' || appearsIn(typed, secret) || !appearsIn(shown, secret)) continue;
      this.broken ??= `${name} is suggested ${labelOf(secret)}`;
    }
  }

  /** So many hours from the start of the next date that is ahead, at full ten minutes; nothing when that has passed. */
  async comesTo(hours: number): Promise<void> {
    const starts = this.#store.held.circles
      .flatMap(({ dates }) => dates.filter(({ state }) => state.is === 'ahead'))
      .map((date) => startOf(current(date).when) + hours * HOUR)
      .map((at) => Math.ceil(at / TEN) * TEN)
      .filter((at) => at > this.world.clock.now());
    if (starts.length > 0) await this.world.clock.moveTo(Math.min(...starts) as Instant);
  }

  /** Holds all that came since the last time against what holds at this moment. */
  judge(): void {
    for (const [name, one] of this.#people) {
      const before = this.#judged.get(name) ?? [];
      const seen = one.sees;
      if (seen === before) continue;
      this.#judged.set(name, seen);
      for (const [at, message] of seen.entries()) {
        if (before[at] !== message) this.#judgeOne(name, message);
      }
    }
  }

  #judgeOne(name: Name, seen: Seen): void {
    this.tokens.push(...pressable(seen).filter((token) => !this.tokens.includes(token)));
    const text = textOf(seen);
    const isPublic = this.#inPublic === name && seen.as === 'answer';
    const viewer = isPublic ? undefined : this.#store.personOf(this.one(name).account);
    for (const secret of this.#secrets) {
      if (!appearsIn(text, secret) || this.#isEcho(name, seen, secret)) continue;
      if (mayKnow(this.#store.held, secret, { viewer, now: seen.at })) continue;
      const said = text.split('\n').filter((line) => appearsIn(line, secret));
      this.broken ??= `${name} sees ${labelOf(secret)} at ${this.world.words(seen.at)} in ${seen.kind}:\n${said.join('\n')}`;
    }
  }

  /** One's own words, said back in the answer to them; or one's own name before anything is kept. */
  #isEcho(name: Name, { as }: Seen, secret: Secret): boolean {
    if (secret.is === 'name' && secret.words === name) return true;
    const typing = this.#typing;
    return as === 'answer' && typing?.who === name && appearsIn(typing.words, secret);
  }
}

/** All that a message shows: words, buttons, where these lead, and the file with its folded lines made whole. */
function textOf({ text, choices, file }: Seen): string {
  const labels = choices.map((one) => (one.is === 'press' ? one.label : `${one.label} ${one.url}`));
  const body = (file?.body ?? '').replace(/\r?\n /g, '');
  return [text, ...labels, file?.name ?? '', body].join('\n');
}

function pressable(seen: Seen | undefined): readonly string[] {
  return (seen?.choices ?? []).flatMap((one) => (one.is === 'press' ? [one.token] : []));
}

function letters(number: number): string {
  const alphabet = 'abcdefghjkmnpqrstvwy';
  return `${alphabet[Math.floor(number / 20) % 20]!}${alphabet[number % 20]!}`;
}

const FIRST: LocalDate = localDate('2027-10-19') ?? assert.fail();

/** `begun`: help was asked for on the first date, and given. */
export async function troupe(seed: number, begun: boolean): Promise<Troupe> {
  const store = new WatchedStore();
  const world = await newWorld('2027-10-01 10:00', { store, seed });
  const made = new Troupe(world, store);
  await made.gathers();
  if (begun) await made.begins();
  return made;
}
