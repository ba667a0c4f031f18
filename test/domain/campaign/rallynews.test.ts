import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Campaign } from '../../../src/domain/campaign/campaign.ts';
import { planOfCrowd } from '../../../src/domain/campaign/crowdplan.ts';
import { entered, type Crowd } from '../../../src/domain/campaign/crowd.ts';
import { outgoing } from '../../../src/domain/campaign/outgoing.ts';
import {
  callOff,
  end,
  retime,
  sayHere,
  toggleRung,
} from '../../../src/domain/campaign/rallychange.ts';
import type { Rally } from '../../../src/domain/campaign/rally.ts';
import { rallyReminders } from '../../../src/domain/campaign/rallyreminders.ts';
import { answerTo } from '../../../src/domain/campaign/rsvp.ts';
import { withdraw, type Statement } from '../../../src/domain/campaign/statement.ts';
import type { CrowdId, EventId, PersonId, StatementId } from '../../../src/domain/id.ts';
import { EMPTY_LEDGER } from '../../../src/domain/ledger.ts';
import type { Item } from '../../../src/domain/item.ts';
import { LUZ, SIGN, campaignOf, rallyOf, statement } from '../../campaigning.ts';
import { ANA, SARA, moment, person, wordsAt, when } from '../../family.ts';

const EVENT = 'rarara' as EventId;
const THANKS = 'thanks' as StatementId;

function out(rally: Partial<Rally>, more: { yes?: string; words?: string } = {}): Campaign {
  const at = moment(more.yes ?? '2027-09-01 10:00');
  const yes = { version: 0, by: ANA, at };
  const said = statement(`${EVENT}st`, 'rally', { yes, first: { version: 0, at } });
  const event = rallyOf(EVENT, more.words ?? '2027-10-19 17:00', rally);
  return campaignOf({ statements: [said], events: [event] });
}

function rungs(campaign: Campaign, sign = SIGN): readonly string[] {
  return outgoing(campaign, sign).map(({ rung, from }) => `${wordsAt(from)} ${rung}`);
}

const DOING = { event: EVENT, by: SARA };

test('a rally weeks ahead is announced now, 7, 3 and 1 days before, in the morning, and 2 hours before to those who come', () => {
  const all = out({});
  assert.deepEqual(rungs(all), [
    '2027-09-01 10:00 now',
    '2027-10-12 10:00 d7',
    '2027-10-16 10:00 d3',
    '2027-10-18 18:00 d1',
    '2027-10-19 07:30 morning',
    '2027-10-19 15:00 h2',
  ]);
  assert.deepEqual(
    outgoing(all, SIGN)
      .filter(({ to }) => to === 'yes')
      .map(({ rung }) => rung),
    ['h2'],
  );
});

test('an arrest this morning, a rally at five: nothing that lies in the past, and the rest still comes', () => {
  const state = { is: 'announced', at: moment('2027-10-19 10:00'), by: SARA } as const;
  assert.deepEqual(rungs(out({ state }, { yes: '2027-10-19 10:20' })), [
    '2027-10-19 10:20 now',
    '2027-10-19 15:00 h2',
  ]);
  assert.deepEqual(rungs(out({ state }, { yes: '2027-10-19 16:00' })), ['2027-10-19 16:00 now']);
  assert.deepEqual(rungs(out({ state }, { yes: '2027-10-19 19:30' })), []);
});

test('nothing goes out before the words hold a yes, nor after it was taken back', () => {
  const all = out({});
  const without: Statement = statement(`${EVENT}st`, 'rally');
  assert.deepEqual(rungs({ ...all, statements: [without] }), []);
  const [said] = all.statements;
  const back = withdraw(said!, { by: ANA, at: moment('2027-09-02 10:00') });
  assert.deepEqual(rungs({ ...all, statements: [back] }), []);
});

test('rungs that were turned off do not go out', () => {
  const fewer = toggleRung(toggleRung(out({}), EVENT, 'd7'), EVENT, 'now');
  assert.deepEqual(
    outgoing(fewer, SIGN).map(({ rung }) => rung),
    ['d3', 'd1', 'morning', 'h2'],
  );
  assert.ok(outgoing(toggleRung(fewer, EVENT, 'd7'), SIGN).some(({ rung }) => rung === 'd7'));
});

test('a new time is said once as a change, and only what comes before the new hour is said after it', () => {
  const at = moment('2027-10-18 12:00');
  const moved = retime(out({}), EVENT, { when: when('2027-10-20 18:00'), by: SARA, at });
  assert.deepEqual(rungs(moved), [
    '2027-10-18 12:00 changed',
    '2027-10-19 18:00 d1',
    '2027-10-20 07:30 morning',
    '2027-10-20 16:00 h2',
  ]);
  assert.ok(outgoing(moved, SIGN).every(({ version }) => version === 1));
});

test('what hangs on a date that moved goes out in no way, but that it is called off does', () => {
  const hang = { date: 'dddddd' as never, version: 0 };
  const sign = { ...SIGN, dates: [{ id: hang.date, version: 1, is: 'ahead' as const }] };
  const all = out({ hang });
  assert.deepEqual(rungs(all, sign), []);
  const off = callOff(all, { ...DOING, at: moment('2027-10-02 10:00') }, 'not-needed');
  assert.deepEqual(rungs(off, sign), ['2027-10-02 10:00 off']);
});

test('a rally of which nothing was out is called off without a word to anybody', () => {
  const all = out({ state: { is: 'draft' } });
  assert.deepEqual(rungs(callOff(all, { ...DOING, at: moment('2027-10-02 10:00') })), []);
});

