import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suggest } from '../../src/app/suggest.ts';
import { doors } from '../../src/domain/place/directory.ts';
import { locate } from '../../src/domain/place/locate.ts';
import type { Language } from '../../src/domain/language.ts';
import { voiceIn } from '../text/ground.ts';

function offered(typed: string, kind?: string, language: Language = 'en') {
  const voice = voiceIn(language);
  const beside: Readonly<Record<string, string>> = kind === undefined ? {} : { kind };
  return suggest({ field: 'place', typed, beside, now: voice.now, voice });
}

function labels(typed: string, kind?: string, language: Language = 'en'): readonly string[] {
  return offered(typed, kind, language).map(({ label }) => label);
}

test('a place that is being typed brings the office, the court and the city', () => {
  assert.deepEqual(labels('hartf').slice(0, 3), [
    'ICE Hartford, CT: 450 Main Street, Hartford, CT 06103',
    'Immigration court: Hartford, CT',
    'Hartford, CT',
  ]);
});

test('a kind that is chosen already brings its own places only', () => {
  assert.deepEqual(labels('hartf', 'check-in').slice(0, 2), [
    'ICE Hartford, CT: 450 Main Street, Hartford, CT 06103',
    'Hartford, CT',
  ]);
  assert.deepEqual(labels('hartf', 'hearing', 'es').slice(0, 2), [
    'Corte de inmigración: Hartford, CT',
    'Hartford, CT',
  ]);
  assert.equal(labels('hartf', 'deadline')[0], 'Hartford, CT');
});

const FIRST: readonly (readonly [typed: string, first: string])[] = [
  ['26 fed', 'ICE New York City, NY: 26 Federal Plaza 9th Floor, Suite 9-110, New York, NY 10278'],
  [
    '26 federal plaza',
    'ICE New York City, NY: 26 Federal Plaza 9th Floor, Suite 9-110, New York, NY 10278',
  ],
  ['sansome', 'ICE San Francisco, CA: 630 Sansome Street 5th Floor, San Francisco, CA 94111'],
  ['la migra de hartf', 'ICE Hartford, CT: 450 Main Street, Hartford, CT 06103'],
  ['hartfort', 'ICE Hartford, CT: 450 Main Street, Hartford, CT 06103'],
  ['nueva y', 'ICE New York City, NY: 26 Federal Plaza 9th Floor, Suite 9-110, New York, NY 10278'],
  ['el pas', 'ICE El Paso, TX: 11541 Montana Avenue Suite E, El Paso, TX 79936'],
  ['morgan h', 'ICE San Jose, CA: 220 Vineyard Court, Morgan Hill, CA 95037'],
  ['san jose', 'ICE San Jose, CA: 220 Vineyard Court, Morgan Hill, CA 95037'],
  ['whipp', 'ICE St. Paul, MN: 1 Federal Drive Suite 1601, Fort Snelling, MN 55111'],
];

for (const [typed, first] of FIRST) {
  test(`«${typed}» brings first: ${first}`, () => {
    assert.equal(labels(typed, 'check-in')[0], first);
  });
}

test('a court where only people who are held are heard says so', () => {
  assert.equal(labels('adelan', 'hearing')[0], 'Immigration court: Adelanto, CA (detained only)');
  assert.equal(
    labels('krome', 'hearing', 'es')[0],
    'Corte de inmigración: Miami Krome, Miami, FL (solo detenidos)',
  );
});

test('what is taken from the list is short enough for Discord, and is read back as the same place', () => {
  for (const language of ['en', 'es'] as const) {
    for (const place of doors()) {
      const kind = place.kind === 'office' ? 'check-in' : 'hearing';
      const typed = place.kind === 'office' ? place.street : place.name;
      for (const { label, value } of offered(typed, kind, language)) {
        assert.ok(label.length <= 100 && value.length <= 100, label);
      }
      const taken = offered(place.city.label, kind, language).map(({ value }) =>
        locate(value, kind),
      );
      for (const located of taken) assert.ok(located.is === 'at', place.name);
      assert.ok(
        taken.every((one) => one.is === 'at' && one.cities[0].zone === place.city.zone),
        place.name,
      );
    }
  }
});

test('nothing, one letter, an emoji and a whole letter bring nothing or something, and never break', () => {
  assert.deepEqual(labels(''), []);
  assert.deepEqual(labels('h'), []);
  assert.deepEqual(labels('🎉'), []);
  for (const typed of ['x'.repeat(10_000), 'hartford '.repeat(1_000), '450', "'", ', ,']) {
    assert.ok(labels(typed).length <= 10);
  }
});
