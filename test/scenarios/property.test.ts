import { test } from 'node:test';
import fc from 'fast-check';
import { dateOfId, withDate, type Circle } from '../../src/domain/circle.ts';
import type { PersonId } from '../../src/domain/id.ts';
import { addCalendarDays } from '../../src/domain/calendar.ts';
import { confirmedAsIs, stillAnyDay } from '../../src/domain/assumed.ts';
import { accepted, isDisputed, undisputed } from '../../src/domain/dispute.ts';
import { FINDINGS, PAPERS, versionOf, type KeyDate } from '../../src/domain/keydate.ts';
import { withCheck } from '../../src/domain/provenance.ts';
import { SWITCHABLE, type Lead } from '../../src/domain/lead.ts';
import {
  STEPS,
  isUnderWay,
  liveSteps,
  outingOf,
  withStep,
  withoutStep,
} from '../../src/domain/outing.ts';
import { DAY, HOUR, dayOf } from '../../src/domain/time.ts';
import { Checker } from '../checker.ts';
import { Engine } from '../engine.ts';
import {
  accountOf,
  ANA,
  circle,
  clock,
  inZone,
  keyDate,
  moved,
  NEW_YORK,
  person,
  RAFA,
  SARA,
  version,
  when,
} from '../family.ts';
import { Post } from '../post.ts';

/**
 * Random lives of one circle: dates come, move and go, people change their settings, processes restart and
 * die anywhere, platforms fail, clocks jump. Whatever happens, the checker's promises hold. A failing life is
 * printed with its seed; CONTIGO_RUNS plays more than the usual number.
 */
const RUNS = Number(process.env['CONTIGO_RUNS'] ?? 200);

const KINDS = ['hearing', 'check-in', 'removal', 'deadline', 'expiry', 'appointment'] as const;
const TIMES = ['08:30', '06:00', '14:00', 'all-day', 'unknown', '09:00-12:00'] as const;
const ZONES = ['America/New_York', 'Pacific/Honolulu', 'America/Phoenix', 'Pacific/Guam'] as const;
const QUIET = [
  ['22:00', '07:00'],
  ['17:00', '09:00'],
  ['08:00', '16:00'],
  ['07:00', '07:00'],
] as const;
/** Says that dates move, and is not of the family. */
const LAWYER = 'lawyer' as PersonId;
/** Days until everything that the dates of a life could bring has come, half a year of «any day now» included. */
const ALL = 260;
const SKIES = ['down', 'fog', 'fog-lost'] as const;

const which = fc.nat(3);
const who = fc.constantFrom(ANA, RAFA);
const days = fc.constantFrom(1, 2, 3, 7, 8, 14, 21, 32);
const time = fc.constantFrom(...TIMES);
/** How many more days it may be on; mostly it is one day. */
const span = fc.constantFrom(0, 0, 0, 0, 1, 4, 25, 100, 'unknown' as const);

