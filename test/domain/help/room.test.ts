import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { strangerVoice } from '../../../src/app/voice.ts';
import { viewOf } from '../../../src/app/letter.ts';
import type { Channel } from '../../../src/domain/channel.ts';
import type { Circle } from '../../../src/domain/circle.ts';
import { ENTRY_KINDS, type EntryId } from '../../../src/domain/emergency.ts';
import { roomOf } from '../../../src/domain/help/room.ts';
import type { ChannelId, KeyDateId, NeedId, PersonId } from '../../../src/domain/id.ts';
import type { Item } from '../../../src/domain/item.ts';
import { KEY_DATE_KINDS } from '../../../src/domain/keydate.ts';
import { LANGUAGES } from '../../../src/domain/language.ts';
import { NEED_KINDS, type Need } from '../../../src/domain/need.ts';
import type { Offer } from '../../../src/domain/offer.ts';
import { plan } from '../../../src/domain/plan.ts';
import { HOUR, later } from '../../../src/domain/time.ts';
import { compose } from '../../../src/text/compose/compose.ts';
import { textOf } from '../../stage.ts';
import {
  ANA,
  NEW_YORK,
  RAFA,
  circle,
  clock,
  day,
  moment,
  peopleOf,
  person,
  version,
} from '../../family.ts';

const ROOM: Channel = {
  id: 'roomro' as ChannelId,
  account: 'telegram:-100555',
  chat: '-100555',
  title: 'Friends',
  language: 'es',
  kinds: [],
  by: ANA,
  at: moment('2027-09-01 09:00'),
  state: { is: 'open' },
};
const LUZ = 'luzluz' as PersonId;
const PEDRO = 'pedrop' as PersonId;
const AT = moment('2027-09-02 10:00');
const PEOPLE = peopleOf(
  person(ANA, { called: 'Ana Lastnama' }),
  person(RAFA, { called: 'Rafa Lastnamb' }),
  person(LUZ, { called: 'Luz Lastnamc' }),
  person(PEDRO, { called: 'Pedro Lastnamd' }),
);

/** What nobody may read in a room, each with a mark of its own. */
const SECRETS = [
  'Mainstreet',
  'Plazasecret',
  'Notesecret',
  'Looksecret',
  'Reportsecret',
  'Planscret',
  'Lastnam',
  '5550134',
  '8:3',
  '7:1',
  '9:4',
  'case',
  'caso',
  'check-in',
  'presentación',
  'hearing',
  'audiencia',
  'ICE',
];

const offers = fc.record({
  by: fc.constantFrom(LUZ, PEDRO, RAFA),
  state: fc.constantFrom<Offer['state'][]>('taken', 'waiting', 'withdrawn'),
  yes: fc.boolean(),
  no: fc.boolean(),
  had: fc.boolean(),
  late: fc.boolean(),
  hours: fc.nat(200),
});
const needs = fc.record({
  kind: fc.constantFrom(...NEED_KINDS),
  many: fc.integer({ min: 1, max: 3 }),
  hours: fc.nat(100),
  offers: fc.array(offers, { maxLength: 3 }),
});
const dates = fc.record({
  kind: fc.constantFrom(...KEY_DATE_KINDS),
  days: fc.integer({ min: 3, max: 28 }),
  until: fc.constantFrom(undefined, 'unknown' as const),
  place: fc.constantFrom('450 Mainstreet, Hartford CT', '12 Mainstreet', ''),
  needs: fc.array(needs, { maxLength: 4 }),
});
type Dates = typeof dates extends fc.Arbitrary<infer T> ? readonly T[] : never;

