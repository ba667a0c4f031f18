import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  isIsap,
  knownAt,
  offersAddress,
  withAddress,
  withCity,
} from '../../../src/domain/place/address.ts';
import { cityNamed } from '../../../src/domain/place/list.ts';
import { offices } from '../../../src/domain/place/office.ts';
import type { KeyDateKind } from '../../../src/domain/keydate.ts';

const HARTFORD = offices().find(({ name }) => name === 'Hartford, CT')!;

const KNOWN: readonly (readonly [typed: string, kind: KeyDateKind, entry: string])[] = [
  ['Hartford', 'check-in', 'Hartford, CT'],
  ['la migra de Boston', 'check-in', 'Boston, MA'],
  ['26 federal plaza', 'check-in', 'New York City, NY'],
  ['San Antonio', 'check-in', 'San Antonio, TX'],
  ['Detroit', 'removal', 'Detroit, MI'],
  ['Kansas City', 'check-in', 'Kansas City, MO'],
  ['Minneapolis', 'check-in', '–'],
  ['Hartford', 'hearing', 'Hartford, CT'],
  ['26 federal plaza', 'hearing', '–'],
  // Three courts there: none of them is it for certain.
  ['New York', 'hearing', '–'],
  // Nothing of ICE's is offered for what is none of ICE's.
  ['Hartford', 'appointment', '–'],
  ['Hartford', 'deadline', '–'],
  ['ISAP Hartford', 'check-in', '–'],
  ['USCIS, Hartford', 'check-in', '–'],
  ['consulado en Boston', 'check-in', '–'],
  // What has to be asked is not offered before it is answered.
  ['Portland', 'check-in', '–'],
  ['hartfort', 'check-in', '–'],
  ['', 'check-in', '–'],
];

for (const [typed, kind, entry] of KNOWN) {
  test(`of «${typed}» as the place of a ${kind} the directory knows: ${entry}`, () => {
    assert.equal(knownAt(typed, kind)?.name ?? '–', entry);
  });
}

test('an address is offered beside a city, not beside an address of one’s own', () => {
  const offered = (typed: string) => offersAddress(typed, HARTFORD);
  assert.ok(offered('Hartford'));
  assert.ok(offered('ICE Hartford'));
  assert.ok(offered('450 Main St'), 'the city is missing');
  assert.ok(!offered('450 Main St, Hartford'));
  assert.ok(!offered('99 Elm Street, Hartford'));
  assert.ok(!offered('ICE Hartford, room 4'));
  assert.ok(!offered('99 Elm Street 06103'));
});

test('the address goes behind the person’s own words, or stands alone where it says them all', () => {
  const address = '450 Main Street, Hartford, CT 06103';
  assert.equal(withAddress('la migra de Hartford', HARTFORD), `la migra de Hartford (${address})`);
  assert.equal(withAddress('Hartford', HARTFORD), address);
  assert.equal(withAddress('450 main, hartford', HARTFORD), address);
});

test('the city goes behind the person’s own words, or stands alone where they are its name', () => {
  const portland = cityNamed('Portland', 'OR')!;
  assert.equal(withCity('portland', portland), 'Portland, OR');
  assert.equal(withCity('ICE, second floor', portland), 'ICE, second floor (Portland, OR)');
});

test('ISAP is known by its name and its app', () => {
  assert.ok(isIsap('oficina de ISAP'));
  assert.ok(isIsap('SmartLINK'));
  assert.ok(!isIsap('ICE'));
});
