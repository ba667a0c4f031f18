import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frozenClock, movableClock } from '../../src/adapters/clock/movable.ts';
import { createTurns, type Turns } from '../../src/app/lane.ts';
import { createPace } from '../../src/app/pace.ts';
import type { Lane } from '../../src/domain/item.ts';
import { SECOND, instant, later, type Instant } from '../../src/domain/time.ts';
import type { Clock } from '../../src/ports/clock.ts';
import type { Limits } from '../../src/ports/messenger.ts';

const START = instant(1_800_000_000_000);
const TELEGRAM: Limits = {
  aSecond: 30,
  apart: SECOND,
  aMinuteAGroup: 20,
  isGroup: (chat) => chat.startsWith('-'),
};

interface Sent {
  readonly chat: string;
  readonly at: Instant;
}

/** Turns in simulated time, in which sending takes no time. */
function ground(limits = TELEGRAM) {
  const soon = () => new Promise<void>((resolve) => setImmediate(resolve));
  const settled = async () => {
    for (let times = 0; times < 5; times += 1) await soon();
  };
  const clock = movableClock({ base: frozenClock(START), settled });
  const pace = createPace(limits, () => clock.now());
  const turns = createTurns(12, { pace, clock });
  const sent: Sent[] = [];
  return { clock, pace, turns, sent, say: sayer(turns, () => clock.now(), sent) };
}

function sayer(turns: Turns, now: () => Instant, sent: Sent[]) {
  return (chat: string, lane: Lane = 'announcement') =>
    void turns.take(chat, lane, async () => {
      const answered = await turns.send(chat, lane);
      sent.push({ chat, at: now() });
      answered();
    });
}

function most(sent: readonly Sent[], span: number): number {
  return Math.max(
    ...sent.map(({ at }) => sent.filter((one) => one.at > at - span && one.at <= at).length),
  );
}

test('a thousand announcements keep to thirty a second, with room for one that cannot wait', async () => {
  const { clock, sent, say } = ground();
  for (let n = 0; n < 1_000; n += 1) say(`chat ${n}`);
  await clock.moveTo(later(START, 1_000 * SECOND));
  assert.equal(sent.length, 1_000);
  assert.ok(most(sent, SECOND) <= 29, `${most(sent, SECOND)} in a second`);
  const took = sent.at(-1)!.at - START;
  assert.ok(took <= (1_000 / 30) * SECOND * 1.05, `${took} ms`);
});

test('a reminder in the middle of them goes at once, and the second in which it goes is not over the limit', async () => {
  const { clock, sent, say } = ground();
  for (let n = 0; n < 300; n += 1) say(`chat ${n}`);
  await clock.moveTo(later(START, 4_321));
  const before = clock.now();
  say('ana', 'reminder');
  await clock.moveTo(later(START, 20 * SECOND));
  assert.equal(sent.find(({ chat }) => chat === 'ana')!.at - before, 0);
  assert.ok(most(sent, SECOND) <= 30, `${most(sent, SECOND)} in a second`);
});

test('what cannot wait overtakes what can, within the same limits', async () => {
  const { clock, sent, say } = ground();
  for (let n = 0; n < 100; n += 1) say(`chat ${n}`);
  say('last', 'bulletin');
  await clock.moveTo(later(START, 10 * SECOND));
  assert.ok(sent.findIndex(({ chat }) => chat === 'last') <= 8);
});

test('one chat hears a second apart, and a group twenty times a minute at most; others do not wait for them', async () => {
  const { clock, sent, say } = ground();
  for (let n = 0; n < 3; n += 1) say('ana');
  for (let n = 0; n < 25; n += 1) say('-100');
  for (let n = 0; n < 20; n += 1) say(`chat ${n}`);
  await clock.moveTo(later(START, 3 * SECOND));
  const others = sent.filter(({ chat }) => chat.startsWith('chat'));
  assert.equal(others.length, 20);
  await clock.moveTo(later(START, 100 * SECOND));
  const of = (name: string) => sent.filter(({ chat }) => chat === name);
  assert.deepEqual([of('ana').length, most(of('ana'), SECOND)], [3, 1]);
  assert.deepEqual([of('-100').length, most(of('-100'), 60 * SECOND)], [25, 20]);
});

