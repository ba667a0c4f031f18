import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addCalendarDays, addCalendarMonths } from '../../../src/domain/calendar.ts';
import { isBusinessDay } from '../../../src/domain/holiday.ts';
import { dayToAct, earlier, isStale, reckon } from '../../../src/domain/rule/reckon.ts';
import { RULE_IDS, looksBack, type Rule } from '../../../src/domain/rule/rule.ts';
import { TABLE, ruleNamed, ruleOf } from '../../../src/domain/rule/table.ts';
import type { LocalDate } from '../../../src/domain/time.ts';
import { day } from '../../family.ts';
import { WORKED } from './worked.ts';

const TODAY = day('2026-11-22');

for (const id of RULE_IDS) {
  for (const { from, last, safe, how } of WORKED[id]) {
    test(`${id} from ${from}: last day ${last}, safe day ${safe} (${how})`, () => {
      const reckoned = reckon(ruleOf(id), day(from), TODAY);
      assert.deepEqual({ last: reckoned.last, safe: reckoned.safe }, { last, safe });
    });
  }
}

test('the table has every rule once, each with a source, the day it was read, and half a year to its check', () => {
  assert.deepEqual(TABLE.map(({ id }) => id).sort(), [...RULE_IDS].sort());
  for (const rule of TABLE) {
    assert.notEqual(rule.source.cite, '');
    assert.ok(rule.source.read >= '2026-08-01' && rule.source.read <= TODAY, rule.id);
    assert.equal(rule.checkBy, addCalendarMonths(rule.source.read, 6), rule.id);
  }
  assert.equal(ruleNamed('bia-appeal')?.id, 'bia-appeal');
  assert.equal(ruleNamed('no-such-rule'), undefined);
});

test('every rule is for a lawyer to confirm, but the one that no law sets', () => {
  assert.deepEqual(
    TABLE.filter(({ confirms }) => confirms !== 'lawyer').map(({ id }) => id),
    ['move-post'],
  );
});

/** What holds of every rule from every day. */
function holds(rule: Rule, from: LocalDate): void {
  const { last, safe } = reckon(rule, from, TODAY);
  const said = `${rule.id} from ${from}: ${safe}, ${last}`;
  if (moves(rule)) assert.ok(isBusinessDay(last), `${said}: offices are closed on the last day`);
  assert.ok(safe <= last, `${said}: the safe day is after the last`);
  assert.ok(!looksBack(rule) || safe >= from, `${said}: before the event itself`);
  const open = openBetween(looksBack(rule) ? from : addCalendarDays(last, -14), last);
  if (open.length > 0)
    assert.ok(isBusinessDay(safe), `${said}: offices are closed on the safe day`);
  if (open.some((one) => one < last)) assert.ok(safe < last, `${said}: no air`);
  countsRight(rule, from, last);
}

function moves({ count }: Rule): boolean {
  return count.is === 'working' || count.is === 'before' || (count.is === 'after' && count.rolls);
}

/** The open days of at most two weeks before the last. */
function openBetween(from: LocalDate, last: LocalDate): readonly LocalDate[] {
  const days = Array.from({ length: 15 }, (_, back) => addCalendarDays(last, -back));
  return days.filter((one) => one >= from && isBusinessDay(one));
}

/** Counted onward nothing ends early, and counted back nothing ends late. */
function countsRight({ id, count }: Rule, from: LocalDate, last: LocalDate): void {
  if (count.is === 'after' && count.unit === 'days') {
    assert.ok(last >= addCalendarDays(from, count.many), `${id} ${from}`);
  }
  if (count.is === 'before') assert.ok(last <= addCalendarDays(from, -count.many), `${id} ${from}`);
}

for (const rule of TABLE) {
  test(`${rule.id}: over twelve years no moved last day is closed, and the safe day is open, never late, never too early`, () => {
    for (let from = day('2024-01-01'); from <= '2035-12-31'; from = addCalendarDays(from, 1)) {
      holds(rule, from);
    }
  });
}

test('the counting is told step by step, with each reason for which a day is no last day', () => {
  assert.deepEqual(reckon(ruleOf('bia-appeal'), day('2026-12-17'), TODAY).steps, [
    { is: 'zero', day: '2026-12-17' },
    { is: 'count', way: 'days', many: 30, day: '2027-01-16' },
    { is: 'closed', day: '2027-01-16', because: 'weekend' },
    { is: 'closed', day: '2027-01-18', because: 'king' },
    { is: 'next', day: '2027-01-19' },
  ]);
  assert.deepEqual(reckon(ruleOf('file-master'), day('2026-12-14'), TODAY).steps, [
    { is: 'zero', day: '2026-12-14' },
    { is: 'count', way: 'before', many: 15, day: '2026-11-29' },
    { is: 'closed', day: '2026-11-29', because: 'weekend' },
    { is: 'previous', day: '2026-11-27' },
  ]);
  assert.deepEqual(reckon(ruleOf('leave-bond'), day('2026-11-20'), TODAY).steps, [
    { is: 'zero', day: '2026-11-20' },
    { is: 'count', way: 'working', many: 5, day: '2026-11-30' },
    { is: 'skipped', day: '2026-11-26', holiday: 'thanksgiving' },
  ]);
  assert.deepEqual(reckon(ruleOf('permit-renewal'), day('2027-06-30'), TODAY).steps, [
    { is: 'zero', day: '2027-06-30' },
    { is: 'opens', many: 180, day: '2027-01-01' },
  ]);
});

test('an appeal is shown by 30 days and by 10, and acted by the earlier', () => {
  const appeal = reckon(ruleOf('bia-appeal'), day('2026-11-18'), TODAY);
  assert.equal(appeal.last, '2026-12-18');
  assert.equal(appeal.rival?.rule.id, 'bia-appeal-10');
  assert.equal(appeal.rival.last, '2026-11-28');
  assert.equal(earlier(appeal).safe, '2026-11-27');
  assert.equal(earlier(reckon(ruleOf('reopen'), day('2026-11-18'), TODAY)).rule.id, 'reopen');
});

test('a rule may be out of date from its check-by day on, half a year after it was read', () => {
  const rule = ruleOf('reopen');
  assert.equal(rule.source.read, '2026-08-31');
  assert.equal(isStale(rule, day('2027-02-27')), false);
  assert.equal(isStale(rule, day('2027-02-28')), true);
  assert.equal(reckon(rule, day('2026-11-02'), day('2027-02-28')).stale, true);
});

test('the day to act is the safe day, then the next open day in time, then the last, then none', () => {
  const reckoned = reckon(ruleOf('bia-appeal'), day('2026-12-17'), TODAY);
  const acts = (today: string) => dayToAct(reckoned, day(today));
  assert.equal(acts('2026-12-20'), '2027-01-15');
  assert.equal(acts('2027-01-15'), '2027-01-15');
  assert.equal(acts('2027-01-16'), '2027-01-19');
  assert.equal(acts('2027-01-19'), '2027-01-19');
  assert.equal(acts('2027-01-20'), undefined);
});
