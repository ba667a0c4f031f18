import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateOfId, withCircle, withoutMember, type Circle } from '../../src/domain/circle.ts';
import type { KeyDateId, NeedId, PersonId } from '../../src/domain/id.ts';
import type { NeedKind } from '../../src/domain/need.ts';
import type { Offer } from '../../src/domain/offer.ts';
import { withExpected, withStep, withoutStep, type StepKind } from '../../src/domain/outing.ts';
import type { Person } from '../../src/domain/person.ts';
import { MINUTE, later, type Instant } from '../../src/domain/time.ts';
import {
  ANA,
  LONG_AGO,
  RAFA,
  SARA,
  circle,
  keyDate,
  moment,
  moved,
  person,
  wordsAt,
} from '../family.ts';
import type { Ledger } from '../../src/domain/ledger.ts';
import { Teller, lineOf } from '../teller.ts';

const ROSA = 'rosara' as PersonId;
const CARLA = 'carara' as PersonId;
const WADE = 'wadewa' as PersonId;
const LEE = 'keekee' as PersonId;
const DATE = 'dddddd' as KeyDateId;

/** A check-in at 8:30, so that they are taken to be out at 11:30, with a circle of seven. */
function day(more: Partial<Circle> = {}, people: readonly Person[] = everybody()): Teller {
  const full = circle([keyDate('2027-10-12 08:30')], {
    members: [
      { person: ANA, role: 'family' },
      { person: RAFA, role: 'family' },
      { person: CARLA, role: 'coordinator' },
      { person: ROSA, role: 'supporter' },
      { person: WADE, role: 'supporter' },
      { person: LEE, role: 'lawyer' },
    ],
    needs: [need('companion'), need('on-call')],
    offers: [offer('companion', ROSA), offer('on-call', WADE)],
    ...more,
  });
  const teller = new Teller(full, people, moment('2027-10-12 11:00'));
  teller.tells();
  return teller;
}

function everybody(): readonly Person[] {
  const ana = person(ANA, { trusted: { person: SARA, called: 'mi hermana' } });
  const sara = person(SARA, { circles: [], trustedBy: [ANA] });
  return [ana, sara, ...[RAFA, CARLA, ROSA, WADE, LEE].map((id) => person(id))];
}

function need(kind: NeedKind) {
  return { id: idOf(kind), date: DATE, kind, many: 1, meeting: '', by: ANA, at: LONG_AGO };
}

function offer(kind: NeedKind, by: PersonId, yes = true): Offer {
  const word = { by: ANA, at: LONG_AGO };
  return { need: idOf(kind), by, at: LONG_AGO, state: 'taken', ...(yes && { yes: word }) };
}

function idOf(kind: NeedKind): NeedId {
  return `need${kind.replace(/[^a-hjkmnp-tv-z]/g, '')}x` as NeedId;
}

function says(teller: Teller, is: StepKind, by: PersonId = ANA): Instant {
  const { now } = teller;
  teller.circle = withStep(teller.circle, dateOf(teller), { is, by, at: now });
  return now;
}

function takesBack(teller: Teller, said: Instant): void {
  teller.circle = withoutStep(teller.circle, dateOf(teller), { said, at: teller.now });
}

function dateOf({ circle: one }: Teller) {
  return dateOfId(one, DATE)!;
}

/** What is said up to then of being out, with its hour. */
function until(teller: Teller, words: string): readonly string[] {
  return teller.tellsUntil(words).flatMap((line) => {
    const [at = '', ...what] = line.split(' ');
    const said = what.join(' ');
    if (!/^(out|late|help-all|calm|unreached to)/.test(said)) return [];
    return [`${wordsAt(Number(at) as Instant).slice(11)} ${said.replace(' dddddd', '')}`];
  });
}

const ALL = [CARLA, LEE, RAFA, ROSA, SARA, WADE].sort();

function toAll(at: string, what: string, whom: readonly PersonId[] = ALL): readonly string[] {
  return whom.map((id) => `${at} ${what} to ${id}`);
}