function circleFrom(all: Dates): Circle {
  const made = all.map((one, place) => ({
    ...one,
    id: `dated${'abcdefg'[place] ?? 'h'}` as KeyDateId,
  }));
  const wanted = made.flatMap((one) =>
    one.needs.map((need, place) => ({
      ...need,
      id: `${one.id}n${place + 2}` as NeedId,
      date: one.id,
    })),
  );
  return circle(
    made.map(({ id, kind, days, until, place }) => ({
      id,
      kind,
      of: [ANA, RAFA],
      state: { is: 'ahead' },
      versions: [
        version(
          {
            date: day(`2027-10-${String(days).padStart(2, '0')}`),
            time: { is: 'at', time: clock('08:30') },
            zone: NEW_YORK,
            ...(until && { until }),
          },
          { place, note: 'Notesecret', at: AT },
        ),
      ],
    })),
    {
      room: ROOM,
      members: [
        { person: ANA, role: 'family', phone: '5550134' },
        { person: RAFA, role: 'family' },
        { person: LUZ, role: 'supporter', phone: '5550134' },
        { person: PEDRO, role: 'coordinator', lead: true },
      ],
      needs: wanted.map(({ id, date, kind, many, hours }): Need => ({
        id,
        date,
        kind,
        many,
        from: clock('07:15'),
        to: clock('09:45'),
        meeting: 'Plazasecret',
        by: ANA,
        at: later(AT, hours * HOUR),
      })),
      offers: wanted.flatMap(({ id, offers: given }) => given.map((one) => offerFrom(id, one))),
      reports: made.map(({ id }) => ({ date: id, by: LUZ, words: 'Reportsecret', at: AT })),
      plan: {
        entries: ENTRY_KINDS.map((kind, place) => ({
          id: `entrye${place}` as EntryId,
          kind,
          words: 'Planscret',
          readers: [{ is: 'role', role: 'supporter' }],
          by: ANA,
          at: AT,
        })),
        none: [],
        shown: [],
      },
    },
  );
}

function offerFrom(
  need: NeedId,
  { by, state, yes, no, had, late, hours }: typeof offers extends fc.Arbitrary<infer T> ? T : never,
): Offer {
  const at = later(AT, hours * HOUR);
  return {
    need,
    by,
    at,
    since: at,
    state,
    look: 'Looksecret',
    ...(had && { had: true }),
    ...(yes && state === 'taken' && { yes: { by: ANA, at } }),
    ...(no && state === 'withdrawn' && { no: { by: ANA, at } }),
    ...(late && { late: at }),
  };
}

function saidIn(item: Item, people = PEOPLE): readonly string[] {
  const batch = { items: [item], tries: 0, repeat: false, since: undefined, late: 0 } as const;
  return LANGUAGES.map((language) => {
    const voice = strangerVoice(language, item.from, { telegram: 'ContigoBot' });
    return textOf(compose(viewOf(batch, people, language), voice));
  });
}

test('nothing that is said in a room names a case, an hour, an address, a number or a last name, whatever the circle holds', () => {
  let said = 0;
  fc.assert(
    fc.property(fc.array(dates, { minLength: 1, maxLength: 4 }), (all) => {
      const items = plan(circleFrom(all), PEOPLE).filter(({ to }) => to.kind === 'channel');
      for (const item of items) {
        for (const text of saidIn(item)) {
          said += 1;
          const leaked = SECRETS.filter((secret) => text.includes(secret));
          assert.deepEqual(leaked, [], text);
        }
      }
    }),
    { numRuns: 200 },
  );
  assert.ok(said > 500, `only ${said} messages were read`);
});

test('in a room that is not private, or that we may not write in, nothing is said', () => {
  const made = circleFrom([
    {
      kind: 'hearing',
      days: 19,
      until: undefined,
      place: '',
      needs: [{ kind: 'driver', many: 1, hours: 0, offers: [] }],
    },
  ]);
  const inRoom = (state: Channel['state']) =>
    roomOf({ ...made, room: { ...ROOM, state } }, PEOPLE).filter(({ to }) => to.kind === 'channel');
  const since = AT;
  assert.ok(inRoom({ is: 'open' }).length > 0);
  assert.deepEqual(inRoom({ is: 'exposed', how: 'link', since }), []);
  assert.deepEqual(inRoom({ is: 'lacks', rights: ['post'], since }), []);
  assert.deepEqual(inRoom({ is: 'gone', because: 'put-out', since }), []);
});

test('that a room is not private is told to the family and to whoever leads, and to no supporter', () => {
  const room: Channel = { ...ROOM, state: { is: 'exposed', how: 'many', since: AT } };
  const told = roomOf({ ...circleFrom([]), room }, PEOPLE).flatMap(({ about, to }) =>
    about.kind === 'channel-news' && about.what === 'exposed' && to.kind === 'person'
      ? [to.id]
      : [],
  );
  assert.deepEqual(told, [ANA, RAFA, PEDRO]);
});