test('thanks go out in their own words, only once these hold a yes', () => {
  const at = moment('2027-10-19 20:00');
  const over = end(out({}), { ...DOING, at }, THANKS);
  assert.deepEqual(rungs(over), []);
  const yes = { version: 0, by: ANA, at: moment('2027-10-20 09:00') };
  const thanks = statement(THANKS, 'thanks', { yes });
  const all = { ...over, statements: [...over.statements, thanks] };
  assert.deepEqual(rungs(all), ['2027-10-20 09:00 thanks']);
  assert.equal(outgoing(all, SIGN)[0]?.wording, thanks.wordings[0]);
});

test('whatever goes to many, urgent or not, goes in the two lanes that keep the platforms’ limits', () => {
  const awaited = says(out({}), LUZ, 'yes', '2027-09-02 10:00');
  const came = callOff(awaited, { ...DOING, at: moment('2027-10-18 12:00') }, 'weather');
  const crowd = entered(emptyCrowd(came), ANA, { wish: { follows: true }, at: OPENED });
  const both = entered(crowd, LUZ, { wish: {}, at: OPENED });
  const people = new Map([ANA, LUZ].map((id) => [id, person(id)]));
  const lanes = [awaited, came].flatMap((campaign) =>
    planOfCrowd(both, people, { campaign, sign: SIGN }).map(({ lane }) => lane),
  );
  assert.deepEqual([...new Set(lanes)].sort(), ['announcement', 'bulletin']);
});

const OPENED = moment('2027-09-01 10:00');

function emptyCrowd(campaign: Campaign): Crowd {
  return {
    schema: 2,
    kind: 'crowd',
    id: 'crowdd' as CrowdId,
    campaign: campaign.id,
    since: OPENED,
    followers: [],
    ledger: EMPTY_LEDGER,
    tallies: {},
  };
}

/** What those who answered hear, as day, rung and person. */
function heard(campaign: Campaign, ...followers: readonly PersonId[]): readonly string[] {
  const empty = emptyCrowd(campaign);
  const crowd = followers.reduce(
    (one, who) => entered(one, who, { wish: {}, at: empty.since }),
    empty,
  );
  const people = new Map(followers.map((id) => [id, person(id)]));
  const announcements = outgoing(campaign, SIGN);
  return rallyReminders({ crowd, campaign, people, announcements }).map(namedIn);
}

function namedIn({ from, key, to }: Item): string {
  const [, , rung = ''] = key.split('.');
  return `${wordsAt(from)} ${rung.replace(/-.*/, '')} ${to.kind === 'person' ? to.id : ''}`;
}

function says(campaign: Campaign, by: PersonId, said: 'yes' | 'try' | 'no', at: string): Campaign {
  return answerTo(campaign, { event: EVENT, by, at: moment(at) }, said);
}

test('who comes hears of it the evening before, in the morning and 2 hours before; who tries not the last; who cannot nothing', () => {
  let all = says(out({}), ANA, 'yes', '2027-09-02 10:00');
  all = says(says(all, LUZ, 'try', '2027-09-02 10:00'), SARA, 'no', '2027-09-02 10:00');
  assert.deepEqual(heard(all, ANA, LUZ, SARA), [
    `2027-10-18 18:00 d1 ${ANA}`,
    `2027-10-19 07:30 morning ${ANA}`,
    `2027-10-19 15:00 h2 ${ANA}`,
    `2027-10-18 18:00 d1 ${LUZ}`,
    `2027-10-19 07:30 morning ${LUZ}`,
  ]);
});

test('who answers at noon of the day is not told what was said in the morning', () => {
  const all = says(out({}), ANA, 'yes', '2027-10-19 12:00');
  assert.deepEqual(heard(all, ANA), [`2027-10-19 15:00 h2 ${ANA}`]);
});

test('a change and a cancellation reach who comes, who tries and who waits, each once', () => {
  let all = says(out({ capacity: 1 }), ANA, 'yes', '2027-09-02 10:00');
  all = says(all, LUZ, 'yes', '2027-09-02 11:00');
  all = says(all, SARA, 'try', '2027-09-02 12:00');
  const at = moment('2027-10-01 12:00');
  const moved = retime(all, EVENT, { when: when('2027-10-20 18:00'), by: SARA, at });
  const changes = heard(moved, ANA, LUZ, SARA).filter((one) => one.includes('changed'));
  assert.deepEqual(
    changes,
    [ANA, LUZ, SARA].map((who) => `2027-10-01 12:00 changed ${who}`),
  );
  const off = callOff(moved, { ...DOING, at: moment('2027-10-02 12:00') });
  assert.deepEqual(
    heard(off, ANA, LUZ, SARA),
    [ANA, LUZ, SARA].map((who) => `2027-10-02 12:00 off ${who}`),
  );
});

test('who moved up hears it, and who was there before does not', () => {
  let all = says(out({ capacity: 1 }), ANA, 'yes', '2027-09-02 10:00');
  all = says(all, LUZ, 'yes', '2027-09-02 11:00');
  all = says(all, ANA, 'no', '2027-09-03 12:00');
  const [first, ...others] = heard(all, ANA, LUZ);
  assert.equal(first, `2027-09-03 12:00 up ${LUZ}`);
  assert.ok(others.every((one) => !one.includes(' up ')));
});

test('«we are here» is said once, at the moment at which somebody said so', () => {
  const at = moment('2027-10-19 17:05');
  const here = sayHere(out({}), { ...DOING, at });
  assert.ok(rungs(here).includes('2027-10-19 17:05 here'));
  const again = sayHere(here, { ...DOING, at: moment('2027-10-19 17:10') });
  assert.equal(again, here);
});
