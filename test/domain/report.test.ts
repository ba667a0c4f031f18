/** Who is thanked for having been there, and until when. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NeedId } from '../../src/domain/id.ts';
import type { Offer } from '../../src/domain/offer.ts';
import { afterOf } from '../../src/domain/report.ts';
import { DAY, HOUR, later, type Instant } from '../../src/domain/time.ts';
import { ANA, SARA, circle, keyDate, moment, peopleOf, person } from '../family.ts';

const CHECK_IN = keyDate('2027-10-19 08:30');
const OVER = moment('2027-10-19 08:30');

/** The thanks that Sara is to hear who got the family's yes then. */
function thanks(yes: Instant) {
  const at = later(OVER, -9 * DAY);
  const id = 'needneedneed' as NeedId;
  const need = {
    id,
    date: CHECK_IN.id,
    kind: 'driver',
    many: 1,
    meeting: '',
    by: ANA,
    at,
  } as const;
  const offer: Offer = { need: id, by: SARA, at, state: 'taken', yes: { by: ANA, at: yes } };
  const held = circle([CHECK_IN], {
    needs: [need],
    offers: [offer],
    members: [
      { person: ANA, role: 'family' },
      { person: SARA, role: 'supporter' },
    ],
  });
  return afterOf(held, peopleOf(person(ANA), person(SARA)));
}

test('thanked is whoever had the yes while it was not over, and not once their access has ended', () => {
  const [heard, ...more] = thanks(later(OVER, HOUR));
  assert.equal(more.length, 0);
  assert.ok(heard && heard.useless <= later(OVER, 7 * DAY));
  assert.deepEqual(thanks(later(OVER, 3 * DAY)), []);
});