test('nobody answers: the companion after 15 minutes, on call and coordinator after 30, all after 2 hours', () => {
  const said = until(day(), '2027-10-13 05:00');
  assert.deepEqual(said.slice(0, 4), [
    '11:30 out to anaana',
    '11:45 late-companion to rosara',
    '12:00 late-watch to wadewa',
    '12:00 late-watch to carara',
  ]);
  assert.deepEqual([...said.slice(4)].sort(), toAll('13:30', 'late-all'));
});

test('«out» stops everything at once and calms exactly those who had been told', () => {
  const teller = day();
  until(teller, '2027-10-12 12:10');
  says(teller, 'out');
  const said = until(teller, '2027-10-13 05:00');
  assert.deepEqual([...said].sort(), toAll('12:10', 'calm-out', [CARLA, ROSA, WADE].sort()));
});

test('a late «out» calms all who were alarmed, each once, and nothing more comes when the date is done', () => {
  const teller = day();
  until(teller, '2027-10-12 16:00');
  says(teller, 'out');
  assert.deepEqual([...until(teller, '2027-10-12 17:00')].sort(), toAll('16:00', 'calm-out'));
  const done = { is: 'done', at: teller.now, outcome: 'went', by: ANA } as const;
  teller.circle = { ...teller.circle, dates: [{ ...dateOf(teller), state: done }] };
  assert.deepEqual(until(teller, '2027-10-14 05:00'), []);
});

test('whoever the alarm did not reach is not calmed either', () => {
  const teller = day();
  teller.fate = (batch) => (/late-all.*keekee/.test(lineOf(batch)) ? 'fails' : 'arrives');
  until(teller, '2027-10-12 14:00');
  says(teller, 'out');
  const said = until(teller, '2027-10-12 15:00').filter((line) => line.includes('calm'));
  assert.deepEqual(
    [...said].sort(),
    toAll(
      '14:00',
      'calm-out',
      ALL.filter((id) => id !== LEE),
    ),
  );
});

test('steps on the way change one message in its place; that they are out comes anew', () => {
  const teller = day();
  says(teller, 'on-my-way');
  const [first] = teller.says();
  const ref = { account: 'terminal:ana', chat: 'c', message: '7' } as const;
  const key = first!.items[0].key;
  const entry = { is: 'delivered', at: teller.now, by: ref.account, ref } as const;
  teller.circle = { ...teller.circle, ledger: { ...teller.circle.ledger, [key]: entry } };
  teller.now = later(teller.now, MINUTE);
  says(teller, 'in');
  const shown = (all: ReturnType<Teller['says']>) =>
    all.find(({ items: [item] }) => key.endsWith(toOf(item)))?.items[0].instead;
  assert.deepEqual(shown(teller.says()), ref);
  const ledger = Object.entries(teller.circle.ledger).map(([name, one]) =>
    one.is === 'delivered' ? [name, { ...one, ref }] : [name, one],
  );
  teller.circle = { ...teller.circle, ledger: Object.fromEntries(ledger) as Ledger };
  teller.now = later(teller.now, MINUTE);
  says(teller, 'out');
  assert.equal(shown(teller.says()), undefined);
});

function toOf({ to }: { readonly to: { readonly kind: string; readonly id?: string } }): string {
  return to.id ?? 'nobody';
}

test('out early: nobody is asked and nobody is told', () => {
  const teller = day();
  says(teller, 'out');
  assert.deepEqual(until(teller, '2027-10-13 05:00'), []);
});

test('without a companion the next rung comes when the companion would have been told', () => {
  const teller = day({ needs: [need('on-call')], offers: [offer('on-call', WADE)] });
  const said = until(teller, '2027-10-12 13:00');
  assert.deepEqual(said, [
    '11:30 out to anaana',
    '11:45 late-watch to wadewa',
    '11:45 late-watch to carara',
  ]);
});