const action = fc.oneof(
  fc.record({
    do: fc.constant('add'),
    days,
    span,
    time,
    kind: fc.constantFrom(...KINDS),
    both: fc.boolean(),
    assumed: fc.boolean(),
    by: who,
  }),
  fc.record({ do: fc.constant('move'), which, days, span, time, by: who }),
  fc.record({ do: fc.constant('dispute'), which, days, span, time }),
  fc.record({ do: fc.constant('settle'), which, new: fc.boolean(), by: who }),
  fc.record({ do: fc.constant('confirm'), which, paper: fc.constantFrom(...PAPERS), by: who }),
  fc.record({ do: fc.constant('still unknown'), which, by: who }),
  fc.record({ do: fc.constant('look'), which, found: fc.constantFrom(...FINDINGS), by: who }),
  fc.record({ do: fc.constant('call off'), which, by: who }),
  fc.record({ do: fc.constant('done'), which }),
  fc.record({ do: fc.constant('step'), which, is: fc.constantFrom(...STEPS), by: who }),
  fc.record({ do: fc.constant('take back'), which }),
  fc.record({ do: fc.constant('zone'), who, zone: fc.constantFrom(...ZONES) }),
  fc.record({ do: fc.constant('quiet'), who, hours: fc.constantFrom(...QUIET) }),
  fc.record({ do: fc.constant('leads'), who, off: fc.subarray([...SWITCHABLE], { maxLength: 4 }) }),
  fc.record({ do: fc.constant('evening'), who, at: fc.constantFrom('17:00', '21:30') }),
  fc.record({ do: fc.constant('language'), who }),
  fc.record({ do: fc.constant('withdraw'), who }),
  fc.record({ do: fc.constant('agree'), who }),
  fc.record({ do: fc.constant('restart') }),
  fc.record({ do: fc.constant('crash') }),
  fc.record({ do: fc.constant('die'), deed: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    do: fc.constant('weather'),
    where: fc.subarray([0, 1], { minLength: 1 }),
    sky: fc.constantFrom(...SKIES),
    hours: fc.integer({ min: 1, max: 40 }),
  }),
  fc.record({ do: fc.constant('block'), where: fc.nat(1), who: fc.constantFrom(ANA, RAFA, SARA) }),
  fc.record({ do: fc.constant('unblock'), who: fc.constantFrom(ANA, RAFA, SARA) }),
  fc.record({ do: fc.constant('jump'), hours: fc.integer({ min: -72, max: 96 }) }),
  fc.record({ do: fc.constant('wait'), hours: fc.integer({ min: 1, max: 240 }) }),
  fc.record({ do: fc.constant('wait'), hours: fc.integer({ min: 1, max: 30 }) }),
);
type Action = typeof action extends fc.Arbitrary<infer A> ? A : never;

class Life {
  readonly #engine: Engine;
  readonly #posts: readonly Post[];
  readonly #checker: Checker;
  readonly #everOff = new Set<string>();
  #made = 0;

