import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frozenClock, movableClock } from '../../src/adapters/clock/movable.ts';
import { memoryJournal } from '../../src/adapters/journal/journal.ts';
import { MemoryStore } from '../../src/adapters/memory/store.ts';
import { createAgenda } from '../../src/app/agenda.ts';
import { createBook } from '../../src/app/book.ts';
import { createDelivery } from '../../src/app/delivery.ts';
import { createDirectory } from '../../src/app/directory.ts';
import { createJoining } from '../../src/app/joining.ts';
import { callRoll } from '../../src/app/roll.ts';
import { createErrands } from '../../src/app/errand.ts';
import { createPosting } from '../../src/app/posting.ts';
import { createSpeaker } from '../../src/app/speaker.ts';
import { createTick } from '../../src/app/tick.ts';
import { strangerVoice, voiceOf } from '../../src/app/voice.ts';
import type { AccountId } from '../../src/domain/account.ts';
import type { PersonId } from '../../src/domain/id.ts';
import type { ReminderKey } from '../../src/domain/ledger.ts';
import { HOUR, SECOND, later, type Instant } from '../../src/domain/time.ts';
import type { Messenger } from '../../src/ports/messenger.ts';
import { seededChance } from '../chance.ts';
import { ANA, RAFA, accountOf, circle, keyDate, moment, person } from '../family.ts';

/** The alarm from the deadline to the first message out, behind a crowd of announcements. */

const CARLA = 'carara' as PersonId;
const CROWD = 5_000;
/** A platform at its slowest that still works: each message takes a second, twelve at a time. */
const TAKES = SECOND;
const ASKED = moment('2027-10-12 11:30');

function outstanding() {
  const clock = movableClock({
    base: frozenClock(later(ASKED, 2 * HOUR - 10 * SECOND)),
    settled: manyTurns,
  });
  const sent: { readonly at: Instant; readonly kind: string; readonly account: string }[] = [];
  const messenger: Messenger = {
    platform: 'telegram',
    send: ({ account }, { view }) =>
      new Promise((resolve) => {
        clock.at(later(clock.now(), TAKES), () => {
          sent.push({ at: clock.now(), kind: view.kind, account });
          resolve({ is: 'delivered', ref: { account, chat: account, message: '1' } });
        });
      }),
  };
  return { clock, sent, messenger };
}

/** What was set in motion goes on until it waits for the platform, which waits for the clock. */
async function manyTurns(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

test('with 5,000 announcements waiting, the first alarm is out within 15 seconds of the deadline', async () => {
  const { clock, sent, messenger } = outstanding();
  const now = () => clock.now();
  const [store, journal] = [new MemoryStore(), memoryJournal()];
  const [agenda, directory] = [createAgenda(), createDirectory()];
  const people = [person(ANA), person(RAFA), person(CARLA)];
  const said = (key: string) =>
    [key as ReminderKey, { is: 'delivered', at: ASKED, by: accountOf(ANA) }] as const;
  const held = circle([keyDate('2027-10-12 08:30')], {
    members: people.map(({ id }) => ({
      person: id,
      role: id === CARLA ? 'coordinator' : 'family',
    })),
    ledger: Object.fromEntries([
      said('dddddd.0.out.anaana'),
      ...['companion', 'watch'].map((rung) => said(`dddddd.0.due-${rung}-0.${CARLA}`)),
    ]),
  });
  for (const one of people) await store.change({ kind: 'person', id: one.id }, () => one);
  await store.change({ kind: 'circle', id: held.id }, () => held);
  const book = createBook({ store, agenda, directory, now });
  const pseudonym = () => 'p1';
  const delivery = createDelivery({
    messengers: [messenger],
    book,
    clock,
    journal,
    pseudonym,
  });
  const speaker = createSpeaker({
    posting: createPosting({ book, delivery, channels: [], now }),
    errands: createErrands({
      channels: [],
      voice: (language) => strangerVoice(language, now(), {}),
      check: () => Promise.resolve(),
    }),
    channelVoice: (language) => strangerVoice(language, now(), {}),
    book,
    delivery,
    now,
    chance: seededChance(1),
    journal,
    pseudonym,
    operator: undefined,
    voice: (one) => (one ? voiceOf(one, now(), {}) : strangerVoice('en', now(), {})),
    finishLeaving: () => Promise.resolve(),
    finishJoining: (one) => createJoining({ book, now }).finish(one),
    finishEnding: () => Promise.resolve(),
    tidyCrowd: () => Promise.resolve(false),
    fill: (view) => Promise.resolve(view),
  });
  const tick = createTick({ agenda, speaker, clock, journal, pseudonym });
  await callRoll({ book, now, journal, pseudonym });
  const letter = {
    view: { kind: 'notice', say: [{ id: 'start-test' }] },
    voice: strangerVoice('en', now(), {}),
    nonce: 'n',
  } as const;
  for (let n = 0; n < CROWD; n += 1) {
    const account = `telegram:${n + 1}` as AccountId;
    void delivery.deliverTo({ account }, { letter, lane: 'announcement', tries: 0 });
  }
  void tick.run();
  await clock.moveTo(later(ASKED, 2 * HOUR + 20 * SECOND));
  const alarms = sent.filter(({ kind }) => kind === 'overdue');
  const announced = sent.filter(({ kind }) => kind === 'notice').length;
  assert.ok(announced > 0 && delivery.open > 4_000, 'the crowd was there, and still is');
  assert.equal(new Set(alarms.map(({ account }) => account)).size, 2);
  const [first] = alarms;
  assert.ok(first && first.at - later(ASKED, 2 * HOUR) <= 15 * SECOND, 'within 15 seconds');
});