test('a companion whom the family has not confirmed is told nothing', () => {
  const teller = day({ offers: [offer('companion', ROSA, false), offer('on-call', WADE)] });
  const said = until(teller, '2027-10-13 05:00').filter((line) => line.includes(ROSA));
  assert.deepEqual(said, []);
});

test('a companion who cannot be reached is passed over at once, and so is the next rung', () => {
  const teller = day();
  teller.fate = (batch) => (lineOf(batch).includes(ROSA) ? 'fails' : 'arrives');
  const said = until(teller, '2027-10-12 13:00');
  assert.deepEqual(
    said.filter((line) => line.includes('watch')).map((line) => line.slice(0, 5)),
    ['11:45', '11:45'],
  );
  const alone = day();
  alone.fate = (batch) => (/rosara|wadewa|carara/.test(lineOf(batch)) ? 'fails' : 'arrives');
  const all = until(alone, '2027-10-12 13:00').filter((line) => line.includes('late-all'));
  assert.deepEqual([...new Set(all.map((line) => line.slice(0, 5)))], ['11:45']);
});

test('a question that reached nobody waits for no answer', () => {
  const teller = day();
  teller.fate = (batch) => (lineOf(batch).startsWith('out') ? 'fails' : 'arrives');
  assert.deepEqual(until(teller, '2027-10-12 11:40'), ['11:30 late-companion to rosara']);
});

test('an alarm that fails goes to the operator, without content', () => {
  const teller = day();
  teller.fate = (batch) => (/late-all.*keekee/.test(lineOf(batch)) ? 'fails' : 'arrives');
  const said = until(teller, '2027-10-12 14:00');
  assert.ok(said.includes('13:31 unreached to operator'), said.join('\n'));
});

test('after a long stop they are asked first, and have a quarter of an hour before anybody is told', () => {
  const teller = day();
  teller.now = moment('2027-10-12 16:00');
  const said = until(teller, '2027-10-13 05:00');
  assert.equal(said[0], '16:00 out to anaana');
  assert.deepEqual([...new Set(said.slice(1).map((line) => line.slice(0, 5)))], ['16:15']);
  assert.deepEqual(
    said
      .slice(1)
      .map((line) => line.slice(6))
      .sort(),
    toAll('', 'late-all').map((line) => line.slice(1)),
  );
});

test('«not yet» puts the question off for an hour, calms whoever was told, and the rungs begin anew', () => {
  const teller = day();
  until(teller, '2027-10-12 11:50');
  says(teller, 'not-yet');
  assert.deepEqual(until(teller, '2027-10-12 13:10'), [
    '11:50 calm-not-yet to rosara',
    '12:50 late-ask to anaana',
    '13:05 late-companion to rosara',
  ]);
});

test('an «out» that was a mistake brings the alarm back, under keys of its own', () => {
  const teller = day();
  until(teller, '2027-10-12 14:00');
  const said = says(teller, 'out');
  assert.equal(until(teller, '2027-10-12 14:05').length, ALL.length);
  takesBack(teller, said);
  assert.deepEqual([...until(teller, '2027-10-12 14:06')].sort(), toAll('14:05', 'late-all'));
  says(teller, 'out');
  assert.deepEqual([...until(teller, '2027-10-12 15:00')].sort(), toAll('14:06', 'calm-out'));
});

test('«need help» tells all at once, and taken back calms all at once', () => {
  const teller = day();
  const said = says(teller, 'help');
  assert.deepEqual([...until(teller, '2027-10-12 11:01')].sort(), toAll('11:00', 'help-all'));
  takesBack(teller, said);
  const after = until(teller, '2027-10-12 11:40');
  assert.deepEqual(
    after.filter((line) => line.includes('calm')).sort(),
    toAll('11:01', 'calm-mistake'),
  );
  assert.ok(after.includes('11:30 out to anaana'));
});

test('«need help» at night sounds through quiet hours', () => {
  const teller = day();
  teller.now = moment('2027-10-12 23:30');
  says(teller, 'help');
  const said = teller.tells().filter((line) => line.startsWith('help-all'));
  assert.equal(said.length, ALL.length);
});