  constructor(engine: Engine, posts: readonly Post[]) {
    this.#engine = engine;
    this.#posts = posts;
    this.#checker = new Checker(async () => ({
      circle: await engine.circle(),
      people: new Map(
        await Promise.all(
          [ANA, RAFA, SARA].map(async (id) => [id, await engine.person(id)] as const),
        ),
      ),
    }));
    for (const post of posts)
      post.watch = (attempt) => this.#note(() => this.#checker.watch(attempt));
  }

  /** The first promise that was broken; an assertion inside a send would be taken for a platform's failure. */
  #broken: unknown;

  async #note(check: () => Promise<void>): Promise<void> {
    await check().catch((thrown: unknown) => {
      this.#broken ??= thrown;
    });
  }

  async lives(actions: readonly Action[]): Promise<void> {
    for (const one of actions) {
      await this.#does(one);
      if (this.#engine.life.isOver) await this.#crashes();
      if (this.#broken) throw this.#broken as Error;
    }
    await this.#clears();
    await this.#engine.advance(ALL * DAY);
    if (this.#engine.life.isOver) {
      await this.#crashes();
      await this.#engine.advance(ALL * DAY);
    }
    if (this.#broken) throw this.#broken as Error;
    await this.#checker.finish(this.#everOff);
  }

  async #crashes(): Promise<void> {
    this.#engine.life.end();
    await this.#checker.died();
    await this.#engine.crashes();
  }

  async #clears(): Promise<void> {
    for (const post of this.#posts) post.weather = 'fair';
    await this.#engine.look();
  }

  async #does(one: Action): Promise<void> {
    const engine = this.#engine;
    switch (one.do) {
      case 'add':
        return this.#adds(one);
      case 'move':
        return this.#changesDate(one.which, (date) =>
          moved(date, this.#day(one), { by: one.by, at: engine.now }),
        );
      case 'dispute':
        return this.#changesDate(one.which, (date) => ({
          ...date,
          disputed: version(when(this.#day(one)), { by: LAWYER, at: engine.now }),
        }));
      case 'settle':
        return this.#changesDate(one.which, (date) => {
          if (!isDisputed(date)) return date;
          return one.new ? accepted(date, { by: one.by, at: engine.now }) : undisputed(date);
        });
      case 'confirm':
        return this.#changesDate(one.which, (date) =>
          confirmedAsIs(date, { by: one.by, at: engine.now, paper: one.paper }),
        );
      case 'still unknown':
        return this.#changesDate(one.which, (date) =>
          stillAnyDay(date, { by: one.by, at: engine.now }),
        );
      case 'look':
        return this.#changesDate(one.which, (date) =>
          withCheck(date, {
            by: one.by,
            at: engine.now,
            version: versionOf(date),
            found: one.found,
          }),
        );
      case 'call off':
        return this.#changesDate(one.which, (date) => ({
          ...date,
          state: { is: 'off', at: engine.now, by: one.by },
        }));
      case 'done':
        return this.#changesDate(one.which, (date) => ({
          ...date,
          state: { is: 'done', at: engine.now, outcome: 'went' },
        }));
      case 'step':
        return this.#onDay(one.which, (was, date) =>
          withStep(was, date, { is: one.is, by: one.by, at: engine.now }),
        );
      case 'take back':
        return this.#onDay(one.which, (was, date) => {
          const said = liveSteps(outingOf(was, date).steps).at(-1)?.at;
          return said === undefined ? was : withoutStep(was, date, { said, at: engine.now });
        });
      case 'zone':
        return engine.changePerson(one.who, (was) => ({ ...was, zone: inZone(one.zone) }));
      case 'quiet': {
        const [from, to] = one.hours;
        const quiet = { from: clock(from), to: clock(to) };
        return engine.changePerson(one.who, (was) => ({ ...was, quiet }));
      }
      case 'leads':
        return this.#turnsOff(one.who, one.off);
      case 'evening':
        return engine.changePerson(one.who, (was) => ({ ...was, evening: clock(one.at) }));
      case 'language':
        return engine.changePerson(one.who, (was) => ({ ...was, language: 'en' }));
      case 'withdraw':
        return engine.changePerson(one.who, (was) => ({
          ...was,
          consent: { is: 'withdrawn', on: engine.now },
        }));
      case 'agree':
        return engine.changePerson(one.who, (was) =>
          was.consent.is === 'given' ? was : { ...was, consent: { is: 'given', on: engine.now } },
        );
      case 'restart':
        return engine.restarts();
      case 'crash':
        return this.#crashes();
      case 'die':
        return this.#diesSoon(one.deed);
      case 'weather':
        return this.#weathers(one.where, one.sky, one.hours);
      case 'block':
        this.#posts[one.where]?.closed.set(this.#account(one.who, one.where), 'blocked');
        return;
      case 'unblock':
        return this.#comesBack(one.who);
      case 'jump':
        if (one.hours < 0) this.#checker.turnedBack();
        return engine.jump(one.hours * HOUR);
      case 'wait':
        return engine.advance(one.hours * HOUR);
    }
  }

  #account(id: PersonId, where: number) {
    return accountOf(id, where === 0 ? 'telegram' : 'discord');
  }

  #day({ days: ahead, span: more, time: hour }: Day): string {
    const first = addCalendarDays(dayOf(this.#engine.now, NEW_YORK), ahead);
    if (more === 0) return `${first} ${hour}`;
    return `${first}..${more === 'unknown' ? more : addCalendarDays(first, more)} ${hour}`;
  }

  async #adds({ assumed, kind, both, by, ...day }: Added): Promise<void> {
    this.#made += 1;
    const id = `dddddd${String(this.#made % 10).replace(/[01]/, 'x')}${'z'.repeat(this.#made / 10)}`;
    const date = keyDate(this.#day(day), {
      id,
      kind,
      of: both ? [ANA, RAFA] : [ANA],
      by,
      at: this.#engine.now,
    });
    const { versions, ...rest } = date;
    const put = assumed ? { ...rest, versions: [{ ...versions[0], assumed }] as const } : date;
    await this.#engine.changeCircle((was) => withDate(was, put));
  }

  /** Changes one of the dates that are still ahead, if there is one. */
  async #changesDate(place: number, change: (date: KeyDate) => KeyDate): Promise<void> {
    await this.#engine.changeCircle((was: Circle) => {
      const ahead = was.dates.filter((date) => date.state.is === 'ahead');
      const chosen = ahead[place % Math.max(1, ahead.length)];
      const date = chosen && dateOfId(was, chosen.id);
      return date ? withDate(was, change(date)) : was;
    });
  }

  /** Says something of one of the days that have come, if there is one. */
  async #onDay(place: number, change: (circle: Circle, date: KeyDate) => Circle): Promise<void> {
    await this.#engine.changeCircle((was: Circle) => {
      const here = was.dates.filter((date) => isUnderWay(was, date, this.#engine.now));
      const date = here[place % Math.max(1, here.length)];
      return date ? change(was, date) : was;
    });
  }

  async #turnsOff(id: PersonId, off: readonly Lead[]): Promise<void> {
    for (const lead of off) this.#everOff.add(lead);
    await this.#engine.changePerson(id, (was) => ({ ...was, leadsOff: off }));
  }

  #diesSoon(deed: number): Promise<void> {
    let deeds = 0;
    this.#engine.life.diesWhen(() => (deeds += 1) === deed);
    return Promise.resolve();
  }

  async #weathers(where: readonly number[], sky: (typeof SKIES)[number], hours: number) {
    for (const place of where) this.#posts[place]!.weather = sky;
    await this.#engine.advance(hours * HOUR);
    await this.#clears();
  }

  async #comesBack(id: PersonId): Promise<void> {
    for (const [where, post] of this.#posts.entries()) post.closed.delete(this.#account(id, where));
    await this.#engine.changePerson(id, (was) => ({
      ...was,
      ways: was.ways.map((way) => ({ ...way, state: { is: 'untried' } })),
    }));
  }
}

