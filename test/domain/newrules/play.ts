/**
 * A program of its own for a test: a check-in in November, its ledger as it was left, and what is said of it up to a
 * moment, by the clocks that this process's `Intl` knows. Prints each message and the ledger.
 */
import { EMPTY_LEDGER, type Ledger } from '../../../src/domain/ledger.ts';
import { ANA, circle, inZone, keyDate, moment, person } from '../../family.ts';
import { Teller } from '../../teller.ts';

const THERE = inZone('America/Chicago');
const [, , left, from = '', until = ''] = process.argv;
const ledger = left ? (JSON.parse(left) as Ledger) : EMPTY_LEDGER;
const dates = [keyDate('2027-11-16 08:30', { zone: THERE })];
const members = [{ person: ANA, role: 'family' }] as const;
const teller = new Teller(
  circle(dates, { ledger, members }),
  [person(ANA, { zone: THERE })],
  moment(from),
);
const end = moment(until);
const said: string[] = [];
for (;;) {
  for (const { items } of teller.says()) {
    said.push(`${new Date(teller.now).toISOString()} ${items.map(({ key }) => key).join(' ')}`);
  }
  const { next } = teller.look();
  if (next === undefined || next > end) break;
  teller.now = next;
}
process.stdout.write(JSON.stringify({ said, ledger: teller.circle.ledger }));
