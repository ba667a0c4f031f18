import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withoutAnswers, withoutTraces } from '../../../src/domain/campaign/trace.ts';
import {
  changeTurn,
  deedsOf,
  lineFor,
  report,
  takeTurn,
  turnOf,
} from '../../../src/domain/campaign/turn.ts';
import type { Campaign } from '../../../src/domain/campaign/campaign.ts';
import { HOUR, later, type Instant } from '../../../src/domain/time.ts';
import { actionOf } from '../../../src/domain/campaign/turn.ts';
import { CALLS, calls, caller, line } from '../../acting.ts';
import { campaignOf } from '../../campaigning.ts';
import { inZone, moment } from '../../family.ts';

const NOON = moment('2027-11-22 12:00');
const three = calls([line('Boston'), line('Hartford'), line('Washington')]);

function asks(campaign: Campaign, who: number, at: Instant = NOON): Campaign {
  return takeTurn(campaign, { event: CALLS, by: caller(who), at });
}

function lineOf(campaign: Campaign, who: number): number | undefined {
  return turnOf(campaign, CALLS, caller(who))?.line;
}

function says(campaign: Campaign, who: number, at: Instant = NOON): Campaign {
  const held = lineOf(campaign, who);
  return report(
    campaign,
    { event: CALLS, by: caller(who), at },
    { is: 'done', ...(held !== undefined && { line: held }) },
  );
}

test('each one who asks gets the next line, and all ring as often', () => {
  const all = [0, 1, 2, 3, 4, 5].reduce((one, who) => asks(one, who), three);
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((who) => lineOf(all, who)),
    [0, 1, 2, 0, 1, 2],
  );
});

test('whoever has a line keeps it until they say how it went, then they get the next one', () => {
  const first = asks(asks(three, 0), 1);
  assert.equal(asks(first, 0), first);
  const told = says(first, 0);
  assert.equal(lineOf(told, 0), undefined);
  assert.equal(lineOf(asks(told, 0), 0), 2);
});

test('only lines that answer now are handed out; where none does, nobody keeps any', () => {
  const west = line('Seattle', { zone: inZone('America/Los_Angeles') });
  const both = calls([line('Boston'), west]);
  const early = moment('2027-11-22 10:00');
  assert.deepEqual(
    [0, 1].map((who) => lineOf(asks(asks(both, 0, early), 1, early), who)),
    [0, 0],
  );
  const late = moment('2027-11-22 19:00');
  assert.equal(lineOf(asks(both, 0, late), 0), 1);
  const night = moment('2027-11-22 23:00');
  assert.equal(asks(both, 0, night), both);
  assert.equal(lineFor(both, actionOf(both, CALLS)!, { at: night }), 0, 'it opens first');
});

test('a line that nobody answers any more is changed for one where somebody does', () => {
  const west = line('Seattle', { zone: inZone('America/Los_Angeles') });
  const held = asks(calls([line('Boston'), west]), 0, moment('2027-11-22 12:30'));
  const calling = { event: CALLS, by: caller(0) };
  assert.equal(changeTurn(held, { ...calling, at: moment('2027-11-22 16:59') }), held);
  const changed = changeTurn(held, { ...calling, at: moment('2027-11-22 17:00') });
  assert.equal(lineOf(changed, 0), 1);
});

test('of one line nothing is kept, and of a line without a yes nothing is said', () => {
  const one = calls([line('Boston')]);
  assert.equal(asks(one, 0), one);
  const [statement] = one.statements;
  const { yes: _, ...unsaid } = statement!;
  const without = campaignOf({ ...one, statements: [unsaid] });
  assert.equal(lineFor(without, actionOf(without, CALLS)!, { at: NOON }), undefined);
});

test('pressed twice it counts once; a further call later counts too', () => {
  const one = calls([line('Boston')]);
  const calling = { event: CALLS, by: caller(0), at: NOON };
  const twice = report(report(one, calling, { is: 'done', line: 0 }), calling, {
    is: 'voicemail',
    line: 0,
  });
  assert.deepEqual(deedsOf(twice, CALLS), { all: 1, voicemail: 1, said: 0 });
  const again = report(twice, { ...calling, at: later(NOON, HOUR) }, { is: 'said', line: 0 });
  assert.deepEqual(deedsOf(again, CALLS), { all: 2, voicemail: 1, said: 1 });
  assert.equal(report(one, calling, { is: 'done', line: 7 }), one, 'a forged line');
});

test('whoever leaves leaves no turn behind, whoever is erased no deed', () => {
  const held = asks(asks(three, 0), 1);
  const left = withoutAnswers(held, caller(0));
  assert.equal(JSON.stringify(left.turns).includes(caller(0)), false);
  assert.equal(lineOf(left, 1), 1);
  const told = says(held, 0);
  assert.equal(JSON.stringify(withoutTraces(told, caller(0))).includes(caller(0)), false);
});

test('whatever people do, no open line is ever two turns ahead of another', () => {
  const step = fc.record({ who: fc.nat(7), does: fc.constantFrom('asks', 'says') });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let given: number[] = [];
      steps.reduce((one, { who, does }) => {
        if (does === 'says') return says(one, who);
        const after = asks(JSON.parse(JSON.stringify(one)) as Campaign, who);
        if (lineOf(one, who) === undefined) given = [...given, lineOf(after, who)!];
        return after;
      }, three);
      const counts = [0, 1, 2].map((place) => given.filter((one) => one === place).length);
      assert.ok(Math.max(...counts) - Math.min(...counts) <= 1, JSON.stringify(counts));
    }),
  );
});
