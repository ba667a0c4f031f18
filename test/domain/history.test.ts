import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withDate, type Circle } from '../../src/domain/circle.ts';
import { withCustody, withoutCustody } from '../../src/domain/custody.ts';
import { withOutcome } from '../../src/domain/close.ts';
import { withoutOldHistory } from '../../src/domain/history.ts';
import type { CampaignId, KeyDateId, NeedId, PersonId } from '../../src/domain/id.ts';
import { LASTING } from '../../src/domain/lasting.ts';
import { KEY_DATE_KINDS, current, overAt } from '../../src/domain/keydate.ts';
import type { Need } from '../../src/domain/need.ts';
import type { Offer } from '../../src/domain/offer.ts';
import { outingOf, withOuting } from '../../src/domain/outing.ts';
import { plan } from '../../src/domain/plan.ts';
import { restsSince } from '../../src/domain/retention.ts';
import { custodyId } from '../../src/domain/task.ts';
import { addCalendarDays } from '../../src/domain/calendar.ts';
import { DAY, HOUR, dayOf, later, type Instant } from '../../src/domain/time.ts';
import {
  ANA,
  NEW_YORK,
  RAFA,
  circle,
  keyDate,
  moved,
  moment,
  peopleOf,
  person,
} from '../family.ts';
import { Teller, type Fate } from '../teller.ts';

/** Years of one circle: what is long over is cut at night, and nobody hears anything else for it. */
const LUZ = 'luzluz' as PersonId;
const ROSA = 'rosaro' as PersonId;
const START = moment('2027-01-04 10:00');
const PEOPLE = [
  person(ANA, { trusted: { person: RAFA, called: 'Rafa' } }),
  person(RAFA, { trustedBy: [ANA] }),
  person(LUZ),
  person(ROSA),
];

function newCircle(): Circle {
  return circle([], {
    members: [
      { person: ANA, role: 'family' },
      { person: RAFA, role: 'family' },
      { person: LUZ, role: 'supporter' },
      { person: ROSA, role: 'coordinator', lead: true },
    ],
  });
}

/** One date and what is done about it; days are counted from when it was entered. */
const story = fc.record({
  entered: fc.nat(700),
  in: fc.integer({ min: 1, max: 60 }),
  kind: fc.constantFrom(...KEY_DATE_KINDS),
  hour: fc.constantFrom('08:30', 'all-day'),
  moves: fc.option(fc.integer({ min: 1, max: 20 })),
  needs: fc.boolean(),
  steps: fc.subarray(['on-my-way', 'arrived', 'in', 'out'] as const),
  ends: fc.constantFrom('went', 'detained', 'off', 'nobody says'),
});
type Story = typeof story extends fc.Arbitrary<infer S> ? S : never;

interface Deed {
  readonly at: Instant;
  readonly apply: (circle: Circle) => Circle;
}

/** What people do in the life of that date, each thing with its instant. */
function deedsOf(one: Story, place: number): readonly Deed[] {
  const id = `date${String(place).padStart(2, '0')}` as KeyDateId;
  const entered = later(START, one.entered * DAY);
  const day = addCalendarDays(dayOf(entered, NEW_YORK), one.in);
  const date = keyDate(`${day} ${one.hour}`, { id, kind: one.kind, at: entered });
  const over = overAt(current(date).when);
  const [need, offer] = helpFor(id, place, entered);
  const deeds: Deed[] = [{ at: entered, apply: (all) => withDate(all, date) }];
  const then = (at: Instant, apply: Deed['apply']) => deeds.push({ at, apply });
  if (one.needs) then(later(entered, HOUR), (all) => helped(all, need, offer));
  if (one.moves !== null) {
    const to = `${addCalendarDays(day, one.moves)} ${one.hour}`;
    const at = later(entered, 2 * HOUR);
    then(at, (all) =>
      withDate(
        all,
        moved(
          all.dates.find((held) => held.id === id)!,
          to,
          { at, by: ROSA },
        ),
      ),
    );
  }
  const end = later(over, (one.moves ?? 0) * DAY);
  for (const [at, is] of one.steps.entries()) {
    const said = { is, by: ANA, at: later(end, at * 600_000) };
    then(said.at, (all) => stepped(all, id, said));
  }
  return [...deeds, ...endOf(one, { id, at: later(end, 5 * HOUR), place })];
}

function helpFor(date: KeyDateId, place: number, at: Instant): readonly [Need, Offer] {
  const id = `need${String(place).padStart(2, '0')}` as NeedId;
  return [
    { id, date, kind: 'driver', many: 1, meeting: '', by: ANA, at },
    {
      need: id,
      by: LUZ,
      state: 'taken',
      at: later(at, HOUR),
      yes: { by: ANA, at: later(at, 2 * HOUR) },
    },
  ];
}