test('nothing to many goes while the platform asks for rest; a reminder is tried all the same', async () => {
  const { clock, sent, say, pace } = ground();
  for (let n = 0; n < 100; n += 1) say(`chat ${n}`);
  await clock.moveTo(later(START, SECOND));
  const [said, until] = [sent.length, later(START, 9 * SECOND)];
  pace.rests(until);
  await clock.moveTo(later(START, 5 * SECOND));
  say('ana', 'reminder');
  await clock.moveTo(later(START, 8_999));
  assert.deepEqual([sent.length, sent.at(-1)?.chat], [said + 1, 'ana']);
  await clock.moveTo(later(START, 30 * SECOND));
  assert.equal(sent.length, 101);
});

test('as many reminders as the platform takes in a second go at once', async () => {
  const { clock, sent, say } = ground();
  for (let n = 0; n < 29; n += 1) say(`chat ${n}`, n % 2 ? 'reminder' : 'day-of');
  await clock.moveTo(later(START, 1));
  assert.equal(sent.length, 29);
});

test('a thousand reminders at once keep to thirty a second, those of the day first, and an alarm waits for none', async () => {
  const { clock, sent, say } = ground();
  for (let n = 0; n < 1_000; n += 1) say(`chat ${n}`, n < 800 ? 'reminder' : 'day-of');
  await clock.moveTo(later(START, 4_321));
  say('ana', 'alarm');
  await clock.moveTo(later(START, 4_322));
  assert.equal(sent.at(-1)?.chat, 'ana');
  await clock.moveTo(later(START, 40 * SECOND));
  assert.equal(sent.length, 1_001);
  assert.ok(most(sent, SECOND) <= 30, `${most(sent, SECOND)} in a second`);
  assert.ok(sent.at(-1)!.at - START <= (1_000 / 30) * SECOND * 1.1);
  const ofTheDay = sent.findLastIndex(({ chat }) => Number(chat.slice(5)) >= 800);
  assert.ok(ofTheDay < 240, `after ${ofTheDay} others`);
});

test('many reminders leave room for what people are answered meanwhile', async () => {
  const stage = ground();
  await answering(stage, { many: 10, every: SECOND, until: later(START, 2 * SECOND) });
  for (let n = 0; n < 500; n += 1) stage.say(`chat ${n}`, 'reminder');
  await answering(stage, { many: 10, every: SECOND, until: later(START, 40 * SECOND) });
  const { sent } = stage;
  assert.equal(sent.filter(({ chat }) => chat.startsWith('chat')).length, 500);
  assert.ok(most(sent, SECOND) <= 30, `${most(sent, SECOND)} in a second`);
});

test('a platform that is slow to answer holds up a reminder for two seconds and no longer', async () => {
  const { clock, pace, turns } = ground();
  for (let n = 0; n < 40; n += 1) pace.sends(`person ${n}`, 'to-one');
  let at: Instant | undefined;
  void turns.take('ana', 'reminder', () => Promise.resolve((at = clock.now())));
  await clock.moveTo(later(START, 10 * SECOND));
  assert.ok(
    at !== undefined && at <= later(START, 2 * SECOND + 10),
    `${(at ?? Infinity) - START} ms`,
  );
});

test('what a platform that is away never counted holds up nothing', async () => {
  const { clock, pace, sent, say } = ground();
  for (let n = 0; n < 100; n += 1) pace.sends(`person ${n}`, 'to-one')(false);
  say('ana', 'reminder');
  await clock.moveTo(later(START, 1));
  assert.equal(sent.length, 1);
});

test('announcements that hang never take the places that reminders need', async () => {
  const { turns } = ground();
  const never = () => new Promise<void>(() => undefined);
  for (let n = 0; n < 50; n += 1) void turns.take(`chat ${n}`, 'announcement', never);
  let said = false;
  await turns.take('ana', 'reminder', () => Promise.resolve((said = true)));
  assert.equal(said, true);
});