test('the end that they expect moves the question and all rungs, and the circle sets how long to wait', () => {
  const teller = day({ alarm: 60 });
  teller.circle = withExpected(teller.circle, dateOf(teller), moment('2027-10-12 14:00'));
  const said = until(teller, '2027-10-12 15:00');
  assert.equal(said[0], '14:00 out to anaana');
  assert.equal(said.filter((line) => line.startsWith('15:00 late-all')).length, ALL.length);
});

test('a date that moved to another day alarms nobody, and whoever had been told is relieved', () => {
  const teller = day();
  until(teller, '2027-10-12 11:50');
  const to = moved(dateOf(teller), '2027-11-20 08:30', { by: ANA, at: teller.now });
  teller.circle = { ...teller.circle, dates: [to] };
  assert.deepEqual(until(teller, '2027-10-13 05:00'), ['11:50 calm-over to rosara']);
});

test('of custody nobody is calmed', () => {
  const teller = day();
  until(teller, '2027-10-12 14:00');
  const done = { is: 'done', at: teller.now, outcome: 'detained', by: RAFA } as const;
  teller.circle = { ...teller.circle, dates: [{ ...dateOf(teller), state: done }] };
  assert.deepEqual(
    until(teller, '2027-10-14 05:00').filter((line) => line.includes('calm')),
    [],
  );
});

test('a crash at the moment of the alarm loses nothing and says that it may be a repeat', () => {
  const teller = day();
  until(teller, '2027-10-12 13:00');
  let crashed = false;
  teller.fate = () => {
    if (crashed) return 'arrives';
    crashed = teller.now >= moment('2027-10-12 13:30');
    return crashed ? 'crash' : 'arrives';
  };
  const first = until(teller, '2027-10-12 13:30');
  const said = [...first, ...until(teller, '2027-10-12 15:00')];
  assert.equal(new Set(said.map((line) => line.replace(' again', ''))).size, ALL.length);
  assert.equal(said.filter((line) => line.endsWith('again')).length, 1);
});

test('whoever wants no messages, with nobody along, sets off no alarm', () => {
  const silent = everybody().map((one) =>
    one.id === ANA ? person(ANA, { consent: { is: 'withdrawn', on: LONG_AGO } }) : one,
  );
  assert.deepEqual(until(day({ needs: [], offers: [] }, silent), '2027-10-13 05:00'), []);
});

test('a date that was over when it was entered alarms nobody', () => {
  const at = later(moment('2027-10-12 11:30'), 5 * MINUTE);
  const teller = day({ dates: [keyDate('2027-10-12 08:30', { at })] });
  const said = until(teller, '2027-10-13 05:00').filter((line) => line.includes('late'));
  assert.deepEqual(said, []);
});

test('the line of where they are goes to family at home and coordinator, the newest step only', () => {
  const teller = day();
  says(teller, 'on-my-way');
  teller.now = later(teller.now, MINUTE);
  const said = says(teller, 'arrived', ROSA);
  assert.deepEqual([...teller.tells()].sort(), [
    'where-arrived dddddd to carara',
    'where-arrived dddddd to rafara',
  ]);
  teller.now = later(teller.now, MINUTE);
  takesBack(teller, said);
  assert.deepEqual([...teller.tells()].sort(), [
    'where-mistake-on-my-way dddddd to carara',
    'where-mistake-on-my-way dddddd to rafara',
  ]);
});

test('what was said on the day goes with its date, and comes along into another circle', () => {
  const teller = day();
  says(teller, 'in', ROSA);
  const left = withoutMember(teller.circle, ANA, teller.now);
  assert.deepEqual([left.dates, left.outings], [[], []]);
  const other = circle([], { members: [{ person: SARA, role: 'family' }] });
  assert.equal(withCircle(other, teller.circle).outings?.[0]?.steps[0]?.by, ROSA);
});