function helped(all: Circle, need: Need, offer: Offer): Circle {
  return { ...all, needs: [...(all.needs ?? []), need], offers: [...(all.offers ?? []), offer] };
}

function stepped(
  all: Circle,
  id: KeyDateId,
  step: { is: 'on-my-way' | 'arrived' | 'in' | 'out'; by: PersonId; at: Instant },
) {
  const date = all.dates.find((held) => held.id === id);
  if (!date) return all;
  const outing = outingOf(all, date);
  return withOuting(all, { ...outing, steps: [...outing.steps, step] });
}

function endOf(
  { ends }: Story,
  { id, at, place }: { readonly id: KeyDateId; readonly at: Instant; readonly place: number },
): readonly Deed[] {
  const part = `part${String(place).padStart(2, '0')}` as KeyDateId;
  const custody = custodyId(`cstdy${'abcdefgh'.charAt(place)}`)!;
  switch (ends) {
    case 'went':
      return [
        {
          at,
          apply: (all) => withOutcome(all, id, { outcome: 'went', by: ANA, at, id: part }),
        },
      ];
    case 'off':
      return [
        {
          at,
          apply: (all) => {
            const date = all.dates.find((held) => held.id === id);
            return date ? withDate(all, { ...date, state: { is: 'off', at, by: ANA } }) : all;
          },
        },
      ];
    case 'detained':
      return [
        {
          at,
          apply: (all) => withCustody(all, { id: custody, of: ANA, by: ROSA, at, date: id, part }),
        },
        {
          at: later(at, 9 * DAY),
          apply: (all) =>
            withoutCustody(all, { id: custody, is: 'free', by: ROSA, at: later(at, 9 * DAY) }),
        },
      ];
    case 'nobody says':
      return [];
  }
}

interface Lived {
  readonly said: readonly string[];
  readonly circle: Circle;
}

/** Plays the stories to the end of all that could still come; a night each week, as far as it cuts. */
function live(stories: readonly Story[], fate: (key: string) => Fate, cuts: boolean): Lived {
  const teller = new Teller(newCircle(), PEOPLE, START);
  teller.fate = (batch) => fate(batch.items[0].key);
  const deeds = stories.flatMap(deedsOf).sort((a, b) => a.at - b.at);
  const said: string[] = [];
  const listen = (until: Instant) => {
    for (;;) {
      for (const batch of teller.says()) {
        said.push(`${teller.now} ${batch.items.map(({ key }) => key).join(' ')}`);
      }
      const { next } = teller.look();
      if (next === undefined || next > until) break;
      teller.now = next;
    }
    teller.now = until;
  };
  const end = later(START, 1_300 * DAY);
  for (let night = later(START, 7 * DAY); night <= end; night = later(night, 7 * DAY)) {
    while (deeds[0] && deeds[0].at <= night) {
      const deed = deeds.shift()!;
      listen(deed.at);
      teller.circle = deed.apply(teller.circle);
    }
    listen(night);
    if (cuts) teller.circle = withoutOldHistory(teller.circle, teller.people, night);
  }
  return { said, circle: teller.circle };
}

test('whatever is cut, the very same is said as if nothing ever were', () => {
  fc.assert(
    fc.property(
      fc.array(story, { minLength: 2, maxLength: 6 }),
      fc.constantFrom(1, 3, 7),
      (stories, often) => {
        // Every so many messages one fails for good, so that others have to hear of it.
        const fate = (key: string): Fate =>
          key.length % often === 1 && !key.includes('operator') ? 'fails' : 'arrives';
        const [whole, cut] = [live(stories, fate, false), live(stories, fate, true)];
        assert.deepEqual(cut.said, whole.said);
        assert.ok(Object.keys(cut.circle.ledger).length <= Object.keys(whole.circle.ledger).length);
      },
    ),
    { numRuns: Number(process.env['CONTIGO_RUNS'] ?? 12), endOnFailure: true },
  );
});

const CHECK_IN = keyDate('2027-03-02 08:30', { id: 'oldold', at: START });
const NEXT = keyDate('2029-03-06 08:30', { id: 'newnew', at: START });
const OVER = overAt(current(CHECK_IN).when);

/** Told of everything until then, and with a driver, steps and a move before it. */
function kept(now: Instant, more: Partial<Circle> = {}): Teller {
  const [need, offer] = helpFor('oldold' as KeyDateId, 1, START);
  const held = { ...newCircle(), dates: [CHECK_IN, NEXT], needs: [need], offers: [offer], ...more };
  const teller = new Teller(
    stepped(held, 'oldold' as KeyDateId, { is: 'in', by: ANA, at: OVER }),
    PEOPLE,
    START,
  );
  for (;;) {
    teller.says();
    const { next } = teller.look();
    if (next === undefined || next > now) break;
    teller.now = next;
  }
  teller.now = now;
  teller.says();
  return teller;
}