interface Day {
  readonly days: number;
  readonly span: number | 'unknown';
  readonly time: string;
}

interface Added extends Day {
  readonly assumed: boolean;
  readonly kind: (typeof KINDS)[number];
  readonly both: boolean;
  readonly by: PersonId;
}

async function begin(seed: number): Promise<Life> {
  const posts: Post[] = [];
  const ways = (['telegram', 'discord'] as const).map((platform) => ({
    account: accountOf(ANA, platform),
    state: { is: 'untried' } as const,
  }));
  const ana = person(ANA, { ways, trusted: { person: SARA, called: 'mi hermana' } });
  const sara = person(SARA, {
    circles: [],
    trustedBy: [ANA],
    ways: [{ account: accountOf(SARA, 'discord'), state: { is: 'untried' } }],
  });
  const engine = await Engine.start('2027-10-01 12:00', {
    messengers: (now) => {
      posts.push(new Post('telegram', now), new Post('discord', now));
      return posts;
    },
    people: [ana, person(RAFA), sara],
    circles: [circle([])],
    seed,
    operator: 'telegram:1',
  });
  return new Life(engine, posts);
}

test('whatever happens, what was promised of reminders holds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(action, { minLength: 4, maxLength: 30 }),
      fc.nat(1_000),
      async (actions, seed) => {
        const life = await begin(seed);
        await life.lives(actions);
      },
    ),
    {
      numRuns: RUNS,
      includeErrorInReport: true,
      interruptAfterTimeLimit: RUNS > 200 ? 3_600_000 : 120_000,
    },
  );
});