test('nobody is left waiting when the clock goes on while turns are given', async () => {
  for (let every = 2; every < 30; every += 1) await allAreSaid(every);
});

/** On a clock that goes on by a millisecond each time that it was asked so often. */
async function allAreSaid(every: number): Promise<void> {
  let at: number = START;
  let asked = 0;
  const alarms: { readonly when: number; readonly ring: () => void }[] = [];
  const clock: Clock = {
    now: () => {
      asked += 1;
      if (asked % every === 0) at += 1;
      return at as Instant;
    },
    at: (when, ring) => {
      const alarm = { when, ring };
      alarms.push(alarm);
      return () => void alarms.splice(alarms.indexOf(alarm), alarms.includes(alarm) ? 1 : 0);
    },
  };
  const turns = createTurns(12, { pace: createPace(TELEGRAM, () => clock.now()), clock });
  const sent: Sent[] = [];
  const say = sayer(turns, () => clock.now(), sent);
  for (let n = 0; n < 200; n += 1) say(`chat ${n}`);
  for (let idle = 0; idle < 20; idle += 1) {
    await new Promise<void>((resolve) => setImmediate(resolve));
    const [alarm] = alarms.sort((one, other) => one.when - other.when).splice(0, 1);
    if (!alarm) continue;
    idle = 0;
    at = Math.max(at, Math.floor(alarm.when));
    alarm.ring();
  }
  assert.equal(sent.length, 200, `a millisecond at every ${every}th look`);
}

/** Answers that go out at once, so many together, every so often. */
async function answering(
  { clock, pace, sent }: ReturnType<typeof ground>,
  { many, every, until }: { many: number; every: number; until: Instant },
): Promise<void> {
  for (let at: number = clock.now(); at < until; at += every) {
    for (let n = 0; n < many; n += 1) {
      const answered = pace.answers(`person ${n}`);
      sent.push({ chat: `person ${n}`, at: clock.now() });
      answered();
    }
    await clock.moveTo(later(instant(at), every));
  }
}

for (const [many, every] of [
  [1, 70],
  [3, 250],
  [10, SECOND],
] as const) {
  test(`with ${many} answered every ${every} ms no second holds more than the platform takes, and none of them waits`, async () => {
    const stage = ground();
    await answering(stage, { many, every, until: later(START, 2 * SECOND) });
    for (let n = 0; n < 500; n += 1) stage.say(`chat ${n}`);
    await answering(stage, { many, every, until: later(START, 60 * SECOND) });
    const { sent } = stage;
    assert.equal(sent.filter(({ chat }) => chat.startsWith('chat')).length, 500, 'all are told');
    assert.ok(most(sent, SECOND) <= 30, `${most(sent, SECOND)} in a second`);
  });
}

test('an answer of whose end nobody tells holds up what goes to many for a minute at most', async () => {
  const stage = ground();
  for (let n = 0; n < 40; n += 1) stage.pace.answers(`person ${n}`);
  for (let n = 0; n < 10; n += 1) stage.say(`chat ${n}`);
  await stage.clock.moveTo(later(START, 70 * SECOND));
  assert.equal(stage.sent.length, 10);
});

test('whoever was just answered hears what goes to many a second later', async () => {
  const stage = ground();
  stage.pace.answers('chat')();
  stage.say('chat');
  await stage.clock.moveTo(later(START, 2 * SECOND));
  assert.ok(stage.sent[0]!.at >= later(START, SECOND));
});

test('people who press at any moment, now and then several together, never make it more than the platform takes', async () => {
  const stage = ground();
  const { clock, pace, sent, say } = stage;
  let [at, seed]: [number, number] = [START, 7];
  for (let n = 0; n < 400; n += 1) {
    seed = (seed * 48_271) % 2_147_483_647;
    at += seed % 140;
    await clock.moveTo(instant(at));
    if (n === 100) for (let all = 0; all < 1_000; all += 1) say(`chat ${all}`);
    pace.answers(`person ${n}`)();
    sent.push({ chat: `person ${n}`, at: clock.now() });
  }
  assert.ok(most(sent, SECOND) <= 30, `${most(sent, SECOND)} in a second`);
});