function night({ circle: held, people, now }: Teller): Circle {
  return withoutOldHistory(held, people, now);
}

function entriesOf({ ledger }: Circle): readonly string[] {
  return Object.keys(ledger).filter((key) => key.includes('oldold'));
}

test('what was said of a date and who helped stays ninety days after it, to the millisecond', () => {
  const before = kept(later(OVER, LASTING.told - 1));
  assert.ok(entriesOf(night(before)).length > 5);
  assert.equal(night(before).needs?.length, 1);
  const after = night(kept(later(OVER, LASTING.told)));
  assert.deepEqual(entriesOf(after), []);
  assert.deepEqual([after.needs, after.offers], [[], []]);
  assert.ok(after.dates.find(({ id }) => id === 'oldold')?.away);
  assert.equal(after.outings?.length, 1, 'who was there stays');
  assert.deepEqual(
    plan(after, peopleOf(...PEOPLE)).filter(({ key }) => key.includes('oldold')),
    [],
  );
});

test('the date itself and who was there stay four hundred days, to the millisecond', () => {
  const put = night(kept(later(OVER, LASTING.told)));
  const people = peopleOf(...PEOPLE);
  const before = withoutOldHistory(put, people, later(OVER, LASTING.history - 1));
  assert.equal(before.dates.length, 2);
  assert.equal(before.outings?.length, 1);
  const after = withoutOldHistory(put, people, later(OVER, LASTING.history));
  assert.deepEqual(
    after.dates.map(({ id }) => id),
    ['newnew'],
  );
  assert.deepEqual(after.outings, []);
});

test('the date that ended last never goes this way: the circle comes to rest by it', () => {
  const alone = kept(later(OVER, LASTING.told), { dates: [CHECK_IN] });
  const put = night(alone);
  const late = withoutOldHistory(put, alone.people, later(OVER, 2 * LASTING.history));
  assert.equal(late.dates.length, 1);
  assert.equal(restsSince(late), restsSince({ ...late, dates: [CHECK_IN] }));
  assert.ok(
    plan(late, alone.people).some(({ about }) => about.kind === 'rest'),
    'it is still asked about',
  );
});

test('what a campaign hangs on stays', () => {
  const campaigns = [{ campaign: 'campai' as CampaignId, by: ANA, dates: [CHECK_IN.id] }];
  const put = night(kept(later(OVER, LASTING.told), { campaigns }));
  const late = withoutOldHistory(put, peopleOf(...PEOPLE), later(OVER, LASTING.history));
  assert.equal(late.dates.length, 2);
});

test('a date of which something is still to be said is not put away', () => {
  const teller = kept(later(OVER, LASTING.told));
  const [first = ''] = entriesOf(teller.circle);
  const { [first]: _, ...ledger } = teller.circle.ledger;
  const open = { ...teller.circle, ledger };
  assert.equal(withoutOldHistory(open, teller.people, teller.now).dates[0]?.away, undefined);
});

test('a date that is put away and moves after all is reminded of again', () => {
  const put = night(kept(later(OVER, LASTING.told)));
  const [old] = put.dates;
  const back = withDate(
    put,
    moved(old!, '2028-05-02 08:30', { at: later(OVER, 100 * DAY), by: ANA }),
  );
  assert.ok(plan(back, peopleOf(...PEOPLE)).some(({ key }) => key.startsWith('oldold.1.')));
});

test('after five years of check-ins every second week a circle is no bigger than after two', () => {
  const sizes: number[] = [];
  const teller = new Teller(newCircle(), PEOPLE, START);
  for (let week = 0; week < 5 * 52; week += 1) {
    const at = later(START, week * 7 * DAY);
    teller.now = at;
    if (week % 2 === 0) {
      const id = `week${String(week).padStart(3, '0')}` as KeyDateId;
      const day = addCalendarDays(dayOf(at, NEW_YORK), 14);
      const [need, offer] = helpFor(id, week, at);
      teller.circle = helped(
        withDate(teller.circle, keyDate(`${day} 08:30`, { id, at })),
        need,
        offer,
      );
    }
    for (let next: Instant | undefined = at; next !== undefined && next < at + 7 * DAY;) {
      teller.now = next;
      teller.says();
      next = teller.look().next;
    }
    teller.circle = withoutOldHistory(teller.circle, teller.people, later(at, 7 * DAY));
    if (week % 52 === 51) sizes.push(JSON.stringify(teller.circle).length);
  }
  assert.ok(sizes[4]! < sizes[1]! * 1.1, `bytes after each year: ${sizes.join(', ')}`);
  assert.ok(sizes[4]! < 200_000, `bytes after each year: ${sizes.join(', ')}`);
  if (process.env['CONTIGO_FIGURES'] !== undefined) console.log(sizes.join(' '));
});
