import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addCalendarDays, weekdayOf } from '../../src/domain/calendar.ts';
import {
  HOLIDAYS,
  businessDayBefore,
  businessDayFrom,
  holidayOn,
  holidaysOf,
  isBusinessDay,
} from '../../src/domain/holiday.ts';
import { day } from '../family.ts';

/**
 * Worked out by hand on calendars of these years from 5 U.S.C. § 6103, in the order of the year. `A>B` is a day
 * of the law that falls on a weekend, and the day that is kept for it.
 */
const BY_HAND: Readonly<Record<number, string>> = {
  2024: '01-01 01-15 02-19 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25',
  2025: '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25',
  2026: '01-01 01-19 02-16 05-25 06-19 07-04>07-03 09-07 10-12 11-11 11-26 12-25',
  2027: '01-01 01-18 02-15 05-31 06-19>06-18 07-04>07-05 09-06 10-11 11-11 11-25 12-25>12-24',
  2028: '01-01>2027-12-31 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-11>11-10 11-23 12-25',
  2029: '01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-11>11-12 11-22 12-25',
  2030: '01-01 01-21 02-18 05-27 06-19 07-04 09-02 10-14 11-11 11-28 12-25',
  2031: '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25',
  2032: '01-01 01-19 02-16 05-31 06-19>06-18 07-04>07-05 09-06 10-11 11-11 11-25 12-25>12-24',
  2033: '01-01>2032-12-31 01-17 02-21 05-30 06-19>06-20 07-04 09-05 10-10 11-11 11-24 12-25>12-26',
  2034: '01-01>01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-11>11-10 11-23 12-25',
  2035: '01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-11>11-12 11-22 12-25',
};

interface Written {
  readonly day: string;
  readonly observed: string;
}

function written(year: string): readonly Written[] {
  const whole = (text: string) => (text.length > 5 ? text : `${year}-${text}`);
  return BY_HAND[Number(year)]!.split(' ').map((entry) => {
    const [named = '', kept = named] = entry.split('>');
    return { day: whole(named), observed: whole(kept) };
  });
}

for (const year of Object.keys(BY_HAND)) {
  test(`the eleven federal holidays of ${year} and the days kept for them are those of the list`, () => {
    const computed = holidaysOf(Number(year));
    assert.deepEqual(
      computed.map((holiday) => ({ day: holiday.day, observed: holiday.observed })),
      written(year),
    );
    assert.deepEqual(
      computed.map(({ id }) => id),
      [...HOLIDAYS],
    );
  });
}

test('from 2024 to 2035 a day is a holiday exactly when the list has it, named or kept', () => {
  const listed = new Set(
    Object.keys(BY_HAND).flatMap((year) =>
      written(year).flatMap((holiday) => [holiday.day, holiday.observed]),
    ),
  );
  for (let date = day('2024-01-01'); date <= '2035-12-31'; date = addCalendarDays(date, 1)) {
    assert.equal(holidayOn(date) !== undefined, listed.has(date), date);
  }
});

test('both the day of the law and the day kept for it say which holiday it is', () => {
  const christmas = { id: 'christmas', day: '2027-12-25', observed: '2027-12-24' };
  assert.deepEqual(holidayOn(day('2027-12-25')), christmas);
  assert.deepEqual(holidayOn(day('2027-12-24')), christmas);
  assert.equal(holidayOn(day('2027-12-31'))?.id, 'new-year');
  assert.equal(holidayOn(day('2027-12-31'))?.day, '2028-01-01');
  assert.equal(holidayOn(day('2026-11-27')), undefined);
});

test('Juneteenth is a holiday since 2021', () => {
  assert.equal(holidayOn(day('2020-06-19')), undefined);
  assert.equal(holidayOn(day('2021-06-18'))?.id, 'juneteenth');
  assert.equal(holidaysOf(2020).length, 10);
});

test('the business day before a day walks over weekends and holidays, and is never the day itself', () => {
  assert.equal(businessDayBefore(day('2026-11-30')), '2026-11-27');
  assert.equal(businessDayBefore(day('2026-11-27')), '2026-11-25');
  assert.equal(businessDayBefore(day('2028-01-03')), '2027-12-30');
});

test('the business day from a Saturday is Monday, from a holiday Monday the Tuesday', () => {
  assert.equal(businessDayFrom(day('2026-11-21')), '2026-11-23');
  assert.equal(businessDayFrom(day('2027-01-16')), '2027-01-19');
  assert.equal(businessDayFrom(day('2026-11-24')), '2026-11-24');
});

test('over twelve years: a business day is a weekday that is no holiday, and both walks find one', () => {
  for (let date = day('2024-01-01'); date <= '2035-12-31'; date = addCalendarDays(date, 1)) {
    const [before, from] = [businessDayBefore(date), businessDayFrom(date)];
    const weekend = [0, 6].includes(weekdayOf(date));
    assert.equal(isBusinessDay(date), !weekend && holidayOn(date) === undefined, date);
    assert.ok(before < date && isBusinessDay(before), `before ${date}`);
    assert.ok(from >= date && isBusinessDay(from), `from ${date}`);
    for (let gap = addCalendarDays(before, 1); gap < date; gap = addCalendarDays(gap, 1)) {
      assert.ok(!isBusinessDay(gap), `${gap} is skipped before ${date}`);
    }
  }
});

test('the last day that a date can be has no year after it to look into', () => {
  assert.equal(holidayOn(day('9999-12-31')), undefined);
});
